import { describe, expect, it } from 'vitest'
import type { About } from '../../src/mock/page/about.js'
import { peerFamilies } from '../../src/mock/peers/peer-families.js'
import { us } from '../kit.js'
import { ask, asking, mockWith, read } from './page-kit.js'

const played = peerFamilies.flatMap(({ profile, registries }) =>
  registries.map((registry) => [profile.name, registry, profile] as const),
)

describe('the page of a mock that plays', () => {
  it.each(played)('%s, %s says so, and its samples are found', async (name, registry, profile) => {
    const mock = mockWith(registry, { profile })
    const { plays, samples } = await read<About>(mock, '/page/about')
    expect(plays?.toLowerCase()).toContain(name.replace(/-.*/, ''))
    const [first] = samples
    const asked = first && (await ask(mock, asking(first)))
    expect(asked).toMatchObject({ mood: 'good', status: 200 })
    const [seen] = mock.exchanges()
    expect(seen?.signature).toBe(mock.identity.signingKey === undefined ? 'unsigned' : 'verified')
  })

  it.each(played)('%s, %s tells in words what it would not ask', async (_, registry, profile) => {
    const mock = mockWith(registry, { profile })
    const comparisons = [{ attribute: 'shoe_size', operator: 'eq', value: '44' }]
    const asked = await ask(mock, { operation: 'search', query_type: 'predicate', comparisons })
    expect(asked.mood).toBe('bad')
    expect(asked.words?.length).toBeGreaterThan(40)
  })

  it.each(played)('%s, %s asks in its dialect with a trusted key and a token', async (...given) => {
    const [, registry, profile] = given
    const strict = { signatures: 'required', trust: us.jwks, token: 'open' } as const
    const mock = mockWith(registry, { profile, ...strict })
    const headers = { authorization: 'Bearer open' }
    const { samples } = await read<About>(mock, '/page/about', headers)
    const [first] = samples
    const asked = first && (await ask(mock, asking(first), headers))
    if (profile.signature.signs === false) return expect(asked?.outcome).toBe('Refused')
    return expect(asked).toMatchObject({ mood: 'good' })
  })
})
