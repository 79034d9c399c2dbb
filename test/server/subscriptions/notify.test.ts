import { describe, expect, it } from 'vitest'
import { createRegistryState } from '../../../src/delivery/index.js'
import { DciError } from '../../../src/errors/index.js'
import { createTransport } from '../../../src/transport/index.js'
import { memoryAudit, records } from '../law/kit.js'
import { callbackUrl } from '../later/later-kit.js'
import { birth, birthOf, person, subscribed, toldOf } from './subscriptions-kit.js'
import { http, us } from '../../kit.js'

const females = [
  { expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'female' } },
]

describe('telling of an event', () => {
  it('reaches each subscription with the records of its filter, and no other', async () => {
    const here = subscribed()
    await here.subscribe([
      birthOf('B-1'),
      birthOf('B-2'),
      birthOf('B-3'),
      birthOf('B-1', { reg_event_type: 'death' }),
    ])
    const summary = await here.notify(birth(person('B-1'), person('B-2')))
    expect(summary).toEqual({ subscribers: 2, accepted: 2, collected: 0, failed: 0, untold: [] })
    const told = here.calledBy('notify')
    expect(told.map(toldOf)).toEqual([['B-1'], ['B-2']])
    expect(told.map(({ message }) => message['subscription_code'])).toEqual(
      here.codes().slice(0, 2),
    )
  })

  it('is signed, dated and addressed as every callback is', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')])
    await here.notify({ ...birth(person('B-1')), note: 'hers' } as never)
    const [told] = here.calledBy('notify')
    expect(JSON.stringify(told)).not.toContain('hers')
    expect(told).toMatchObject({
      url: callbackUrl,
      header: { status: 'succ', receiver_id: us.sender_id, total_count: 1 },
      message: { notify_event: [{ data: { reg_event_type: 'live_birth' } }] },
    })
    expect(told?.signature).toMatch(/^namespace="dci"/)
  })

  it('ends with the subscription', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')])
    await here.unsubscribe(here.codes())
    expect((await here.notify(birth(person('B-1')))).subscribers).toBe(0)
    expect(here.calledBy('notify')).toEqual([])
  })

  it('that fails at one subscriber is told of in the summary', async () => {
    let isDown = false
    const here = subscribed({ answer: () => http(isDown ? 503 : 200, '') })
    await here.subscribe([birthOf('B-1')])
    isDown = true
    expect(await here.notify(birth(person('B-1')))).toEqual({
      subscribers: 1,
      accepted: 0,
      collected: 0,
      failed: 1,
      untold: [{ partner: us.sender_id, code: here.codes()[0], outcome: 'transport.status' }],
    })
  })

  it('is sent again while a subscriber is down, under the same message_id (R9)', async () => {
    const ids: unknown[] = []
    const transport = createTransport({
      random: () => 0,
      fetch: (_, { body }) => {
        const { header } = JSON.parse(String(body)) as { header: Record<string, unknown> }
        if (header['action'] !== 'notify') return Promise.resolve(new Response(''))
        ids.push(header['message_id'])
        return Promise.resolve(new Response('', { status: ids.length < 3 ? 503 : 202 }))
      },
    })
    const here = subscribed({ transport })
    await here.subscribe([birthOf('B-1')])
    expect(await here.notify(birth(person('B-1')))).toMatchObject({ accepted: 1, failed: 0 })
    expect([ids.length, new Set(ids).size]).toEqual([3, 1])
  })

  it('asks matches about other filters, and a filter that it refuses is not subscribed to', async () => {
    const here = subscribed({
      options: {
        matches: ({ filter }, record) => {
          if (!Array.isArray(filter)) throw new DciError('query.unsupported', 'a list is expected')
          return (record as { sex?: string }).sex === 'female'
        },
      },
    })
    await here.subscribe([birthOf('', { filter_type: 'predicate', filter: females })])
    await here.notify(birth(person('B-1'), person('B-2', { sex: 'male' })))
    expect(here.calledBy('notify').map(toldOf)).toEqual([['B-1']])
  })

  it('holds to the law, and is recorded before it leaves (S14, S15)', async () => {
    const { audit, lines } = memoryAudit()
    const here = subscribed({
      options: {
        audit,
        authorize: ({ operation, askedIdentifier }) =>
          operation === 'notify' && askedIdentifier?.value === 'B-1'
            ? { allow: true, fields: ['identifier'] }
            : { allow: false },
      },
    })
    await here.subscribe([birthOf('B-1'), birthOf('B-2')])
    const { accepted, untold } = await here.notify(birth(person('B-1'), person('B-2')))
    expect([accepted, untold.map(({ outcome }) => outcome)]).toEqual([1, ['disclosure.forbidden']])
    const [told] = here.calledBy('notify')
    expect(JSON.stringify(told?.message)).not.toContain('female')
    const recorded = records(lines).filter(({ operation }) => operation === 'notify')
    expect(recorded.map(({ outcome, items }) => [outcome, items[0]?.decision]).sort()).toEqual([
      ['answered', 'allowed'],
      ['disclosure.forbidden', 'denied'],
    ])
  })

  it('goes by the purpose stated last, whoever subscribes again to say so (S14)', async () => {
    const by = (code: string): { authorize: object } => ({
      authorize: { ts: '2026-03-01T08:00:00Z', purpose: { code, text: code } },
    })
    const here = subscribed({
      options: {
        authorize: ({ purpose }) => ({ allow: purpose === 'eligibility' }) as { allow: true },
      },
    })
    await here.subscribe([birthOf('B-1', by('curiosity'))])
    const codes = here.codes()
    expect((await here.notify(birth(person('B-1')))).accepted).toBe(0)
    await here.subscribe([birthOf('B-1', by('eligibility'))])
    await here.subscribe([birthOf('B-1')])
    expect(here.codes()).toEqual(codes)
    expect(await here.notify(birth(person('B-1')))).toMatchObject({ accepted: 1, untold: [] })
    await here.subscribe([birthOf('B-1', by('curiosity'))])
    expect((await here.notify(birth(person('B-1')))).accepted).toBe(0)
  })

  it('does not leave when it cannot be recorded (S15)', async () => {
    const { audit } = memoryAudit()
    const broken = { ...audit, record: () => Promise.reject(new Error('disk full')) }
    const state = createRegistryState()
    const first = subscribed({ options: { state } })
    await first.subscribe([birthOf('B-1')])
    const here = subscribed({ options: { state, audit: broken } })
    expect((await here.notify(birth(person('B-1')))).untold).toMatchObject([
      { outcome: 'server.unavailable' },
    ])
    expect(here.called()).toEqual([])
  })

  it('rejects for an event of another registry, and for one about nobody', async () => {
    const { notify } = subscribed()
    await expect(notify({ ...birth(person('B-1')), reg_event_type: 'enrolment' })).rejects.toThrow(
      TypeError,
    )
    await expect(notify(birth())).rejects.toThrow(TypeError)
  })

  it('rejects for records that are not valid', async () => {
    const { notify } = subscribed()
    const bad = birth({ identifier: 'B-1' })
    await expect(notify(bad)).rejects.toMatchObject({ code: 'message.invalid' })
  })

  it('rejects once the registry is closed, which waits for what is being told', async () => {
    let take: (() => void) | undefined
    const here = subscribed({
      answer: ({ body = '' }) =>
        body.includes('notify_event')
          ? new Promise((resolve) => (take = () => resolve(http(200, ''))))
          : http(200, ''),
    })
    await here.subscribe([birthOf('B-1')])
    const telling = here.notify(birth(person('B-1')))
    await here.clock.flush()
    while (take === undefined) await here.clock.flush()
    const closing = here.handler.close()
    take()
    await closing
    expect((await telling).accepted).toBe(1)
    await expect(here.notify(birth(person('B-1')))).rejects.toMatchObject({
      code: 'server.unavailable',
    })
  })
})
