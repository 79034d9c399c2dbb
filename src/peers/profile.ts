import type { AnswerHeader, SignatureDialect } from '../envelope/index.js'
import type { Operation, QueryDialect } from '../model/index.js'

/**
 * How one family of peers really does it: everything that differs between live systems, as one value. Code never asks which peer it talks
 * to; it asks the profile.
 */
export interface Profile {
  readonly name: string
  readonly signature: SignatureDialect
  readonly query: QueryDialect
  /** Path of an operation under the partner's base URL. */
  path(operation: Operation): string
  /** `header.message_ts` from milliseconds since 1970. */
  timestamp(milliseconds: number): string
  /** The header of an answer of ours as this family has to get it, so that it can verify it. */
  answerHeader(header: AnswerHeader): object
  /** What stands in `signature` when we do not sign; absent: the member is left out. */
  readonly unsignedAs?: string
  /** Whether an answer names us as its receiver (`swapped`), or this family leaves the ids in another way (`any`). */
  readonly answerIds: 'swapped' | 'any'
  /** Why this family could not take a `sender_id` of ours, and what to do; `undefined` when it can. */
  senderIdProblem(sender_id: string): string | undefined
}

/** What a profile of your own must say; the rest is that of the profile it is derived from. */
export type ProfileChanges = Partial<Omit<Profile, 'signature' | 'name'>> & {
  readonly name: string
  readonly signature?: Partial<SignatureDialect>
}

/**
 * A profile for the next system: what it does differently from one that is there.
 *
 * @example
 * import { defineProfile, openspp } from 'dci-connect/peers'
 *
 * export const ourSpp = defineProfile(openspp, {
 *   name: 'spp.example.gov',
 *   path: (operation) => `/api/v2${openspp.path(operation)}`,
 *   signature: { lifetime: 120 },
 * })
 */
export function defineProfile(base: Profile, changes: ProfileChanges): Profile {
  const { signature, ...rest } = changes
  return {
    ...base,
    ...rest,
    signature: { ...base.signature, ...signature, name: changes.name },
  }
}
