import { describe, expect, it } from 'vitest'
import { createCorrelations } from '../../src/delivery/index.js'
import { generateSigningJwk } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { Identity } from '../../src/peers/index.js'
import { createCallbackHandler, createRegistryHandler } from '../../src/server/index.js'
import type { HandlerResponse, RateLimitOptions } from '../../src/server/index.js'
import { createRateLimit } from '../../src/server/intake/rate-limit.js'
import type { RateLimit } from '../../src/server/intake/rate-limit.js'
import { counter, post, refusalOf, searchText, them, us } from '../kit.js'
import { createManualClock } from '../transport/manual-clock.js'
import type { ManualClock } from '../transport/manual-clock.js'

const other = createIdentity({ sender_id: 'ibr.example.gov', keys: [generateSigningJwk('EdDSA')] })

interface Stage {
  readonly clock: ManualClock
  readonly ask: (signer?: Identity, header?: object) => Promise<HandlerResponse>
}

function stage(rateLimit: RateLimitOptions | undefined): Stage {
  const clock = createManualClock()
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [us, other].map(({ sender_id, jwks }) =>
      definePartner({ id: sender_id, keys: jwks }),
    ),
    backend: { search: () => ({ reg_records: [] }) },
    ...(rateLimit === undefined ? {} : { rateLimit }),
    clock,
    newId: counter(),
  })
  const newId = counter()
  const ask = async (signer = us, header = {}): Promise<HandlerResponse> => {
    const parts = { sender_id: signer.sender_id, message_id: newId(), ...header }
    return handler.handle(post(await searchText({ header: parts, signer, at: clock.now() })))
  }
  return { clock, ask }
}

describe('a rate limit (S9)', () => {
  it('takes a burst, then refuses with 429, Retry-After and both shapes', async () => {
    const { ask } = stage({ perMinute: 30, burst: 3 })
    const answers = [await ask(), await ask(), await ask(), await ask()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(answers[3]?.headers['Retry-After']).toBe('2')
    expect(refusalOf(answers[3] as HandlerResponse)).toMatchObject({
      code: 'err.request.too_many_requests',
      ack: 'ERR',
    })
  })

  it('takes again from the time it named on', async () => {
    const { ask, clock } = stage({ perMinute: 30, burst: 1 })
    expect(await ask()).toMatchObject({ status: 200 })
    await clock.advance(1999)
    expect(await ask()).toMatchObject({ status: 429, headers: { 'Retry-After': '1' } })
    await clock.advance(1)
    expect(await ask()).toMatchObject({ status: 200 })
  })

  it('counts each partner for itself, and all strangers as one', async () => {
    const { ask } = stage({ perMinute: 1 })
    expect([await ask(), await ask()].map(({ status }) => status)).toEqual([200, 429])
    expect(await ask(other)).toMatchObject({ status: 200 })
    const strange = [await ask(us, { sender_id: 'a' }), await ask(us, { sender_id: 'b' })]
    expect(strange.map(({ status }) => status)).toEqual([401, 429])
  })

  it('comes before the signature is looked at', async () => {
    const { ask } = stage({ perMinute: 1 })
    const forged = { ...other, sender_id: us.sender_id }
    const answers = [await ask(forged), await ask(forged)]
    expect(answers.map(({ status }) => status)).toEqual([401, 429])
  })

  it('is none by default', async () => {
    const { ask } = stage(undefined)
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask()))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('holds for callbacks, too', async () => {
    const clock = createManualClock()
    const { handle } = createCallbackHandler({
      identity: us,
      partners: [definePartner({ id: them.sender_id, keys: them.jwks })],
      correlations: createCorrelations(),
      listener: {},
      rateLimit: { perMinute: 1 },
      clock,
    })
    const body = JSON.stringify({
      signature: '',
      header: { sender_id: them.sender_id },
      message: {},
    })
    expect(refusalOf(await handle(post(body))).status).not.toBe(429)
    expect(await handle(post(body))).toMatchObject({
      status: 429,
      headers: { 'Retry-After': '60' },
    })
  })
})

describe('the counting of a rate limit', () => {
  const clock = createManualClock()
  const limit = (options: RateLimitOptions): RateLimit =>
    createRateLimit(options, { clock, now: clock.now })
  const isTaken = (take: () => void): boolean => {
    try {
      take()
      return true
    } catch (error) {
      if (isDciError(error) && error.code === 'rate.exceeded') return false
      throw error
    }
  }

  it('remembers 10,000 partners and forgets the quietest first', () => {
    const { take } = limit({ perMinute: 1 })
    take('first')
    for (let count = 0; count < 9999; count += 1) take(`partner ${String(count)}`)
    expect(isTaken(() => take('first'))).toBe(false)
    take('one more')
    expect(isTaken(() => take('first'))).toBe(false)
    expect(isTaken(() => take('partner 0'))).toBe(true)
  })

  it('gives no more after an hour of silence than the burst', async () => {
    const { take } = limit({ perMinute: 60, burst: 2 })
    await clock.advance(3_600_000)
    const taken = [1, 2, 3].map(() => isTaken(() => take('us')))
    expect(taken).toEqual([true, true, false])
  })

  it.each([
    { perMinute: 0 },
    { perMinute: NaN },
    { perMinute: 1, burst: 0 },
    { perMinute: Infinity },
  ])('refuses %j', (options) => {
    expect(() => limit(options)).toThrow(TypeError)
  })
})
