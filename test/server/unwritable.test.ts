import { describe, expect, it } from 'vitest'
import { generateSigningJwk } from '../../src/envelope/index.js'
import { createIdentity, definePartner, openspp } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { ExchangeEvent } from '../../src/server/index.js'
import { noon, post, refusalOf, searchText, them, us } from '../kit.js'

const { sender_id } = them
const registry = createIdentity({ sender_id, keys: [generateSigningJwk('EdDSA')] })
const half = { sex: 'female', name: { given_name: 'A\ud800' } }
const whole = { sex: 'female', name: { given_name: 'A' } }

describe('records that have no JSON text, asked for at once (R14)', () => {
  it.each([
    ['that signs the form in which answers are remembered', {}],
    ['that signs another form', { profile: openspp, signatures: 'optional' }],
  ] satisfies [string, Partial<PartnerOptions>][])(
    'are a failure of ours to a partner %s, and asking again asks the backend again (S7)',
    async (_, sheet) => {
      const events: ExchangeEvent[] = []
      const given: object[] = [half, whole]
      const handler = createRegistryHandler({
        registry: 'crvs',
        identity: registry,
        partners: [definePartner({ id: us.sender_id, keys: us.jwks, ...sheet })],
        backend: { search: () => ({ reg_records: given.splice(0, 1) }) },
        now: () => noon,
        onExchange: (event) => events.push(event),
      })
      const signer = 'profile' in sheet ? undefined : us
      const body = await searchText({ signer })
      const refusal = refusalOf(await handler.handle(post(body)))
      expect(refusal).toMatchObject({ status: 503, pointers: [] })
      expect(events[0]?.outcome).toBe('server.unavailable')
      const again = await handler.handle(post(body))
      expect([again.status, given]).toEqual([200, []])
      expect(again.body).toContain('"given_name":"A"')
    },
  )
})
