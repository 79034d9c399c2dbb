import { describe, expect, it } from 'vitest'
import { DciError } from '../../src/errors/index.js'
import { defaultVerdict, verdictOn } from '../../src/transport/classify.js'
import { createManualClock } from './manual-clock.js'
import type { Verdict } from '../../src/peers/index.js'
import { answerOf, requestTo } from './requests.js'

const now = Date.UTC(2026, 2, 1)
const clock = createManualClock(now)
const ofAnswer = (status: number, body?: unknown, headers?: Record<string, string>) =>
  defaultVerdict({ answer: answerOf(status, body, headers) }, now)
const fine: Verdict = { repeat: false, health: 'ok' }
const failed = { repeat: true, health: 'failure' }
const ignored = { repeat: false, health: 'ignore' }

describe('what an HTTP status means (R10)', () => {
  it.each([408, 425, 500, 502, 503, 504])('%i is a failure worth repeating', (status) => {
    expect(ofAnswer(status)).toEqual(failed)
  })

  it('429 is worth repeating and says nothing of the health', () => {
    expect(ofAnswer(429)).toEqual({ repeat: true, health: 'ignore' })
  })

  it.each([200, 202, 204, 301, 400, 401, 403, 404, 413, 501])('%i is an answer', (status) => {
    expect(ofAnswer(status)).toEqual(fine)
  })
})

describe('Retry-After (R8)', () => {
  it.each([
    ['7', 7_000],
    ['0', 0],
    [' 1.5 ', 1_500],
    ['9'.repeat(40), 1e12],
    ['5, 120', 120_000],
    ['Sun, 01 Mar 2026 00:00:30 GMT', 30_000],
    ['Sat, 28 Feb 2026 00:00:00 GMT', 0],
  ])('%j is read', (text, retryAfter) => {
    expect(ofAnswer(503, '', { 'retry-after': text })).toEqual({ ...failed, retryAfter })
  })

  it.each(['soon', '-5', '', '2026-13', '9'.repeat(50), 'Mon, 99 Foo 2026'])(
    '%j is none',
    (text) => {
      expect(ofAnswer(503, '', { 'retry-after': text })).toEqual(failed)
    },
  )

  it('counts only where another attempt makes sense', () => {
    expect(ofAnswer(404, '', { 'retry-after': '7' })).toEqual(fine)
    expect(ofAnswer(200, '<html>', { 'retry-after': '7' })).toEqual({
      ...failed,
      retryAfter: 7_000,
    })
  })
})

