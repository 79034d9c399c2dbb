import type { Beneficiary } from '../../model/index.js'
import type { BackendCriteria, DrBackend, IbrBackend } from '../backend.js'
import { backendContext, itemsAnswer, statusItem, unsupported } from './item-outcome.js'
import type { ItemsAnswer, ItemsContext, Message, StatusItem } from './item-outcome.js'

/** ibr's `enrolled`: yes or no. */
export async function answerEnrolled(
  backend: unknown,
  message: Message,
  context: ItemsContext,
): Promise<ItemsAnswer> {
  const { enrolled } = backend as IbrBackend
  if (enrolled === undefined) throw unsupported()
  const criteria = message['enrolled_criteria'] as BackendCriteria
  const item = await statusItem(context.newId(), context, async () => ({
    enrolled_status: await enrolled.call(
      backend as IbrBackend,
      criteria,
      backendContext(criteria, context),
    ),
  }))
  const complete = 'enrolled_status' in item ? item : { ...item, enrolled_status: 'no' }
  return itemsAnswer(message, 'enrolled_response', [complete], context)
}

/** ibr's `enrollment/updates`: one outcome per beneficiary, in order. */
export async function answerEnrollmentUpdates(
  backend: unknown,
  message: Message,
  context: ItemsContext,
): Promise<ItemsAnswer> {
  const { enrollmentUpdates } = backend as IbrBackend
  if (enrollmentUpdates === undefined) throw unsupported()
  const { beneficiaries } = message['enrolled_updates'] as { beneficiaries: Beneficiary[] }
  const asker = backendContext({}, context)
  const items: StatusItem[] = []
  for (const beneficiary of beneficiaries) {
    items.push(
      await statusItem(context.newId(), context, async () => {
        await enrollmentUpdates.call(backend as IbrBackend, beneficiary, asker)
        return {}
      }),
    )
  }
  return itemsAnswer(message, 'enrolled_response', items, context)
}

/** dr's `disabled`: yes or no. */
export async function answerDisabled(
  backend: unknown,
  message: Message,
  context: ItemsContext,
): Promise<ItemsAnswer> {
  const { disabled } = backend as DrBackend
  if (disabled === undefined) throw unsupported()
  const criteria = message['disabled_criteria'] as BackendCriteria
  const item = await statusItem(context.newId(), context, async () => ({
    disabled_status: await disabled.call(
      backend as DrBackend,
      criteria,
      backendContext(criteria, context),
    ),
  }))
  const complete = 'disabled_status' in item ? item : { ...item, disabled_status: 'no' }
  return itemsAnswer(message, 'disabled_response', [complete], context)
}
