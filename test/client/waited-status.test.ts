import { beforeAll, describe, expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import { recordsOf } from '../../src/model/index.js'
import { standard } from '../../src/peers/index.js'
import { loadValidators } from '../../src/validation/index.js'
import type { HttpAnswer } from '../../src/transport/index.js'
import { http, noon, them } from '../kit.js'
import {
  ack,
  askedIn,
  child,
  endOf,
  everybody,
  headerOf,
  item,
  one,
  refs,
  scene,
  statusAnswer,
  unpolled,
} from './scene.js'
import type { Scene } from './scene.js'

beforeAll(async () => {
  await loadValidators('crvs')
})

describe('a search whose status is asked for', () => {
  it('is polled after 5 s and in growing intervals, in transactions of their own, and never sent again (R16)', async () => {
    const stage: Scene = scene((asked) => {
      if (!asked.isStatus) return ack
      const pending = [{ ...item(refs(stage)[0], []), status: 'pdng' }]
      const done = [item(refs(stage)[0], [child])]
      return statusAnswer(asked, stage.polls() < 3 ? pending : done)
    })
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.advance(4_999)
    expect(stage.polls()).toBe(0)
    await stage.clock.advance(1)
    expect(stage.polls()).toBe(1)
    await stage.clock.advance(10_000)
    expect(stage.polls()).toBe(2)
    await stage.clock.advance(20_000)
    const answer = await waiting
    expect(recordsOf(answer)).toEqual([child])
    expect(answer.via).toBe('status')
    expect(new Set(stage.transport.sent.map((sent) => askedIn(sent).transaction_id)).size).toBe(4)
    expect(stage.transport.sent).toHaveLength(4)
  })

  it.each([
    [0, 3_750, 7_500],
    [1, 6_250, 12_500],
  ])('is spread by chance (%d): polled after %d ms and %d ms', async (chance, first, second) => {
    const stage: Scene = scene(
      (asked) => (asked.isStatus ? statusAnswer(asked, []) : ack),
      standard,
      undefined,
      chance,
    )
    const waiting = endOf(stage.client.searchAndWait(one, { deadline: noon + 60_000 }))
    await stage.clock.advance(first - 1)
    expect(stage.polls()).toBe(0)
    await stage.clock.advance(1)
    expect(stage.polls()).toBe(1)
    await stage.clock.advance(second - 1)
    expect(stage.polls()).toBe(1)
    await stage.clock.advance(1)
    expect(stage.polls()).toBe(2)
    await stage.clock.advance(60_000)
    expect(await waiting).toMatchObject({ code: 'answer.unknown' })
  })

  it('gives up the question on its way when a callback answers first, or the caller aborts (R12)', async () => {
    const endless = (): Scene =>
      scene((asked) => (asked.isStatus ? new Promise<HttpAnswer>(() => undefined) : ack))
    const stage = endless()
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.advance(5_000)
    const question = (): AbortSignal | undefined => stage.transport.sent[1]?.signal
    expect(question()?.aborted).toBe(false)
    stage.call([item(refs(stage)[0], [child])])
    expect(recordsOf(await waiting)).toEqual([child])
    expect(question()?.aborted).toBe(true)
    const left = endless()
    const controller = new AbortController()
    const leaving = endOf(left.client.searchAndWait(one, { signal: controller.signal }))
    await left.clock.advance(5_000)
    controller.abort(new Error('enough'))
    await leaving
    expect(left.transport.sent[1]?.signal?.aborted).toBe(true)
  })

  it('needs no sender_uri; one that cannot be polled does', async () => {
    const polled: Scene = scene(
      (asked) => (asked.isStatus ? statusAnswer(asked, [item(undefined, [child])]) : ack),
      standard,
      '',
    )
    const waiting = polled.client.searchAndWait(one)
    await polled.clock.advance(5_000)
    expect(recordsOf(await waiting)).toEqual([child])
    const unreachable = scene(() => ack, unpolled, '')
    expect(await endOf(unreachable.client.searchAndWait(one))).toMatchObject({
      code: 'config.invalid',
    })
    expect(unreachable.transport.sent).toHaveLength(0)
  })

  it('takes what there is when the status brings nothing new, and says that records are missing', async () => {
    const pagination = { page_size: 1, page_number: 1, total_count: 3 }
    const stage: Scene = scene((asked) =>
      asked.isStatus ? statusAnswer(asked, [item(refs(stage)[0], [child], { pagination })]) : ack,
    )
    const waiting = stage.client.searchAndWait(everybody)
    await stage.clock.advance(15_000)
    const answer = await waiting
    expect(recordsOf(answer)).toEqual([child])
    expect(answer.deviations.map(({ text }) => text)).toContain(
      'fewer records than this page must hold',
    )
    expect(stage.polls()).toBe(2)
  })

  it('is refused when its status is', async () => {
    const header = { ...headerOf('rjct', 'txn-on-status'), status_reason_code: 'rjct.own' }
    const stage: Scene = scene((asked) =>
      asked.isStatus ? http(200, JSON.stringify({ header, message: {} })) : ack,
    )
    const waiting = endOf(stage.client.searchAndWait(one))
    await stage.clock.advance(5_000)
    expect(await waiting).toMatchObject({ code: 'answer.refused', reason: 'rjct.own' })
  })

  it('is asked for again after a failure, not before the peer wants it', async () => {
    const stage: Scene = scene((asked) => {
      if (!asked.isStatus) return ack
      if (stage.polls() > 1) return statusAnswer(asked, [item(refs(stage)[0], [child])])
      return { ...http(503, ''), retryAt: new Date(noon + 90_000) }
    })
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.advance(89_999)
    expect(stage.polls()).toBe(1)
    await stage.clock.advance(1)
    expect(recordsOf(await waiting)).toEqual([child])
  })

  it('is not asked for any more where there is no such path', async () => {
    const stage = scene((asked) => (asked.isStatus ? http(404, '') : ack))
    const waiting = endOf(stage.client.searchAndWait(one))
    await stage.clock.advance(299_999)
    expect(stage.polls()).toBe(1)
    await stage.clock.advance(1)
    expect(await waiting).toMatchObject({ code: 'answer.unknown', cause: { status: 404 } })
  })
})

describe('a search that nobody answers', () => {
  it('ends as unknown with all that is needed to resume; what comes then is late (R16)', async () => {
    const stage = scene(() => ack, unpolled)
    const waiting = endOf(stage.client.searchAndWait(one))
    await stage.clock.advance(300_000)
    const error = (await waiting) as DciError
    expect(error).toMatchObject({ code: 'answer.unknown', retryable: false })
    expect(error.unsettled).toEqual({
      partner: them.sender_id,
      registry: 'crvs',
      operation: 'search',
      transaction_id: stage.search().transaction_id,
      message_id: expect.any(String) as string,
      reference_ids: refs(stage),
      correlation_id: 'c-1',
      acknowledged: true,
      sent_at: '2026-03-01T08:30:00Z',
    })
    expect(stage.call([item(refs(stage)[0], [child])])).toBe('late')
    expect(stage.clock.timers).toBe(0)
  })

  it('ends at the deadline it was given (R12)', async () => {
    const stage = scene(() => ack, unpolled)
    const waiting = endOf(stage.client.searchAndWait(one, { deadline: noon + 1_000 }))
    await stage.clock.advance(1_000)
    expect(await waiting).toMatchObject({ code: 'answer.unknown' })
    expect(stage.transport.sent[0]?.deadline).toBe(noon + 1_000)
  })

  it('ends with the signal’s own reason, without the clock moving (R12)', async () => {
    const stage = scene(() => ack)
    const controller = new AbortController()
    const waiting = endOf(stage.client.searchAndWait(one, { signal: controller.signal }))
    await stage.clock.flush()
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await waiting).toBe(reason)
    expect(stage.clock.timers).toBe(0)
    expect(stage.correlations.open()).toEqual([])
    expect(await endOf(stage.client.searchAndWait(one, { signal: controller.signal }))).toBe(reason)
    expect(stage.transport.sent).toHaveLength(1)
  })
})

