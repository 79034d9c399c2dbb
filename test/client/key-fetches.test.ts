import { expect, it } from 'vitest'
import { idTypeValue } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { keySources } from '../../src/server/key-sources.js'
import { answerTo, clientOver, http, noon, scripted, them } from '../kit.js'

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
