import { registryOfType } from '../../model/index.js'
import type { QueryTarget, RegistryName } from '../../model/index.js'
import type { Criteria } from './read-query.js'

/**
 * `reg_type` as a family writes it. What names the registry that is asked, as the published value does that is filled in, becomes the
 * family's word for it; a word of the family's own, or any other that the caller gave, stays.
 */
export function regTypeFor(
  criteria: Criteria,
  { registry }: QueryTarget,
  words: Readonly<Partial<Record<RegistryName, readonly string[]>>>,
): string | undefined {
  const { reg_type } = criteria
  const known = words[registry] ?? []
  if (typeof reg_type !== 'string') return known[0]
  if (known.includes(reg_type) || registryOfType(reg_type) !== registry) return reg_type
  return known[0] ?? reg_type
}
