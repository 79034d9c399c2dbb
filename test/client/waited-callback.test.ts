import { beforeAll, describe, expect, it } from 'vitest'
import { recordsOf } from '../../src/model/index.js'
import { defineProfile, standard } from '../../src/peers/index.js'
import { loadValidators } from '../../src/validation/index.js'
import { ack, child, endOf, everybody, headerOf, item, one, other, refs, scene } from './scene.js'
import type { Item, Scene } from './scene.js'

beforeAll(async () => {
  await loadValidators('crvs')
})

describe('a search that is answered by callback', () => {
  it('resolves with the records, and polls no more', async () => {
    const stage = scene(() => ack)
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.flush()
    expect(stage.call([item(refs(stage)[0], [child])])).toBe('taken')
    const answer = await waiting
    expect(recordsOf(answer)).toEqual([child])
    expect(answer).toMatchObject({ via: 'callback', transaction_id: stage.search().transaction_id })
    expect(stage.clock.timers).toBe(0)
    expect(stage.correlations.open()).toEqual([])
  })

  it('may overtake its own acknowledgement: it is registered before it is sent', async () => {
    const stage: Scene = scene(({ reference_ids }) => {
      stage.call([item(reference_ids[0], [child])])
      return ack
    })
    expect(recordsOf(await stage.client.searchAndWait(one))).toEqual([child])
    await stage.clock.flush()
    expect(stage.clock.timers).toBe(0)
  })

  it('gathers the pages, in whatever order and however often they come (R18)', async () => {
    const stage = scene(() => ack)
    const waiting = stage.client.searchAndWait(everybody)
    await stage.clock.flush()
    const page = (page_number: number, ...records: unknown[]): Item =>
      item(refs(stage)[0], records, { pagination: { page_size: 2, page_number, total_count: 5 } })
    stage.call([page(3, 'e')])
    stage.call([page(1, 'a', 'b')])
    stage.call([page(1, 'a', 'b')])
    expect(stage.correlations.open()).toHaveLength(1)
    stage.call([page(2, 'c', 'd')])
    const answer = await waiting
    expect(recordsOf(answer)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(answer.pages).toHaveLength(3)
    expect(answer.deviations).toEqual([])
  })

  it('gathers the items of a batch from several messages, each outcome in the order asked (R18)', async () => {
    const stage = scene(() => ack)
    const waiting = stage.client.searchAndWait([one, everybody])
    await stage.clock.flush()
    const [a, b] = refs(stage)
    stage.call([item(b, [], { status: 'rjct', status_reason_code: 'rjct.filter.invalid' })])
    stage.call([item('r-of-somebody', ['x']), item(a, [child])])
    const { items } = await waiting
    expect(items.map(({ kind }) => kind)).toEqual(['found', 'refused'])
  })

  it('ends with one page when the criteria ask for one', async () => {
    const stage = scene(() => ack)
    const pagination = { page_size: 2, page_number: 1 }
    const waiting = stage.client.searchAndWait({ ...everybody, pagination })
    await stage.clock.flush()
    stage.call([
      item(refs(stage)[0], ['a', 'b'], { pagination: { ...pagination, total_count: 5 } }),
    ])
    expect(recordsOf(await waiting)).toEqual(['a', 'b'])
  })

  it('is refused when somebody else comes back, or when the header says so', async () => {
    const stage = scene(() => ack)
    const wrong = endOf(stage.client.searchAndWait(one))
    await stage.clock.flush()
    stage.call([item(refs(stage)[0], [other])])
    expect(await wrong).toMatchObject({ code: 'answer.wrong_identifier' })
    const second = scene(() => ack)
    const refused = endOf(second.client.searchAndWait(one))
    await second.clock.flush()
    second.call([], { ...headerOf('rjct', 'on-search'), status_reason_code: 'rjct.own' })
    expect(await refused).toMatchObject({
      code: 'answer.refused',
      reason: 'rjct.own',
      peerText: '{}',
    })
  })

  it('that says "pending" is not the answer yet', async () => {
    const stage = scene(() => ack)
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.flush()
    stage.call([{ ...item(refs(stage)[0], []), status: 'pdng' }])
    expect(stage.correlations.open()).toHaveLength(1)
    stage.call([item(refs(stage)[0], [])])
    expect(recordsOf(await waiting)).toEqual([])
  })

  it('that matches nobody may be an empty list, or an item left out by a family that says it so', async () => {
    const stage = scene(() => ack)
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.flush()
    stage.call([], headerOf('rcvd', 'on-search'))
    stage.call([], headerOf('perhaps', 'on-search'))
    expect(stage.correlations.open()).toHaveLength(1)
    stage.call([])
    expect(recordsOf(await waiting)).toEqual([])
    const leaving = scene(
      () => ack,
      defineProfile(standard, { name: 'leaving', leavesOutNoMatch: true }),
    )
    const batch = leaving.client.searchAndWait([one, everybody])
    await leaving.clock.flush()
    leaving.call([item('r-of-somebody', [other])])
    expect(leaving.correlations.open()).toHaveLength(1)
    leaving.call([item(refs(leaving)[1], [child])])
    expect((await batch).items.map(({ kind }) => kind)).toEqual(['none', 'found'])
  })
})
