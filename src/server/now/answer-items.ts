import type { Operation, RegistryName } from '../../model/index.js'
import { answerCriteria, answerSearch } from './answer-search.js'
import { answerDisabled, answerEnrolled, answerEnrollmentUpdates } from './answer-status.js'
import type { DrBackend, RegistryBackend } from '../backend.js'
import { unsupported } from './item-outcome.js'
import type { Answerer, ItemsAnswer, ItemsContext, Message } from './item-outcome.js'

/** Operations that are answered in the same exchange, and by what. */
const answerers: Partial<Record<Operation, Answerer>> = {
  'sync.search': answerSearch,
  'sync.enrolled': answerEnrolled,
  'sync.enrollment.updates': answerEnrollmentUpdates,
  'sync.disabled': answerDisabled,
  'sync.get-disability-details': (backend, message, context) =>
    answerCriteria((backend as DrBackend).getDisabilityDetails, backend, message, context),
  'sync.get-disability-support': (backend, message, context) =>
    answerCriteria((backend as DrBackend).getDisabilitySupport, backend, message, context),
}

/** Whether the operation is answered from the backend in the same exchange. */
export function isAnswered(operation: Operation): boolean {
  return answerers[operation] !== undefined
}

/**
 * The answer's message for a request that was read and allowed. Items fail one by one: a refused item says so in its own status and the
 * others keep theirs. Throws `message.action_unsupported` when the backend lacks the operation.
 */
export function answerItems(
  operation: Operation,
  backend: RegistryBackend<RegistryName>,
  message: Message,
  context: ItemsContext,
): ItemsAnswer | Promise<ItemsAnswer> {
  const answerer = answerers[operation]
  if (answerer === undefined) throw unsupported()
  return answerer(backend, message, context)
}
