import { createRegistryClient } from '../../src/client/index.js'
import type { CallOptions, RegistryClient } from '../../src/client/index.js'
import { isDciError } from '../../src/errors/index.js'
import { recordsOf } from '../../src/model/index.js'
import type { RegistryName, SearchAnswerLike } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { Partner, PartnerOptions } from '../../src/peers/index.js'
import { createTransport } from '../../src/transport/index.js'
import type { Transport, TransportEvent } from '../../src/transport/index.js'
import { counter, noon } from '../kit.js'
import { createJumpingClock } from '../live-peers/jumping-clock.js'
import type { JumpingClock } from '../live-peers/jumping-clock.js'
import type { LivePeer } from '../live-peers/live-peer.js'
import { startServer } from '../live-peers/server.js'
import type { ScriptedServer } from '../live-peers/server.js'
import { keys } from './us.js'

/** Attempts of a call that may be repeated. */
export const attempts = 3

/** Most time of one attempt: longer than every pause between two, so that the clock can tell them apart. */
export const attemptTimeout = 50_000

/** A live peer behind sockets, and what we call it with. */
export interface Stage {
  readonly peer: LivePeer
  readonly server: ScriptedServer
  readonly clock: JumpingClock
  readonly transport: Transport
  readonly partner: Partner
  readonly events: readonly TransportEvent[]
  close(): Promise<void>
}

/** Sets the stage; the peer answers nothing yet. */
export async function setStage(
  peer: LivePeer,
  sheet: (url: string) => Partial<PartnerOptions> = () => ({}),
): Promise<Stage> {
  const server = await startServer()
  const clock = createJumpingClock(noon, attemptTimeout)
  const events: TransportEvent[] = []
  const transport = createTransport({
    clock,
    random: () => 0.5,
    timeout: attemptTimeout,
    retry: { attempts },
    onEvent: (event) => events.push(event),
  })
  const partner = definePartner({
    id: peer.id,
    baseUrl: server.url,
    profile: peer.profile,
    knowsUsAs: peer.knowsUsAs,
    signatures: peer.keys.length === 0 ? 'optional' : 'required',
    keys: peer.keys,
    ...sheet(server.url),
  })
  return {
    peer,
    server,
    clock,
    transport,
    partner,
    events,
    close: async () => {
      await server.close()
      await transport.close()
    },
  }
}

/** What the caller was told. */
export interface Told {
  readonly records?: number
  readonly code?: string
  readonly reason?: string | undefined
  readonly status?: number | undefined
  readonly retryable?: boolean
  readonly attempts?: number | undefined
  readonly retryAt?: string | undefined
  readonly peerText?: string | undefined
}

/** A client of ours on a stage. */
export function clientOn({ peer, partner, transport, clock }: Stage): RegistryClient<RegistryName> {
  const identity = createIdentity({ sender_id: 'sr.example.gov', keys })
  return createRegistryClient({
    registry: peer.registry,
    identity,
    partner,
    transport,
    now: clock.now,
    newId: counter(),
  })
}

/** One synchronous search, and what came of it. Whatever is no `DciError` fails the test. */
export async function ask(stage: Stage, options: CallOptions = {}): Promise<Told> {
  const search = clientOn(stage).sync.search as (
    criteria: unknown,
    options: CallOptions,
  ) => Promise<SearchAnswerLike<unknown>>
  return told(search(stage.peer.criteria, options))
}

/** What a search came to. */
export async function told(answer: Promise<SearchAnswerLike<unknown>>): Promise<Told> {
  try {
    return { records: recordsOf(await answer).length }
  } catch (error) {
    if (!isDciError(error)) throw error
    const { code, reason, status, retryable, attempts, retryAt, peerText } = error
    return { code, reason, status, retryable, attempts, retryAt: retryAt?.toISOString(), peerText }
  }
}
