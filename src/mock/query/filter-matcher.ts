import type { RegistryName } from '../../model/index.js'
import type { MatchesFilter } from '../../server/index.js'
import { createEvaluator } from './evaluator.js'
import { recordAttributes, recordKinds } from './record-attributes.js'
import type { RecordKind } from './record-attributes.js'
import type { ScanOptions } from './scan.js'

/** The kind of record that this is in that registry. */
function kindOf(registry: RegistryName, record: object): RecordKind {
  switch (registry) {
    case 'crvs':
      return recordKinds.CRVSPerson
    case 'social':
      return 'demographic_info' in record ? recordKinds.SRMember : recordKinds.SRGroup
    case 'ibr':
      return recordKinds.Beneficiary
    case 'dr':
      return recordKinds.PWDPerson
    case 'fr':
      return recordKinds.Farmer
  }
}

/** Evaluates the filters of subscriptions as searches are: exactly, or refused with `query.unsupported` and the reason code. */
export function filterMatcher(registry: RegistryName, scan?: ScanOptions): MatchesFilter {
  return ({ filter_type: query_type, filter: query }, record) => {
    const kind = kindOf(registry, record)
    const evaluator = createEvaluator<object>({
      attributes: recordAttributes(kind),
      identifierTypes: kind.identifierTypes,
      source: { size: () => 1, at: () => record, byIdentifier: () => [] },
      ...(scan === undefined ? {} : { scan }),
    })
    return evaluator.some({ query_type, query }, { holds: () => true, paths: [] })
  }
}
