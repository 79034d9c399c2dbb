import { createHash, createHmac } from 'node:crypto'
import { canonicalize } from '../../json/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import type { AskedIdentifier } from './authorize.js'

/** One item of an exchange as the audit keeps it: digests and codes, never content (S12, S15). */
export interface AuditItem {
  readonly decision: 'allowed' | 'denied' | 'failed'
  readonly reason?: string
  readonly purpose?: string
  readonly legal_basis?: string
  readonly event?: string
  /** Digest of the identifier asked for. */
  readonly asked?: string
  /** A digest for each identifier of those the records are about. */
  readonly subjects: readonly string[]
  readonly records: number
  readonly fields: readonly string[]
}

/** One exchange: what is recorded of it (S15). */
export interface AuditEntry {
  readonly registry: RegistryName
  readonly operation: Operation
  /** `id` of the partner's sheet, or what a stranger called itself. */
  readonly partner?: string
  readonly message_id?: string
  readonly transaction_id?: string
  /** How far the message is vouched for; absent where nobody does. */
  readonly signature?: 'verified' | 'unsigned' | 'unverified'
  /** What the agreement with the partner is called. */
  readonly agreement?: string
  /** `answered`, the code of the refusal, or `refused` where it has none. Of what is not answered nothing went out. */
  readonly outcome: string
  /** HTTP status. */
  readonly status: number
  /** 1, and more for each copy of a message that got its answer again. */
  readonly attempt: number
  /** Base64 of SHA-256 over the bodies as they came and went. */
  readonly request_digest: string
  readonly answer_digest?: string
  readonly items: readonly AuditItem[]
}

/** An entry with its place in the chain. */
export interface AuditRecord extends AuditEntry {
  /** Counts from 1 without gaps. */
  readonly seq: number
  /** UTC, RFC 3339. */
  readonly at: string
  /** `hash` of the record before. */
  readonly prev: string
  readonly hash: string
}

/** The newest record of a chain. Kept elsewhere, it shows later that nothing was cut off. */
export interface AuditHead {
  readonly seq: number
  readonly hash: string
}

/** Where a chain begins. */
export const genesis: AuditHead = { seq: 0, hash: '0'.repeat(64) }

/** Hex of SHA-256 over the RFC 8785 text of a record without `hash` and `prev`, a newline, and the hash of the record before. */
export function recordHash(record: Readonly<Record<string, unknown>>): string {
  const { hash: _, prev, ...body } = record
  return createHash('sha256')
    .update(`${canonicalize(body)}\n${String(prev)}`)
    .digest('hex')
}

/** Base64 of SHA-256. */
export function digestOf(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('base64')
}

/**
 * What stands in an audit for an identifier: HMAC-SHA-256, base64url, over its type in lower case and its value. Without the key nobody finds
 * it by trying all numbers.
 */
export function subjectDigest(key: string | Uint8Array, { type, value }: AskedIdentifier): string {
  return createHmac('sha256', key)
    .update(canonicalize([type.toLowerCase(), value]))
    .digest('base64url')
}

/** A code or id that somebody else wrote, if it looks like one; else a digest of it: free text may hold a name (S12). */
export function codeOf(text: string): string {
  if (/^[\w.:/#|~-]{1,200}$/.test(text)) return text
  return `sha256:${createHash('sha256').update(text).digest('base64url')}`
}

/** Throws `TypeError` for a key of digests that can be guessed. */
export function requireSubjectKey(key: string | Uint8Array): void {
  if (Buffer.byteLength(key) >= 16) return
  throw new TypeError('subjectKey must have at least 16 bytes; keep it as long as the audit')
}
