import { afterEach, describe, expect, it } from 'vitest'
import { withCallbackFaults } from '../../src/mock/faults/callback-faults.js'
import { createFaultPlan } from '../../src/mock/faults/fault-plan.js'
import { createStruck } from '../../src/mock/faults/struck.js'
import { startMockRegistry } from '../../src/mock/index.js'
import type { FaultRule, RunningMockRegistry } from '../../src/mock/index.js'
import { idTypeValue, predicate, recordsOf } from '../../src/model/index.js'
import type { DeliveryEvent } from '../../src/server/index.js'
import { birth, birthOf, person } from '../server/subscriptions/subscriptions-kit.js'
import { http, scripted } from '../kit.js'
import { partnerOfMock } from './partner-of-mock.js'
import type { PartnerOfMock } from './partner-of-mock.js'

const closing: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

interface Scene {
  readonly mock: RunningMockRegistry<'crvs'>
  readonly partner: PartnerOfMock<'crvs'>
  readonly deliveries: DeliveryEvent[]
}

async function scene(faults: readonly FaultRule[]): Promise<Scene> {
  const deliveries: DeliveryEvent[] = []
  const onDelivery = (event: DeliveryEvent): void => void deliveries.push(event)
  const mock = await startMockRegistry('crvs', { people: 120, faults, onDelivery })
  const partner = await partnerOfMock(mock)
  closing.push(mock, partner)
  return { mock, partner, deliveries }
}

const criteria = birthOf('2026B000001') as never

describe('a plan of callback faults', () => {
  it('counts what has callbacks only, and events apart', () => {
    const plan = createFaultPlan([{ callback: 'lost', every: 2 }], true)
    const operations = ['search', 'sync/search', 'on-search', 'txn/status', 'notify', 'subscribe']
    const struck = operations.map((operation) => plan.next(operation)?.callback)
    expect(struck).toEqual([undefined, undefined, undefined, 'lost', undefined, undefined])
    expect(plan.nextEvent()?.callback).toBe('lost')
  })

  it('keeps rules about events from the notify calls that a mock receives, and others from events', () => {
    const rules: FaultRule[] = [
      { signature: 'wrong', on: 'notify' },
      { status: 503, on: 'notify' },
      { callback: 'lost', on: 'search' },
    ]
    const plan = createFaultPlan(rules, true)
    expect(plan.next('notify')).toEqual(rules[1])
    expect([plan.nextEvent(), plan.nextEvent()]).toEqual([rules[0], rules[0]])
  })
})

describe('a lost callback', () => {
  it('is found out by asking for the status, and reported as not delivered', async () => {
    const { mock, partner, deliveries } = await scene([{ callback: 'lost', on: 'search' }])
    const { type, value } = mock.sample
    const answer = await partner.client.searchAndWait(idTypeValue(type, value), { pollEvery: 50 })
    expect([answer.via, recordsOf(answer).length]).toEqual(['status', 1])
    expect(deliveries).toMatchObject([
      { operation: 'on-search', answered: 'succ', callbacks: 0, outcome: 'transport.unreachable' },
    ])
    expect(partner.taken).toEqual([])
    const [exchange] = mock.exchanges()
    expect(exchange).toMatchObject({
      operation: 'search',
      status: 200,
      outcome: 'answered',
      fault: 'callback lost',
    })
  })

  it('is lost for the call that was struck, and for no other', async () => {
    const { mock, partner } = await scene([{ callback: 'lost', times: 1 }])
    const { type, value } = mock.sample
    const ask = (): Promise<{ via: string }> =>
      partner.client.searchAndWait(idTypeValue(type, value), { pollEvery: 50 })
    expect((await ask()).via).toBe('status')
    expect((await ask()).via).toBe('callback')
  })

  it('can be an event: who was not told stands in the summary, the next is told', async () => {
    const { mock, partner, deliveries } = await scene([
      { callback: 'lost', on: 'notify', times: 1 },
    ])
    await partner.subscribe(criteria)
    const { notify } = mock.handler
    const lost = await notify(birth(person('2026B000001')))
    expect(lost).toMatchObject({ failed: 1, untold: [{ outcome: 'transport.unreachable' }] })
    expect(await notify(birth(person('2026B000001')))).toMatchObject({ accepted: 1, failed: 0 })
    expect(partner.taken).toEqual(['on-subscribe', 'notify'])
    const told = deliveries.filter(({ operation }) => operation === 'notify')
    expect(told.map(({ outcome }) => outcome)).toEqual(['transport.unreachable', 'delivered'])
    const struck = mock.exchanges().filter(({ sent }) => sent)
    expect(struck).toMatchObject([{ operation: 'notify', fault: 'callback lost', status: 0 }])
  })
})

