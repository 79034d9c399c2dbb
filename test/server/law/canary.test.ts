import { describe, expect, it } from 'vitest'
import { definePartner } from '../../../src/peers/index.js'
import { createPolicyAuthorizer, createRegistryHandler } from '../../../src/server/index.js'
import type { Authorize, ExchangeEvent } from '../../../src/server/index.js'
import { noon, post, searchItem, searchText, them, us } from '../../kit.js'
import { anna, memoryAudit } from './kit.js'

const canary = 'Zoë Kanarie'
const withCanary = new RegExp('Zo.{1,6} ?Kanarie')

/** The value with every text in it, one after the other, replaced by the canary. */
function withOneChanged(value: unknown): unknown[] {
  if (typeof value === 'string') return [canary]
  if (typeof value !== 'object' || value === null) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([name, member]) =>
    withOneChanged(member).map((changed) =>
      isList ? value.with(Number(name), changed) : { ...value, [name]: changed },
    ),
  )
}

const person = {
  ...anna,
  death_date: '2025-01-01',
  notes: ['text'],
  relation: { mother: { name: 'text', identifier: anna.identifier } },
}
const criteria = {
  query_type: 'predicate',
  query: [
    {
      seq_num: 1,
      expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'text' },
    },
  ],
  reg_record_type: 'Person',
  sort: [{ attribute_name: 'sex', sort_order: 'asc' }],
  consent: { ts: '2026-03-01T08:00:00Z', purpose: { text: 'text', code: 'aid', ref_uri: 'act' } },
  authorize: {
    ts: '2026-03-01T08:00:00Z',
    purpose: { text: 'text', code: 'aid', ref_uri: 'act' },
    consent_jws: 'text',
    more: 'text',
  },
}
const byNumber = {
  ...criteria,
  query_type: 'idtype-value',
  query: { type: 'UIN', value: 'U-1' },
}

const allowing: Authorize = () => ({ allow: true })
const laws: readonly [string, Authorize][] = [
  ['everything allowed', allowing],
  [
    'a policy',
    createPolicyAuthorizer({
      rules: [{ partner: '*', registry: '*', purpose: '*', fields: ['name', 'sex', 'relation'] }],
    }),
  ],
  [
    'an authorizer that fails',
    () => {
      throw new Error(canary)
    },
  ],
]

/** Everything that is kept of one exchange with this record and these criteria. */
async function keptOf(authorize: Authorize, record: unknown, asked: unknown): Promise<string> {
  const { audit, lines } = memoryAudit()
  const events: ExchangeEvent[] = []
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search: () => ({ reg_records: [record as never] }) },
    now: () => noon,
    onExchange: (event) => events.push(event),
    authorize,
    audit,
  })
  const search_request = [searchItem({ search_criteria: asked })]
  const text = await searchText({ message: { transaction_id: 't-1', search_request } })
  await handler.handle(post(text))
  expect(lines).toHaveLength(1)
  return lines.join('') + JSON.stringify(events)
}

describe.each(laws)('no personal data gets into the audit or events (S12): %s', (_, authorize) => {
  it.each(withOneChanged(person))('from a record: %#', async (record) => {
    expect(await keptOf(authorize, record, byNumber)).not.toMatch(withCanary)
    expect(await keptOf(authorize, record, criteria)).not.toMatch(withCanary)
  })

  it.each(withOneChanged(criteria))('from criteria: %#', async (asked) => {
    expect(await keptOf(authorize, person, asked)).not.toMatch(withCanary)
  })

  it.each(withOneChanged(byNumber))('from criteria with an identifier: %#', async (asked) => {
    expect(await keptOf(authorize, person, asked)).not.toMatch(withCanary)
  })

  it('from names of members', async () => {
    const record = { ...person, [canary]: 1 }
    expect(await keptOf(authorize, record, byNumber)).not.toMatch(withCanary)
  })

  it('and no identifier in clear, nor one that can be found by trying', async () => {
    const kept = await keptOf(authorize, person, byNumber)
    expect(kept).not.toMatch(/U-1|2019B000001/)
  })
})
