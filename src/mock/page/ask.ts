import type { Answer, CallOptions, GatheredAnswer, WaitOptions } from '../../client/index.js'
import type { RegistryName } from '../../model/index.js'
import type { HandlerRequest, HandlerResponse } from '../../server/index.js'
import type { Clock } from '../../transport/index.js'
import { told } from './asked.js'
import type { Asked, ReadAnswer } from './asked.js'
import { ownFetch } from './own-fetch.js'
import type { Passage } from './own-fetch.js'
import type { PageAsker } from './page-asker.js'
import type { AskedOperation, Question } from './question.js'

/** What asking needs of a mock. */
export interface AskParts {
  readonly registry: RegistryName
  readonly asker: PageAsker
  readonly handle: (request: HandlerRequest) => Promise<HandlerResponse>
  readonly clock: Clock
  /** The mock's time, which may be another than the clock's. */
  readonly now: () => number
  readonly newId: () => string
}

/** The operations of a client that the form asks by, whatever its registry. */
interface Client {
  searchAndWait(criteria: unknown, options: WaitOptions): Promise<GatheredAnswer<unknown>>
  readonly sync: {
    search(criteria: unknown, options: CallOptions): Promise<Answer<object>>
    enrolled(criteria: unknown, options: CallOptions): Promise<Answer<object>>
    readonly enrollment: {
      updates(beneficiaries: readonly unknown[], options: CallOptions): Promise<Answer<object>>
    }
    disabled(criteria: unknown, options: CallOptions): Promise<Answer<object>>
    getDisabilityDetails(criteria: unknown, options: CallOptions): Promise<Answer<object>>
    getDisabilitySupport(criteria: unknown, options: CallOptions): Promise<Answer<object>>
    readonly txn: { status(question: object, options: CallOptions): Promise<Answer<object>> }
  }
}

type Call = (client: Client, question: Question, options: CallOptions) => Promise<ReadAnswer>

const calls: Readonly<Record<AskedOperation, Call>> = {
  search: ({ sync }, { criteria }, options) => sync.search(criteria, options),
  'search.later': (client, { criteria }, options) => client.searchAndWait(criteria, options),
  enrolled: ({ sync }, { criteria }, options) => sync.enrolled(criteria, options),
  'enrollment.updates': ({ sync }, { beneficiary }, options) =>
    sync.enrollment.updates([beneficiary], options),
  disabled: ({ sync }, { criteria }, options) => sync.disabled(criteria, options),
  'get-disability-details': ({ sync }, { criteria }, options) =>
    sync.getDisabilityDetails(criteria, options),
  'get-disability-support': ({ sync }, { criteria }, options) =>
    sync.getDisabilitySupport(criteria, options),
  'txn.status': ({ sync }, { transaction_id = '' }, options) =>
    sync.txn.status(
      { attribute_type: 'transaction_id', attribute_value: transaction_id, txn_type: 'search' },
      options,
    ),
}

/** Milliseconds that somebody waits before the screen; a status is asked for after five seconds. */
const patience = 12_000

/**
 * Asks the mock a question as anybody would: with this library's client, in the mock's own dialect, through all that stands before its
 * handler; so it is one of the exchanges, and a fault may strike it. Never rejects: what went wrong is told.
 */
export async function ask(
  { registry, asker, handle, now, newId, ...given }: AskParts,
  question: Question,
  signal: AbortSignal | undefined,
): Promise<Asked> {
  const { createRegistryClient } = await import('../../client/index.js')
  const { createTransport } = await import('../../transport/index.js')
  const passage: Passage = {}
  const alter = question.signing === 'altered' ? altered : (text: string): string => text
  const { monotonic, after } = given.clock
  const clock: Clock = { now, monotonic, after }
  const transport = createTransport({
    clock,
    ...{ fetch: ownFetch(handle, passage, alter) },
    ...{ retry: false, budget: false, bulkhead: false, pacing: false, circuitBreaker: false },
  })
  const { identity, correlations } = asker
  const client = createRegistryClient({
    ...{ registry, identity, correlations, transport, clock, newId },
    partner: asker.partner(question.signing !== 'unsigned'),
  })
  const transaction_id = newId()
  const deadline = now() + patience
  const options = { transaction_id, deadline, ...(signal === undefined ? {} : { signal }) }
  const { operation } = question
  try {
    const answer = await calls[operation](client as unknown as Client, question, options)
    return told({ passage, transaction_id, operation, answer })
  } catch (error) {
    return told({ passage, transaction_id, operation, error })
  } finally {
    await transport.close()
  }
}

/** One character of the message changed: the last of the transaction's name. */
function altered(text: string): string {
  const at = /"transaction_id" ?: ?"[^"]+(?=")/.exec(text)
  if (at === null) return text
  const last = at.index + at[0].length - 1
  return `${text.slice(0, last)}${text[last] === '0' ? '1' : '0'}${text.slice(last + 1)}`
}
