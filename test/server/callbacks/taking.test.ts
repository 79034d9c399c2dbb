import { describe, expect, it } from 'vitest'
import { createCorrelations } from '../../../src/delivery/index.js'
import { definePartner, defineProfile, opencrvs } from '../../../src/peers/index.js'
import { createCallbackHandler } from '../../../src/server/index.js'
import { refusalOf, them, us } from '../../kit.js'
import { callbackText, found, open, setting, sheet } from './callbacks-kit.js'

/** A promise that is settled by hand. */
function byHand(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}

describe('a listener takes before the peer is answered (D7)', () => {
  it('no acknowledgement goes out while it is at work', async () => {
    const work = byHand()
    const { send, wait, arrived, clock } = setting({ listener: { onSearch: () => work.promise } })
    wait()
    let answered = false
    const sending = send(await callbackText({ message: found() })).then((answer) => {
      answered = true
      return answer
    })
    await clock.advance(9_999)
    expect([answered, arrived.length]).toEqual([false, 0])
    work.resolve()
    expect((await sending).status).toBe(200)
    expect(arrived).toHaveLength(1)
    expect(clock.timers).toBe(0)
  })

  it.each([
    [
      'throws',
      (): never => {
        throw new Error('disk full of Amina Diallo')
      },
    ],
    ['rejects', (): Promise<never> => Promise.reject(new Error('disk full of Amina Diallo'))],
  ])('one that %s has not taken it: callback.untaken, and it may come again', async (_, fail) => {
    let calls = 0
    const listener = { onSearch: () => ((calls += 1) === 1 ? fail() : undefined) }
    const { send, wait, arrived, events } = setting({ listener })
    wait()
    const text = await callbackText({ message: found() })
    const refused = await send(text)
    expect(refusalOf(refused)).toMatchObject({ status: 503, code: 'err.service.unavailable' })
    expect(refused.body + JSON.stringify(events)).not.toContain('Amina')
    expect(arrived).toHaveLength(0)
    expect((await send(text)).status).toBe(200)
    expect([calls, arrived.length]).toEqual([2, 1])
  })

  it('one that is not done in time has not taken it', async () => {
    const { send, wait, arrived, clock, events } = setting({
      listener: { onSearch: () => new Promise(() => undefined) },
      takeWithin: 2000,
    })
    wait()
    const sending = send(await callbackText({ message: found() }))
    await clock.advance(2000)
    expect((await sending).status).toBe(503)
    expect(events.at(-1)?.outcome).toBe('callback.untaken')
    expect(arrived).toHaveLength(0)
  })

  it('one that fails after its time harms nobody (R14)', async () => {
    let fail: (error: Error) => void = () => undefined
    const listener = {
      onSearch: () =>
        new Promise((_, reject) => {
          fail = reject
        }),
    }
    const { send, wait, clock } = setting({ listener })
    wait()
    const sending = send(await callbackText({ message: found() }))
    await clock.advance(10_000)
    expect((await sending).status).toBe(503)
    fail(new Error('too late'))
    await clock.flush()
    expect(clock.timers).toBe(0)
  })

  it('who waits and throws has not taken it either', async () => {
    const { refusal, correlations } = setting()
    correlations.register(open(), () => {
      throw new Error('full')
    })
    expect(await refusal(await callbackText({ message: found() }))).toMatchObject({
      status: 503,
      outcome: 'callback.untaken',
    })
  })

  it('refuses a time that is none', () => {
    expect(() => setting({ takeWithin: 0 })).toThrow(TypeError)
    expect(() => setting({ takeWithin: NaN })).toThrow(TypeError)
  })

  it('calls a listener as a method of its object', async () => {
    class Inbox {
      readonly taken: string[] = []
      onSearch({ partner }: { readonly partner: string }): void {
        this.taken.push(partner)
      }
    }
    const listener = new Inbox()
    const { send, wait } = setting({ listener })
    wait()
    await send(await callbackText({ message: found() }))
    expect(listener.taken).toEqual([them.sender_id])
  })
})

