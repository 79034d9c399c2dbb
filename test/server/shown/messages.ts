/** A message of each operation that a registry takes. */
import { createMockBackend } from '../../../src/mock/index.js'
import type { Operation, RegistryName } from '../../../src/model/index.js'
import { fresh, people, questionAbout, sampleOf, searchFor, subscriptionTo } from './town.js'
import type { Fields } from './town.js'

export type Make = (registry: RegistryName) => Fields | Promise<Fields>

const timestamp = '2026-03-01T08:30:00Z'
const callbackIds = (): Fields => ({ transaction_id: fresh('t'), correlation_id: 'c-1' })

/** Criteria that no backend of a town can evaluate. */
export const unanswerable: Fields = {
  query_type: 'predicate',
  query: [{ expression1: { attribute_name: 'shoe_size', operator: 'eq', attribute_value: '43' } }],
}

/** One set of criteria in that member: the sample's, unless told otherwise. */
export function criteriaFor(member: string, criteria?: object): (registry: RegistryName) => Fields {
  return (registry) => {
    const asked = criteria ?? { query_type: 'idtype-value', query: sampleOf(registry) }
    return { transaction_id: fresh('t'), [member]: asked }
  }
}

/** A beneficiary whom the registry has, and what is told of one at least. */
async function beneficiary(): Promise<object> {
  const ibr = createMockBackend('ibr', { people })
  const criteria = { query_type: 'idtype-value', query: ibr.sample } as const
  const asked = { signal: new AbortController().signal, partner: 'sr.example.gov' }
  const { reg_records } = await ibr.search(criteria, asked)
  const { assistance_unit, enrollment_status, enrollment_date, member } = reg_records[0] ?? {}
  const member_identifier = member?.member_identifier
  return { assistance_unit, enrollment_status, enrollment_date, member: { member_identifier } }
}

/** By operation. */
export const takes: Readonly<Record<Operation, Make>> = {
  'sync.search': searchFor,
  search: searchFor,
  subscribe: subscriptionTo,
  unsubscribe: () => ({ transaction_id: fresh('t'), timestamp, subscription_codes: ['never'] }),
  'txn.status': () => questionAbout('never'),
  'sync.txn.status': () => questionAbout('never'),
  'on-search': () => ({ ...callbackIds(), search_response: [] }),
  'on-subscribe': () => ({ ...callbackIds(), subscribe_response: [] }),
  'on-unsubscribe': () => {
    return { ...callbackIds(), timestamp, status: 'succ', subscription_status: [] }
  },
  'txn.on-status': () => {
    const txn_status = { ...callbackIds(), search_response: [] }
    return { ...callbackIds(), txnstatus_response: { txn_type: 'search', txn_status } }
  },
  notify: () => {
    return { ...callbackIds(), notify_event: [{ reference_id: 'e-1', timestamp, data: {} }] }
  },
  'sync.enrolled': criteriaFor('enrolled_criteria'),
  'sync.enrollment.updates': async () => {
    return {
      transaction_id: fresh('t'),
      enrolled_updates: { beneficiaries: [await beneficiary()] },
    }
  },
  'sync.disabled': criteriaFor('disabled_criteria'),
  'sync.get-disability-details': criteriaFor('disabled_criteria'),
  'sync.get-disability-support': criteriaFor('disabled_criteria'),
}
