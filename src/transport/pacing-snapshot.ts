import type { DayCount } from './allowance.js'

/** What left today, per peer, and which peer said that it takes no more, as plain JSON. Times in milliseconds since 1970. */
export interface PacingSnapshot {
  readonly peers: readonly StoredPace[]
}

/** One peer's part of it. */
export interface StoredPace {
  readonly peer: string
  readonly day?: DayCount
  readonly exhaustedUntil?: number
}

/** What a stored snapshot says; `TypeError` for what is none. */
export function readPacingSnapshot(value: unknown): readonly StoredPace[] {
  const { peers } = (value ?? {}) as Partial<PacingSnapshot>
  if (!Array.isArray(peers) || !peers.every(isStoredPace)) {
    throw new TypeError('this is no snapshot of pacing; give what snapshot() gave')
  }
  return peers
}

function isStoredPace(value: unknown): value is StoredPace {
  const { peer, day, exhaustedUntil } = (value ?? {}) as Record<string, unknown>
  const isCounted = day === undefined || isDayCount(day)
  return typeof peer === 'string' && isCounted && isAbsentOrNumber(exhaustedUntil)
}

function isDayCount(value: unknown): boolean {
  const { startedAt, count } = (value ?? {}) as Record<string, unknown>
  return Number.isFinite(startedAt) && Number.isInteger(count) && (count as number) >= 0
}

function isAbsentOrNumber(value: unknown): boolean {
  return value === undefined || Number.isFinite(value)
}
