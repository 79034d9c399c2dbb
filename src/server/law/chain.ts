import { canonicalize } from '../../json/index.js'
import { recordHash } from './audit-entry.js'
import type { AuditHead, AuditRecord } from './audit-entry.js'

/**
 * What is wrong with a line. `unreadable`: no record. `changed`: not what was written. `unlinked`: a record of another place or another chain,
 * because lines were removed, put in or swapped. `cut off`: lines are missing at the end.
 */
export type ChainProblem = 'unreadable' | 'changed' | 'unlinked' | 'cut off'

/** The record in a line, if it is one whose hash fits, written as we write it. */
export function readRecord(line: string): AuditRecord | undefined {
  const record = parse(line)
  return record !== undefined && isIntact(line, record) ? record : undefined
}

/** The record in a line if it follows the one before, or what is wrong with it. */
export function nextRecord(line: string, before: AuditHead): AuditRecord | ChainProblem {
  const record = parse(line)
  if (record === undefined) return 'unreadable'
  if (!isIntact(line, record)) return 'changed'
  return record.seq === before.seq + 1 && record.prev === before.hash ? record : 'unlinked'
}

function parse(line: string): AuditRecord | undefined {
  try {
    const value = JSON.parse(line) as Partial<AuditRecord> | null
    const { seq, at, prev, hash, items } = value ?? {}
    const complete =
      Number.isSafeInteger(seq) &&
      [at, prev, hash].every((text) => typeof text === 'string') &&
      Array.isArray(items)
    return complete ? (value as AuditRecord) : undefined
  } catch {
    return undefined
  }
}

/** The line is compared, too: white space or a repeated member would leave the hash as it is. */
function isIntact(line: string, record: AuditRecord): boolean {
  try {
    const members = record as unknown as Readonly<Record<string, unknown>>
    return canonicalize(record) === line && recordHash(members) === record.hash
  } catch {
    return false
  }
}
