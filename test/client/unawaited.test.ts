import { beforeAll, describe, expect, it } from 'vitest'
import { defineProfile, opencrvs, standard } from '../../src/peers/index.js'
import { loadValidators } from '../../src/validation/index.js'
import { ack, child, everybody, headerOf, item, one, refs, scene } from './scene.js'
import type { Item, Scene } from './scene.js'

beforeAll(async () => {
  await loadValidators('crvs')
})

const omitting = defineProfile(standard, {
  name: 'omitting',
  leavesOutNoMatch: opencrvs.leavesOutNoMatch === true,
})

async function asked(criteria: object, profile = standard): Promise<Scene> {
  const stage = scene(() => ack, profile)
  await stage.client.search(criteria as typeof one)
  expect(stage.correlations.open()).toHaveLength(1)
  return stage
}

describe('a search whose answer nobody waits for', () => {
  it('is settled by its last page, in whatever order they come; what comes then is late (R18)', async () => {
    const stage = await asked(everybody)
    const page = (page_number: number, ...records: unknown[]): Item =>
      item(refs(stage)[0], records, { pagination: { page_size: 2, page_number, total_count: 5 } })
    expect(stage.call([page(3, 'e')])).toBe('taken')
    expect(stage.call([page(1, 'a', 'b')])).toBe('taken')
    expect(stage.call([page(1, 'a', 'b')])).toBe('taken')
    expect(stage.correlations.open()).toHaveLength(1)
    expect(stage.call([page(2, 'c', 'd')])).toBe('taken')
    expect(stage.correlations.open()).toEqual([])
    expect(stage.call([page(2, 'c', 'd')])).toBe('late')
  })

  it('stays open while an item is pending or has not come', async () => {
    const stage = await asked([one, everybody])
    const [a, b] = refs(stage)
    stage.call([item(a, [child]), { ...item(b, []), status: 'pdng' }])
    expect(stage.correlations.open()).toHaveLength(1)
    stage.call([item(b, [], { status: 'rjct' })])
    expect(stage.correlations.open()).toEqual([])
  })

  it('is settled when its header refuses it', async () => {
    const stage = await asked(one)
    stage.call([], headerOf('rjct', 'on-search'))
    expect(stage.correlations.open()).toEqual([])
  })

  it('is settled by one page when it asks for one', async () => {
    const pagination = { page_size: 1, page_number: 1 }
    const stage = await asked({ ...everybody, pagination })
    stage.call([item(refs(stage)[0], ['a'], { pagination: { ...pagination, total_count: 9 } })])
    expect(stage.correlations.open()).toEqual([])
  })

  it('is settled when a family says "no match" by leaving it out, and by an empty answer of any', async () => {
    const stage = await asked([one, everybody], omitting)
    stage.call([item(refs(stage)[0], [child])])
    expect(stage.correlations.open()).toEqual([])
    const other = await asked(one)
    other.call([], headerOf('pdng', 'on-search'))
    expect(other.correlations.open()).toHaveLength(1)
    other.call([])
    expect(other.correlations.open()).toEqual([])
  })
})
