import type { AnswerHeader, SignatureDialect } from '../envelope/index.js'
import type { Action, Operation, QueryDialect, QueryTarget, RegistryName } from '../model/index.js'
import type { Classify } from './outcome.js'
import type { CredentialsPlace } from './partner-token.js'
import type { Quota } from './quota.js'

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
  /**
   * Whether this family serves an operation of a registry; what it does not is refused before it is sent (`operation.unsupported`). Where
   * `sync.txn.status` is not served, only a callback tells how far a transaction has come (R16).
   */
  serves(operation: Operation, registry: RegistryName): boolean
  /**
   * The message of a request as this family reads it, from one in the standard's form whose criteria `query` has already written its way:
   * its spelling and arrangement of members. The same message when nothing differs.
   */
  shape(
    message: Readonly<Record<string, unknown>>,
    target: QueryTarget,
  ): Readonly<Record<string, unknown>>
  /** How many items this family reads of one message: those after them it drops, so more are not sent. Absent: any number. */
  readonly maxItems?: number
  /** Whether a request may be sent again after a failure (R9): the action table's rule, or `never`. */
  repeat(action: Action): Action['repeat'] | 'never'
  /** What this family's answers mean, where that is not what they mean by default (R10). */
  readonly classify?: Classify
  /** Headers that every request to this family carries besides the usual; those of a partner's sheet are added to them. */
  readonly headers?: Readonly<Record<string, string>>
  /** What this family takes from one caller, where it is known; a partner's sheet may say otherwise (R17). */
  readonly quota?: Quota
  /** Where this family reads client credentials: the first is the default, others are refused. */
  readonly credentialsIn: readonly CredentialsPlace[]
  /**
   * How a callback of this family that we do not take is answered: by its HTTP status, or by 200 with the error in the body where any other
   * status does harm (OpenCRVS's process ends).
   */
  readonly refuseCallbacksBy: 'status' | 'body'
  /** `header.message_ts` from milliseconds since 1970. */
  timestamp(milliseconds: number): string
  /** The header of an answer of ours as this family has to get it, so that it can verify it. */
  answerHeader(header: AnswerHeader): object
  /** What stands in `signature` when we do not sign; absent: the member is left out. */
  readonly unsignedAs?: string
  /** Whether an answer names us as its receiver (`swapped`), or this family leaves the ids in another way (`any`). */
  readonly answerIds: 'swapped' | 'any'
  /** Whether this family says "no match" by leaving the item out of its answer (peers README section 3). Default: left out is not answered. */
  readonly leavesOutNoMatch?: boolean
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