describe('a callback that comes again (S7, R18)', () => {
  it('is acknowledged as the first was and told apart, also under a new signature', async () => {
    const { send, wait, calls, arrived, events } = setting()
    wait()
    const first = await send(await callbackText({ message: found({ correlation_id: null }) }))
    const again = await callbackText({
      message: found({ correlation_id: null }),
      header: { message_ts: '2026-03-01T08:30:30Z' },
    })
    expect(await send(again)).toEqual(first)
    expect(calls.map(({ name }) => name)).toEqual(['onSearch', 'duplicate'])
    expect([arrived.length, events.at(-1)?.outcome]).toEqual([1, 'duplicate'])
  })

  it('is a duplicate also when its transaction is settled meanwhile', async () => {
    const { send, wait, calls, correlations } = setting()
    wait()
    const text = await callbackText({ message: found() })
    await send(text)
    correlations.settle(them.sender_id, 't-1')
    expect((await send(text)).status).toBe(200)
    expect(calls.map(({ name }) => name)).toEqual(['onSearch', 'duplicate'])
  })

  it('with another content is refused: message.id_duplicate', async () => {
    const { send, refusal, wait, arrived } = setting()
    wait()
    await send(await callbackText({ message: found() }))
    const other = await callbackText({ message: found({}, { data: { reg_records: [] } }) })
    expect(await refusal(other)).toMatchObject({ status: 400, outcome: 'message.id_duplicate' })
    expect(arrived).toHaveLength(1)
  })

  it.each(['m-1', 'response-m-1'])(
    'may be a page under the name of our own request (%s): each is taken once (R18, peers README 3)',
    async (message_id) => {
      const { send, wait, calls, arrived } = setting()
      wait()
      const page = (page_number: number): Promise<string> => {
        const pagination = { page_size: 1, page_number, total_count: 2 }
        return callbackText({ message: found({}, { pagination }), header: { message_id } })
      }
      for (const number of [1, 2, 1]) {
        expect((await send(await page(number))).status).toBe(200)
      }
      expect(calls.map(({ name }) => name)).toEqual(['onSearch', 'onSearch', 'duplicate'])
      expect(arrived).toHaveLength(2)
    },
  )

  it('a hundred copies at once are taken once', async () => {
    const work = byHand()
    let calls = 0
    let copies = 0
    const listener = {
      onSearch: () => {
        calls += 1
        return work.promise
      },
      duplicate: () => {
        copies += 1
        throw new Error('harms nobody')
      },
    }
    const { send, wait, arrived, clock } = setting({ listener })
    wait()
    const text = await callbackText({ message: found() })
    const sending = Promise.all(Array.from({ length: 100 }, () => send(text)))
    await clock.flush()
    work.resolve()
    const answers = await sending
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect([calls, copies, arrived.length]).toEqual([1, 99, 1])
  })

  it('is new each time where replay is off', async () => {
    const { send, wait, calls } = setting({ replay: false })
    wait()
    const text = await callbackText({ message: found() })
    await send(text)
    await send(text)
    expect(calls.map(({ name }) => name)).toEqual(['onSearch', 'onSearch'])
  })

  it('of long ago is refused by its date', async () => {
    const { refusal, wait } = setting()
    wait()
    const header = { message_ts: '2026-02-01T08:30:00Z' }
    const text = await callbackText({ message: found(), header })
    expect(await refusal(text)).toMatchObject({ status: 400, outcome: 'message.expired' })
  })
})

describe('a peer that other statuses than 200 harm (peers README 5)', () => {
  const fragile = defineProfile(opencrvs, {
    name: 'fragile',
    refuseCallbacksBy: 'body',
    signature: sheet().profile.signature,
  })

  it('is told a refusal in the body alone', async () => {
    const partners = [sheet({ profile: fragile })]
    const { send, events } = setting({ partners }, ['unknown'])
    const answer = await send(await callbackText({ message: found() }))
    expect(refusalOf(answer)).toMatchObject({ status: 200, ack: 'ERR' })
    expect(events.at(-1)).toMatchObject({ status: 200, outcome: 'transaction.unknown' })
  })

  it('is told so too where it cannot be read who it is', async () => {
    const partners = [sheet({ profile: fragile })]
    const { send } = setting({ partners, limits: { maxBodyBytes: 10 } })
    expect(refusalOf(await send('{"header"'))).toMatchObject({ status: 200, ack: 'ERR' })
    expect(refusalOf(await send('{"header": {}, "message": {}}'))).toMatchObject({ status: 200 })
  })

  it('is known by its receiver_id when it leaves the ids of our request as they were', async () => {
    const { send, wait, calls } = setting({ partners: [sheet({ profile: fragile })] })
    wait()
    const header = { sender_id: us.sender_id, receiver_id: them.sender_id }
    expect((await send(await callbackText({ message: found(), header }))).status).toBe(200)
    expect(calls).toMatchObject([{ name: 'onSearch', callback: { partner: them.sender_id } }])
  })

  it('and by nothing else: who swaps them names itself', async () => {
    const { refusal, wait } = setting()
    wait()
    const header = { sender_id: us.sender_id, receiver_id: them.sender_id }
    expect(await refusal(await callbackText({ message: found(), header }))).toMatchObject({
      status: 401,
      outcome: 'sender.unknown',
    })
  })
})

describe('options that cannot be', () => {
  it('two partners of one id, and a base path that ends with a slash', () => {
    const partner = definePartner({ id: 'crvs.example.gov' })
    const parts = { identity: us, correlations: createCorrelations(), listener: {} }
    expect(() => createCallbackHandler({ ...parts, partners: [partner, partner] })).toThrow(
      TypeError,
    )
    expect(() => setting({ basePath: '/dci/' })).toThrow(TypeError)
  })
})
