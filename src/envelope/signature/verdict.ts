import type { DciErrorCode } from '../../errors/index.js'
import type { CanonicalFormName } from '../../json/index.js'
import type { SignatureAlgorithm } from '../keys/algorithm.js'
import type { CandidateName } from './candidates.js'

/** A signature that holds. Times in seconds since 1970, where the scheme has them. */
export interface VerifiedSignature {
  readonly status: 'verified'
  readonly scheme: string
  /** The canonical form of the text that the signature fitted. */
  readonly form: CanonicalFormName
  /** How that text was got from what was received. */
  readonly candidate: CandidateName
  readonly kid: string
  readonly algorithm: SignatureAlgorithm
  readonly created?: number
  readonly expires?: number
  /** Members of the header that the signed text has not: nobody vouches for them, and `open` drops them (S4). */
  readonly uncovered?: readonly string[]
  /** The signed text has no members that are `null`: nobody vouches for those received, at whatever depth, and `open` drops them (S4). */
  readonly withoutNulls?: true
}

/** In which of the ways peers have a message says that it is not signed. `echoed`: by our own request's signature sent back. */
export type UnsignedReason =
  'absent' | 'null' | 'empty' | 'marker' | 'placeholder' | 'echoed' | 'peer does not sign'

/** There was none. */
export interface NoSignature {
  readonly status: 'unsigned'
  readonly reason: UnsignedReason
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
  /** Whether the same may pass later by itself. */
  readonly retryable?: true
}

/** What is known about who signed a message (S5: each refusal has its own reason). */
export type SignatureVerdict =
  VerifiedSignature | NoSignature | UncheckedSignature | RefusedSignature
