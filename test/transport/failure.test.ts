import { describe, expect, it } from 'vitest'
import { timeoutFailure, transportFailure } from '../../src/transport/failure.js'

const request = { url: 'https://us:s3cret@crvs.example.gov/secret?token=s3cret' }
const coded = (code: string, more: object = {}): Error =>
  Object.assign(new Error('x'), { code, ...more })

describe('a failed attempt (R10)', () => {
  it.each([
    ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EMFILE', 'EADDRNOTAVAIL'],
    ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_CLOSED', 'UND_ERR_PRX_TLS', 'EPROTO'],
    ...['CERT_HAS_EXPIRED', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ...['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
    ...['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'],
  ])('with %s sent nothing, whatever is known of the connection', (code) => {
    for (const begun of [true, false, undefined])
      expect(transportFailure(coded(code), request, begun)).toMatchObject({
        code: 'transport.unreachable',
        message: expect.stringMatching(
          new RegExp(`\\(${code}\\): nothing was sent; .{10}`),
        ) as string,
      })
  })

  it.each([
    ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNABORTED'],
    ...['UND_ERR_SOCKET', 'UND_ERR_DESTROYED', 'UND_ERR_ABORTED', 'HPE_INVALID_CONSTANT', 'EWHAT'],
    ...['ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'],
  ])('with %s sent nothing before it was begun; afterwards what it did is unknown', (code) => {
    const outcome = (begun: boolean | undefined): unknown =>
      (transportFailure(coded(code), request, begun) as { code?: unknown }).code
    expect([outcome(false), outcome(true), outcome(undefined)]).toEqual([
      'transport.unreachable',
      'transport.interrupted',
      'transport.interrupted',
    ])
  })

  it.each([
    coded('ETIMEDOUT', { syscall: 'connect' }),
    new TypeError('fetch failed', { cause: coded('EHOSTUNREACH', { syscall: 'connect' }) }),
    Object.assign(new AggregateError([coded('ETIMEDOUT', { syscall: 'connect' })]), {
      code: 'ETIMEDOUT',
    }),
  ])('that broke in connecting sent nothing, where only the error says so: case %#', (cause) => {
    expect(transportFailure(cause, request, undefined)).toMatchObject({
      code: 'transport.unreachable',
      cause,
    })
  })

  it.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])(
    'with %s took too long for the dispatcher',
    (code) => {
      expect(transportFailure(coded(code), request, true)).toMatchObject({
        code: 'transport.timeout',
      })
    },
  )

  it.each([undefined, 'text', {}, new Error('x'), { code: 7 }])(
    'of an unknown kind leaves open what was done: case %#',
    (cause) => {
      expect(transportFailure(cause, request, undefined)).toMatchObject({
        code: 'transport.interrupted',
        retryable: true,
      })
    },
  )

  it('shows nothing of a URL but its origin (S12)', () => {
    const call = { peer: 'crvs', operation: 'x', operationClass: 'sync', repeat: 'read' } as const
    for (const failed of [request, { ...request, call }])
      for (const error of [transportFailure({}, failed, true), timeoutFailure(failed)]) {
        expect(error.message).toContain('https://crvs.example.gov')
        expect(error.message).not.toMatch(/secret|s3cret/)
      }
  })
})
