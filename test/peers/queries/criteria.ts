import { registryVocabulary } from '../../../src/model/index.js'
import type { Operation, RegistryName } from '../../../src/model/index.js'
import type { Profile } from '../../../src/peers/index.js'

export type Criteria = Readonly<Record<string, unknown>>

/** Criteria filled in as a client does it, then written by the dialect. */
export function encode(
  profile: Profile,
  registry: RegistryName,
  criteria: object,
  operation: Operation = 'sync.search',
): Criteria {
  const { reg_type, reg_record_type } = registryVocabulary[registry]
  const filled = operation === 'subscribe' ? {} : { version: '1.0.0', reg_type, reg_record_type }
  const paged = operation === 'subscribe' ? {} : { pagination: { page_number: 1, page_size: 100 } }
  return profile.query.encode({ ...filled, ...paged, ...criteria }, { registry, operation })
}
