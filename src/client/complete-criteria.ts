import { registryVocabulary } from '../model/index.js'
import type { Partner } from '../peers/index.js'
import type { Operation, RegistryName } from '../model/index.js'

const defaultPageSize = 100

/**
 * Criteria as they leave: what every live peer wants to see is filled in (`version`, `reg_type`, `reg_record_type`, `pagination`), then the
 * partner's dialect writes them its way.
 */
export function completeCriteria(
  criteria: Readonly<Record<string, unknown>>,
  registry: RegistryName,
  operation: Operation,
  partner: Partner,
): Readonly<Record<string, unknown>> {
  const { reg_type, reg_record_type } = registryVocabulary[registry]
  const pagination = criteria['pagination'] as { page_size: number } | undefined
  const complete = {
    version: '1.0.0',
    reg_type,
    reg_record_type:
      criteria['response_entity'] === 'Member' ? 'spdci-extensions-dci:Member' : reg_record_type,
    ...criteria,
    pagination: { page_number: 1, page_size: defaultPageSize, ...pagination },
  }
  return partner.profile.query.encode(complete, { registry, operation })
}
