import { request as httpRequest } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { RegistryClient } from '../../src/client/index.js'
import { createMockRegistry, startMockRegistry } from '../../src/mock/index.js'
import type { FaultRule, MockRegistry, MockRegistryOptions } from '../../src/mock/index.js'
import { createFaultPlan } from '../../src/mock/faults/fault-plan.js'
import { parseFaultRule, readFaultRules } from '../../src/mock/faults/fault-rule.js'
import { generateSigningJwk } from '../../src/envelope/index.js'
import { idTypeValue, recordsOf } from '../../src/model/index.js'
import { createIdentity } from '../../src/peers/index.js'
import { clientOver, http, noon, post, scripted, searchText } from '../kit.js'
import { createManualClock } from '../transport/manual-clock.js'

const now = (): number => noon

function mockWith(
  faults: readonly FaultRule[],
  options: MockRegistryOptions = {},
): MockRegistry<'crvs'> {
  return createMockRegistry('crvs', { people: 20, now, faults, ...options })
}

/** A client that knows the mock's key set, over no socket. */
function askerOf(mock: MockRegistry<'crvs'>): RegistryClient<'crvs'> {
  const transport = scripted(async ({ body = '' }) => {
    const answer = await mock.handler.handle(post(body))
    return http(answer.status, answer.body)
  })
  const keys = mock.identity.jwks
  return clientOver('crvs', transport, { id: mock.identity.sender_id, keys })
}

describe('a fault plan', () => {
  it('strikes every so many calls, so many times, and counts only what a rule is about', () => {
    const plan = createFaultPlan([{ status: 503, every: 2, times: 2, on: 'sync/search' }], true)
    const calls = ['search', 'search', 'enrolled', 'search', 'search', 'search', 'search']
    const struck = calls.map((name) => plan.next(`sync/${name}`)?.status)
    expect(struck).toEqual([undefined, 503, undefined, undefined, 503, undefined, undefined])
  })

  it('lets the first rule strike that does, while all of them count', () => {
    const plan = createFaultPlan(
      [
        { status: 503, every: 2 },
        { delay: 1, every: 3 },
      ],
      true,
    )
    const struck = [1, 2, 3, 4, 5, 6].map(() => plan.next('sync/search'))
    expect(struck.map((fault) => fault?.status ?? fault?.delay)).toEqual([
      undefined,
      503,
      1,
      503,
      undefined,
      503,
    ])
  })
})

const doubled: FaultRule = { callback: 'duplicate', on: 'notify' }

describe('fault rules', () => {
  it.each([
    ['status=503,every=3', { status: 503, every: 3 }],
    [' delay=200 , on=sync/search', { delay: 200, on: 'sync/search' }],
    ['reset,times=1', { reset: true, times: 1 }],
    ['wrong-signature', { signature: 'wrong' }],
    ['stale-key,delay=5', { signature: 'stale-key', delay: 5 }],
    ['lost-callback,on=search', { callback: 'lost', on: 'search' }],
    ['duplicate-callback,times=1', { callback: 'duplicate', times: 1 }],
    ['duplicate-callback,stale-key,on=notify', { ...doubled, signature: 'stale-key' }],
  ])('are written %j', (text, rule) => {
    expect(parseFaultRule(text)).toEqual(rule)
    expect(readFaultRules([rule])).toEqual([rule])
  })

  it.each([
    '',
    'status',
    'status=',
    'status=200',
    'status=503,every=0',
    'every=2',
    'delay=1e9',
    'x=1',
    'on=../x,reset',
    'on=sync/serch,reset',
    'lost-callback=1',
    'lost-callback,status=503',
    'duplicate-callback,reset',
    'lost-callback,on=sync/search',
  ])('are refused as %j, with what is expected', (text) => {
    expect(() => parseFaultRule(text)).toThrow(TypeError)
  })

  it.each([
    [{}],
    [['reset']],
    [[{ reset: false }]],
    [[{ reset: true, toString: 1 }]],
    [[{ signature: 'none' }]],
    [[{ callback: 'late' }]],
    [Array.from({ length: 101 }, () => ({ reset: true }))],
  ])('are refused as data: %j', (data) => {
    expect(() => readFaultRules(data)).toThrow(TypeError)
  })

  it('that spoil a signature are refused where there is none', () => {
    const options = { unsigned: true, faults: [{ signature: 'wrong' }] } as const
    expect(() => createMockRegistry('crvs', options)).toThrow(TypeError)
    const mock = createMockRegistry('crvs', { unsigned: true })
    expect(() => {
      mock.setFaults([{ signature: 'stale-key' }])
    }).toThrow(TypeError)
  })
})

