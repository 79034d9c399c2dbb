import type { CanonicalForm } from '../../json/index.js'
import type { SignatureAlgorithm } from '../keys/algorithm.js'
import type { SigningKey } from '../keys/signing-key.js'
import type { VerifyingKey } from '../keys/verifying-key.js'
import type { Candidate } from './candidates.js'
import type { UnsignedReason } from './verdict.js'

/** What a scheme reads out of a signature before any key is known. */
export interface ParsedSignature {
  /** The key's id within the sender, when the scheme carries one. */
  readonly kid?: string
  /** Who the signature says signed, when it does. */
  readonly signer?: string
  /** The JWS name of the algorithm the message claims; only compared with the key's, never followed (S1). */
  readonly algorithm?: string
  /** Seconds since 1970. */
  readonly created?: number
  readonly expires?: number
  /** The signed text, where the scheme carries it. */
  readonly payload?: string
  /** Whether this signature covers `text` under `key`. */
  covers(text: string, key: VerifyingKey): boolean
  /** The same in a way that few peers have; tried when no candidate fits by `covers`. */
  coversRarely?(text: string, key: VerifyingKey): boolean
}

/** What a scheme needs to make a signature. */
export interface SigningContext {
  readonly sender_id: string
  readonly key: SigningKey
  /** Seconds since 1970. */
  readonly created: number
  readonly expires: number
}

/** One way of writing a signature over a text. */
export interface SignatureScheme {
  readonly name: string
  /** At once where the key signs at once. `bytes` are the UTF-8 form of `text`, where they are at hand. */
  sign(text: string, context: SigningContext, bytes?: Uint8Array): string | Promise<string>
  /** `undefined` when this is no signature of this scheme. Linear in its input. */
  parse(signature: string): ParsedSignature | undefined
}

/** How one family of peers signs: a value, never a flag. */
export interface SignatureDialect {
  readonly name: string
  readonly scheme: SignatureScheme
  /** The form of the text signed, and sent, by us. */
  readonly form: CanonicalForm
  /** The texts tried when receiving, in order. */
  readonly candidates: readonly Candidate[]
  /** What this family can verify; another key of ours is refused when signing, another of theirs when verifying. */
  readonly algorithms: readonly SignatureAlgorithm[]
  /** How a key of the sender is picked: by the `kid` of the signature, or all of the sender's are tried. */
  readonly keyBy: 'kid' | 'sender'
  /** Whether this family signs at all; where not, no signature of it is ever read as one. */
  readonly signs: boolean
  /** Seconds: how long a signature lasts at most, ours and theirs, and how far ahead of us a sender's clock may be. */
  readonly lifetime: number
  readonly clockSkew: number
  /** Whether a signature member is one of the ways peers say "unsigned". */
  unsigned(signature: unknown): UnsignedReason | undefined
}
