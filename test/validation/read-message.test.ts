import { describe, expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import { readMessage } from '../../src/validation/index.js'
import type { ReadMessageOptions, ReceivedEnvelope } from '../../src/validation/index.js'
import { byIdentifier, recordsAnswer, requestHeader, searchRequest } from './envelopes.js'

type Fields = Record<string, unknown>

const timestamp = '2026-03-01T08:30:00Z'

function read(action: string, message: Fields, options: ReadMessageOptions = {}): Fields {
  const header = requestHeader(action)
  const { deviations, ...reading } = readMessage({ header, message }, options)
  return { ...reading, pointers: deviations.map(({ pointer }) => pointer) }
}

function refusal(envelope: ReceivedEnvelope, options: ReadMessageOptions = {}): DciError {
  try {
    readMessage(envelope, options)
  } catch (error) {
    if (error instanceof DciError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('a clean message', () => {
  it('comes back as the same object', () => {
    const envelope = recordsAnswer({ birth_date: '1990', sex: 'female' })
    const reading = readMessage(envelope, { registry: 'crvs' })
    expect(reading.message).toBe(envelope.message)
    expect(reading.header).toBe(envelope.header)
    expect(reading.deviations).toEqual([])
  })
})

describe('the operation', () => {
  it.each([
    ['search', { search_request: [] }, 'search', 'request'],
    ['on-search', { search_response: [] }, 'on-search', 'answer'],
    ['search', { search_response: [] }, 'on-search', 'answer'],
    ['subscibe', { subscribe_request: [] }, 'subscribe', 'request'],
    ['on-unsubscribe', { status: 'succ' }, 'on-unsubscribe', 'answer'],
    ['search', { enrolled_criteria: { query: {} } }, 'sync.enrolled', 'request'],
    ['search', { enrolled_response: [{ enrolled_status: 'yes' }] }, 'sync.enrolled', 'answer'],
    ['notify', { enrolled_response: [] }, 'sync.enrollment.updates', 'answer'],
    ['search', { disabled_criteria: { query: {} } }, 'sync.disabled', 'request'],
    ['subscribe', { ack_status: 'ACK' }, 'subscribe', 'ack'],
    ['verify', { ack_status: 'ACK' }, undefined, 'ack'],
    ['verify', { something: 1 }, undefined, 'unknown'],
  ])('of %s with %j is %s (%s)', (action, message, operation, kind) => {
    expect(read(action, message)).toMatchObject({ ...(operation && { operation }), kind })
  })

  it('is the route’s where one is known', () => {
    const message = { transaction_id: 't', correlation_id: 'c', search_response: [] }
    const route = { operation: 'sync.search', direction: 'answer' } as const
    expect(read('on-search', message, route)).toMatchObject({ operation: 'sync.search' })
    expect(read('search', message, route).header).toMatchObject({ action: 'on-search' })
  })

  it('of a header with a status and no items is an answer without any (OpenCRVS)', () => {
    const header = { ...requestHeader('search'), status: 'succ' }
    const reading = readMessage({ header, message: { transaction_id: 't', correlation_id: 'c' } })
    expect(reading.operation).toBe('on-search')
    expect(reading.message.search_response).toEqual([])
  })

  it('is unknown under an unknown action, and the message passes through', () => {
    const message = { anything: [''] }
    const reading = read('frobnicate', message)
    expect(reading.message).toBe(message)
    expect(reading.pointers).toEqual(['/header/action'])
  })
})

describe('the header', () => {
  it('takes counts and truth as text, and what is empty as left out', () => {
    const odd = { total_count: '1', is_encrypted: 'false', is_msg_encrypted: '', meta: '' }
    const header = { ...requestHeader(), ...odd, sender_uri: '' }
    const { header: read, deviations } = readMessage({ ...searchRequest(byIdentifier), header })
    expect(read).toMatchObject({ total_count: 1, is_msg_encrypted: false })
    expect('meta' in read || 'sender_uri' in read || 'is_encrypted' in read).toBe(false)
    expect(deviations).toHaveLength(6)
  })

  it.each([
    ['success', 'succ'],
    ['ERROR', 'rjct'],
    ['NACK', 'rjct'],
    ['completed', 'succ'],
    ['acknowledged', 'rcvd'],
    ['pending', 'pdng'],
    ['part', 'part'],
    ['not_found', 'not_found'],
  ])('reads the status %s as %s (peers README, section 3)', (status, expected) => {
    const { header, message } = recordsAnswer()
    const reading = readMessage({ header: { ...(header as Fields), status }, message })
    expect(reading.header.status).toBe(expected)
    expect(reading.deviations.map(({ pointer }) => pointer)).toEqual(['/header/status'])
  })

  it.each([
    ['2026-03-01T08:30:00', '2026-03-01T08:30:00Z'],
    ['2026-03-01T08:30:00.123456+00:00Z', '2026-03-01T08:30:00.123456+00:00'],
    ['2026-03-01 08:30:00+0100', '2026-03-01T08:30:00+01:00'],
    ['yesterday', 'yesterday'],
  ])('reads the time %s as %s', (message_ts, expected) => {
    const header = requestHeader('search', { message_ts })
    const reading = readMessage({ ...searchRequest(byIdentifier), header })
    expect(reading.header.message_ts).toBe(expected)
    expect(reading.deviations[0]?.reason).toBe('rjct.message_ts.invalid')
  })
})

describe('messages as live peers write them (peers README, section 5)', () => {
  it('takes a notification of OpenSPP', () => {
    const event = { event_id: 'e', event_ts: timestamp, event_type: 'REGISTER', event_data: [] }
    const message = { subscription_code: 's', notify_event: [event] }
    const reading = read('notify', message, { registry: 'social' })
    expect(reading.message).toEqual({
      subscription_code: 's',
      notify_event: [
        {
          reference_id: 'e',
          timestamp,
          data: { reg_event_type: 'REGISTER', reg_records: [] },
        },
      ],
    })
    expect(reading.pointers).toContain('/message/notify_event/0/event_data')
  })

  it('takes a notification of openIMIS', () => {
    const item = { reference_id: 'r', timestamp, data: { reg_record: { group_size: '2' } } }
    const message = { transaction_id: 't', notify_request: [item] }
    const reading = read('notify', message, { registry: 'social' })
    expect(reading.message).toMatchObject({
      notify_event: [{ data: { reg_records: [{ group_size: 2 }] } }],
    })
    expect(reading.pointers).toContain('/message/notify_request/0/data/reg_record/group_size')
  })

  it.each([
    [{ unsubscribe_request: [{ subscription_id: 'a', timestamp }, { subscription_id: 'b' }] }],
    [{ sunscription_codes: ['a', 'b'], timesstamp: timestamp }],
    [{ subscription_code: ['a', 'b'], timesatmp: timestamp }],
  ])('takes the end of a subscription as %j', (message) => {
    const reading = read('unsubscribe', { transaction_id: 't', ...message })
    expect(reading).toMatchObject({
      operation: 'unsubscribe',
      message: { transaction_id: 't', subscription_codes: ['a', 'b'], timestamp },
    })
    expect(reading.pointers).not.toEqual([])
  })

  it('takes a list for a status question, and the shape of its answer over the label', () => {
    const question = { reference_id: 'r', txn_type: 'search', attribute_type: 'transaction_id' }
    const list = [{ ...question, attribute_value: 't' }]
    const asked = read('txn-status', { transaction_id: 't', txnstatus_request: list })
    expect(asked).toMatchObject({ message: { txnstatus_request: list[0] } })
    const txn_status = { transaction_id: 't', correlation_id: 'c', search_response: [] }
    const txnstatus_response = { txn_type: 'on-subscribe', txn_status }
    const ids = { transaction_id: 't', correlation_id: 'c' }
    const answered = read('txn-on-status', { ...ids, txnstatus_response }, { registry: 'crvs' })
    expect(answered).toMatchObject({ message: { txnstatus_response: { txn_type: 'search' } } })
  })

  it('takes an acknowledgement in an envelope of its own', () => {
    const message = { message: { ack_status: 'rcvd', timestamp, correlation_id: 'c' } }
    const reading = read('search', message, { operation: 'search', direction: 'answer' })
    expect(reading).toMatchObject({ kind: 'ack', message: { ack_status: 'ACK' } })
    expect(reading.pointers).toContain('/message/message/ack_status')
  })
})

describe('queries', () => {
  const comparison = { attribute_name: 'birth_date', operator: 'eq', attribute_value: '1990' }
  const predicate = [{ expression1: comparison }]
  const expression = { type: 'ns', value: { expression: { query: {} } } }

  it.each([
    ['expression', predicate, 'predicate', predicate],
    ['predicate', expression, 'expression', expression],
    ['predicate', byIdentifier.query, 'idtype-value', byIdentifier.query],
    [undefined, predicate, 'predicate', predicate],
    ['predicate', { value: predicate }, 'predicate', predicate],
    ['predicate', comparison, 'predicate', predicate],
    ['PREDICATE', predicate, 'predicate', predicate],
  ])('labelled %s are read by their shape %#', (query_type, query, label, expected) => {
    const { message, deviations } = readMessage(searchRequest({ query_type, query }))
    const [item] = message.search_request as Fields[]
    expect(item?.search_criteria).toEqual({ query_type: label, query: expected })
    expect(deviations).toHaveLength(1)
  })

  it('are kept as they came when they are no query of the standard', () => {
    const { message, deviations } = readMessage(
      searchRequest({ query_type: 'predicate', query: 'r.x' }),
    )
    expect(message).toMatchObject({ search_request: [{ search_criteria: { query: 'r.x' } }] })
    expect(deviations).toMatchObject([{ reason: 'rjct.search_criteria.invalid' }])
  })

  it('have operators in the standard’s words', () => {
    const query = [{ expression1: { ...comparison, operator: 'gte' } }]
    const { message } = readMessage(searchRequest({ query_type: 'predicate', query }))
    expect(JSON.stringify(message)).toContain('"operator":"ge"')
  })
})

describe('what cannot be read', () => {
  it.each([
    [{ header: undefined, message: {} }, 'message.unreadable', '/header'],
    [{ header: {}, message: 'text' }, 'message.unreadable', '/message'],
    [{ header: {}, message: { ciphertext: 'x' } }, 'message.encrypted', '/message'],
    [{ header: { action: 'search' }, message: {} }, 'message.invalid', '/header/message_id'],
    [{ header: { message_id: '1' }, message: {} }, 'message.invalid', '/header/action'],
    [{ header: requestHeader(), message: {} }, 'message.invalid', '/message/search_request'],
  ])('%j is refused with a pointer', (envelope, code, pointer) => {
    const error = refusal(envelope)
    expect(error.code).toBe(code)
    expect(error.problems.map((problem) => problem.pointer)).toContain(pointer)
  })

  it('is refused where it is nested over 64 levels, without overflowing (S2)', () => {
    let place: Fields = {}
    for (let depth = 0; depth < 50_000; depth++) place = { contained_in_place: place }
    const error = refusal(recordsAnswer({ birth_place: place }), { registry: 'crvs' })
    expect(error.code).toBe('message.invalid')
    expect(error.problems[0]?.text).toMatch(/64 levels/)
  })

  it('lists at most 10,000 deviations, and says so', () => {
    const envelope = recordsAnswer({ phone_number: Array.from({ length: 20_000 }, () => '') })
    const { deviations } = readMessage(envelope, { registry: 'crvs' })
    expect(deviations).toHaveLength(10_001)
    expect(deviations.at(-1)?.text).toMatch(/not listed/)
  })
})
