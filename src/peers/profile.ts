import type { SignatureDialect } from '../envelope/index.js'
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
}
