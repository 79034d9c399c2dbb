import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../kit.js'
import { bodyOf, question, stage } from './later-kit.js'

describe('closing a registry', () => {
  it('finishes what was accepted, its callbacks included, and takes nothing new', async () => {
    let finish: (() => void) | undefined
    const one = stage({
      search: () => new Promise((resolve) => (finish = () => resolve({ reg_records: [] }))),
    })
    await one.ask()
    await one.clock.flush()
    const closed = one.handler.close()
    expect(one.handler.health().state).toBe('closing')
    const refused = refusalOf(await one.ask({ header: { message_id: 'm-2' } }))
    expect(refused).toMatchObject({ status: 503, code: 'err.service.unavailable' })
    finish?.()
    await closed
    expect(one.events).toMatchObject([{ outcome: 'delivered', answered: 'succ' }])
    expect(one.handler.health()).toMatchObject({ state: 'closed', accepted: 0 })
  })

  it('gives up what takes longer than closeWithin, and writes that down', async () => {
    let signal: AbortSignal | undefined
    const one = stage({
      search: (_, context) => {
        signal = context.signal
        return new Promise(() => undefined)
      },
      options: { callbacks: { closeWithin: 1000 } },
    })
    await one.ask()
    await one.clock.flush()
    const closed = one.handler.close()
    await one.clock.advance(1000)
    await closed
    expect(signal?.aborted).toBe(true)
    expect(one.events).toMatchObject([{ answered: 'rjct', outcome: 'server.unavailable' }])
    const asked = await one.ask(question('t-1'), '/registry/sync/txn/status')
    expect(bodyOf(asked).message['txnstatus_response']).toMatchObject({
      txn_status: { search_response: [{ status: 'rjct' }] },
    })
  })

  it('gives up a callback on its way, too, and closing twice is closing once', async () => {
    const one = stage({ answer: () => new Promise(() => undefined) })
    await one.ask()
    await one.clock.flush()
    const [first, second] = [one.handler.close(), one.handler.close()]
    expect(first).toBe(second)
    await one.clock.advance(10_000)
    await first
    expect(one.events).toMatchObject([
      { answered: 'succ', callbacks: 0, outcome: 'server.unavailable' },
    ])
  })
})
