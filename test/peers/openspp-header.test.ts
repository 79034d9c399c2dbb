import { describe, expect, it } from 'vitest'
import { readTokens, writeTokens } from '../../src/json/index.js'
import { openSppHeader, reprintedTimestamp } from '../../src/peers/profiles/openspp-header.js'

const header = {
  message_id: 'm',
  message_ts: '2025-01-15T10:30:30.123+00:00',
  action: 'search',
  sender_id: 's',
  receiver_id: 'r',
}
const reprint = (value: unknown): unknown =>
  JSON.parse(writeTokens(openSppHeader(readTokens(JSON.stringify(value))), 'sorted-ascii'))

/** What a request header becomes where only the required members are there. */
const completed = {
  ...header,
  version: '1.0.0',
  message_ts: '2025-01-15T10:30:30.123000Z',
  sender_uri: null,
  total_count: 0,
  is_msg_encrypted: false,
  meta: null,
}

describe('a header as OpenSPP prints it again', () => {
  it('has the ten members it knows, absent ones null or their default', () => {
    expect(reprint(header)).toEqual(completed)
    expect(reprint({ ...header, locale: 'en', status_reason_code: 'x' })).toEqual(completed)
  })

  it('has the members of a callback too when there is a status', () => {
    expect(reprint({ ...header, status: 'succ', completed_count: 2 })).toEqual({
      ...completed,
      status: 'succ',
      status_reason_code: null,
      status_reason_message: null,
      completed_count: 2,
    })
  })

  it('keeps what is there as it came', () => {
    const received =
      '{"total_count":1.0,"sender_uri":"https:\\/\\/s.example","meta":{"b":1e-07,"a":null},"version":"1.1.0"}'
    expect(writeTokens(openSppHeader(readTokens(received)), 'sorted-ascii')).toBe(
      '{"is_msg_encrypted":false,"meta":{"a":null,"b":1e-07},"sender_uri":"https://s.example","total_count":1.0,"version":"1.1.0"}',
    )
  })

  it('is unchanged when it has all ten members and whole seconds of UTC, as we send it', () => {
    const safe = {
      ...completed,
      message_ts: '2025-01-15T10:30:30Z',
      sender_uri: 'https://s',
      meta: {},
    }
    expect(reprint(safe)).toEqual(safe)
  })

  // The right column is what pydantic 2.13 printed for the left one.
  it.each([
    ['2025-01-15T10:30:00Z', '2025-01-15T10:30:00Z'],
    ['2025-01-15T10:30:30.123Z', '2025-01-15T10:30:30.123000Z'],
    ['2025-01-15T10:30:30.000Z', '2025-01-15T10:30:30Z'],
    ['2025-01-15T10:30:30.000001Z', '2025-01-15T10:30:30.000001Z'],
    ['2025-01-15T10:30:30+00:00', '2025-01-15T10:30:30Z'],
    ['2025-01-15T10:30:30-00:00', '2025-01-15T10:30:30Z'],
    ['2025-01-15T10:30:30.1+03:00', '2025-01-15T10:30:30.100000+03:00'],
    ['2025-01-15T10:30:30+0300', '2025-01-15T10:30:30+03:00'],
    ['2025-01-15T10:30:30', '2025-01-15T10:30:30'],
    ['2025-01-15 10:30:30z', '2025-01-15T10:30:30Z'],
    ['2025-01-15t10:30Z', '2025-01-15T10:30:00Z'],
    ['2025-01-15T10:30:30.123456789Z', '2025-01-15T10:30:30.123456Z'],
    ['2025-01-15T10:30:30,5Z', '2025-01-15T10:30:30.500000Z'],
  ])('has %s as %s', (received, printed) => {
    expect(reprintedTimestamp(received)).toBe(printed)
    expect(reprint({ ...header, message_ts: received })).toEqual({
      ...completed,
      message_ts: printed,
    })
  })

  it.each(['', 'yesterday', '2025-01-15T10:30:30+00:00Z', '2025-01-15T10:30:30.Z', '1736937000'])(
    'leaves alone what is no date-time it prints: "%s"',
    (received) => {
      expect(reprintedTimestamp(received)).toBe(received)
      expect(reprint({ message_ts: received })).toMatchObject({ message_ts: received })
    },
  )
})
