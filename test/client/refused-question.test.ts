import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { startMockRegistry } from '../../src/mock/index.js'
import { expression, idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { clientOver, http, scripted } from '../kit.js'

const identity = createIdentity({ sender_id: 'sr.example.gov' })
const unknownAttribute = expression({ colour: 'green' })

describe('a yes-or-no question that the registry refuses', () => {
  it('is no "no": enrolled and disabled reject with the reason', async () => {
    const [ibr, dr] = [await startMockRegistry('ibr'), await startMockRegistry('dr')]
    const partnerOf = (id: string, url: string): ReturnType<typeof definePartner> =>
      definePartner({ id, baseUrl: url, signatures: 'optional' })
    const enrolments = createRegistryClient({
      registry: 'ibr',
      identity,
      partner: partnerOf('ibr', ibr.url),
    })
    const disabilities = createRegistryClient({
      registry: 'dr',
      identity,
      partner: partnerOf('dr', dr.url),
    })
    const refusal = { code: 'answer.item_refused', reason: 'rjct.search_criteria.invalid' }
    await expect(enrolments.sync.enrolled(unknownAttribute)).rejects.toMatchObject(refusal)
    await expect(disabilities.sync.disabled(unknownAttribute)).rejects.toMatchObject({
      code: refusal.code,
    })
    await Promise.all([enrolments.close(), disabilities.close()])
    await Promise.all([ibr.close(), dr.close()])
  })
})

/** What a disability registry answers, in one item. */
function saying(member: string, item: object): ReturnType<typeof scripted> {
  const header = { message_id: 'a-1', action: 'on-search', status: 'succ' }
  const items = [{ timestamp: '2026-03-01T08:30:00Z', ...item }]
  return scripted((request) => {
    const { message } = JSON.parse(request.body ?? '') as { message: { transaction_id: string } }
    const { transaction_id } = message
    return http(200, JSON.stringify({ header, message: { transaction_id, [member]: items } }))
  })
}

describe('a question about one person', () => {
  const asked = idTypeValue('UIN', '4711')
  const details = (identifier_value: string): object => {
    const member_identifier = [{ identifier_type: 'UIN', identifier_value }]
    return { status: 'succ', data: { reg_records: [{ member_identifier }] } }
  }

  it.each(['pdng', 'rcvd', 'perhaps'])('is no "no" while it is %s', async (status) => {
    const transport = saying('disabled_response', { status, disabled_status: 'no' })
    const dr = clientOver('dr', transport, { signatures: 'off' })
    await expect(dr.sync.disabled(asked)).rejects.toMatchObject({
      code: 'answer.pending',
      reason: status,
    })
  })

  it('is no "no" either when it is successful and says neither', async () => {
    const transport = saying('disabled_response', { status: 'succ' })
    const dr = clientOver('dr', transport, { signatures: 'off' })
    await expect(dr.sync.disabled(asked)).rejects.toMatchObject({ code: 'answer.pending' })
  })

  it('is not answered with somebody else’s details, unless that is allowed', async () => {
    const dr = clientOver('dr', saying('search_response', details('0815')), { signatures: 'off' })
    await expect(dr.sync.getDisabilityDetails(asked)).rejects.toMatchObject({
      code: 'answer.wrong_identifier',
    })
    const unchecked = dr.sync.getDisabilityDetails(asked, { checkIdentifier: false })
    expect((await unchecked).message.search_response).toHaveLength(1)
    const own = clientOver('dr', saying('search_response', details('4711')), { signatures: 'off' })
    const { deviations } = await own.sync.getDisabilityDetails(asked)
    expect(deviations.map(({ text }) => text).join()).not.toContain('identifier')
  })
})
