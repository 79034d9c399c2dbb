import { randomUUID } from 'node:crypto'
import { generateSigningJwk } from '../envelope/index.js'
import type { RegistryName } from '../model/index.js'
import { createIdentity, standard } from '../peers/index.js'
import type { Identity } from '../peers/index.js'
import { toWebFetch } from '../server/fetch.js'
import { createRegistryHandler } from '../server/index.js'
import type {
  ExchangeEvent,
  HandlerRequest,
  HandlerResponse,
  RegistryHandler,
} from '../server/index.js'
import { callbackRules } from '../server/later/callback-options.js'
import { createCallbackTransport } from '../server/later/callback-transport.js'
import { systemClock } from '../transport/index.js'
import type { Clock } from '../transport/index.js'
import { withAdmin } from './admin.js'
import type { AdminParts } from './admin.js'
import { anySender } from './any-sender.js'
import { createMockBackend } from './backend.js'
import { createEmit } from './events/emit.js'
import type { EmitOptions, EmittedEvent } from './events/emit.js'
import type { MockEventName } from './events/mock-events.js'
import { withCallbackFaults } from './faults/callback-faults.js'
import { createFaultPlan } from './faults/fault-plan.js'
import { readFaultRules } from './faults/fault-rule.js'
import type { FaultRule } from './faults/fault-rule.js'
import { spoiledIdentity } from './faults/spoiled-identity.js'
import { createStruck } from './faults/struck.js'
import type { Struck } from './faults/struck.js'
import { passing, withFaults } from './faults/with-faults.js'
import type { MockRegistryOptions } from './mock-options.js'
import { createPeer } from './peers/create-peer.js'
import type { Peer } from './peers/peer.js'
import { operatorsOf } from './peers/inner-query.js'
import { familyOf, requireServed } from './peers/peer-families.js'
import type { PeerFamily, PeerSample } from './peers/peer-manners.js'
import { createSingleTries } from './peers/peer-transport.js'
import { filterMatcher } from './query/index.js'
import { createPageAsker } from './page/page-asker.js'
import { withPage } from './page/with-page.js'
import { createPeople, plantedDisagreements } from './people/index.js'
import type { People, PlantedDisagreement } from './people/index.js'
import { inventedLocations } from './records/locations.js'
import { createRecording } from './recording/recording.js'
import type { MockExchange } from './recording/recording.js'

/** A mock registry without a socket: the real handler around invented people. */
export interface MockRegistry<R extends RegistryName = RegistryName> {
  readonly registry: R
  /** The handler; `handler.fetch(request)` answers a Web `Request`. */
  readonly handler: RegistryHandler<R>
  readonly identity: Identity
  /** An identifier that this registry finds, and what a search for it has to say besides where a live peer is played. */
  readonly sample: PeerSample
  /** Name of the profile that this mock answers in. */
  readonly profile: string
  /** Why the process of the live system that is played would have ended by now; from then on connections are closed unanswered. */
  ended(): string | undefined
  /** Starts it again. */
  restart(): void
  /** The invented people, the same in all five registries. */
  readonly people: People
  /** Every planted disagreement among them; reads the whole world. */
  planted(): readonly PlantedDisagreement[]
  /** The last calls received (`keepExchanges`), oldest first, and what the mock made of each. */
  exchanges(): readonly MockExchange[]
  /** Puts these rules in the place of all there are, `[]` for none. Throws `TypeError` for rules that cannot be meant. */
  setFaults(rules: readonly FaultRule[]): void
  /** What `emit` makes happen here. */
  readonly events: readonly MockEventName<R>[]
  /**
   * Makes something happen in this registry (no other hears of it by itself): searches find it from then on, and subscribers whose filters match are told.
   * Rejects with `query.unsupported` for whom it cannot happen to, with `server.unavailable` when the mock keeps no more or is closed.
   */
  emit(event: MockEventName<R>, options?: EmitOptions): Promise<EmittedEvent<R>>
}

/**
 * A registry to test against, as a handler only: the same `createRegistryHandler` that a real registry is made with, around invented people,
 * any sender allowed, with a page for people at `<basePath>/`. No I/O.
 */
export function createMockRegistry<R extends RegistryName>(
  registry: R,
  options: MockRegistryOptions = {},
): MockRegistry<R> {
  const { people: world = 200, seed = 1, basePath = '' } = options
  const { signatures = 'optional', unsigned = false, trust, token } = options
  const { clock = systemClock, now = clock.now, newId = randomUUID } = options
  const { limits, replay = false, maxFound, onExchange, onDelivery } = options
  const people = typeof world === 'number' ? createPeople({ seed, count: world }) : world
  const { profile = standard } = options
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
  const calling = {
    rules: callbackRules(callbacks),
    partnerOf: partners,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  }
  const outgoing = withCallbackFaults(
    () =>
      asker.beside(
        family === undefined
          ? createCallbackTransport({ ...calling, clock: systemClock })
          : createSingleTries({ ...calling, clock }),
      ),
    {
      plan,
      struck,
      noteEvent: (fault) => {
        recording.noteSent('notify', fault)
      },
      pass: (delay, signal) => passing(delay, signal, clock.after),
    },
  )
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
  const tooLarge = peer?.tooLarge ?? real.tooLarge
  const fetch = toWebFetch(handle, real.limits.maxBodyBytes, tooLarge)
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

/** Where a mock calls back unless it is told otherwise: this machine, whoever asked. */
const local = { origins: 'registered', allowLoopback: true } as const

/** Without a key where the peer never signs: none is shown that signs nothing. */
function freshIdentity(registry: RegistryName, family: PeerFamily | undefined): Identity {
  const { algorithms: [algorithm] = [] } = family ?? { algorithms: ['EdDSA'] as const }
  const keys = algorithm === undefined ? [] : [generateSigningJwk(algorithm)]
  return createIdentity({ sender_id: registry, keys })
}

/** The identity, if the peer that is played signs with a key such as its. Throws `TypeError` if not. */
function suitableIdentity(identity: Identity, family: PeerFamily | undefined): Identity {
  const { algorithm } = identity.signingKey ?? {}
  const { profile, algorithms = [] } = family ?? {}
  if (algorithms.length === 0 || algorithm === undefined || algorithms.includes(algorithm)) {
    return identity
  }
  throw new TypeError(
    `systems of profile ${profile?.name ?? ''} sign with ${algorithms.join(', ')}: give the mock an identity with such a key, or none`,
  )
}

interface Surroundings extends Pick<AdminParts, 'recording' | 'plan' | 'events' | 'emit'> {
  readonly struck: Struck
  readonly peer: Peer | undefined
  readonly clock: Clock
  readonly now: () => number
  readonly newId: () => string
}

/** The real handler, in the manners of the peer that is played if one is, its answers taken down, faults before it, admin routes beside it. */
function surrounded(
  real: RegistryHandler,
  { fault, admin = false, basePath = '', token }: MockRegistryOptions,
  { recording, plan, struck, peer, clock, now, newId, ...rest }: Surroundings,
): RegistryHandler['handle'] {
  const respond = peer?.surround(real) ?? real.handle

  async function answer(request: HandlerRequest): Promise<HandlerResponse> {
    const response = await respond(request)
    recording.noteAnswer(request, response.body)
    return response
  }
  const faulty = withFaults(answer, {
    fault,
    plan,
    struck,
    now,
    newId,
    after: clock.after,
    note: recording.noteFault,
    ...(peer === undefined ? {} : { pathOf: peer.standardPath, respond: peer.failed }),
  })
  return admin ? withAdmin(faulty, { basePath, token, plan, recording, ...rest }) : faulty
}
