import { randomUUID } from 'node:crypto'
import type { RegistryName } from '../model/index.js'
import { standard } from '../peers/index.js'
import { toWebFetch } from '../server/http/fetch.js'
import { createRegistryHandler } from '../server/index.js'
import type { ExchangeEvent, HandlerRequest, HandlerResponse } from '../server/index.js'
import { systemClock } from '../transport/index.js'
import { anySender } from './any-sender.js'
import { createMockBackend } from './backend.js'
import { createEmit } from './events/emit.js'
import { createFaultPlan } from './faults/fault-plan.js'
import { readFaultRules } from './faults/fault-rule.js'
import { spoiledIdentity } from './faults/spoiled-identity.js'
import { createStruck } from './faults/struck.js'
import { mockCallbacks } from './mock-callbacks.js'
import { freshIdentity, suitableIdentity } from './mock-identity.js'
import { requireMockOptions } from './mock-options.js'
import type { MockRegistryOptions } from './mock-options.js'
import type { MockRegistry } from './mock-registry.js'
import { createPeer } from './peers/create-peer.js'
import { operatorsOf } from './peers/inner-query.js'
import { familyOf, requireServed } from './peers/peer-families.js'
import { filterMatcher } from './query/index.js'
import { createPageAsker } from './page/page-asker.js'
import { withPage } from './page/with-page.js'
import { createPeople, plantedDisagreements } from './people/index.js'
import { inventedLocations } from './records/locations.js'
import { createRecording } from './recording/recording.js'
import { requireNamed } from './require-named.js'
import { surrounded } from './surrounded.js'

/**
 * A registry to test against, as a handler only: the same `createRegistryHandler` that a real registry is made with, around invented people,
 * any sender allowed, with a page for people at `<basePath>/`. No I/O.
 */
export function createMockRegistry<R extends RegistryName>(
  registry: R,
  options: MockRegistryOptions = {},
): MockRegistry<R> {
  requireMockOptions(options)
  const { people: world = 200, seed = 1, basePath = '' } = options
  const { signatures = 'optional', unsigned = false, trust, token } = options
  const { clock = systemClock, now = clock.now, newId = randomUUID } = options
  const { limits, replay = false, maxFound, onExchange, onDelivery } = options
  const people = typeof world === 'number' ? createPeople({ seed, count: world }) : world
  const { profile = standard } = options
  requireNamed(registry, profile)
  requireServed(profile, registry)
  const family = familyOf(profile)
  const scan = {
    ...(maxFound === undefined ? {} : { maxFound }),
    ...(family === undefined ? {} : { operators: operatorsOf(family) }),
  }
  const backend = createMockBackend(registry, { people, scan })
  const given = options.identity ?? freshIdentity(registry, family)
  const identity = suitableIdentity(given, family)
  const signed = !unsigned && identity.signingKey !== undefined && family?.algorithms.length !== 0
  const plan = createFaultPlan(readFaultRules(options.faults ?? []), signed)
  const struck = createStruck()
  const signer = spoiledIdentity(identity, struck)
  const recording = createRecording(
    options.keepExchanges ?? 100,
    now,
    (path) => peer?.standardPath(path) ?? path,
  )
  const asker = createPageAsker({ identity, profile, basePath, token, now, newId })
  // A peer judges signatures its own way, before the handler is asked.
  const partners =
    family === undefined
      ? anySender(signatures, trust, asker)
      : anySender('optional', undefined, asker)
  const noteExchange = (event: ExchangeEvent, request: HandlerRequest): void => {
    recording.noteEvent(event, request)
    onExchange?.(event)
  }
  const callbacks = { ...local, ...options.callbacks }
  const outgoing = mockCallbacks({
    ...{ callbacks, partners, asker, plan, struck, recording, clock },
    ...{ fetch: options.fetch, singleTries: family !== undefined },
  })
  const peer =
    family &&
    createPeer({
      ...{ family, registry, basePath, people, unsigned, signatures, trust, token },
      identity: signer,
      asker: asker.identity,
      callbacks: outgoing,
      ...{ clock, now, newId },
      onExchange: noteExchange,
      onEnded: (request, why) => {
        recording.noteFault(request, why, 0)
      },
    })
  const real = createRegistryHandler<R>({
    registry,
    identity: signer,
    partners,
    backend,
    basePath,
    receiverIds: ['*'],
    locations: inventedLocations(),
    sign: peer === undefined && !unsigned,
    replay,
    requestTimeout: Infinity, // a search through a million people ends when it is through or the asker hangs up
    callbacks,
    transport: peer?.transport ?? outgoing,
    matches: filterMatcher(registry, scan),
    now,
    newId,
    ...(token === undefined || peer !== undefined ? {} : { token }),
    ...(limits === undefined ? {} : { limits }),
    ...(onDelivery === undefined ? {} : { onDelivery }),
    ...(family?.authorize === undefined
      ? {}
      : { authorize: family.authorize({ sender_id: identity.sender_id, trust }) }),
    onExchange: peer?.noteInner ?? noteExchange,
  })
  const emit = createEmit(backend.events, real.notify)
  const calls = surrounded(real, options, {
    ...{ recording, plan, struck, peer, clock, now, newId },
    events: backend.events.names,
    emit,
  })
  const sample = family?.sample?.(backend.sample, registry, people) ?? backend.sample
  const handle = withPage(calls, {
    ...{ registry, identity, asker, people, signatures, trust, unsigned, basePath, token },
    ...{ recording, clock, now, newId, sample, profile },
  })
  const { maxBodyBytes } = real.limits
  const tooLarge = (): HandlerResponse => peer?.tooLarge(maxBodyBytes) ?? real.tooLarge()
  const fetch = toWebFetch(handle, maxBodyBytes, tooLarge)
  const close = async (): Promise<void> => {
    await real.close()
    await outgoing.close()
  }
  return {
    registry,
    handler: { ...real, handle, fetch, tooLarge, close, [Symbol.asyncDispose]: close },
    identity,
    profile: profile.name,
    ended: () => peer?.ended(),
    restart: () => peer?.restart(),
    sample,
    people,
    planted: () => plantedDisagreements(people),
    exchanges: () => recording.exchanges(),
    setFaults: (rules) => {
      plan.set(readFaultRules(rules))
    },
    events: backend.events.names,
    emit,
  }
}

/** Where a mock calls back unless it is told otherwise: this machine, whoever asked. A test whose callbacks nobody takes is not held up at its end. */
const local = { origins: 'registered', allowLoopback: true, closeWithin: 2000 } as const
