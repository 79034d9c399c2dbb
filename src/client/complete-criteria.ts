import { registryVocabulary } from '../model/index.js'
import type { RegistryName } from '../model/index.js'

const defaultPageSize = 100

/**
 * Criteria in the standard's form with what every live peer wants to see: `version`, `reg_type`, `reg_record_type`, `pagination`. The usual
 * members stand in canonical order, so that they are written fastest.
 */
export function completeCriteria(
  criteria: Readonly<Record<string, unknown>>,
  registry: RegistryName,
): Readonly<Record<string, unknown>> {
  const { reg_type, reg_record_type } = registryVocabulary[registry]
  const pagination = criteria['pagination'] as { page_size: number } | undefined
  const { query, query_type, version = '1.0.0' } = criteria
  const record_type =
    criteria['response_entity'] === 'Member' ? 'spdci-extensions-dci:Member' : reg_record_type
  const paged = { page_number: 1, page_size: defaultPageSize, ...pagination }
  const complete: Record<string, unknown> = {
    pagination: paged,
    query,
    query_type,
    ...criteria,
    reg_record_type: criteria['reg_record_type'] ?? record_type,
    reg_type: criteria['reg_type'] ?? reg_type,
    version,
  }
  complete['pagination'] = paged
  return complete
}
