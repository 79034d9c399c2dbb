import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createCorrelations } from '../../src/delivery/index.js'
import { generateSigningJwk } from '../../src/envelope/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { createCallbackHandler } from '../../src/server/index.js'
import type { CallbackHandler } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import type { RunningMockRegistry } from '../../src/mock/index.js'

/** One event that a subscriber was told. */
export interface Told {
  readonly event: string
  readonly records: readonly unknown[]
}

/** Somebody who asks a mock and subscribes to it: a client of this library, and what its callback handler heard, behind a socket of its own. */
export interface PartnerOfMock<R extends RegistryName> {
  readonly client: RegistryClient<R>
  /** Operations of callbacks that listeners took, in the order of coming; `duplicate` for a copy. */
  readonly taken: string[]
  /** Outcomes of callbacks, refused ones too. */
  readonly outcomes: string[]
  readonly told: Told[]
  /** Codes of subscriptions that were granted. */
  readonly codes: string[]
  /** Resolves when as many callbacks were dealt with, refused ones too. */
  dealt(count: number): Promise<void>
  /** Subscribes, and waits until it is granted. */
  subscribe(criteria: Parameters<RegistryClient<R>['subscribe']>[0]): Promise<void>
  close(): Promise<void>
}

/** A partner named like that, which believes the mock's published keys only. `sheet`: what is different in its sheet of the mock. */
export async function partnerOfMock<R extends RegistryName>(
  mock: RunningMockRegistry<R>,
  sender_id = 'sr.example.gov',
  sheet: Partial<PartnerOptions> = {},
): Promise<PartnerOfMock<R>> {
  const taken: string[] = []
  const outcomes: string[] = []
  const told: Told[] = []
  const codes: string[] = []
  const waiting = new Set<() => void>()
  const late: { handler?: CallbackHandler } = {}
  const door = await serve({
    handle: (request) => (late.handler as CallbackHandler).handle(request),
    tooLarge: () => (late.handler as CallbackHandler).tooLarge(),
    limits: { maxBodyBytes: 1_000_000, maxDepth: 64, maxItems: 100 },
  })
  const identity = createIdentity({
    sender_id,
    sender_uri: `${door.url}/dci`,
    keys: [generateSigningJwk('EdDSA')],
  })
  const partner = definePartner({
    id: mock.registry,
    baseUrl: mock.url,
    signatures: 'required',
    keys: { jwks: mock.jwksUrl },
    ...sheet,
  })
  const correlations = createCorrelations()
  const took = (what: string) => (): void => {
    taken.push(what)
  }
  late.handler = createCallbackHandler({
    identity,
    partners: [partner],
    correlations,
    listener: {
      onSearch: took('on-search'),
      onSubscribe: ({ subscriptions }) => {
        taken.push('on-subscribe')
        codes.push(...subscriptions.map(({ code }) => code))
      },
      onUnsubscribe: took('on-unsubscribe'),
      onTxnStatus: took('txn.on-status'),
      duplicate: took('duplicate'),
      late: took('late'),
      notify: ({ message }) => {
        taken.push('notify')
        for (const { data } of message.notify_event) {
          told.push({ event: String(data.reg_event_type), records: data.reg_records })
        }
      },
    },
    onExchange: ({ outcome }) => {
      outcomes.push(outcome)
      for (const look of waiting) look()
    },
  })
  const client = createRegistryClient({ registry: mock.registry, identity, partner, correlations })

  let closed: Promise<void> | undefined

  function dealt(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (outcomes.length < count) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  }

  return {
    client,
    taken,
    outcomes,
    told,
    codes,
    dealt,
    subscribe: async (criteria) => {
      const granted = dealt(outcomes.length + 1)
      await client.subscribe(criteria)
      await granted
    },
    close: () =>
      (closed ??= (async () => {
        await client.close()
        await door.close()
      })()),
  }
}
