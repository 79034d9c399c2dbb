import { describe, expect, it } from 'vitest'
import { createRegistryState } from '../../../src/delivery/index.js'
import { birth, birthOf, itemsOf, person, subscribed } from './subscriptions-kit.js'
import type { SubscribedStage } from './subscriptions-kit.js'
import type { Fields } from '../later/later-kit.js'

const quarterly = {
  start_time: '2026-03-01T08:00:00Z',
  end_time: '2026-03-01T10:00:00Z',
  frequency: '*/15 * * * *',
}
const minute = 60_000

async function every(changes: Fields = {}): Promise<SubscribedStage> {
  const here = subscribed()
  await here.subscribe([birthOf('B-1', { frequency: { ...quarterly, ...changes } })])
  return here
}

/** Moves the clock on, and waits for what falls due. */
async function pass(here: SubscribedStage, minutes: number): Promise<void> {
  const dealt = here.dealt(here.events.length + 1)
  await here.clock.advance(minutes * minute)
  await dealt
}

describe('a subscription with a frequency', () => {
  it('is granted with it, and told of all events at the next due time in one message', async () => {
    const here = await every()
    expect(itemsOf(here.calledBy('on-subscribe')[0])).toMatchObject([
      { status: 'succ', subscriptions: [{ frequency: quarterly }] },
    ])
    const summary = await here.notify(birth(person('B-1')))
    expect(summary).toMatchObject({ subscribers: 1, accepted: 0, collected: 1 })
    await here.notify(birth(person('B-1')))
    await here.clock.advance(14 * minute)
    expect(here.calledBy('notify')).toEqual([])
    await pass(here, 1)
    const [told, ...more] = here.calledBy('notify')
    expect(told?.message['notify_event']).toHaveLength(2)
    expect([told?.header['total_count'], more]).toEqual([2, []])
  })

  it('begins anew after each due time, with nothing to say when nothing happens', async () => {
    const here = await every()
    await here.notify(birth(person('B-1')))
    await pass(here, 15)
    expect(here.clock.timers).toBe(0)
    await here.notify(birth(person('B-1')))
    await pass(here, 15)
    expect(here.calledBy('notify')).toHaveLength(2)
  })

  it('is not told of what happens before its start or after its end', async () => {
    const here = await every({ start_time: '2026-03-01T09:00:00Z' })
    expect((await here.notify(birth(person('B-1')))).subscribers).toBe(0)
    await here.clock.advance(90 * minute)
    expect((await here.notify(birth(person('B-1')))).subscribers).toBe(0)
  })

  it('is told at its end of what is due later', async () => {
    const here = await every({ frequency: '0 0 * * *' })
    await here.notify(birth(person('B-1')))
    await pass(here, 90)
    expect(here.calledBy('notify')).toHaveLength(1)
  })

  it('is told what was collected by the purpose that holds when it is due (S14)', async () => {
    const by = (code: string): object => ({
      frequency: quarterly,
      authorize: { ts: '2026-03-01T08:00:00Z', purpose: { code, text: code } },
    })
    const here = subscribed({
      options: {
        authorize: ({ purpose }) => ({ allow: purpose === 'eligibility' }) as { allow: true },
      },
    })
    await here.subscribe([birthOf('B-1', { ...by('curiosity') })])
    expect((await here.notify(birth(person('B-1')))).collected).toBe(1)
    await here.subscribe([birthOf('B-1', { ...by('eligibility') })])
    await pass(here, 15)
    expect(here.calledBy('notify')).toHaveLength(1)
  })

  it('is not told once it has ended', async () => {
    const here = await every()
    await here.notify(birth(person('B-1')))
    await here.unsubscribe(here.codes())
    // Nothing waits for a time that may be years away.
    expect(here.clock.timers).toBe(0)
    await here.clock.advance(30 * minute)
    expect(here.calledBy('notify')).toEqual([])
  })

  it('counts for nothing once its time is over', async () => {
    const here = subscribed({ options: { callbacks: { maxSubscriptions: 1 } } })
    await here.subscribe([birthOf('B-1', { frequency: quarterly })])
    await here.subscribe([birthOf('B-2')])
    await here.clock.advance(91 * minute)
    await here.subscribe([birthOf('B-2')], { at: here.clock.now() })
    const items = here.calledBy('on-subscribe').flatMap((called) => itemsOf(called))
    expect(items.map(({ status }) => status)).toEqual(['succ', 'rjct', 'succ'])
    expect(await here.notify(birth(person('B-1')))).toMatchObject({ subscribers: 0 })
  })

  it('is told of a hundred events before they are due', async () => {
    const here = await every()
    const dealt = here.dealt(here.events.length + 1)
    for (let count = 0; count < 100; count += 1) await here.notify(birth(person('B-1')))
    await dealt
    expect(here.calledBy('notify')[0]?.message['notify_event']).toHaveLength(100)
  })

  it('is told of what is collected when the registry closes', async () => {
    const here = await every()
    await here.notify(birth(person('B-1')))
    await here.handler.close()
    expect([here.calledBy('notify').length, here.clock.timers]).toEqual([1, 0])
  })

  it('is told at once of what is being told while the registry closes', async () => {
    const { transactions, subscriptions } = createRegistryState()
    let read: (() => void) | undefined
    const of: typeof subscriptions.of = async (registry) => {
      await new Promise<void>((resolve) => (read = resolve))
      return subscriptions.of(registry)
    }
    const state = { transactions, subscriptions: { ...subscriptions, of } }
    const here = subscribed({ options: { state } })
    await here.subscribe([birthOf('B-1', { frequency: quarterly })])
    const telling = here.notify(birth(person('B-1')))
    while (read === undefined) await here.clock.flush()
    const closing = here.handler.close()
    read()
    await closing
    expect(await telling).toMatchObject({ accepted: 1, collected: 0 })
    expect([here.calledBy('notify').length, here.clock.timers]).toEqual([1, 0])
  })

  it.each([
    ['is no cron of five fields', { frequency: 'daily' }],
    ['ends before it starts', { end_time: '2026-03-01T07:00:00Z' }],
    ['is over', { start_time: '2026-01-01T00:00:00Z', end_time: '2026-02-01T00:00:00Z' }],
  ])('that %s is refused', async (_, changes) => {
    const here = await every(changes)
    expect(itemsOf(here.calledBy('on-subscribe')[0])).toMatchObject([
      { status: 'rjct', status_reason_code: 'rjct.notify_details.invalid' },
    ])
  })
})
