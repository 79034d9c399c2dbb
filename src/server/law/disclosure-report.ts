import { subjectDigest } from './audit-entry.js'
import type { AuditItem, AuditRecord } from './audit-entry.js'
import type { AskedIdentifier } from './authorize.js'
import { createChainCheck, linesOf } from './verify-audit.js'
import type { AuditLines, AuditVerdict, VerifyAuditOptions } from './verify-audit.js'

/** What a report is about; what is left out does not narrow it. */
export interface DisclosureQuestion extends VerifyAuditOptions {
  /** A person, by one identifier or several, with the key of the audit. */
  readonly subject?: {
    readonly identifiers: readonly AskedIdentifier[]
    readonly subjectKey: string | Uint8Array
  }
  /** From this moment on, and before that one. */
  readonly from?: Date
  readonly until?: Date
  readonly partner?: string
}

/** That something was told: to whom, when, for what. */
export interface DisclosedTo {
  readonly at: string
  readonly partner: string | undefined
  readonly registry: string
  readonly operation: string
  readonly purpose: string | undefined
  readonly legal_basis: string | undefined
  readonly agreement: string | undefined
  readonly fields: readonly string[]
  /** How many records the item had; 0 says that there is none. */
  readonly records: number
  readonly message_id: string | undefined
  readonly seq: number
  readonly attempt: number
}

/** Who was told what. */
export interface DisclosureReport {
  /** Whether the audit is whole; where not, the report ends before the broken line. */
  readonly audit: AuditVerdict
  readonly disclosures: readonly DisclosedTo[]
}

/**
 * Who was disclosed to whom, when, for what: for a person, an interval, a partner, or all of these. An answer to a question about a person counts, also
 * a `no` and an empty one; what was refused, or told to us, does not. The chain is checked on the way. Throws `TypeError` for a date that is none.
 *
 * @example
 * import { readFileSync } from 'node:fs'
 * import { disclosureReport } from 'dci-connect/server'
 *
 * const { disclosures } = await disclosureReport(readFileSync('audit.jsonl', 'utf8'), {
 *   subject: {
 *     identifiers: [{ type: 'UIN', value: '1970-0001' }],
 *     subjectKey: process.env['AUDIT_SUBJECT_KEY'] ?? '',
 *   },
 *   from: new Date('2026-01-01T00:00:00Z'),
 * })
 * for (const { at, partner, purpose, fields } of disclosures) console.log(at, partner, purpose, fields)
 */
export async function disclosureReport(
  lines: AuditLines,
  question: DisclosureQuestion,
): Promise<DisclosureReport> {
  const { subject, partner } = question
  const from = timeOf(question.from, -Infinity)
  const until = timeOf(question.until, Infinity)
  const digests =
    subject && new Set(subject.identifiers.map((one) => subjectDigest(subject.subjectKey, one)))
  const check = createChainCheck(question)
  const disclosures: DisclosedTo[] = []
  for await (const line of linesOf(lines)) {
    const record = check.take(line)
    if (record === undefined) break
    const at = Date.parse(record.at)
    if (record.outcome !== 'answered' || at < from || at >= until) continue
    if (partner !== undefined && record.partner !== partner) continue
    const told = record.items.filter((item) => tells(item) && isAbout(item, digests))
    disclosures.push(...told.map((item) => disclosed(record, item)))
  }
  return { audit: check.verdict(), disclosures }
}

function timeOf(date: Date | undefined, otherwise: number): number {
  if (date === undefined) return otherwise
  const time = date.getTime()
  if (Number.isNaN(time)) throw new TypeError('from and until of a report must be dates')
  return time
}

function tells({ decision, reason, event }: AuditItem): boolean {
  return decision === 'allowed' && reason === undefined && event === undefined
}

function isAbout(
  { asked, subjects }: AuditItem,
  digests: ReadonlySet<string> | undefined,
): boolean {
  if (digests === undefined) return true
  return subjects.some((one) => digests.has(one)) || (asked !== undefined && digests.has(asked))
}

function disclosed(record: AuditRecord, item: AuditItem): DisclosedTo {
  const { at, partner, registry, operation, agreement, message_id, seq, attempt } = record
  const { purpose, legal_basis, fields, records } = item
  return {
    at,
    partner,
    registry,
    operation,
    purpose,
    legal_basis,
    agreement,
    fields,
    records,
    message_id,
    seq,
    attempt,
  }
}
