import { beforeAll, describe, expect, it } from 'vitest'
import type { DciError } from '../../src/errors/index.js'
import { recordsOf } from '../../src/model/index.js'
import { loadValidators } from '../../src/validation/index.js'
import { http, noon } from '../kit.js'
import {
  ack,
  child,
  endOf,
  everybody,
  item,
  one,
  refs,
  scene,
  statusAnswer,
  unpolled,
} from './scene.js'
import type { Answering, Item, Scene } from './scene.js'

beforeAll(async () => {
  await loadValidators('crvs')
})

/** A search that was not answered in time; `before` happens while it waits. */
async function unknown(
  stage: Scene,
  criteria: object = one,
  before: () => void = () => undefined,
): Promise<DciError> {
  const waits = { deadline: noon + 1_000 }
  const waiting = endOf(stage.client.searchAndWait(criteria as typeof one, waits))
  await stage.clock.flush()
  before()
  await stage.clock.advance(1_000)
  return (await waiting) as DciError
}

function unsettledOf({ code, unsettled }: DciError): NonNullable<DciError['unsettled']> {
  if (code !== 'answer.unknown' || unsettled === undefined) throw new Error(`ended as ${code}`)
  return unsettled
}

describe('an answer that comes between answer.unknown and resume (R16)', () => {
  it('is late, and resume gives it at once', async () => {
    const stage = scene(() => ack, unpolled)
    const unsettled = unsettledOf(await unknown(stage))
    expect(stage.call([item(refs(stage)[0], [child])])).toBe('late')
    const answer = await stage.client.resume(unsettled, { criteria: one })
    expect(recordsOf(answer)).toEqual([child])
    expect(answer).toMatchObject({ via: 'callback', partner: unsettled.partner })
    expect([stage.clock.timers, stage.correlations.open().length]).toEqual([0, 0])
  })

  it('also where its first page came in time, and its last after resume (R18)', async () => {
    const stage = scene(() => ack, unpolled)
    const page = (page_number: number, record: string): Item =>
      item(refs(stage)[0], [record], { pagination: { page_size: 1, page_number, total_count: 3 } })
    const error = await unknown(stage, everybody, () => stage.call([page(1, 'a')]))
    expect(stage.call([page(2, 'b')])).toBe('late')
    const resumed = stage.client.resume(unsettledOf(error), { criteria: everybody })
    expect(stage.call([page(3, 'c')])).toBe('taken')
    expect(recordsOf(await resumed)).toEqual(['a', 'b', 'c'])
  })

  it('also when the wait was aborted', async () => {
    const stage = scene(() => ack, unpolled)
    const controller = new AbortController()
    const waiting = endOf(stage.client.searchAndWait(one, { signal: controller.signal }))
    await stage.clock.flush()
    const [open] = stage.correlations.open()
    controller.abort()
    await waiting
    expect(stage.call([item(refs(stage)[0], [child])])).toBe('late')
    expect(recordsOf(await stage.client.resume(open as never))).toEqual([child])
  })
})

describe('resume of a search that was answered here', () => {
  async function answered(answering: Answering, profile = unpolled): Promise<[Scene, never]> {
    const stage: Scene = scene(answering, profile)
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.flush()
    const [open] = stage.correlations.open()
    stage.call([item(refs(stage)[0], [child])])
    await waiting
    return [stage, open as never]
  }

  it('says so and does not wait', async () => {
    const [stage, unsettled] = await answered(() => ack)
    const error = await endOf(stage.client.resume(unsettled))
    expect(error).toMatchObject({ code: 'transaction.duplicate', retryable: false })
    expect((error as Error).message).toContain('has answered or refused this transaction already')
    expect(stage.clock.timers).toBe(0)
  })

  it.each([
    ['gives the answer once more where the status has it', 200],
    ['says so where the status turns out not to be served', 404],
  ])('%s', async (_, status) => {
    const stage: Scene = scene((asked) => {
      if (!asked.isStatus) return ack
      if (status !== 200) return http(status, '')
      return statusAnswer(asked, [item(refs(stage)[0], [child])])
    })
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.flush()
    const [open] = stage.correlations.open()
    stage.call([item(refs(stage)[0], [child])])
    await waiting
    const end = await endOf(stage.client.resume(open as never))
    expect(end).toMatchObject(
      status === 200 ? { via: 'status' } : { code: 'transaction.duplicate' },
    )
  })
})

describe('what is resumed is typed and told by its criteria', () => {
  it('one criteria gives one answer, a list or none each outcome', async () => {
    const stage = scene(() => ack, unpolled)
    const unsettled = unsettledOf(await unknown(stage))
    stage.call([item(refs(stage)[0], [child])])
    const { items } = await stage.client.resume(unsettled)
    expect(items.map(({ kind }) => kind)).toEqual(['found'])
    const second = scene(() => ack, unpolled)
    const again = unsettledOf(await unknown(second))
    second.call([item(refs(second)[0], [child])])
    const batch = await second.client.resume(again, { criteria: [one] })
    expect(batch.items[0].kind).toBe('found')
  })

  it('one criteria is checked as it is when asked', async () => {
    const stage = scene(() => ack, unpolled)
    const unsettled = unsettledOf(await unknown(stage))
    const other = { identifier: [{ identifier_type: 'BRN', identifier_value: '2' }] }
    stage.call([item(refs(stage)[0], [other])])
    expect(await endOf(stage.client.resume(unsettled, { criteria: one }))).toMatchObject({
      code: 'answer.wrong_identifier',
    })
  })
})

describe('a search whose answer cannot get here', () => {
  it.each([
    ['the server breaks', () => http(500, ''), false],
    ['it is acknowledged', () => ack, true],
  ])('ends at once as unknown when %s (R16)', async (_, answering, acknowledged) => {
    const stage = scene(answering, unpolled, undefined, undefined, false)
    const error = await endOf(stage.client.searchAndWait(one))
    expect(error).toMatchObject({ code: 'answer.unknown', unsettled: { acknowledged } })
    expect((error as Error).message).toContain('no callback handler shares')
    expect(stage.clock.timers).toBe(0)
  })
})

describe('a deadline that is past at the start (R12)', () => {
  it.each([
    ['search', (stage: Scene) => stage.client.sync.search(one, { deadline: 30_000 })],
    ['searchAndWait', (stage: Scene) => stage.client.searchAndWait(one, { deadline: 30_000 })],
    ['jwks', (stage: Scene) => stage.client.jwks({ deadline: 30_000 })],
    [
      'resume',
      async (stage: Scene) => {
        const unsettled = unsettledOf(await unknown(stage))
        stage.transport.sent.length = 0
        return stage.client.resume(unsettled, { deadline: 30_000 })
      },
    ],
  ])('is refused before anything is sent: %s', async (_, call) => {
    const stage = scene(() => ack, unpolled)
    const error = (await endOf(call(stage))) as DciError
    expect(error).toMatchObject({ code: 'transport.deadline', attempts: 0, retryable: false })
    expect(error.message).toContain('e.g. Date.now() + 30_000; this one is past: nothing was sent')
    expect([stage.transport.sent.length, stage.correlations.open().length]).toEqual([0, 0])
  })
})
