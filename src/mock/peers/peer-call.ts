import type { RawEnvelope, SignatureVerdict } from '../../envelope/index.js'
import type { Operation, RegistryName } from '../../model/index.js'

/** Members of an object, as they came. */
export type Members = Readonly<Record<string, unknown>>

/** A request that came to the mock of a live peer and was opened its way. Nothing in it is normalised. */
export interface PeerCall {
  /** The registry that this mock is. */
  readonly registry: RegistryName
  readonly operation: Operation
  /** Path without query, below the base path. */
  readonly path: string
  readonly raw: RawEnvelope
  readonly header: Members
  /** Decrypted, where it came encrypted to a peer that reads that. */
  readonly message: Members
  readonly encrypted: boolean
  readonly signature: SignatureVerdict['status']
}

/** A header and a message. In the standard's form inside, in the peer's on the wire. */
export interface HeaderAndMessage {
  readonly header: Members
  readonly message: Members
}

/** An object's members; none of what is no object. */
export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : {}
}

/** A list's elements; none of what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** A text that says something; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
