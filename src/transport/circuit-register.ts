import type { CircuitBreaker } from './circuit-breaker.js'
import { originOf } from './failure.js'
import type { CallInfo, HttpRequest } from './transport.js'

/** Class of operations that share a circuit (R1). */
export type OperationClass = CallInfo['operationClass']

/** Whose circuit it is (R1). */
export interface CircuitPlace {
  /** The partner's id, or the origin where no partner is known. */
  readonly peer: string
  readonly origin: string
  readonly operationClass: OperationClass
}

/** A circuit in its place, with what is known of its use. */
export interface KeptCircuit extends CircuitPlace {
  readonly breaker: CircuitBreaker
  /** Calls that have leave and did not end. */
  inFlight: number
  /** Monotonic milliseconds of the last leave given. */
  usedAt: number
  /** What the last caller wanted, and the number of its call: a change of state is told under them. */
  operation: string
  callNumber: number | undefined
}

/** The circuits of a transport, found by request. */
export interface CircuitRegister {
  /** The circuit of a request, made when there is none yet. */
  of(request: HttpRequest): KeptCircuit
  /** The circuit of a place, made when there is none yet. */
  at(place: CircuitPlace): KeptCircuit
  all(): Iterable<KeptCircuit>
}

/**
 * Keeps one circuit a place and at most `most`: one too many, and the one is forgotten that was not used for longest, of those that nobody is
 * calling, closed ones first.
 */
export function createCircuitRegister(
  most: number,
  make: (place: CircuitPlace) => KeptCircuit,
): CircuitRegister {
  const circuits = new Map<string, KeptCircuit>()
  /** By URL, so that neither an origin is parsed nor a key joined per call. Only a shortcut: it is cleared at will. */
  const byUrl = new Map<string, KeptCircuit[]>()

  function at(place: CircuitPlace): KeptCircuit {
    const key = JSON.stringify([place.peer, place.origin, place.operationClass])
    const known = circuits.get(key)
    if (known !== undefined) return known
    if (circuits.size >= most) forgetOne()
    const made = make(place)
    circuits.set(key, made)
    return made
  }

  function forgetOne(): void {
    let chosen: string | undefined
    let least = [Infinity, Infinity, Infinity]
    for (const [key, { inFlight, breaker, usedAt }] of circuits) {
      const worth = [Math.min(inFlight, 1), breaker.state.name === 'closed' ? 0 : 1, usedAt]
      if (isLess(worth, least)) [chosen, least] = [key, worth]
    }
    if (chosen !== undefined) circuits.delete(chosen)
    byUrl.clear()
  }

  function of(request: HttpRequest): KeptCircuit {
    const { url, call } = request
    const here = byUrl.get(url)
    if (here !== undefined) {
      for (const circuit of here) if (belongs(circuit, call)) return circuit
    }
    const origin = here?.[0]?.origin ?? originOf(url)
    const { peer, operationClass } = call ?? { peer: origin, operationClass: 'lookup' }
    const circuit = at({ peer, origin, operationClass })
    remember(url, circuit)
    return circuit
  }

  function remember(url: string, circuit: KeptCircuit): void {
    if (byUrl.size >= most) byUrl.clear()
    const here = byUrl.get(url)
    if (here === undefined || here.length >= mostHere) byUrl.set(url, [circuit])
    else here.push(circuit)
  }

  return { of, at, all: () => circuits.values() }
}

/** Circuits that one URL is looked through for; more share a URL only where several partners do. */
const mostHere = 8

function belongs(circuit: CircuitPlace, call: CallInfo | undefined): boolean {
  if (call === undefined) {
    return circuit.operationClass === 'lookup' && circuit.peer === circuit.origin
  }
  return circuit.peer === call.peer && circuit.operationClass === call.operationClass
}

function isLess(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((value, index) => value !== right[index])
  return at !== -1 && (left[at] as number) < (right[at] as number)
}
