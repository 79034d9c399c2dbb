import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createCorrelations } from '../../src/delivery/index.js'
import type { Correlations } from '../../src/delivery/index.js'
import { idTypeValue, predicate } from '../../src/model/index.js'
import type { IdTypeValueCriteria, PredicateCriteria } from '../../src/model/index.js'
import { createIdentity, defineProfile, definePartner, standard } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import type { HttpAnswer, HttpRequest } from '../../src/transport/index.js'
import { counter, http, noon, scripted, them } from '../kit.js'
import { createManualClock } from '../transport/manual-clock.js'
import type { ManualClock } from '../transport/manual-clock.js'

export const everybody: PredicateCriteria = predicate(['sex', 'eq', 'female'])
export const one: IdTypeValueCriteria = idTypeValue('BRN', '2019B000001')
export const child: object = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000001' }],
}
export const other: object = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2019B999999' }],
}
export const unpolled: Profile = defineProfile(standard, {
  name: 'unpolled',
  serves: (operation) => operation !== 'sync.txn.status',
})

export type Item = Record<string, unknown>
export type Answering = (asked: Asked) => HttpAnswer | Promise<HttpAnswer>

/** A request that came, by what a registry needs of it. */
export interface Asked {
  readonly isStatus: boolean
  readonly transaction_id: string
  readonly reference_ids: readonly string[]
}

export function headerOf(status: string, action: string): Item {
  return {
    version: '1.0.0',
    message_id: 'a-1',
    message_ts: '2026-03-01T08:30:00Z',
    action,
    status,
    sender_id: them.sender_id,
    total_count: 1,
  }
}

export const ack: HttpAnswer = http(
  200,
  '{"message":{"ack_status":"ACK","timestamp":"x","correlation_id":"c-1"}}',
)

export function statusAnswer({ transaction_id }: Asked, items: readonly Item[]): HttpAnswer {
  const txn_status = { transaction_id: 't', correlation_id: 'c-1', search_response: items }
  const message = {
    transaction_id,
    correlation_id: 'c-2',
    txnstatus_response: { txn_type: 'search', txn_status },
  }
  return http(200, JSON.stringify({ header: headerOf('succ', 'txn-on-status'), message }))
}

export function item(
  reference_id: string | undefined,
  records: readonly unknown[],
  more: Item = {},
): Item {
  return {
    reference_id,
    timestamp: '2026-03-01T08:30:00Z',
    status: 'succ',
    data: { version: '1.0.0', reg_records: records },
    ...more,
  }
}

export function askedIn(request: HttpRequest): Asked {
  const { message } = JSON.parse(request.body ?? '') as {
    message: { transaction_id: string; search_request?: { reference_id: string }[] }
  }
  const reference_ids = message.search_request?.map(({ reference_id }) => reference_id) ?? []
  const isStatus = request.url.endsWith('/sync/txn/status')
  return { isStatus, transaction_id: message.transaction_id, reference_ids }
}

export interface Scene {
  readonly client: RegistryClient<'crvs'>
  readonly transport: ReturnType<typeof scripted>
  readonly clock: ManualClock
  readonly correlations: Correlations
  /** What was asked first. */
  readonly search: () => Asked
  /** How often the status was asked for. */
  readonly polls: () => number
  /** A message arrives by callback. */
  readonly call: (items: readonly Item[], header?: Item) => string
}

export function scene(
  answer: Answering,
  profile: Profile = standard,
  sender_uri = 'https://sr.example.gov/dci',
  chance = 0.5,
  isShared = true,
): Scene {
  const clock = createManualClock(noon)
  const correlations = createCorrelations({ now: () => clock.now() })
  const transport = scripted((request) => answer(askedIn(request)))
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity(
      sender_uri === '' ? { sender_id: 'sr' } : { sender_id: 'sr', sender_uri },
    ),
    partner: definePartner({
      id: them.sender_id,
      baseUrl: 'https://crvs.example.gov',
      signatures: 'off',
      profile,
    }),
    transport,
    ...(isShared ? { correlations } : {}),
    clock,
    newId: counter(),
    random: () => chance,
  })
  const search = (): Asked => askedIn(transport.sent[0] as HttpRequest)
  return {
    client,
    transport,
    clock,
    correlations,
    search,
    polls: () => transport.sent.filter(({ url }) => url.endsWith('/sync/txn/status')).length,
    call: (items, header = headerOf('succ', 'on-search')) => {
      const { transaction_id, reference_ids } = search()
      return correlations.arrive({
        partner: them.sender_id,
        operation: 'search',
        transaction_id,
        reference_ids,
        answer: {
          header,
          message: { transaction_id, correlation_id: 'c-1', search_response: items },
          text: '{}',
          messageText: '{}',
          deviations: [],
          signature: { status: 'unverified', reason: 'checking is off' },
          encrypted: false,
        },
      }).kind
    },
  }
}

/** What a wait ends with: its answer or its error. */
export async function endOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error)
}

export function refs(scene: Scene): readonly string[] {
  return scene.search().reference_ids
}
