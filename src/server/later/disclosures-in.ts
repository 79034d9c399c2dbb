import { subjectIdentifiers } from '../../model/index.js'
import type { Message } from '../now/item-outcome.js'
import type { Disclosure } from '../law/disclosure.js'

/** What an answer to a question about a transaction tells of whom, once more (S15): an entry for each item of it that has records. */
export function disclosuresIn({ txnstatus_response }: Message): readonly Disclosure[] {
  const { txn_status } = (txnstatus_response ?? {}) as { txn_status?: Message }
  const items = txn_status?.['search_response']
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown) => {
    const { data } = (item ?? {}) as { data?: { reg_records?: readonly object[] } }
    return data?.reg_records === undefined ? [] : [disclosed(data.reg_records)]
  })
}

function disclosed(records: readonly object[]): Disclosure {
  const fields = new Set(records.flatMap((record) => Object.keys(record)))
  const subjects = subjectIdentifiers(records).map(({ identifier_type, identifier_value }) => {
    return { type: identifier_type, value: identifier_value }
  })
  return { decision: 'allowed', subjects, records: records.length, fields: [...fields].sort() }
}
