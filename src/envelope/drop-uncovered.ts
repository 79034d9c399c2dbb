import type { Deviation } from '../errors/index.js'
import { appendPointer, readTokens, withoutNulls, writeTokens } from '../json/index.js'
import type { RawEnvelope } from './raw-envelope.js'
import type { VerifiedSignature } from './signature/verdict.js'

/** What of an envelope may be used, and a deviation for each member that was left out. */
export interface CoveredEnvelope {
  readonly raw: RawEnvelope
  readonly deviations: readonly Deviation[]
}

/** An envelope of which everything may be used. */
export function whole(raw: RawEnvelope): CoveredEnvelope {
  return { raw, deviations: [] }
}

/**
 * An envelope without what its signature does not cover (S4): the header members that the signed text has not, and every member that is
 * `null` where that text has none. Linear.
 */
export function dropUncovered(raw: RawEnvelope, signature: VerifiedSignature): CoveredEnvelope {
  const { uncovered } = signature
  const named = uncovered === undefined ? whole(raw) : dropNamed(raw, uncovered)
  if (signature.withoutNulls === undefined) return named
  const nulls = dropNulls(named.raw)
  return { raw: nulls.raw, deviations: [...named.deviations, ...nulls.deviations] }
}

function dropNamed(raw: RawEnvelope, uncovered: readonly string[]): CoveredEnvelope {
  const left = Object.entries(raw.header).filter(([name]) => !uncovered.includes(name))
  const deviations = uncovered.map((name) => leftOut(appendPointer('/header', name)))
  return { raw: { ...raw, header: Object.fromEntries(left) }, deviations }
}

function dropNulls(raw: RawEnvelope): CoveredEnvelope {
  const deviations: Deviation[] = []
  const header = nullFree(raw.header, '/header', deviations) as RawEnvelope['header']
  const message = nullFree(raw.message, '/message', deviations)
  const { messageText } = raw
  const text =
    messageText === undefined
      ? undefined
      : writeTokens(withoutNulls(readTokens(messageText)), 'sorted-utf8')
  return { raw: { ...raw, header, message, messageText: text }, deviations }
}

/** A parsed value without the members that are `null`, at every depth, which are noted; `null` in an array stays. */
function nullFree(value: unknown, pointer: string, dropped: Deviation[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.map((item, index) => nullFree(item, appendPointer(pointer, index), dropped))
  }
  const kept: [string, unknown][] = []
  for (const [name, member] of Object.entries(value)) {
    const at = appendPointer(pointer, name)
    if (member === null) dropped.push(leftOut(at))
    else kept.push([name, nullFree(member, at, dropped)])
  }
  return Object.fromEntries(kept)
}

function leftOut(pointer: string): Deviation {
  return { pointer, text: 'not covered by the signature; left out' }
}