describe('a search of which it is unknown whether it was taken (R16)', () => {
  const interrupted = new DciError('transport.interrupted', 'broken')

  it.each([
    ['the connection broke', () => Promise.reject(interrupted)],
    ['the server broke', () => http(500, '')],
    ['the acknowledgement cannot be read', () => http(200, '<html>')],
    ['it is answered HTTP 204, no content', () => http(204, '')],
    [
      'a repetition is refused as a duplicate',
      () => ({ ...http(400, '{"error":{"message":"duplicate transaction"}}'), attempts: 2 }),
    ],
  ])('waits on and is found by its status when %s', async (_, failing) => {
    const stage: Scene = scene((asked) =>
      asked.isStatus ? statusAnswer(asked, [item(refs(stage)[0], [child])]) : failing(),
    )
    const waiting = stage.client.searchAndWait(one)
    await stage.clock.advance(5_000)
    expect(recordsOf(await waiting)).toEqual([child])
    expect(stage.transport.sent).toHaveLength(2)
  })

  it('ends as unknown, safe to ask again, when the peer says it never saw it', async () => {
    const reason = 'rjct.reference_id.invalid'
    const stage: Scene = scene((asked) => {
      if (!asked.isStatus) throw interrupted
      return statusAnswer(asked, [item('x', [], { status: 'rjct', status_reason_code: reason })])
    })
    const waiting = endOf(stage.client.searchAndWait(one))
    await stage.clock.advance(5_000)
    const error = await waiting
    expect(error).toMatchObject({ code: 'answer.unknown', reason, retryable: true })
    expect(error).toMatchObject({ cause: interrupted, unsettled: { acknowledged: false } })
  })

  it.each([
    ['NACK', () => http(200, '{"message":{"ack_status":"NACK"}}'), 'answer.refused'],
    ['HTTP 401', () => http(401, ''), 'transport.status'],
    [
      'no connection',
      () => Promise.reject(new DciError('transport.unreachable', 'no')),
      'transport.unreachable',
    ],
    ['an open circuit', () => Promise.reject(new DciError('circuit.open', 'no')), 'circuit.open'],
  ])('but ends at once when it was certainly not taken: %s', async (_, failing, code) => {
    const stage = scene(failing)
    expect(await endOf(stage.client.searchAndWait(one))).toMatchObject({ code })
    expect(stage.correlations.open()).toEqual([])
    expect(stage.clock.timers).toBe(0)
  })

  it('a repetition that found nobody does not hide that the first sending may have arrived', async () => {
    const error = new DciError('transport.unreachable', 'no', { attempts: 2 })
    const stage = scene(() => Promise.reject(error), unpolled)
    const waiting = endOf(stage.client.searchAndWait(one, { deadline: noon + 1_000 }))
    await stage.clock.advance(1_000)
    expect(await waiting).toMatchObject({ code: 'answer.unknown', cause: error })
  })
})
