import { describe, expect, it } from 'vitest'
import { createRegistryState } from '../../../src/delivery/index.js'
import type { HeldSubscription, Owner } from '../../../src/delivery/index.js'
import { bodyOf, question } from '../later/later-kit.js'
import { birthOf, itemsOf, subscribed } from './subscriptions-kit.js'

describe('subscribing', () => {
  it('is acknowledged at once and answered by on-subscribe, item by item', async () => {
    const here = subscribed()
    const answer = await here.subscribe([
      birthOf('B-1'),
      birthOf('B-2', { reg_event_type: 'enrolment' }),
    ])
    expect([answer.status, bodyOf(answer).message['ack_status']]).toEqual([200, 'ACK'])
    const [called] = here.calledBy('on-subscribe')
    expect(called?.url).toBe('https://sr.example.gov/dci')
    expect(itemsOf(called)).toMatchObject([
      {
        reference_id: 'r-1',
        status: 'succ',
        subscriptions: [
          { status: 'subscribe', reg_event_type: 'live_birth', filter: { value: 'B-1' } },
        ],
      },
      { reference_id: 'r-2', status: 'rjct', status_reason_code: 'rjct.notify_types.invalid' },
    ])
  })

  it('again is acknowledged, and the answer names the one that lives', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')])
    const [code] = here.codes()
    const again = await here.subscribe([birthOf('B-1')])
    expect(again.status).toBe(200)
    expect(itemsOf(here.calledBy('on-subscribe')[1])).toMatchObject([
      {
        status: 'rjct',
        status_reason_code: 'rjct.event.already_subscribed',
        subscriptions: [{ code, status: 'subscribe' }],
      },
    ])
  })

  it('twice in one message makes one', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1'), birthOf('B-1')])
    const [first, second] = here.codes()
    expect([first === second, itemsOf(here.calledBy('on-subscribe')[0])[1]?.['status']]).toEqual([
      true,
      'rjct',
    ])
  })

  it('with a filter that nobody evaluates is refused', async () => {
    const here = subscribed()
    const query = [
      { expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'female' } },
    ]
    await here.subscribe([birthOf('B-1', { filter_type: 'predicate', filter: query })])
    expect(itemsOf(here.calledBy('on-subscribe')[0])).toMatchObject([
      { status: 'rjct', status_reason_code: 'rjct.filter.invalid' },
    ])
  })

  it('without a place for events is refused, and its asker may ask for the reason', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')], { header: { sender_uri: undefined } })
    expect([here.events[0]?.outcome, here.called()]).toEqual(['no-sender-uri', []])
    const asked = question(here.events[0]?.transaction_id)
    const told = await here.ask(asked, '/registry/sync/txn/status')
    expect(bodyOf(told).message).toMatchObject({
      txnstatus_response: {
        txn_type: 'subscribe',
        txn_status: {
          subscribe_response: [
            { status: 'rjct', status_reason_code: 'rjct.notify_details.invalid' },
          ],
        },
      },
    })
  })

  it('is known to txn/status by the code it made', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')])
    const names = { attribute_type: 'subscription_code_list', txn_type: 'subscribe' }
    const told = await here.ask(question(here.codes(), names), '/registry/sync/txn/status')
    expect(bodyOf(told).message).toMatchObject({
      txnstatus_response: {
        txn_status: { subscribe_response: [{ subscriptions: [{ code: here.codes()[0] }] }] },
      },
    })
  })

  it('waits for no longer than its time for a filter that never answers, and keeps nobody after it waiting', async () => {
    const here = subscribed({
      options: { matches: () => new Promise(() => undefined), callbacks: { answerWithin: 1000 } },
    })
    const query = [
      { expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'male' } },
    ]
    const hung = here.subscribe([birthOf('B-1', { filter_type: 'predicate', filter: query })])
    while (here.handler.health().asking === 0) await here.clock.flush()
    await here.clock.advance(1000)
    await hung
    await here.subscribe([birthOf('B-2')])
    const answers = here.calledBy('on-subscribe').map((called) => itemsOf(called)[0]?.['status'])
    expect(answers).toEqual(['rjct', 'succ'])
  })
})

