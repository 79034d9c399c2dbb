import type { CircuitChange } from './circuit-state.js'
import type { Clock } from './clock.js'
import { requireNumber } from './require-number.js'

/** When a circuit opens and how it closes again. Times in milliseconds, rates from above 0 to 1. */
export interface CircuitBreakerOptions {
  /** How many of the last calls count (R2). Default 20. */
  readonly window?: number
  /** Calls older than this count for nothing (R2). Default 10 minutes; `Infinity` for no limit of age. */
  readonly within?: number
  /** It opens only when so many calls are in the window. Default 5, or `window` where that is less. */
  readonly minimumCalls?: number
  /** It opens when this share of the window failed. Default 0.5. */
  readonly failureRate?: number
  /** It opens when this share of the window was slow (R3). Default 0.8. */
  readonly slowRate?: number
  /** A call that took longer than this is slow, whatever it came to; a slow probe counts as failed. Default 10 seconds; `Infinity`: none is. */
  readonly slowCall?: number
  /** How long it stays open before it lets a probe pass. Default 30 seconds. */
  readonly openFor?: number
  /** So many probes pass when it is half open, and all have to succeed (R4). Default 1. */
  readonly probes?: number
  /** A probe that reported nothing for so long is given up, and another may pass (R5). Default 60 seconds. */
  readonly probeLease?: number
  readonly clock?: Clock
  /** Is told each change of state, after it happened. What it throws is ignored. */
  readonly onChange?: (change: CircuitChange) => void
}

/** All numbers of a circuit, checked. */
export type CircuitLimits = Required<Omit<CircuitBreakerOptions, 'clock' | 'onChange'>>

/** The names of all options of a circuit. */
export const circuitMembers: Readonly<Record<keyof CircuitBreakerOptions, true>> = {
  window: true,
  within: true,
  minimumCalls: true,
  failureRate: true,
  slowRate: true,
  slowCall: true,
  openFor: true,
  probes: true,
  probeLease: true,
  clock: true,
  onChange: true,
}

/** The numbers that options say, or their defaults; `TypeError` for what contradicts itself. */
export function circuitLimits(options: CircuitBreakerOptions): CircuitLimits {
  const { within = 600_000, slowCall = 10_000, openFor = 30_000, probeLease = 60_000 } = options
  const {
    window = 20,
    minimumCalls = Math.min(5, window),
    probes = 1,
    failureRate = 0.5,
    slowRate = 0.8,
  } = options
  requireNumber('window', window, { least: 1, most: 10_000, whole: true })
  requireNumber('minimumCalls', minimumCalls, {
    ...{ least: 1, most: window, whole: true },
    advice: 'no more calls than these are counted; raise window for more',
  })
  requireNumber('probes', probes, { least: 1, most: 10_000, whole: true })
  requireNumber('failureRate', failureRate, { above: 0, most: 1 })
  requireNumber('slowRate', slowRate, { above: 0, most: 1 })
  requireNumber('within', within, { least: 1 })
  requireNumber('slowCall', slowCall, { least: 0 })
  requireNumber('openFor', openFor, { least: 1, most: Number.MAX_SAFE_INTEGER })
  requireNumber('probeLease', probeLease, { least: 1, most: Number.MAX_SAFE_INTEGER })
  return {
    window,
    within,
    minimumCalls,
    failureRate,
    slowRate,
    slowCall,
    openFor,
    probes,
    probeLease,
  }
}
