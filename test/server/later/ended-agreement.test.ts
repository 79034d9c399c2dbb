import { describe, expect, it } from 'vitest'
import { memoryAudit, records } from '../law/kit.js'
import { birth, birthOf, person, subscribed } from '../subscriptions/subscriptions-kit.js'
import { asker, stage } from './later-kit.js'

const sheet = { agreement: { until: '2026-03-01T08:31:00Z' } }
const day = 24 * 60 * 60 * 1000

describe('once the agreement with a partner has ended (S14)', () => {
  it('an event is not told to its subscription', async () => {
    const { audit, lines } = memoryAudit()
    const here = subscribed({ sheet, options: { audit } })
    await here.subscribe([birthOf('B-1')])
    expect((await here.notify(birth(person('B-1')))).accepted).toBe(1)
    await here.clock.advance(day)
    const { accepted, untold } = await here.notify(birth(person('B-1')))
    expect([accepted, untold]).toMatchObject([0, [{ outcome: 'agreement.ended' }]])
    expect(here.calledBy('notify')).toHaveLength(1)
    expect(records(lines).filter(({ operation }) => operation === 'notify')).toHaveLength(1)
  })

  it('an answer that took so long does not go out, and nothing is recorded as told', async () => {
    const { audit, lines } = memoryAudit()
    let finish: (() => void) | undefined
    const one = stage({
      sheet,
      search: () => new Promise((resolve) => (finish = () => resolve({ reg_records: [] }))),
      options: { audit, callbacks: { answerWithin: 2 * day } },
    })
    await one.ask()
    while (finish === undefined) await one.clock.flush()
    await one.clock.advance(day)
    finish()
    await one.dealt(1)
    expect(one.called()).toEqual([])
    expect(one.events).toMatchObject([{ answered: 'rjct', outcome: 'agreement.ended' }])
    expect(records(lines).map(({ operation }) => operation)).toEqual(['search'])
  })

  it('it counts for an answer as well when it was ended only after the question', async () => {
    let current = asker()
    let finish: (() => void) | undefined
    const one = stage({
      search: () => new Promise((resolve) => (finish = () => resolve({ reg_records: [] }))),
      options: { partners: () => current },
    })
    await one.ask()
    while (finish === undefined) await one.clock.flush()
    current = asker({ agreement: { until: '2026-03-01T08:00:00Z' } })
    finish()
    await one.dealt(1)
    expect([one.called(), one.events]).toMatchObject([[], [{ outcome: 'agreement.ended' }]])
  })
})
