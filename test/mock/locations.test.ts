import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { startMockRegistry, storyChild } from '../../src/mock/index.js'
import type { RunningMockRegistry } from '../../src/mock/index.js'
import { idTypeValue, recordsOf } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { us } from '../kit.js'

let mock: RunningMockRegistry<'crvs'>

beforeAll(async () => {
  mock = await startMockRegistry('crvs', { people: 20 })
})

afterAll(() => mock.close())

describe('the places of a mock registry', () => {
  it('are a tree without deviations, in which every address is found', async () => {
    const keys = { jwks: mock.jwksUrl }
    const partner = definePartner({ id: 'crvs', baseUrl: mock.url, keys })
    const client = createRegistryClient({ registry: 'crvs', identity: us, partner })
    const { locations, deviations } = await client.locations()
    const places = locations.locations ?? []
    const known = new Set(places.map(({ identifier }) => identifier?.[0]?.identifier))
    const roots = places.filter(({ contained_in_place: around }) => !known.has(around ?? ''))
    expect([deviations, roots.map(({ contained_in_place: around }) => around)]).toEqual([
      [],
      [null],
    ])
    expect(known.size).toBe(places.length)
    const [child] = recordsOf(await client.sync.search(idTypeValue('BRN', storyChild(1).brn)))
    const [address] = child?.address ?? []
    await client.close()
    for (const code of ['country_code', 'region_code', 'sub_region_code'] as const) {
      expect(known).toContain(address?.[code])
    }
  })

  it('and whether it takes requests are told without its token', async () => {
    const guarded = await startMockRegistry('fr', { people: 20, token: 'secret' })
    const paths = ['/.well-known/locations.json', '/health', '/registry/sync/search']
    const statuses = paths.map(async (path) => (await fetch(`${guarded.url}${path}`)).status)
    expect(await Promise.all(statuses)).toEqual([200, 200, 405])
    await guarded.close()
  })
})
