import { isDciError } from '../errors/index.js'
import type { DciError } from '../errors/index.js'
import { requireKnownOptions } from '../values/index.js'
import type { Bulkhead } from './bulkhead.js'
import type { CircuitPlace } from './circuit-register.js'
import type { CircuitState } from './circuit-state.js'
import type { CircuitReading, Circuits } from './circuits.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { peerOf } from './emit.js'
import type { AllowanceLeft } from './allowance.js'
import type { PaceReading, Pacing } from './pacing.js'
import type { TransportPart } from './part.js'
import { started } from './started.js'
import type { HttpAnswer } from './transport.js'

/** What health is read from. What is left out is missing from the reading. */
export interface HealthOptions {
  readonly circuits?: Pick<Circuits, 'states'>
  readonly bulkhead?: Pick<Bulkhead, 'loads'>
  readonly pacing?: Pick<Pacing, 'readings'>
  readonly clock?: Clock
}

/** One circuit of a peer. */
export interface CircuitHealth extends Pick<CircuitPlace, 'origin' | 'operationClass'> {
  readonly state: CircuitState['name']
  /** Of an open one: whole milliseconds since 1970. A number, where the error `circuit.open` has a `Date`. */
  readonly retryAt?: number
}

/**
 * How one peer is doing (R7). Times are numbers, milliseconds since 1970, also `retryAt`, which is a `Date` in errors. Nothing in it is of any message (S12): it can be shown on a page or served to a
 * monitor as it is.
 */
export interface PeerHealth {
  readonly peer: string
  readonly circuits: readonly CircuitHealth[]
  /** The last answer with a status below 400. A refusal in the message of a peer is a success of the transport. */
  readonly lastSuccess?: number
  /** The last answer with another status, or error; aborts by the caller, and deadlines that left the peer no time, are neither. */
  readonly lastFailure?: { readonly at: number; readonly outcome: number | string }
  /** Attempts since the start that ended one way or the other. */
  readonly successes: number
  readonly failures: number
  /** Attempts that have left and did not end. */
  readonly inFlight: number
  /** Calls that wait for room or for their slot. */
  readonly waiting: number
  /** What fits now by its quota, where there is one. */
  readonly quotaLeft?: AllowanceLeft
  /** It takes nothing before, by its own word. */
  readonly exhaustedUntil?: number
}

/** Watches attempts and tells how the peers are. */
export interface Health extends TransportPart {
  /** Every peer that was called or is known to a circuit, the room or the pace, in that order. */
  read(): readonly PeerHealth[]
}

/** What is counted of one peer; its two listeners are made once, so that a call makes none. */
interface Tally {
  lastSuccess: number
  lastFailure: number
  outcome: number | string
  successes: number
  failures: number
  inFlight: number
  readonly answered: (answer: HttpAnswer) => void
  readonly failed: (error: unknown) => void
}

/** Peers counted at once; what nobody calls at this moment is forgotten beyond. */
const mostTallies = 1000

const known: Readonly<Record<keyof HealthOptions, true>> = {
  circuits: true,
  bulkhead: true,
  pacing: true,
  clock: true,
}

/**
 * A snapshot per peer on demand, from a few numbers that are written per attempt. `wrap` belongs right under the circuit, so that what an open circuit
 * refuses doesn't cover what failed.
 */
export function createHealth(options: HealthOptions = {}): Health {
  requireKnownOptions(options, known, 'health')
  const { circuits, bulkhead, pacing, clock = systemClock } = options
  const tallies = new Map<string, Tally>()

  function tallyOf(peer: string): Tally {
    const known = tallies.get(peer)
    if (known !== undefined) return known
    if (tallies.size >= mostTallies) clearIdle()
    const tally: Tally = {
      ...{ lastSuccess: 0, lastFailure: 0, outcome: 0, successes: 0, failures: 0, inFlight: 0 },
      answered({ status }) {
        tally.inFlight -= 1
        if (status >= 400) return fail(tally, status)
        tally.successes += 1
        tally.lastSuccess = clock.now()
      },
      failed(error) {
        tally.inFlight -= 1
        if (isDciError(error) && !isOurs(error)) fail(tally, error.code)
      },
    }
    tallies.set(peer, tally)
    return tally
  }

  function clearIdle(): void {
    for (const [peer, { inFlight }] of tallies) if (inFlight === 0) tallies.delete(peer)
  }

  function fail(tally: Tally, outcome: number | string): void {
    tally.failures += 1
    tally.lastFailure = clock.now()
    tally.outcome = outcome
  }

  return {
    wrap(next) {
      return (request) => {
        const tally = tallyOf(peerOf(request))
        tally.inFlight += 1
        const sent = started(next, request)
        sent.then(tally.answered, tally.failed)
        return sent
      }
    },
    read() {
      const states = circuits?.states() ?? []
      const loads = byPeer(bulkhead?.loads())
      const paces = byPeer(pacing?.readings())
      const peers = new Set<string>(tallies.keys())
      for (const { peer } of states) peers.add(peer)
      for (const peer of [...loads.keys(), ...paces.keys()]) peers.add(peer)
      return Array.from(peers, (peer) => {
        const pace = paces.get(peer)
        const waiting = (loads.get(peer)?.waiting ?? 0) + (pace?.waiting ?? 0)
        const own = states.filter((circuit) => circuit.peer === peer).map(circuitHealth)
        return { peer, circuits: own, ...counts(tallies.get(peer)), waiting, ...quotaHealth(pace) }
      })
    },
  }
}

/** A deadline with a cause had given the peer its time. */
function isOurs({ code, cause }: DciError): boolean {
  return code === 'transport.deadline' && cause === undefined
}

function byPeer<Reading extends { readonly peer: string }>(
  readings: readonly Reading[] = [],
): ReadonlyMap<string, Reading> {
  return new Map(readings.map((reading) => [reading.peer, reading]))
}

function circuitHealth({ origin, operationClass, state }: CircuitReading): CircuitHealth {
  const { name } = state
  const circuit = { origin, operationClass, state: name }
  return name === 'open' ? { ...circuit, retryAt: state.retryAt } : circuit
}

type Counts = Omit<PeerHealth, 'peer' | 'circuits' | 'waiting'>

function counts(tally: Tally | undefined): Counts {
  if (tally === undefined) return { successes: 0, failures: 0, inFlight: 0 }
  const { successes, failures, inFlight, lastSuccess, lastFailure, outcome } = tally
  return {
    ...(successes === 0 ? {} : { lastSuccess }),
    ...(failures === 0 ? {} : { lastFailure: { at: lastFailure, outcome } }),
    ...{ successes, failures, inFlight },
  }
}

function quotaHealth(pace: PaceReading | undefined): Pick<Counts, 'quotaLeft' | 'exhaustedUntil'> {
  if (pace === undefined) return {}
  const { left, exhaustedUntil } = pace
  return {
    ...(Object.keys(left).length === 0 ? {} : { quotaLeft: left }),
    ...(exhaustedUntil === undefined ? {} : { exhaustedUntil }),
  }
}
