import type { Deviation } from '../errors/index.js'
import { appendPointer } from '../json/index.js'
import type { RawEnvelope } from './raw-envelope.js'

/** An envelope without the header members that its signature does not cover, and a deviation for each (S4). */
export function dropUncovered(
  raw: RawEnvelope,
  uncovered: readonly string[] | undefined,
): { readonly raw: RawEnvelope; readonly deviations: readonly Deviation[] } {
  if (uncovered === undefined) return { raw, deviations: [] }
  const left = Object.entries(raw.header).filter(([name]) => !uncovered.includes(name))
  const deviations = uncovered.map((name) => ({
    pointer: appendPointer('/header', name),
    text: 'not covered by the signature; left out',
  }))
  return { raw: { ...raw, header: Object.fromEntries(left) }, deviations }
}
