import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { startMockRegistry } from '../../src/mock/index.js'
import { expression } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'

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
