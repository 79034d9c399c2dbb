import { randomUUID } from 'node:crypto'
import { generateSigningJwk } from '../envelope/index.js'
import type { RegistryName } from '../model/index.js'
import { createIdentity } from '../peers/index.js'
import type { Identity } from '../peers/index.js'
import { toWebFetch } from '../server/fetch.js'
import { createRegistryHandler } from '../server/index.js'
import type { RegistryHandler } from '../server/index.js'
import { anySender } from './any-sender.js'
import { createMockBackend } from './backend.js'
import type { MockRegistryOptions } from './mock-options.js'
import { createPeople, plantedDisagreements } from './people/index.js'
import type { People, PlantedDisagreement, TypeAndValue } from './people/index.js'
import { withFaults } from './with-faults.js'

/** A mock registry without a socket: the real handler around invented people. */
export interface MockRegistry<R extends RegistryName = RegistryName> {
  readonly registry: R
  /** The handler; `handler.fetch(request)` answers a Web `Request`. */
  readonly handler: RegistryHandler<R>
  readonly identity: Identity
  /** An identifier that this registry finds. */
  readonly sample: TypeAndValue
  /** The invented people, the same in all five registries. */
  readonly people: People
  /** Every planted disagreement among them; reads the whole world. */
  planted(): readonly PlantedDisagreement[]
}

/**
 * A registry to test against, as a handler only: the same `createRegistryHandler` that a real registry is made with, around invented people,
 * any sender allowed. No I/O.
 */
export function createMockRegistry<R extends RegistryName>(
  registry: R,
  options: MockRegistryOptions = {},
): MockRegistry<R> {
  const { people: world = 200, seed = 1, basePath = '' } = options
  const { signatures = 'optional', unsigned = false, trust, token } = options
  const { now = Date.now, newId = randomUUID, limits, replay = false } = options
  const { onExchange, onDelivery } = options
  const people = typeof world === 'number' ? createPeople({ seed, count: world }) : world
  const scan = options.maxFound === undefined ? {} : { maxFound: options.maxFound }
  const backend = createMockBackend(registry, { people, scan })
  const identity = options.identity ?? freshIdentity(registry)
  const real = createRegistryHandler<R>({
    registry,
    identity,
    partners: anySender(signatures, trust),
    backend,
    basePath,
    receiverIds: ['*'],
    sign: !unsigned,
    replay,
    callbacks: { allowLoopback: true },
    now,
    newId,
    ...(token === undefined ? {} : { token }),
    ...(limits === undefined ? {} : { limits }),
    ...(onExchange === undefined ? {} : { onExchange }),
    ...(onDelivery === undefined ? {} : { onDelivery }),
  })
  const handler = withFaultsOf(real, options, { now, newId })
  const planted = (): readonly PlantedDisagreement[] => plantedDisagreements(people)
  return { registry, handler, identity, sample: backend.sample, people, planted }
}

function freshIdentity(registry: RegistryName): Identity {
  return createIdentity({ sender_id: registry, keys: [generateSigningJwk('EdDSA')] })
}

function withFaultsOf<R extends RegistryName>(
  real: RegistryHandler<R>,
  { fault }: MockRegistryOptions,
  surroundings: { now: () => number; newId: () => string },
): RegistryHandler<R> {
  if (fault === undefined) return real
  const handle = withFaults((request) => real.handle(request), fault, surroundings)
  const fetch = toWebFetch(handle, real.limits.maxBodyBytes, () => real.tooLarge())
  return { ...real, handle, fetch }
}