describe('a doubled callback', () => {
  it('reaches the listener once a message, pages too (S7, R18)', async () => {
    const { mock, partner, deliveries } = await scene([{ callback: 'duplicate' }])
    const everybody = predicate(['birth_date', 'ge', '1900-01-01'])
    const answer = await partner.client.searchAndWait(everybody)
    await partner.dealt(4)
    expect([answer.via, recordsOf(answer).length]).toEqual(['callback', 120])
    expect(partner.taken).toEqual(['on-search', 'duplicate', 'on-search', 'duplicate'])
    await mock.close()
    expect(deliveries).toMatchObject([{ callbacks: 2, outcome: 'delivered' }])
  })

  it('is made anew for each sending, and what is said to the second counts', async () => {
    let made = 0
    const within = scripted(({ body }) => http(body === 'body 1' ? 200 : 409, ''))
    const transport = withCallbackFaults(() => within as never, {
      plan: createFaultPlan([{ callback: 'duplicate' }], true),
      struck: createStruck(),
      noteEvent: () => undefined,
      pass: () => Promise.resolve(),
    })
    const call = { peer: 'p', operation: 'notify', operationClass: 'callback' } as const
    const { status } = await transport.send({
      method: 'POST',
      url: 'http://127.0.0.1/',
      headers: {},
      makeBody: () => `body ${String((made += 1))}`,
      call: { ...call, repeat: 'same-message' },
    })
    expect([status, within.sent.map(({ body }) => body)]).toEqual([409, ['body 1', 'body 2']])
  })

  it('can be an event', async () => {
    const { mock, partner } = await scene([{ callback: 'duplicate', on: 'notify' }])
    await partner.subscribe(criteria)
    expect(await mock.handler.notify(birth(person('2026B000001')))).toMatchObject({ accepted: 1 })
    expect(partner.taken).toEqual(['on-subscribe', 'notify', 'duplicate'])
    expect(partner.told).toHaveLength(1)
  })
})

describe('a spoiled signature', () => {
  it('strikes the callbacks of the call, which are refused until it is over', async () => {
    const { mock, partner, deliveries } = await scene([
      { signature: 'wrong', on: 'search', times: 1 },
    ])
    const { type, value } = mock.sample
    const answer = await partner.client.searchAndWait(idTypeValue(type, value), { pollEvery: 50 })
    expect([answer.via, partner.outcomes]).toEqual(['status', ['signature.invalid']])
    expect(deliveries).toMatchObject([{ callbacks: 0, outcome: 'transport.status' }])
    await partner.client.searchAndWait(idTypeValue(type, value))
    expect(partner.taken).toEqual(['on-search'])
  })

  it('strikes events', async () => {
    const { mock, partner } = await scene([{ signature: 'stale-key', on: 'notify', times: 1 }])
    await partner.subscribe(criteria)
    const refused = await mock.handler.notify(birth(person('2026B000001')))
    expect(refused.untold).toMatchObject([{ outcome: 'transport.status' }])
    expect(partner.outcomes.at(-1)).toBe('signature.key_unknown')
    expect(await mock.handler.notify(birth(person('2026B000001')))).toMatchObject({ accepted: 1 })
  })
})

describe('a mock that is closed', () => {
  it('has closed the connections of its callbacks', async () => {
    const { mock, partner } = await scene([])
    const { type, value } = mock.sample
    await partner.client.searchAndWait(idTypeValue(type, value))
    expect(mock.handler.health().peers).toMatchObject([{ peer: 'sr.example.gov' }])
    await mock.close()
    // A server ends only when nobody keeps a connection to it.
    await partner.close()
    expect(mock.handler.health().state).toBe('closed')
  })
})