describe('a body that says the peer could not serve the request, under 200 (R10)', () => {
  const err = (code: unknown): unknown => ({ message: { ack_status: 'ERR', error: { code } } })
  const item = (status_reason_code?: string): unknown => ({ status: 'rjct', status_reason_code })

  it.each([
    ['an ERR acknowledgement, out of order', err('err.service.unavailable')],
    ['an ERR acknowledgement, out of time', err('err.request.timeout')],
    ['the published list', { errors: [{ code: 'err.service.unavailable' }] }],
    ['an error that is a status', { error: { code: 503, message: 'down' } }],
    ['a header status', { header: { status_reason_code: 'err.service.unavailable' } }],
    ['every item', { message: { search_response: [item('err.request.timeout')] } }],
    ['a web page', '\n<!DOCTYPE html><html><body>Maintenance</body></html>'],
    ['a long web page', `<html>${' '.repeat(100_000)}</html>`],
    [
      'a SOAP 1.1 fault',
      '<s:Envelope><s:Fault><faultcode>s:Server</faultcode></s:Fault></s:Envelope>',
    ],
    ['a SOAP 1.2 fault', '<e:Fault><e:Code><e:Value>e:Receiver</e:Value></e:Code></e:Fault>'],
    ['half an object', '{"header":{"status":"succ"},"mess'],
  ])('%s', (_, body) => {
    expect(ofAnswer(200, body)).toEqual(failed)
  })

  it('an error that is 429 means the peer is not ill', () => {
    expect(ofAnswer(200, { error: { code: 429 } })).toEqual({ repeat: true, health: 'ignore' })
  })

  it.each([
    ['NACK, which is an answer', { message: { ack_status: 'NACK', error: { code: 'err.x' } } }],
    ['a refusal by the header', { header: { status: 'rjct', status_reason_code: 'rjct.x' } }],
    ['an ERR of another kind', err('err.signature.invalid')],
    ['no error', { message: { ack_status: 'ACK' }, error: null }],
    ['one item of two', { message: { search_response: [item('err.request.timeout'), {}] } }],
    ['no items', { message: { search_response: [] }, errors: 'none' }],
    ['an error without a code', { header: { status: 'error' }, errors: [null, 7] }],
    ["the sender's SOAP fault", '<s:Fault><faultcode>s:Client</faultcode></s:Fault>'],
    ['a SOAP answer', '<s:Envelope><s:Body>Fault</s:Body></s:Envelope>'],
    ['nothing', ''],
    ['white space', '  \n '],
    ['a text', '"err.service.unavailable"'],
    ['what looks like a refusal and is no JSON', '{"error" oops}'],
    [
      'what is too long to look into',
      { message: 'x'.repeat(4_100), errors: [{ code: 'err.service.unavailable' }] },
    ],
  ])('is not %s', (_, body) => {
    expect(ofAnswer(200, body)).toEqual(fine)
  })

  it('is looked for only in 2xx, and in bytes that are no Buffer, too', () => {
    const body = new TextEncoder().encode(JSON.stringify(err('err.service.unavailable')))
    expect(ofAnswer(400, err('err.service.unavailable'))).toEqual(fine)
    expect(defaultVerdict({ answer: { status: 200, headers: {}, body } }, now)).toEqual(failed)
  })
})

describe('what an error means (R10)', () => {
  const ofError = (error: unknown) => defaultVerdict({ error }, now)

  it.each(['transport.unreachable', 'transport.interrupted', 'transport.timeout'] as const)(
    '%s is a failure worth repeating',
    (code) => {
      expect(ofError(new DciError(code, ''))).toEqual(failed)
    },
  )

  it.each([
    'body.too_large',
    'circuit.open',
    'token.refused',
    'transport.deadline',
    'key.unsuitable',
  ] as const)('%s counts for nothing (R5)', (code) => {
    expect(ofError(new DciError(code, ''))).toEqual(ignored)
  })

  it('a deadline after which the peer had had its time counts against it', () => {
    const cause = new DciError('transport.timeout', '')
    expect(ofError(new DciError('transport.deadline', '', { cause }))).toEqual({
      repeat: false,
      health: 'failure',
    })
  })

  it('a token endpoint out of order may be asked again', () => {
    const error = new DciError('token.refused', '', { status: 503, retryable: true })
    expect(ofError(error)).toEqual({ repeat: true, health: 'ignore' })
  })

  it('an answer that cannot be inflated means what its status does', () => {
    const verdicts = [503, 200].map((status) =>
      ofError(new DciError('answer.unreadable', '', { status })),
    )
    expect(verdicts).toEqual([failed, fine])
  })

  it("aborts and a caller's bugs count for nothing (R5)", () => {
    expect([ofError(new TypeError('bug')), ofError('stop'), ofError(undefined)]).toEqual([
      ignored,
      ignored,
      ignored,
    ])
  })
})

describe('a profile', () => {
  it('has the last word, and is told the default and the time', () => {
    const seen: unknown[] = []
    const call = {
      classify: (...all: readonly unknown[]): Verdict => {
        seen.push(...all)
        return { ...fine, retryAfter: 1 }
      },
    }
    const answer = answerOf(500)
    expect(verdictOn(requestTo('a.example', { call }), { answer }, clock)).toEqual({
      ...fine,
      retryAfter: 1,
    })
    expect(seen).toEqual([{ answer }, failed, now])
  })
})