describe('a fault', () => {
  it('makes the answer late by the clock, and right', async () => {
    const clock = createManualClock(noon)
    const mock = mockWith([{ delay: 200, times: 1 }], { clock })
    let answered = 0
    const answer = mock.handler.handle(post(await searchText())).then(({ status }) => {
      answered = status
    })
    await clock.advance(199)
    expect(answered).toBe(0)
    await clock.advance(1)
    await answer
    expect(answered).toBe(200)
  })

  it.each(['EdDSA', 'ES256', 'RS256'] as const)(
    'spoils the signature by a key of the same kind, and the next one is right: %s',
    async (algorithm) => {
      const identity = createIdentity({ sender_id: 'crvs', keys: [generateSigningJwk(algorithm)] })
      const rules: FaultRule[] = [
        { signature: 'wrong', times: 1 },
        { signature: 'stale-key', every: 2, times: 1 },
      ]
      const mock = mockWith(rules, { identity })
      const { sync } = askerOf(mock)
      const query = idTypeValue('BRN', mock.sample.value)
      await expect(sync.search(query)).rejects.toMatchObject({ code: 'signature.invalid' })
      await expect(sync.search(query)).rejects.toMatchObject({ code: 'signature.key_unknown' })
      expect(recordsOf(await sync.search(query))).toHaveLength(1)
    },
  )

  it('does not hold who went away', async () => {
    const clock = createManualClock(noon)
    const mock = mockWith([{ delay: 600_000, status: 503 }], { clock })
    const gone = new AbortController()
    const answer = mock.handler.handle({ ...post(''), signal: gone.signal })
    gone.abort()
    expect((await answer).status).toBe(503)
    expect(clock.timers).toBe(0)
  })

  it('closes the connection without an answer', async () => {
    await using mock = await startMockRegistry('crvs', {
      people: 20,
      faults: [{ reset: true, times: 1 }],
    })
    const url = `${mock.url}/registry/sync/search`
    const code = await new Promise((resolve) => {
      const asked = httpRequest(url, { method: 'POST' }, () => {
        resolve('answered')
      })
      asked.on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code)
      })
      asked.end('{}')
    })
    expect(code).toBe('ECONNRESET')
    expect((await fetch(url, { method: 'POST', body: await searchText() })).status).toBe(200)
  })

  it('by function is as good as one by rule, and comes first', async () => {
    const mock = mockWith([{ status: 500 }], {
      fault: (call) => (call === 1 ? { status: 429, delay: 1 } : undefined),
      clock: { ...createManualClock(noon), after: (_, run) => (run(), () => undefined) },
    })
    const first = await mock.handler.handle(post(''))
    const second = await mock.handler.handle(post(''))
    expect([first.status, second.status]).toEqual([429, 500])
  })

  it('can be set and taken away while the mock runs', async () => {
    const mock = mockWith([])
    const body = await searchText()
    mock.setFaults([{ status: 503 }])
    const during = await mock.handler.handle(post(body))
    mock.setFaults([])
    const after = await mock.handler.handle(post(body))
    expect([during.status, after.status]).toEqual([503, 200])
  })
})
