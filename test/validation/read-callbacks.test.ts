import { describe, expect, it } from 'vitest'
import { readMessage } from '../../src/validation/index.js'
import type { MessageReading, ReadMessageOptions } from '../../src/validation/index.js'
import { requestHeader } from './envelopes.js'

type Fields = Record<string, unknown>

const timestamp = '2026-03-01T08:30:00Z'

function read(message: Fields, options: ReadMessageOptions = {}, action = 'on'): MessageReading {
  return readMessage({ header: { ...requestHeader(action), status: 'succ' }, message }, options)
}

const pointersOf = ({ deviations }: MessageReading): string[] =>
  deviations.map(({ pointer }) => pointer)

function subscribed(item: Fields): MessageReading {
  const subscribe_response = [{ reference_id: 'r-1', timestamp, status: 'succ', ...item }]
  const message = { transaction_id: 't-1', correlation_id: 'c-1', subscribe_response }
  return read(message, {}, 'on-subscribe')
}

describe('answers to subscriptions as OpenSPP writes them (peers README 5)', () => {
  it('reads a code beside the status into subscriptions', () => {
    const reading = subscribed({ subscription_code: 'S-1', reference_id: 'ref-S-1' })
    expect(reading.message).toMatchObject({
      subscribe_response: [
        { status: 'succ', subscriptions: [{ code: 'S-1', status: 'subscribe', timestamp }] },
      ],
    })
    expect(pointersOf(reading)).toEqual(['/message/subscribe_response/0/subscription_code'])
  })

  it.each([{}, { subscriptions: [] }, { subscription_code: null }, { subscription_code: '' }])(
    'reads a success that names no subscription as a refusal: %j',
    (item) => {
      const reading = subscribed(item)
      expect(reading.message).toMatchObject({ subscribe_response: [{ status: 'rjct' }] })
      expect(pointersOf(reading)).toContain('/message/subscribe_response/0/status')
    },
  )

  it('leaves a published one and a refusal as they are', () => {
    const info = { code: 'S-1', status: 'subscribe', timestamp }
    expect(pointersOf(subscribed({ subscriptions: [info] }))).toEqual([])
    expect(pointersOf(subscribed({ status: 'rjct' }))).toEqual([])
  })
})

describe('notifications as peers write them (peers README 5)', () => {
  it('reads OpenSPP’s: event_id, event_ts, event_type, event_data, and no transaction_id', () => {
    const event = { event_id: 'e-1', event_ts: timestamp, event_type: 'REGISTER', reg_type: 'SR' }
    const reading = read(
      {
        subscription_code: 'S-1',
        notify_event: [{ ...event, event_data: [{ group_type: 'Household' }] }],
        notification_id: 'n-1',
      },
      { registry: 'social' },
      'notify',
    )
    expect(reading.operation).toBe('notify')
    expect(reading.message).toMatchObject({
      subscription_code: 'S-1',
      notify_event: [
        {
          reference_id: 'e-1',
          timestamp,
          data: { reg_event_type: 'REGISTER', reg_type: 'SR', reg_records: [{}] },
        },
      ],
    })
    expect(pointersOf(reading)).toContain('/message/transaction_id')
  })

  it('reads openIMIS’s notify_request and its reg_record', () => {
    const reading = read(
      {
        transaction_id: 't-1',
        notify_request: [
          {
            reference_id: 'r-1',
            timestamp,
            subscription_id: 'S-1',
            data: { reg_type: 'FR', reg_record: { name: 'x' } },
          },
        ],
      },
      {},
      'notify',
    )
    expect(reading.operation).toBe('notify')
    expect(reading.message).toMatchObject({
      notify_event: [{ subscription_id: 'S-1', data: { reg_records: [{ name: 'x' }] } }],
    })
  })
})

describe('transaction states (peers README 5)', () => {
  const txn_status = { transaction_id: 't-1', correlation_id: 'c-1', search_response: [] }
  const answer = { txn_type: 'search', txn_status }

  it.each([[answer], [[answer]]])('are read as an object, also from a list', (given) => {
    const reading = read(
      { transaction_id: 't-9', correlation_id: 'c-9', txnstatus_response: given },
      {},
      'txn-on-status',
    )
    expect(reading.operation).toBe('txn.on-status')
    expect(reading.message).toMatchObject({ txnstatus_response: answer })
    expect(pointersOf(reading)).toEqual(Array.isArray(given) ? ['/message/txnstatus_response'] : [])
  })
})
