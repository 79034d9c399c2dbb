import { DciError } from '../errors/index.js'
import type { Outcome, Verdict } from '../peers/index.js'
import { requireKnownOptions } from '../values/index.js'
import { createCircuitBreaker } from './circuit-breaker.js'
import { circuitLimits, circuitMembers } from './circuit-options.js'
import type { CircuitBreakerOptions } from './circuit-options.js'
import type { CircuitPermit, CircuitRefusal } from './circuit-permit.js'
import { createCircuitRegister } from './circuit-register.js'
import type { CircuitPlace, KeptCircuit } from './circuit-register.js'
import { readCircuitsSnapshot } from './circuits-snapshot.js'
import type { CircuitsSnapshot } from './circuits-snapshot.js'
import type { CircuitChange, CircuitState } from './circuit-state.js'
import { verdictOn } from './classify.js'
import { systemClock } from './clock.js'
import { emit, eventBase } from './emit.js'
import { surroundings } from './part.js'
import type { PartSurroundings, TransportPart } from './part.js'
import { requireNumber } from './require-number.js'
import { started } from './started.js'
import type { HttpRequest, Send } from './transport.js'

/** How each circuit behaves, and how many there may be. */
export interface CircuitsOptions
  extends Omit<CircuitBreakerOptions, 'clock' | 'onChange'>, PartSurroundings {
  /** Most circuits kept; one too many, and the one is forgotten that was idle for longest. Default 1,000. */
  readonly mostCircuits?: number
}

/** One circuit as it is now. */
export interface CircuitReading extends CircuitPlace {
  readonly state: CircuitState
}

/** The part of a transport that stops calling who does not answer, with what an operator may do by hand (R7). */
export interface Circuits extends TransportPart {
  /** Lets nothing pass to a peer, by none of its circuits, also those to come, until `close` or `disable`. */
  isolate(peer: string): void
  /** Lets everything pass to a peer and counts nothing, until `close` or `isolate`. */
  disable(peer: string): void
  /** Closes all circuits of a peer, whatever they are. */
  close(peer: string): void
  /** What every circuit is in, in the order they were made. */
  states(): readonly CircuitReading[]
  /** All circuits as JSON, e.g. to outlive a restart. */
  snapshot(): CircuitsSnapshot
  /** Takes up a snapshot, all of it or, with `TypeError`, nothing. Circuits it does not name stay as they are. */
  restore(snapshot: CircuitsSnapshot): void
}

const { onChange: _, ...members } = circuitMembers
const known: Readonly<Record<keyof CircuitsOptions, true>> = {
  ...members,
  mostCircuits: true,
  ...surroundings,
}

/**
 * A circuit breaker per peer, origin and class of operation, so that a dead `search` stops neither another peer nor `txn/status` (R1). What an
 * outcome says of the peer's health is `verdictOn`'s to judge (R10); who aborts says nothing. `send` rejects with `circuit.open`, its `retryAt` and at
 * once, where a circuit lets nothing pass; nothing was sent then.
 */
