import { describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { RegistryBackend } from '../../src/server/index.js'
import { noon, post, refusalOf, searchText, them, us } from '../kit.js'

const parts = {
  identity: them,
  partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
  now: () => noon,
}
const search = (): { reg_records: [] } => ({ reg_records: [] })
const ibrBackend: RegistryBackend<'ibr'> = {
  search,
  enrolled: () => 'yes',
  enrollmentUpdates: () => undefined,
}
const ibr = createRegistryHandler({ registry: 'ibr', backend: ibrBackend, ...parts })
const drBackend: RegistryBackend<'dr'> = {
  search,
  disabled: () => 'yes',
  getDisabilityDetails: search,
  getDisabilitySupport: search,
}
const dr = createRegistryHandler({ registry: 'dr', backend: drBackend, ...parts })

const criteria = (reg_type: string): object => ({
  reg_type: `ns:org:RegistryType:${reg_type}`,
  query_type: 'idtype-value',
  query: { type: 'UIN', value: '1' },
})

let messages = 0

async function asked(
  handler: typeof ibr | typeof dr,
  operation: string,
  content: object,
): Promise<{ status: number; pointers: readonly unknown[] }> {
  messages += 1
  const header = {
    action: operation === 'enrollment/updates' ? 'notify' : 'search',
    message_id: `m-${String(messages)}`,
  }
  const body = await searchText({ header, message: { transaction_id: 't-1', ...content } })
  const answer = await handler.handle(post(body, { path: `/registry/sync/${operation}` }))
  return answer.status === 200 ? { status: 200, pointers: [] } : refusalOf(answer)
}

describe('criteria that name another registry are 400, with the place', () => {
  it.each([
    ['enrolled', ibr, 'enrolled_criteria', 'IBR'],
    ['disabled', dr, 'disabled_criteria', 'DR'],
    ['get-disability-details', dr, 'disabled_criteria', 'DR'],
    ['get-disability-support', dr, 'disabled_criteria', 'DR'],
  ] as const)('%s', async (operation, handler, member, own) => {
    const wrong = await asked(handler, operation, { [member]: criteria('Civil') })
    expect(wrong).toMatchObject({ status: 400, pointers: [`/message/${member}/reg_type`] })
    const right = await asked(handler, operation, { [member]: criteria(own) })
    expect(right.status).toBe(200)
  })
})

describe('enrolments to be written', () => {
  const place = '/message/enrolled_updates/beneficiaries'
  const enrolment = { member: { member_identifier: [] } }

  it.each([
    ['missing', {}],
    ['null', { beneficiaries: null }],
    ['an empty list', { beneficiaries: [] }],
    ['a list of nulls', { beneficiaries: [null] }],
  ])('that are %s are 400, with the place', async (_, enrolled_updates) => {
    const refusal = await asked(ibr, 'enrollment/updates', { enrolled_updates })
    expect(refusal).toMatchObject({ status: 400, pointers: [place] })
  })

  it('are bounded like the items of a search (S9)', async () => {
    const many = { beneficiaries: Array.from({ length: 101 }, () => enrolment) }
    const refusal = await asked(ibr, 'enrollment/updates', { enrolled_updates: many })
    expect(refusal).toMatchObject({ status: 413, pointers: [place] })
    const some = { beneficiaries: many.beneficiaries.slice(1) }
    expect((await asked(ibr, 'enrollment/updates', { enrolled_updates: some })).status).toBe(200)
  })
  it.each([
    [['enrollment'], 200],
    [['spdci-common:IBREventTypeEnum:Enrollement', 'death'], 200],
    [['death'], 403],
    [[], 403],
  ])('by a partner that may tell of %j are %d (S14)', async (mayAssert, status) => {
    let written = 0
    const handler = createRegistryHandler({
      registry: 'ibr',
      ...parts,
      partners: [definePartner({ id: us.sender_id, keys: us.jwks, mayAssert })],
      backend: { ...ibrBackend, enrollmentUpdates: () => void (written += 1) },
    })
    const enrolled_updates = { beneficiaries: [enrolment] }
    expect((await asked(handler, 'enrollment/updates', { enrolled_updates })).status).toBe(status)
    expect(written).toBe(status === 200 ? 1 : 0)
    const question = { enrolled_criteria: criteria('IBR') }
    expect((await asked(handler, 'enrolled', question)).status).toBe(200)
  })
})
