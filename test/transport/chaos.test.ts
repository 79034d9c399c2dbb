import { describe, expect, it } from 'vitest'
import {
  bodyOf,
  chaos,
  createChaos,
  createRetry,
  createTransport,
  makesBodies,
} from '../../src/transport/index.js'
import type { ChaosPlan, HttpAnswer, HttpRequest, Transport } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, requestTo } from './requests.js'

const peer = 'crvs.example'

function chaotic(plan: ChaosPlan) {
  const clock = createManualClock()
  const bodies: unknown[] = []
  const send = createChaos(plan, { clock }).wrap(async (request: HttpRequest) => {
    const text = await bodyOf(request)
    bodies.push(text)
    return answerOf(200, `answer to ${String(text)}`)
  })
  const call = (body: string | undefined = 'x', more: Partial<HttpRequest> = {}) =>
    send(requestTo(peer, { ...more, ...(body === undefined ? {} : { body }) }))
  return { clock, bodies, call }
}

const textOf = ({ body }: HttpAnswer): string => Buffer.from(body).toString()

describe('chaos (R15)', () => {
  it('drops: nothing arrives', async () => {
    const { call, bodies } = chaotic([{ kind: 'drop' }])
    await expect(call()).rejects.toMatchObject({ code: 'transport.unreachable', peer })
    expect(bodies).toEqual([])
    expect((await call()).status).toBe(200)
  })

  it('resets in mid-body: it has arrived', async () => {
    const { call, bodies } = chaotic([{ kind: 'reset' }])
    await expect(call()).rejects.toMatchObject({ code: 'transport.interrupted', retryable: true })
    expect(bodies).toEqual(['x'])
  })

  it('delays, by the clock that is given', async () => {
    const { call, bodies, clock } = chaotic([{ kind: 'delay', delay: 500 }])
    const answer = call()
    await clock.advance(499)
    expect(bodies).toEqual([])
    await clock.advance(1)
    expect((await answer).status).toBe(200)
  })

  it('truncates', async () => {
    const { call } = chaotic([{ kind: 'truncate' }, { kind: 'truncate', bytes: 3 }])
    expect([textOf(await call()), textOf(await call())]).toEqual(['answe', 'ans'])
  })

  it('duplicates the same bytes', async () => {
    let made = 0
    const { call, bodies } = chaotic([{ kind: 'duplicate' }])
    await call(undefined, { makeBody: () => String((made += 1)) })
    expect(bodies).toEqual(['1', '1'])
    await createChaos([{ kind: 'duplicate' }]).wrap(() => Promise.resolve(answerOf(200)))({
      method: 'GET',
      url: 'https://crvs.example',
      headers: {},
    })
  })

  it('reorders: the next one arrives first', async () => {
    const { call, bodies } = chaotic([{ kind: 'reorder' }])
    await Promise.all([call('first'), call('second')])
    expect(bodies).toEqual(['second', 'first'])
  })

  it('reorders, but not for ever', async () => {
    const { call, clock } = chaotic([{ kind: 'reorder', within: 100 }])
    const alone = call()
    await clock.advance(100)
    expect(textOf(await alone)).toBe('answer to x')
  })

  it('answers with bursts of 5xx instead of the peer', async () => {
    const burst = {
      kind: 'status',
      status: 503,
      times: 3,
      headers: { 'retry-after': '1' },
    } as const
    const { call, bodies } = chaotic((sending) => (sending === 2 ? burst : undefined))
    const statuses: number[] = []
    for (let sending = 1; sending <= 6; sending += 1) statuses.push((await call()).status)
    expect(statuses).toEqual([200, 503, 503, 503, 200, 200])
    expect(bodies).toHaveLength(3)
  })

  it.each([{ kind: 'delay', delay: Infinity }, { kind: 'reorder' }] as const)(
    'heeds an abort at once: %o (R12)',
    async (fault) => {
      const { call, bodies, clock } = chaotic([fault])
      const reason = new Error('mine')
      const controller = new AbortController()
      const answer = call('x', { signal: controller.signal })
      await clock.flush()
      controller.abort(reason)
      await expect(answer).rejects.toBe(reason)
      expect([bodies, clock.timers]).toEqual([[], 0])
    },
  )

  it('by chance is the same for the same seed, in the shares that were asked for', async () => {
    const run = async (seed: number): Promise<string> => {
      const faults = [
        { share: 0.2, fault: { kind: 'drop' } },
        { share: 0.3, fault: { kind: 'status', status: 502 } },
      ] as const
      const { call } = chaotic({ seed, faults })
      const outcomes: string[] = []
      for (let sending = 0; sending < 1_000; sending += 1) {
        outcomes.push(
          await call().then(
            ({ status }) => String(status),
            () => 'drop',
          ),
        )
      }
      return outcomes.join(' ')
    }
    const once = await run(7)
    const count = (what: string): number => once.split(what).length - 1
    expect(await run(7)).toBe(once)
    expect(await run(8)).not.toBe(once)
    expect([count('drop'), count('502'), count('200')].map((n) => Math.round(n / 100))).toEqual([
      2, 3, 5,
    ])
  })

  it.each([[-0.1], [0.6, 0.6], [NaN]])('refuses shares that are none: %j', (...shares) => {
    const faults = shares.map((share) => ({ share, fault: { kind: 'drop' } as const }))
    expect(() => createChaos({ faults })).toThrow(TypeError)
  })

  it('is what retrying is for', async () => {
    const clock = createManualClock()
    const network = createChaos([{ kind: 'reset' }, { kind: 'status', status: 502 }], { clock })
    const send = createRetry({ clock, random: () => 0 }).wrap(
      network.wrap(() => Promise.resolve(answerOf(200))),
    )
    let answer: HttpAnswer | undefined
    void send(requestTo(peer)).then((one) => (answer = one))
    while (answer === undefined) await clock.advance(1)
    expect(answer.attempts).toBe(3)
  })

  it('goes around a whole transport, too, which it closes', async () => {
    let closed = 0
    const close = (): Promise<void> => Promise.resolve(void (closed += 1))
    const within: Transport = {
      send: () => Promise.resolve(answerOf(200)),
      close,
      [Symbol.asyncDispose]: close,
    }
    const around = chaos(within, [{ kind: 'drop' }])
    await expect(around.send(requestTo(peer))).rejects.toMatchObject({
      code: 'transport.unreachable',
    })
    expect((await around.send(requestTo(peer))).status).toBe(200)
    await around.close()
    expect(closed).toBe(1)
  })

  it('around a transport that makes bodies has them made for each sending still (R9)', async () => {
    const own = createTransport()
    expect(makesBodies(chaos(own, []))).toBe(true)
    expect(makesBodies(chaos({ ...own }, []))).toBe(false)
    await own.close()
  })
})
