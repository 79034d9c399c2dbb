import { describe, expect, it } from 'vitest'
import { createBearer } from '../../src/transport/bearer.js'
import type { HttpAnswer, HttpRequest } from '../../src/transport/index.js'
import { bearing, client, peer, token } from './bearing.js'
import { createManualClock } from './manual-clock.js'
import { answerOf, requestTo, scripted } from './requests.js'

const jwt = (claims: object): string =>
  ['{}', JSON.stringify(claims), 'x'].map((one) => Buffer.from(one).toString('base64url')).join('.')

describe('how long a token is kept', () => {
  const now = Date.UTC(2026, 2, 1, 8, 30) / 1000

  it.each([
    ['a number of seconds', token('a', { expires_in: 600 })],
    ['a text', token('a', { expires_in: '600' })],
    ['the exp of a JWT', token(jwt({ exp: now + 600 }))],
    [
      'exp, under another content type (OpenCRVS)',
      answerOf(
        200,
        { access_token: jwt({ exp: now + 600 }) },
        { 'content-type': 'application/octet-stream' },
      ),
    ],
  ])('%s, less 60 seconds', async (_, first) => {
    const { clock, send, request, asked } = bearing({ endpoint: [first] })
    await send(request())
    await clock.advance(539_999)
    await send(request())
    expect(asked).toHaveLength(1)
    await clock.advance(1)
    await send(request())
    expect(asked).toHaveLength(2)
  })

  it('five minutes where nobody says, half its life where that is short', async () => {
    const { clock, send, request, asked } = bearing({
      endpoint: [token('a', {}), token('b', { expires_in: 20 })],
    })
    await send(request())
    await clock.advance(239_999)
    await send(request())
    expect(asked).toHaveLength(1)
    await clock.advance(1)
    await send(request())
    await clock.advance(9_999)
    await send(request())
    expect(asked).toHaveLength(2)
  })

  it('a JWT whose payload cannot be read is a token like others', async () => {
    const { send, request, sent } = bearing({ endpoint: [token('a.%%%.c', {}), token('b')] })
    await send(request())
    expect(sent).toEqual(['Bearer a.%%%.c'])
  })
})

describe('one renewal at a time', () => {
  it('under 100 callers, at first and after a 401', async () => {
    const { send, request, asked, sent, events } = bearing({
      endpoint: [token('old'), token('new')],
      takes: ['new'],
    })
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(request())))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect([asked.length, sent.length]).toEqual([2, 200])
    expect(events).toMatchObject([
      { type: 'token', renewed: false, outcome: 'ok', peer, operation: 'token' },
      { type: 'token', renewed: true, outcome: 'ok' },
    ])
  })

  function slow() {
    const seen: HttpRequest[] = []
    let give: ((answer: HttpAnswer) => void) | undefined
    const clock = createManualClock()
    const part = createBearer({
      clock,
      send: (request) => {
        seen.push(request)
        return new Promise((resolve, reject) => {
          give = resolve
          request.signal?.addEventListener('abort', () => {
            reject(new Error('given up'))
          })
        })
      },
    })
    const send = part.wrap(() => Promise.resolve(answerOf(200)))
    return { clock, seen, send, give: (answer: HttpAnswer) => give?.(answer) }
  }
  const asking = (more: Partial<HttpRequest> = {}) =>
    requestTo(peer, { ...more, call: { token: client } })

  it("one caller's abort or deadline does not end the others' (R12)", async () => {
    const { clock, seen, send, give } = slow()
    const controller = new AbortController()
    const reason = new Error('mine')
    const first = send(asking({ signal: controller.signal })).catch((error: unknown) => error)
    const late = send(asking({ deadline: clock.now() + 100 })).catch((error: unknown) => error)
    const other = send(
      asking({ signal: new AbortController().signal, deadline: clock.now() + 1_000 }),
    )
    controller.abort(reason)
    expect(await first).toBe(reason)
    await clock.advance(100)
    expect(await late).toMatchObject({ code: 'transport.deadline' })
    give(token('t'))
    expect([(await other).status, seen.length, clock.timers]).toEqual([200, 1, 0])
  })

  it('is given up when nobody waits for it any more; the next caller begins another', async () => {
    const { seen, send, give } = slow()
    const controller = new AbortController()
    const call = send(asking({ signal: controller.signal })).catch(() => 'aborted')
    controller.abort()
    expect([await call, seen[0]?.signal?.aborted]).toEqual(['aborted', true])
    const next = send(asking())
    give(token('t'))
    expect([(await next).status, seen.length]).toEqual([200, 2])
  })

  it('an abort that was before is heeded', async () => {
    const reason = new Error('mine')
    const { send } = slow()
    await expect(send(asking({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason)
  })
})

describe('a 401', () => {
  it('makes for one new token and one more sending; the answer to that is given', async () => {
    const { send, request, asked, sent } = bearing({
      endpoint: [token('a'), token('b')],
      takes: [],
    })
    expect((await send(request())).status).toBe(401)
    expect([sent, asked.length]).toEqual([['Bearer a', 'Bearer b'], 2])
  })

  it('for a token that was never taken does not storm the endpoint', async () => {
    const { clock, send, request, asked } = bearing({
      endpoint: [token('a'), token('b'), token('c')],
      takes: [],
    })
    for (let call = 0; call < 50; call += 1) await send(request())
    expect(asked).toHaveLength(2)
    await clock.advance(10_000)
    await send(request())
    expect(asked).toHaveLength(3)
  })

  it('for one that was taken before makes for a new one at any time', async () => {
    const takes = ['b']
    const { send, request, sent } = bearing({
      endpoint: [token('a'), token('b'), token('c')],
      takes,
    })
    await send(request())
    takes[0] = 'c'
    expect((await send(request())).status).toBe(200)
    expect(sent).toEqual(['Bearer a', 'Bearer b', 'Bearer b', 'Bearer c'])
  })

  it('takes a slot for the second sending', async () => {
    const slots: HttpRequest[] = []
    const tokens = scripted(token('a'), token('b'))
    const part = createBearer({
      send: tokens.send,
      beforeRepeat: (request) => Promise.resolve(slots.push(request)),
    })
    await part.wrap(scripted(answerOf(401)).send)(requestTo(peer, { call: { token: client } }))
    expect(slots).toHaveLength(1)
  })
})
