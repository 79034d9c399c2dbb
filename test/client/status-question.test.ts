import { beforeAll, describe, expect, it } from 'vitest'
import { recordsOf } from '../../src/model/index.js'
import { loadValidators } from '../../src/validation/index.js'
import { http } from '../kit.js'
import { ack, child, everybody, headerOf, item, one, refs, scene, statusAnswer } from './scene.js'
import type { Item, Scene } from './scene.js'

beforeAll(async () => {
  await loadValidators('crvs')
})

describe('a search whose status was asked for', () => {
  it('waits for the pages that are still to be called, though the status brings the first again (R18)', async () => {
    const [a, b, c] = [{ sex: 'male' }, { sex: 'female' }, { sex: 'other' }] as const
    const page = (page_number: number, record: object): Item =>
      item(refs(stage)[0], [record], { pagination: { page_size: 1, page_number, total_count: 3 } })
    const stage: Scene = scene((asked) =>
      asked.isStatus ? statusAnswer(asked, [page(1, a)]) : ack,
    )
    const waiting = stage.client.searchAndWait(everybody)
    await stage.clock.advance(3_000)
    stage.call([page(1, a)])
    await stage.clock.advance(2_000)
    expect(stage.polls()).toBe(1)
    stage.call([page(2, b)])
    await stage.clock.advance(10_000)
    expect(stage.polls()).toBe(2)
    stage.call([page(3, c)])
    expect(recordsOf(await waiting)).toEqual([a, b, c])
  })

  it.each([
    ['its question is not served', 'rjct.action.not_supported', 1],
    ['its question is refused', 'err.signature.invalid', 2],
    ['its question is refused without a reason', undefined, 2],
  ])('is not refused because %s (R16)', async (_, status_reason_code, polls) => {
    const header = { ...headerOf('rjct', 'txn-on-status'), status_reason_code }
    const stage: Scene = scene((asked) =>
      asked.isStatus ? http(200, JSON.stringify({ header, message: {} })) : ack,
    )
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.advance(15_000)
    expect(stage.polls()).toBe(polls)
    stage.call([item(refs(stage)[0], [child])])
    expect(recordsOf(await waiting)).toEqual([child])
  })

  it('is known to the peer when an item names it, though that item is refused for its reference_id', async () => {
    const status_reason_code = 'rjct.reference_id.invalid'
    const stage: Scene = scene((asked) => {
      if (!asked.isStatus) return ack
      const [first, second] = refs(stage)
      const refusal = item(first, [], { status: 'rjct', status_reason_code })
      return statusAnswer(asked, [refusal, item(second, [child])])
    })
    const waiting = stage.client.searchAndWait([one, everybody])
    await stage.clock.advance(5_000)
    expect((await waiting).items.map(({ kind }) => kind)).toEqual(['refused', 'found'])
  })
})
