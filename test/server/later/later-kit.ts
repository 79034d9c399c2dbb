import type { Partner, PartnerOptions } from '../../../src/peers/index.js'
import { definePartner } from '../../../src/peers/index.js'
import { createRegistryHandler } from '../../../src/server/index.js'
import type {
  DeliveryEvent,
  HandlerResponse,
  RegistryHandler,
  RegistryHandlerOptions,
  SearchBackend,
} from '../../../src/server/index.js'
import type { HttpAnswer, HttpRequest, Transport } from '../../../src/transport/index.js'
import { createManualClock } from '../../transport/manual-clock.js'
import type { ManualClock } from '../../transport/manual-clock.js'
import { counter, http, noon, post, scripted, searchItem, searchText, them, us } from '../../kit.js'

export type Fields = Record<string, unknown>

export const callbackUrl = 'https://sr.example.gov/dci'

/** A callback that was sent. */
export interface Called {
  readonly url: string
  readonly headers: HttpRequest['headers']
  readonly signature: unknown
  readonly header: Fields
  readonly message: Fields & { readonly search_response: Fields[] }
}

/** A registry that answers later, and everything around it. */
export interface Stage {
  readonly handler: RegistryHandler<'crvs'>
  readonly clock: ManualClock
  readonly events: DeliveryEvent[]
  /** Resolves once that many requests have been dealt with. */
  dealt(count: number): Promise<void>
  /** What was called, in its order. */
  called(): Called[]
  ask(parts?: Parameters<typeof searchText>[0], path?: string): Promise<HandlerResponse>
}

/** What a stage is made with. */
export interface StageOptions {
  readonly search?: SearchBackend<'crvs'>['search']
  readonly sheet?: Partial<PartnerOptions>
  readonly answer?: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>
  readonly transport?: Transport
  readonly options?: Partial<RegistryHandlerOptions<'crvs'>>
}

/** The asker's sheet. */
export function asker(changes: Partial<PartnerOptions> = {}): Partner {
  const { sender_id, jwks } = us
  return definePartner({
    id: sender_id,
    keys: jwks,
    callbackOrigins: ['https://sr.example.gov'],
    ...changes,
  })
}

/** The registry `them`, with `us` for a partner. */
export function stage(made: StageOptions = {}): Stage {
  const clock = createManualClock(noon)
  const events: DeliveryEvent[] = []
  const waiting: { readonly count: number; readonly tell: () => void }[] = []
  const scriptedOne = scripted(made.answer ?? (() => http(200, 'thank you')))
  const { search = () => ({ reg_records: [{ sex: 'F' } as object] }) } = made
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [asker(made.sheet)],
    backend: { search },
    clock,
    newId: counter(),
    transport: made.transport ?? scriptedOne,
    onDelivery: (event) => {
      events.push(event)
      for (const { count, tell } of waiting) if (events.length >= count) tell()
    },
    ...made.options,
  })
  return {
    handler,
    clock,
    events,
    dealt: (count) =>
      new Promise((tell) => {
        if (events.length >= count) tell()
        else waiting.push({ count, tell })
      }),
    called: () =>
      scriptedOne.sent.map(({ url, headers, body }) => {
        return { url, headers, ...(JSON.parse(body ?? '') as Omit<Called, 'url' | 'headers'>) }
      }),
    ask: async (parts = {}, path = '/registry/search') =>
      handler.handle(post(await searchText(parts), { path })),
  }
}

/** The body of an answer. */
export function bodyOf(answer: HandlerResponse): { header: Fields; message: Fields } {
  return JSON.parse(answer.body) as { header: Fields; message: Fields }
}

/** A search for everybody, in as many items as there are ids. */
export function everybody(...ids: string[]): object {
  const query = [
    { expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'female' } },
  ]
  const search_criteria = { query_type: 'predicate', query }
  const search_request = ids.map((reference_id) => searchItem({ reference_id, search_criteria }))
  return { transaction_id: 't-1', search_request }
}

/** A question about a transaction. */
export function question(
  attribute_value: unknown,
  changes: Fields = {},
): { header: Fields; message: Fields } {
  const asked = { reference_id: 'q-1', txn_type: 'search', attribute_value, ...changes }
  const txnstatus_request = { attribute_type: 'transaction_id', ...asked }
  return {
    header: { message_id: 'm-9', action: 'txn-status' },
    message: { transaction_id: 't-9', txnstatus_request },
  }
}
