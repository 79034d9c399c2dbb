import { afterEach, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../../src/client/index.js'
import { generateDecryptionJwk, generateSigningJwk } from '../../../src/envelope/index.js'
import { idTypeValue, recordsOf } from '../../../src/model/index.js'
import { createIdentity, definePartner, opencrvs } from '../../../src/peers/index.js'
import { openCrvsCase } from './opencrvs-case.js'
import { openSppCase } from './openspp-case.js'
import { sendByHand, setPeerStage } from './peer-stage.js'
import type { PeerStage } from './peer-stage.js'

let stage: PeerStage | undefined

afterEach(async () => {
  await stage?.close()
  stage = undefined
})

const us = createIdentity({
  sender_id: 'sr.example.gov',
  keys: [generateSigningJwk('ES256')],
  decryptionKeys: [generateDecryptionJwk()],
})
const them = createIdentity({
  sender_id: 'crvs',
  keys: [generateSigningJwk('RS256')],
  decryptionKeys: [generateDecryptionJwk()],
})

describe('encryption with an OpenCRVS mock', () => {
  it('is read, answered and signed over what was encrypted', async () => {
    const here = await setPeerStage(openCrvsCase, { mock: { identity: them, trust: us.jwks } })
    stage = here
    const { url, jwksUrl, sample } = here.mock
    const client = createRegistryClient({
      registry: 'crvs',
      identity: us,
      partner: definePartner({
        id: 'crvs',
        baseUrl: url,
        profile: opencrvs,
        knowsUsAs: 'https://sr.example.gov',
        keys: { jwks: jwksUrl },
        encryption: { required: true },
      }),
      now: here.now,
    })
    const answer = await client.sync.search(idTypeValue(sample.type, sample.value))
    await client.close()
    expect(recordsOf(answer)).toHaveLength(1)
    expect(answer.signature.status).toBe('verified')
    const [exchange] = here.mock.exchanges()
    expect(exchange).toMatchObject({ signature: 'verified', outcome: 'answered' })
    expect(exchange?.message).not.toContain(sample.value)
  })

  it('is refused where the mock has no key, and by systems that do not encrypt', async () => {
    const refused: number[] = []
    for (const peer of [openCrvsCase, openSppCase]) {
      const here = await setPeerStage(peer, { signed: false })
      const header = { is_msg_encrypted: true }
      refused.push((await sendByHand(peer, here.mock, { header })).status)
      await here.close()
    }
    expect(refused).toEqual([400, 400])
  })
})
