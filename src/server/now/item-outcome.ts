import { DciError, isDciError } from '../../errors/index.js'
import type { Problem } from '../../errors/index.js'
import type { RegistryName } from '../../model/index.js'
import type { BackendContext, BackendCriteria } from '../backend.js'
import { timeUp } from './request-time.js'
import type { RequestTime } from './request-time.js'

/** What the handler does for one operation: from the request's message to the answer's, and how many items went well. */
export interface ItemsAnswer {
  readonly message: Readonly<Record<string, unknown>>
  readonly total_count: number
  readonly completed_count: number
  /** Whether the backend came to a result, be it a refusal, for one item at least. */
  readonly settled: boolean
}

/** What is needed besides the message. */
export interface ItemsContext extends Omit<BackendContext, 'purpose' | 'signal'> {
  /** Makes the signal: most backends never look at it, and it is dear. */
  readonly signalOf: () => AbortSignal
  /** Bounds what one item may take; absent where something else does. */
  readonly within?: RequestTime['within']
  /** How many records the answer has room for yet; absent where something else bounds them. */
  readonly room?: { records: number }
  readonly registry: RegistryName
  readonly timestamp: string
  readonly newId: () => string
}

/** A request's or an answer's `message` member, read and normalised. */
export type Message = Readonly<Record<string, unknown>>
/** How one operation is answered. */
export type Answerer = (
  backend: unknown,
  message: Message,
  context: ItemsContext,
) => ItemsAnswer | Promise<ItemsAnswer>

/** What every item of an answer says. */
export interface StatusItem {
  readonly reference_id: string
  readonly timestamp: string
  readonly status: 'succ' | 'rjct'
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly locale?: string
}

/** What an item says whatever became of it. */
export type ItemNames = Pick<StatusItem, 'reference_id' | 'locale'>

/** One item: what `run` adds to a success, or why it was refused. */
export async function statusItem(
  reference_id: string,
  context: ItemsContext,
  run: () => Promise<object>,
): Promise<StatusItem> {
  const { timestamp } = context
  return itemOrRefusal({ reference_id }, context, async () => ({
    ...(await run()),
    reference_id,
    timestamp,
    status: 'succ',
  }))
}

/** One item as `run` gives it, or why it was refused; at once where `run` is. */
export function itemOrRefusal(
  names: ItemNames,
  context: ItemsContext,
  run: () => StatusItem | Promise<StatusItem>,
): StatusItem | Promise<StatusItem> {
  const { within } = context
  let item: StatusItem | Promise<StatusItem>
  try {
    item = within === undefined ? run() : within(run)
  } catch (error) {
    // As one that failed later: others of its message may have begun, and are waited for with it.
    item = Promise.reject(error as Error)
  }
  return 'then' in item ? item.catch((error) => refusedItem(names, context, error)) : item
}

function refusedItem(names: ItemNames, context: ItemsContext, error: unknown): StatusItem {
  const { timestamp } = context
  if (error === timeUp) {
    return { ...names, timestamp, status: 'rjct', status_reason_message: late }
  }
  if (context.signalOf().aborted) throw error
  return { ...names, timestamp, status: 'rjct', ...refusalOf(error) }
}

/** What an item says when the backend failed. */
const failed = 'the registry could not answer this item; ask again later'

/** What an item says when the backend was too slow. */
const late = 'the registry could not answer this item in time; ask again later'

const unsettled: ReadonlySet<string | undefined> = new Set([failed, late])

/** A backend's refusal as the standard words it. What is not a refusal tells nothing of its cause: that may hold personal data (S12). */
function refusalOf(error: unknown): { status_reason_code?: string; status_reason_message: string } {
  if (!isDciError(error) || error.tier !== 'business') {
    return { status_reason_message: failed }
  }
  const reason =
    error.problems.find((problem) => problem.reason !== undefined)?.reason ?? error.reason
  const message = [error.message, ...error.problems.map(describe)].join('; ').slice(0, 999)
  return {
    ...(reason === undefined ? {} : { status_reason_code: reason }),
    status_reason_message: message,
  }
}

function describe({ pointer, text }: Problem): string {
  return `${pointer || '/'}: ${text}`
}

/** What a backend is told about the asker. */
export function backendContext(
  criteria: Pick<BackendCriteria, 'authorize' | 'consent'>,
  context: ItemsContext,
): BackendContext {
  return new AskedContext(context, purposeOf(criteria.authorize) ?? purposeOf(criteria.consent))
}

/** A class, because an object with a getter of its own is a dictionary to the engine, and dear. */
class AskedContext implements BackendContext {
  readonly partner: string
  declare readonly purpose?: string
  readonly #context: ItemsContext

  constructor(context: ItemsContext, purpose: string | undefined) {
    this.partner = context.partner
    if (purpose !== undefined) this.purpose = purpose
    this.#context = context
  }

  get signal(): AbortSignal {
    return this.#context.signalOf()
  }

  static roomOf(context: BackendContext): ItemsContext['room'] {
    return #context in context ? context.#context.room : undefined
  }
}

/** Takes room for the records of one item out of what its answer has, for all its items together (S9). Throws `search.too_many_records` where there is too little. */
export function takeRoom(context: BackendContext, records: number): void {
  const room = AskedContext.roomOf(context)
  if (room === undefined) return
  if (records > room.records) {
    throw new DciError(
      'search.too_many_records',
      'the answer would hold too many records; ask for fewer items in one message, or smaller pages',
    )
  }
  room.records -= records
}

function purposeOf(authorization: unknown): string | undefined {
  const { purpose } = (authorization ?? {}) as { purpose?: { code?: unknown } }
  return typeof purpose?.code === 'string' ? purpose.code : undefined
}

/** The answer's message around its items. */
export function itemsAnswer(
  message: Message,
  member: string,
  items: readonly StatusItem[],
  context: ItemsContext,
): ItemsAnswer {
  // Published samples send empty ids; an answer names its transaction all the same.
  const transaction_id = message['transaction_id'] ?? context.newId()
  return {
    // In canonical order, in which it is written fastest.
    message: { correlation_id: context.newId(), [member]: items, transaction_id },
    total_count: items.length,
    completed_count: items.length,
    settled: items.length === 0 || items.some((item) => !unsettled.has(item.status_reason_message)),
  }
}

/** The error for an operation that this registry does not offer. */
export function unsupported(): DciError {
  return new DciError('message.action_unsupported', 'this registry does not offer this operation', {
    problems: [
      {
        pointer: '/header/action',
        text: 'is not offered here',
        reason: 'rjct.action.not_supported',
      },
    ],
  })
}
