import { genesis } from './audit-entry.js'
import type { AuditHead, AuditRecord } from './audit-entry.js'
import { nextRecord } from './chain.js'
import type { ChainProblem } from './chain.js'

/** The lines of an audit: its whole text, or lines without their newlines, as they are read. */
export type AuditLines = string | Iterable<string> | AsyncIterable<string>

/** Where a chain begins and ends, as somebody else has kept it. */
export interface VerifyAuditOptions {
  /** The record before the first line. Default: the chain begins here. */
  readonly after?: AuditHead
  /** A record that must be there: without it nobody sees that the newest lines were cut off, or that all was written anew. */
  readonly head?: AuditHead
}

/** Whether an audit is what was written; where not, the first line that is not, counted from 1. */
export type AuditVerdict =
  | { readonly intact: true; readonly records: number; readonly head: AuditHead }
  | {
      readonly intact: false
      readonly records: number
      readonly line: number
      readonly problem: ChainProblem
    }

/**
 * Checks the chain of an audit line by line: any line that was changed, removed, put in or swapped is found, and where. Memory does not grow with the
 * audit. `records` counts the good ones before the first bad line. Rejects with `TypeError` for a `head` that stands before `after`: no line could show it.
 *
 * @example
 * import { createReadStream } from 'node:fs'
 * import { createInterface } from 'node:readline'
 * import { verifyAudit } from 'dci-connect/server'
 *
 * const verdict = await verifyAudit(createInterface({ input: createReadStream('audit.jsonl') }))
 * if (!verdict.intact) console.error(`line ${verdict.line}: ${verdict.problem}`)
 */
export async function verifyAudit(
  lines: AuditLines,
  options: VerifyAuditOptions = {},
): Promise<AuditVerdict> {
  const check = createChainCheck(options)
  for await (const line of linesOf(lines)) {
    check.take(line)
    if (check.broken()) break
  }
  return check.verdict()
}

/** Checks lines one by one. */
export interface ChainCheck {
  /** The record, if the chain is whole up to it. */
  take(line: string): AuditRecord | undefined
  broken(): boolean
  verdict(): AuditVerdict
}

/** A check of a chain, to be fed with its lines in order. */
export function createChainCheck({ after = genesis, head }: VerifyAuditOptions): ChainCheck {
  if (head !== undefined && head.seq < after.seq) {
    throw new TypeError('head stands before the lines that are checked: give those from there on')
  }
  let last = after
  let records = 0
  // The head may be the very record that the lines go on from.
  let problem: ChainProblem | undefined = otherThanHead(after)

  function take(line: string): AuditRecord | undefined {
    if (problem !== undefined) return undefined
    const found = nextRecord(line, last)
    const wrong = typeof found === 'string' ? found : otherThanHead(found)
    if (wrong !== undefined || typeof found === 'string') {
      problem = wrong
      return undefined
    }
    last = { seq: found.seq, hash: found.hash }
    records += 1
    return found
  }

  function otherThanHead({ seq, hash }: AuditHead): ChainProblem | undefined {
    return head !== undefined && seq === head.seq && hash !== head.hash ? 'changed' : undefined
  }

  function verdict(): AuditVerdict {
    const cut = head !== undefined && last.seq < head.seq ? 'cut off' : undefined
    const wrong = problem ?? cut
    if (wrong === undefined) return { intact: true, records, head: last }
    return { intact: false, records, line: records + 1, problem: wrong }
  }

  return { take, broken: () => problem !== undefined, verdict }
}

/** Lines of whatever they were given as; the newline at the end of a text makes no line. */
export function linesOf(lines: AuditLines): Iterable<string> | AsyncIterable<string> {
  if (typeof lines !== 'string') return lines
  const split = lines.split('\n')
  if (split.at(-1) === '') split.pop()
  return split
}