export function createCircuits(options: CircuitsOptions = {}): Circuits {
  requireKnownOptions(options, known, 'a circuit breaker')
  const { clock = systemClock, onEvent, closing: _, mostCircuits = 1000, ...breaking } = options
  circuitLimits(breaking)
  requireNumber('mostCircuits', mostCircuits, { least: 1, whole: true })
  const register = createCircuitRegister(mostCircuits, make)
  const byHand = new Map<string, 'isolated' | 'disabled'>()

  function make(place: CircuitPlace): KeptCircuit {
    const tell = (change: CircuitChange): void => {
      const { operation, callNumber } = circuit
      const call = callNumber === undefined ? {} : { call: callNumber }
      const base = { ...place, operation, ...call, at: clock.now() }
      emit(onEvent, { type: 'circuit', ...base, ...change })
    }
    const onChange = onEvent === undefined ? {} : { onChange: tell }
    const breaker = createCircuitBreaker({ ...breaking, clock, ...onChange })
    const use = { inFlight: 0, usedAt: clock.monotonic(), operation: place.operationClass }
    const circuit: KeptCircuit = { ...place, ...use, breaker, callNumber: undefined }
    const mode = byHand.get(place.peer)
    if (mode === 'isolated') breaker.isolate()
    if (mode === 'disabled') breaker.disable()
    return circuit
  }

  function ofPeer(peer: string): KeptCircuit[] {
    return [...register.all()].filter((circuit) => circuit.peer === peer)
  }

  function healthOf(request: HttpRequest, outcome: Outcome): Verdict['health'] {
    if (outcome.answer === undefined && request.signal?.aborted === true) return 'ignore'
    return verdictOn(request, outcome, clock).health
  }

  /** Reports a call's end to its circuit; a profile that throws while it judges leaves no permit behind. */
  function settle(
    circuit: KeptCircuit,
    permit: CircuitPermit,
    request: HttpRequest,
    outcome: Outcome,
    begun: number,
  ): void {
    circuit.inFlight -= 1
    lastAsked(circuit, request)
    let health: Verdict['health'] = 'ignore'
    try {
      health = healthOf(request, outcome)
    } finally {
      if (health === 'ok') permit.ok(clock.monotonic() - begun)
      else if (health === 'failure') permit.failed(clock.monotonic() - begun)
      else permit.ignored()
    }
  }

  function refuse(request: HttpRequest, place: CircuitPlace, refusal: CircuitRefusal): DciError {
    const { retryAt } = refusal
    if (onEvent !== undefined) {
      const until = retryAt === undefined ? {} : { retryAt }
      const base = eventBase(request, clock)
      emit(onEvent, { type: 'refused', ...base, because: 'circuit.open', ...until })
    }
    return circuitOpen(place, refusal)
  }

  function wrap(next: Send): Send {
    return (request) => {
      const circuit = register.of(request)
      lastAsked(circuit, request)
      const permit = circuit.breaker.acquire()
      if (!permit.granted) return Promise.reject(refuse(request, circuit, permit))
      const begun = clock.monotonic()
      circuit.usedAt = begun
      circuit.inFlight += 1
      return started(next, request).then(
        (answer) => {
          settle(circuit, permit, request, { answer }, begun)
          return answer
        },
        (error: unknown) => {
          settle(circuit, permit, request, { error }, begun)
          throw error
        },
      )
    }
  }

  return {
    wrap,
    isolate(peer) {
      byHand.set(peer, 'isolated')
      for (const { breaker } of ofPeer(peer)) breaker.isolate()
    },
    disable(peer) {
      byHand.set(peer, 'disabled')
      for (const { breaker } of ofPeer(peer)) breaker.disable()
    },
    close(peer) {
      byHand.delete(peer)
      for (const { breaker } of ofPeer(peer)) breaker.close()
    },
    states() {
      return Array.from(register.all(), ({ peer, origin, operationClass, breaker }) => {
        return { peer, origin, operationClass, state: breaker.state }
      })
    },
    snapshot() {
      const circuits = Array.from(register.all(), ({ breaker, peer, origin, operationClass }) => {
        return { peer, origin, operationClass, circuit: breaker.snapshot() }
      })
      return { circuits, byHand: Object.fromEntries(byHand) }
    },
    restore(snapshot) {
      const stored = readCircuitsSnapshot(snapshot)
      for (const [peer, mode] of Object.entries(stored.byHand)) byHand.set(peer, mode)
      for (const { circuit, ...place } of stored.circuits) {
        register.at(place).breaker.restore(circuit)
      }
    },
  }
}

function lastAsked(circuit: KeptCircuit, { call, callNumber }: HttpRequest): void {
  circuit.operation = call?.operation ?? 'request'
  circuit.callNumber = callNumber
}

function circuitOpen({ peer, operationClass }: CircuitPlace, refusal: CircuitRefusal): DciError {
  const { state, retryAt } = refusal
  const what = `nothing was sent to ${peer}: its circuit for ${operationClass} calls is`
  if (retryAt === undefined) {
    const sentence = `${what} isolated by hand; close it when ${peer} may be called again`
    return new DciError('circuit.open', sentence, { peer })
  }
  const until = new Date(retryAt)
  const why = state === 'open' ? 'open after failures' : 'half-open, another call is probing it'
  const sentence = `${what} ${why}; ask again at ${until.toISOString()}`
  return new DciError('circuit.open', sentence, { peer, retryAt: until })
}
