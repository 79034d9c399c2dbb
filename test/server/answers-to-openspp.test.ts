import { describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  publicHalf,
  readEnvelope,
  staticKeys,
  verifyEnvelope,
} from '../../src/envelope/index.js'
import { createRegistryClient } from '../../src/client/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner, openspp } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { HttpAnswer, HttpRequest } from '../../src/transport/index.js'
import { asSent } from '../kit.js'

const now = Date.parse('2026-03-01T08:00:00Z')
const [theirs, ours] = [generateSigningJwk('EdDSA'), generateSigningJwk('EdDSA')]

describe('a registry that is asked by an OpenSPP', () => {
  it('answers with a header that reads the same after OpenSPP has printed it again (trap 3)', async () => {
    const handler = createRegistryHandler({
      registry: 'social',
      identity: createIdentity({ sender_id: 'sr.example.gov', keys: [ours] }),
      partners: [definePartner({ id: 'openspp', profile: openspp, keys: [publicHalf(theirs)] })],
      backend: { search: () => ({ reg_records: [] }) },
      now: () => now,
    })
    let answered = ''
    const send = async (request: HttpRequest): Promise<HttpAnswer> => {
      const { url, body = '' } = await asSent(request)
      const path = new URL(url).pathname.replace('/dci_api/v1/social', '')
      const answer = await handler.handle({
        method: 'POST',
        path,
        headers: {},
        body: Buffer.from(body),
      })
      answered = answer.body
      return { status: answer.status, headers: {}, body: Buffer.from(answer.body) }
    }
    const close = (): Promise<void> => Promise.resolve()
    const client = createRegistryClient({
      registry: 'social',
      identity: createIdentity({ sender_id: 'openspp', keys: [theirs] }),
      partner: definePartner({
        id: 'sr.example.gov',
        baseUrl: 'http://127.0.0.1',
        profile: openspp,
        keys: [publicHalf(ours)],
      }),
      transport: { send, close, [Symbol.asyncDispose]: close },
      now: () => now,
    })
    await client.sync.search(idTypeValue('UIN', '1'))
    const [reprinted] = openspp.signature.candidates.filter(
      ({ name }) => name === 'header-reserialised',
    )
    const verdict = await verifyEnvelope(readEnvelope(answered), {
      dialect: { ...openspp.signature, candidates: reprinted === undefined ? [] : [reprinted] },
      requirement: 'required',
      keys: staticKeys([publicHalf(ours)]),
      now,
    })
    expect(verdict).toMatchObject({ status: 'verified', candidate: 'header-reserialised' })
    expect(verdict).not.toHaveProperty('uncovered')
  })
})
