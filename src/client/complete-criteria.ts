import { registryVocabulary } from '../model/index.js'
import type { RegistryName } from '../model/index.js'

const defaultPageSize = 100

/** Criteria in the standard's form with what every live peer wants to see: `version`, `reg_type`, `reg_record_type`, `pagination`. */
export function completeCriteria(
  criteria: Readonly<Record<string, unknown>>,
  registry: RegistryName,
): Readonly<Record<string, unknown>> {
  const { reg_type, reg_record_type } = registryVocabulary[registry]
  const pagination = criteria['pagination'] as { page_size: number } | undefined
  return {
    version: '1.0.0',
    reg_type,
    reg_record_type:
      criteria['response_entity'] === 'Member' ? 'spdci-extensions-dci:Member' : reg_record_type,
    ...criteria,
    pagination: { page_number: 1, page_size: defaultPageSize, ...pagination },
  }
}