describe('subscribing, several at once', () => {
  it('for the same in two messages at a time makes one, and both are told its code', async () => {
    const memory = createRegistryState()
    const { subscriptions } = memory
    const later = async <Value>(value: Value | Promise<Value>): Promise<Value> => {
      await new Promise((resolve) => setImmediate(resolve))
      return value
    }
    const state = {
      ...memory,
      subscriptions: {
        ...subscriptions,
        add: (held: HeldSubscription) => later(subscriptions.add(held)),
        byOwner: (owner: Owner) => later(subscriptions.byOwner(owner)),
      },
    }
    const here = subscribed({ options: { state } })
    const dealt = here.dealt(2)
    await Promise.all([here.subscribe([birthOf('B-1')]), here.subscribe([birthOf('B-1')])])
    await dealt
    const items = here.calledBy('on-subscribe').flatMap((called) => itemsOf(called))
    expect(items.map(({ status }) => status).sort()).toEqual(['rjct', 'succ'])
    const codes = items.flatMap(({ subscriptions: told = [] }) => told.map(({ code }) => code))
    expect([codes.length, new Set(codes).size]).toEqual([2, 1])
  })

  it('beyond what one partner may hold is refused with its reason, until one is ended (S9)', async () => {
    const here = subscribed({ options: { callbacks: { maxSubscriptions: 2 } } })
    await here.subscribe([birthOf('B-1'), birthOf('B-2'), birthOf('B-3')])
    const full = { status: 'rjct', status_reason_code: 'rjct.total_count.limit_exceeded' }
    const succ = { status: 'succ' }
    expect(itemsOf(here.calledBy('on-subscribe')[0])).toMatchObject([succ, succ, full])
    await here.unsubscribe(here.codes().slice(0, 1))
    await here.subscribe([birthOf('B-3'), birthOf('B-4')])
    expect(itemsOf(here.calledBy('on-subscribe')[1])).toMatchObject([succ, full])
  })

  it('unsigned uses up nothing of what the partner may sign for (S14)', async () => {
    const here = subscribed({
      sheet: { signatures: 'optional' },
      options: { callbacks: { maxSubscriptions: 1 } },
    })
    await here.subscribe([birthOf('B-1'), birthOf('B-2')], { signer: undefined })
    await here.subscribe([birthOf('B-3')])
    const items = here.calledBy('on-subscribe').flatMap((called) => itemsOf(called))
    expect(items.map(({ status }) => status)).toEqual(['succ', 'rjct', 'succ'])
  })
})

describe('unsubscribing', () => {
  it.each([
    ['its transaction', 'transaction_id', 't-1'],
    ['the codes it ended', 'subscription_code_list', undefined],
  ])('is known to txn/status by %s', async (_, attribute_type, name) => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')])
    const codes = here.codes()
    await here.unsubscribe(codes)
    const asked = question(name ?? codes, { attribute_type, txn_type: 'unsubscribe' })
    const told = await here.ask(asked, '/registry/sync/txn/status')
    expect(bodyOf(told).message['txnstatus_response']).toMatchObject({
      txn_type: 'unsubscribe',
      txn_status: {
        transaction_id: 't-1',
        status: 'succ',
        subscription_status: [{ code: codes[0], status: 'unsubscribe' }],
      },
    })
  })

  it('ends what its owner holds and says of each code whether it lives', async () => {
    const here = subscribed()
    await here.subscribe([birthOf('B-1')])
    const code = String(here.codes()[0])
    await here.unsubscribe([code, 'never'])
    expect(here.calledBy('on-unsubscribe')[0]?.message).toMatchObject({
      status: 'succ',
      status_reason_code: 'rjct.subscription_code.invalid',
      subscription_status: [
        { code, status: 'unsubscribe' },
        { code: 'never', status: 'unsubscribe' },
      ],
    })
  })

  it('of unknown codes is acknowledged, and the answer says so', async () => {
    const here = subscribed()
    const { status } = await here.unsubscribe(['never'])
    expect([status, here.calledBy('on-unsubscribe')[0]?.message['status']]).toEqual([200, 'rjct'])
  })

  it('unsigned does not end what was signed for (S14)', async () => {
    const here = subscribed({ sheet: { signatures: 'optional' } })
    await here.subscribe([birthOf('B-1')])
    const code = String(here.codes()[0])
    await here.unsubscribe([code], { signer: undefined })
    expect(here.calledBy('on-unsubscribe')[0]?.message).toMatchObject({
      status: 'rjct',
      status_reason_code: 'rjct.requester.invalid',
      subscription_status: [{ code, status: 'subscribe' }],
    })
  })
})
