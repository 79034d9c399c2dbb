import { isRecord, recordKinds } from '../../query/index.js'
import type { OwnOperators, RecordKind } from '../../query/index.js'
import { where } from '../inner-query.js'
import type { InnerQuery } from '../inner-query.js'
import type { OpenImisFilter } from './read-query.js'
import { openImisMatch } from './match.js'

const operatorName = '$openimis'

/** A query of ours for these filters, which all hold; for none of them, everybody. */
export function openImisCriteria(filters: readonly OpenImisFilter[]): InnerQuery {
  return where({ [operatorName]: filters })
}

/** What evaluates the queries that `openImisCriteria` makes. */
export const openImisOperators: OwnOperators = (operator, value, _, attribute) => {
  if (operator !== operatorName || attribute !== undefined || !Array.isArray(value)) {
    return undefined
  }
  const filters = value.filter(isRecord) as unknown as readonly OpenImisFilter[]
  return (record) => openImisMatch(filters, kindOf(record))(record)
}

function kindOf(record: object): RecordKind {
  if ('farmer_personal_details' in record) return recordKinds.Farmer
  return 'demographic_info' in record ? recordKinds.SRMember : recordKinds.SRGroup
}
