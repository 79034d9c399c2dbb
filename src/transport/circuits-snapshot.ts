import type { CircuitPlace } from './circuit-register.js'
import { readCircuitSnapshot } from './circuit-state.js'
import type { CircuitSnapshot } from './circuit-state.js'

/** All circuits of a transport as plain JSON, with what was set by hand per peer. */
export interface CircuitsSnapshot {
  readonly circuits: readonly (CircuitPlace & { readonly circuit: CircuitSnapshot })[]
  readonly byHand: Readonly<Record<string, 'isolated' | 'disabled'>>
}

const classes: ReadonlySet<unknown> = new Set(['sync', 'async', 'callback', 'lookup'])

/** What a stored snapshot says; `TypeError` for what is none. */
export function readCircuitsSnapshot(value: unknown): CircuitsSnapshot {
  const { circuits, byHand } = (value ?? {}) as Partial<CircuitsSnapshot>
  const modes: readonly unknown[] = Object.values(byHand ?? {})
  if (
    !Array.isArray(circuits) ||
    typeof byHand !== 'object' ||
    !circuits.every(isPlace) ||
    !modes.every((mode) => mode === 'isolated' || mode === 'disabled')
  ) {
    throw new TypeError('this is no snapshot of circuits; give what snapshot() gave')
  }
  const read = circuits.map(({ peer, origin, operationClass, circuit }) => {
    return { peer, origin, operationClass, circuit: readCircuitSnapshot(circuit) }
  })
  return { circuits: read, byHand }
}

function isPlace(value: unknown): value is CircuitPlace & { readonly circuit: CircuitSnapshot } {
  const { peer, origin, operationClass } = (value ?? {}) as Record<string, unknown>
  return typeof peer === 'string' && typeof origin === 'string' && classes.has(operationClass)
}
