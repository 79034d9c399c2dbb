import { expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { generateSigningJwk, thumbprint } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import type { DciError } from '../../src/errors/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { Identity, PartnerOptions } from '../../src/peers/index.js'
import { keySources } from '../../src/server/intake/key-sources.js'
import { answerTo, clientOver, counter, http, noon, scripted, them, us } from '../kit.js'
import { createManualClock } from '../transport/manual-clock.js'

const elsewhere = 'https://keys.example.gov/jwks.json'

it('fetching a partner’s keys counts for the partner, wherever they are (R1)', async () => {
  const transport = scripted((request) =>
    request.url === elsewhere ? http(200, JSON.stringify(them.jwks)) : answerTo(request),
  )
  const client = clientOver('crvs', transport, { keys: { jwks: elsewhere } })
  const { signature } = await client.sync.search(idTypeValue('BRN', '2019B000001'))
  expect(signature.status).toBe('verified')
  const fetches = transport.sent.filter(({ url }) => url === elsewhere)
  expect(fetches.map(({ call }) => call)).toMatchObject([
    { peer: them.sender_id, operation: 'keys', operationClass: 'lookup' },
  ])
})

it('also for a handler that fetches over a transport of its own', async () => {
  const partner = definePartner({
    id: them.sender_id,
    keys: { jwks: 'http://127.0.0.1:1/jwks.json' },
  })
  const { keys } = keySources({ partners: [partner], now: () => noon })(partner)
  const found = Promise.resolve(keys?.({ sender_id: them.sender_id, kid: 'k' }))
  await expect(found).rejects.toMatchObject({
    code: 'key.unreadable',
    cause: { code: 'transport.unreachable', peer: them.sender_id },
  })
})

it('keys that do not come are waited for until the deadline or an abort, not longer (R12)', async () => {
  const clock = createManualClock(noon)
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity({ sender_id: us.sender_id }),
    partner: definePartner({
      id: them.sender_id,
      baseUrl: 'https://crvs.example.gov',
      keys: { jwks: elsewhere },
    }),
    transport: scripted((request) =>
      request.url === elsewhere ? new Promise(() => undefined) : answerTo(request),
    ),
    clock,
    newId: counter(),
  })
  const asked = idTypeValue('BRN', '2019B000001')
  const late = client.sync.search(asked, { deadline: clock.now() + 1_000 })
  const refused = expect(late).rejects.toMatchObject({ code: 'transport.deadline' })
  for (let step = 0; step < 20; step += 1) await clock.flush()
  await clock.advance(1_000)
  await refused
  const controller = new AbortController()
  const left = client.sync.search(asked, { signal: controller.signal })
  const gone = expect(left).rejects.toBe('gone')
  for (let step = 0; step < 20; step += 1) await clock.flush()
  controller.abort('gone')
  await gone
})

it('an unknown key says when its set is fetched again, where that can help (S6)', async () => {
  const stranger = createIdentity({
    sender_id: them.sender_id,
    keys: [generateSigningJwk('ES256')],
  })
  const refusal = async (keys: PartnerOptions['keys']): Promise<DciError> => {
    const transport = scripted((request) =>
      request.url === elsewhere
        ? http(200, JSON.stringify(them.jwks))
        : answerTo(request, { signer: stranger }),
    )
    const client = clientOver('crvs', transport, keys === undefined ? {} : { keys })
    return client.sync
      .search(idTypeValue('BRN', '2019B000001'))
      .catch((error: DciError) => error) as never
  }
  const fetched = await refusal({ jwks: elsewhere, refresh: { cooldown: 45_000 } })
  const expected = { code: 'signature.key_unknown', peer: them.sender_id }
  expect(fetched).toMatchObject({ ...expected, retryable: true })
  expect(fetched.message).toContain('is fetched again at the next answer after a pause of 45 s')
  const given = await refusal(them.jwks.keys)
  expect(given).toMatchObject({ ...expected, retryable: false })
  expect(given.message).toContain('fetch its key set again or ask for the new key')
  const fingerprints = [thumbprintOf(them)]
  expect(await refusal({ jwks: elsewhere, fingerprints })).toMatchObject({ retryable: false })
})

function thumbprintOf({ jwks }: Identity): string {
  return thumbprint(jwks.keys[0] as Jwk)
}
