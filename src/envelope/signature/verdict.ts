import type { DciErrorCode } from '../../errors/index.js'
import type { SignatureAlgorithm } from '../keys/algorithm.js'

/** Which text of `{header, message}` the signature fitted. `raw`: the slices as they came; `jcs`: their RFC 8785 text. */
export type CanonicalFormName = 'raw' | 'jcs'

/** A signature that holds. Times in seconds since 1970, where the scheme has them. */
export interface VerifiedSignature {
  readonly status: 'verified'
  readonly scheme: string
  readonly form: CanonicalFormName
  readonly kid: string
  readonly algorithm: SignatureAlgorithm
  readonly created?: number
  readonly expires?: number
}

/** There was none. `reason` tells which of the ways peers say so was used. */
export interface NoSignature {
  readonly status: 'unsigned'
  readonly reason: 'absent' | 'null' | 'empty' | 'marker' | 'placeholder'
}

/** There was one and it was not checked, because no keys were given or checking is off. */
export interface UncheckedSignature {
  readonly status: 'unverified'
  readonly reason: 'no keys given' | 'checking is off'
}

/** There was one, or one was needed, and it does not do. `reason` is the error code of the refusal. */
export interface RefusedSignature {
  readonly status: 'refused'
  readonly reason: DciErrorCode
  /** What is wrong and what to do next. */
  readonly text: string
}

/** What is known about who signed a message (S5: each refusal has its own reason). */
export type SignatureVerdict =
  VerifiedSignature | NoSignature | UncheckedSignature | RefusedSignature
