import { describe, expect, it } from 'vitest'
import { clientOver, http, noon, scripted, them } from '../kit.js'

const token = { value: 'secret' }

describe('what a registry publishes', () => {
  it('its key set is read from where the sheet says, without our token', async () => {
    const transport = scripted(() => http(200, JSON.stringify(them.jwks)))
    const keys = { jwks: 'https://keys.example.gov/crvs.json' }
    const { keys: found } = await clientOver('crvs', transport, { keys, token }).jwks()
    expect(found).toEqual(them.jwks.keys)
    expect(transport.sent[0]).toMatchObject({ method: 'GET', url: keys.jwks })
    expect(transport.sent[0]?.headers).not.toHaveProperty('authorization')
    expect(transport.sent[0]?.call).toMatchObject({ operation: 'keys', operationClass: 'lookup' })
    expect(transport.sent[0]?.call).not.toHaveProperty('token')
  })

  it('or from beside its paths; what holds no keys is refused', async () => {
    const transport = scripted(() => http(200, '{"keys":"none"}'))
    await expect(clientOver('crvs', transport).jwks()).rejects.toMatchObject({
      code: 'key.unreadable',
    })
    expect(transport.sent[0]?.url).toBe('https://crvs.example.gov/.well-known/jwks.json')
  })

  it('its places come as they are, with what is wrong about them', async () => {
    const places = {
      '@context': {},
      '@type': 'LocationHierarchy',
      locations: [{ name: 'Here' }, {}],
    }
    const transport = scripted(() => http(200, JSON.stringify(places)))
    const { locations, deviations } = await clientOver('crvs', transport, { token }).locations()
    expect(locations).toEqual(places)
    expect(deviations.map(({ pointer }) => pointer)).toEqual(['/locations/1/name'])
    expect(transport.sent[0]?.headers['authorization']).toBe('Bearer secret')
  })

  it.each([
    ['a web page', 200, '<html>', 'answer.unreadable'],
    ['a list', 200, '[]', 'answer.unreadable'],
    ['something else', 200, '{"locations":{}}', 'answer.unreadable'],
    ['nothing there', 404, '', 'transport.status'],
  ])('%s is refused', async (_, status, body, code) => {
    const transport = scripted(() => http(status, body))
    await expect(clientOver('crvs', transport).locations()).rejects.toMatchObject({ code })
  })
})

describe('the token of the sheet', () => {
  const settings = { url: 'https://crvs.example.gov/token', clientId: 'a', clientSecret: 'b' }

  it('is asked for, tells how long it is good, and shows itself in no log (S12)', async () => {
    const transport = scripted(() => http(200, '{"access_token":"CANARY","expires_in":"60"}'))
    const info = await clientOver('crvs', transport, { token: settings }).token()
    expect(info?.access_token).toBe('CANARY')
    expect(info?.expires_at).toEqual(new Date(noon + 60_000))
    expect(JSON.stringify(info)).not.toContain('CANARY')
    expect(transport.sent[0]?.call).not.toHaveProperty('token')
  })

  it('is the one that stands there, or that a function gives; there may be none', async () => {
    const transport = scripted(() => http(500, ''))
    const fixed = await clientOver('crvs', transport, { token }).token()
    const given = await clientOver('crvs', transport, { token: () => 'given' }).token()
    expect([fixed?.access_token, given?.access_token]).toEqual(['secret', 'given'])
    expect(await clientOver('crvs', transport).token()).toBeUndefined()
    expect(transport.sent).toHaveLength(0)
  })

  it('that is refused is an error', async () => {
    const transport = scripted(() => http(401, '{"error":"invalid_client"}'))
    await expect(clientOver('crvs', transport, { token: settings }).token()).rejects.toMatchObject({
      code: 'token.refused',
      reason: 'invalid_client',
    })
  })
})
