import type { SigningKey } from '../keys/signing-key.js'
import type { VerifyingKey } from '../keys/verifying-key.js'
import type { CanonicalFormName, NoSignature } from './verdict.js'

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
  /** Whether this signature covers `text` under `key`. */
  covers(text: string, key: VerifyingKey): boolean
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
  /** At once where the key signs at once. */
  sign(text: string, context: SigningContext): string | Promise<string>
  /** `undefined` when this is no signature of this scheme. Linear in its input. */
  parse(signature: string): ParsedSignature | undefined
}

/** How one family of peers signs: a value, never a flag. */
export interface SignatureDialect {
  readonly name: string
  readonly scheme: SignatureScheme
  /** The text signed when sending. */
  readonly form: Exclude<CanonicalFormName, 'raw'>
  /** The texts tried when receiving, in order. */
  readonly candidates: readonly CanonicalFormName[]
  /** Seconds: how long our signatures last, and how far ahead of us a sender's clock may be. */
  readonly lifetime: number
  readonly clockSkew: number
  /** Whether a signature member is one of the ways peers say "unsigned". */
  unsigned(signature: unknown): NoSignature['reason'] | undefined
}
