import { DciError } from '../../errors/index.js'
import type { OwnOperators, Reading } from './condition.js'
import { createGate } from './gate.js'
import type { Gate } from './gate.js'
import type { RecordSource } from './record-source.js'
import { processTurns } from './turns.js'
import type { TakeTurn } from './turns.js'
import { wantedAt } from './wanted.js'

/** How a registry's records are looked through. Everything has a default. */
export interface ScanOptions {
  /** Most records one search may find; the next one ends it with `search.too_many_records`. Default 10,000. */
  readonly maxFound?: number
  /** Milliseconds that never go back (R6). Default: the system's. */
  readonly monotonic?: () => number
  /** Waits for the next slice. Default: after the event loop has gone round, one slice of this process at a time. */
  readonly takeTurn?: TakeTurn
  /** Operators that expressions may use besides the standard's: mocks of live peers read queries that the standard has no words for. */
  readonly operators?: OwnOperators
}

/** Where somebody may say that the answer is no longer wanted. Looked at only when there is more than one slice: making it is dear. */
export interface Asked {
  readonly signal?: AbortSignal
}

/** Looks through a source. */
export type Scan = (
  source: RecordSource<object>,
  condition: Reading,
  asked: Asked,
  found: (place: number) => boolean,
) => Promise<void>

/** Milliseconds that a slice of a scan may take: a fifth of the fifty that nobody is to wait. */
const longestSlice = 10

/** Records looked at between two looks at the clock. */
const stride = 16

/** Scans under way at a time; the others wait, and take no memory meanwhile. */
const mostScans: Gate = createGate(4)

const defaultMaxFound = 10_000

/**
 * A scan: `found` is told the place of each record that meets the condition, in the order of the source, until it answers `false` or all were looked
 * at. Of a record only the members that the condition looks at are made. In slices of 10 ms, between which everything else runs and the asker's going away is noticed (rejects with `signal.reason`). Rejects with
 * `search.too_many_records` (`rjct.search.too_many_records_found`) at the first record beyond `maxFound`.
 */
export function createScan(options: ScanOptions = {}): Scan {
  const { maxFound = defaultMaxFound, takeTurn = processTurns } = options
  const { monotonic = () => performance.now() } = options
  if (!Number.isSafeInteger(maxFound) || maxFound < 1) {
    throw new TypeError('maxFound must be a whole number from 1')
  }

  return (source, { holds, paths }, asked, found) =>
    mostScans.run(async () => {
      const wanted = wantedAt(paths)
      const size = source.size()
      let count = 0
      let place = 0
      while (place < size) {
        await takeTurn()
        if (place > 0) asked.signal?.throwIfAborted()
        const until = monotonic() + longestSlice
        do {
          const end = Math.min(size, place + stride)
          for (; place < end; place++) {
            const record = source.at(place, wanted)
            if (record === undefined || !holds(record)) continue
            count += 1
            if (count > maxFound) throw tooMany(maxFound)
            if (!found(place)) return
          }
        } while (place < size && monotonic() < until)
      }
    })
}

function tooMany(maxFound: number): DciError {
  const reason = 'rjct.search.too_many_records_found'
  const text = `more than ${String(maxFound)} records match`
  return new DciError('search.too_many_records', 'too many records match: narrow the search', {
    reason,
    problems: [{ pointer: '/query', text, reason }],
  })
}
