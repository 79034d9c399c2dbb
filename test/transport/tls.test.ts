import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:https'
import type { ServerOptions } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createUndiciSend } from '../../src/transport/index.js'
import type { HttpRequest, TlsOptions } from '../../src/transport/index.js'
import { certificatePem } from '../envelope/certificate.js'
import { closeAll, closing, httpServer, listen } from './loopback.js'

const dates = { from: '2020-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z' }
const makeKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string

const authority = { name: 'Private Authority', key: makeKey() }
const ca = certificatePem({ subject: authority.name, key: authority.key, ...dates })

function certified(subject: string, to = dates.to): { cert: string; key: string } {
  const key = makeKey()
  const cert = certificatePem({ subject, key, issuer: authority, from: dates.from, to })
  return { cert, key: pem(key) }
}

const registry = certified('crvs.test')
const us = certified('sr.test')

afterEach(closeAll)

async function httpsServer(options: ServerOptions = {}): Promise<string> {
  const server = createServer({ ...registry, ...options }, (request, answer) => {
    const { subject } = (request.socket as TLSSocket).getPeerCertificate()
    answer.end((subject as { CN?: string } | undefined)?.CN ?? 'nobody')
  })
  return `https://127.0.0.1:${String(await listen(server))}/secret`
}

function sending(url: string, tls?: TlsOptions): Promise<{ readonly body: Uint8Array }> {
  const { send, close } = createUndiciSend(tls === undefined ? {} : { tls })
  closing(close)
  const request: HttpRequest = { method: 'POST', url, headers: {}, body: '{}' }
  return send(request)
}

const servername = 'crvs.test'

describe('TLS', () => {
  it('takes a certificate of a private authority that it was told of', async () => {
    const { body } = await sending(await httpsServer(), { ca, servername })
    expect(Buffer.from(body).toString()).toBe('nobody')
  })

  it('reads several authorities, of which one fits', async () => {
    const other = certificatePem({ subject: 'Other', key: makeKey(), ...dates })
    const url = await httpsServer()
    for (const both of [[other, ca], `${other}${ca}`])
      expect(await sending(url, { ca: both, servername })).toMatchObject({ status: 200 })
  })

  it('shows its client certificate', async () => {
    const url = await httpsServer({ ca, requestCert: true, rejectUnauthorized: true })
    const { body } = await sending(url, { ca, servername, ...us })
    expect(Buffer.from(body).toString()).toBe('sr.test')
  })

  it('opens its private key with the passphrase', async () => {
    const key = makeKey()
    const cert = certificatePem({ subject: 'sr.test', key, issuer: authority, ...dates })
    const cipher = { cipher: 'aes-256-cbc', passphrase: 'opens it' }
    const closed = key.export({ type: 'pkcs8', format: 'pem', ...cipher }) as string
    const url = await httpsServer({ ca, requestCert: true, rejectUnauthorized: true })
    const tls = { ca, servername, cert, key: closed, passphrase: 'opens it' }
    expect(await sending(url, tls)).toMatchObject({ status: 200 })
    await expect(sending(url, { ...tls, passphrase: 'does not' })).rejects.toMatchObject({
      code: 'config.invalid',
      message: expect.not.stringContaining('does not') as string,
    })
  })

  it.each<[string, TlsOptions | undefined, string, RegExp]>([
    ['an unknown authority', undefined, 'crvs.test', /UNABLE_TO_VERIFY.*tls\.ca/],
    ['another name', { ca, servername: 'dr.test' }, 'crvs.test', /ALTNAME.*tls\.servername/],
    ['a certificate that has expired', { ca, servername }, 'expired', /CERT_HAS_EXPIRED.*renew/],
  ])('refuses %s, says that nothing was sent and what to do (R10)', async (_, tls, who, says) => {
    const key = who === 'expired' ? certified('crvs.test', '2021-01-01T00:00:00Z') : registry
    const url = await httpsServer(key)
    await expect(sending(url, tls)).rejects.toMatchObject({
      code: 'transport.unreachable',
      message: expect.stringMatching(says) as string,
      peer: new URL(url).origin,
    })
  })

  it('says that nothing was taken when the peer wants a client certificate (R10)', async () => {
    const wanting = { ca, requestCert: true, rejectUnauthorized: true }
    const url = await httpsServer({ ...wanting, maxVersion: 'TLSv1.2' })
    await expect(sending(url, { ca, servername })).rejects.toMatchObject({
      code: 'transport.unreachable',
      message: expect.stringContaining('tls.cert') as string,
    })
  })

  it('tells a port that does not speak TLS', async () => {
    const url = await httpServer((_, answer) => answer.end())
    await expect(sending(url.replace('http:', 'https:'), { ca })).rejects.toMatchObject({
      code: 'transport.unreachable',
      message: expect.stringContaining('speaks TLS') as string,
    })
  })

  it.each([{ rejectUnauthorized: false }, { checkServerIdentity: () => undefined }])(
    'has no way not to verify: %s is refused',
    (tls) => {
      expect(() => sending('https://127.0.0.1', tls as TlsOptions)).toThrow(TypeError)
    },
  )

  it('verifies, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const call = sending(await httpsServer(), { servername })
    await expect(call).rejects.toMatchObject({ code: 'transport.unreachable' })
    vi.unstubAllEnvs()
  })

  it.each<[string, TlsOptions, RegExp]>([
    ['a ca that is no PEM', { ca: 'c4n4ry' }, /: ca \(/],
    ['a key without its certificate', { key: us.key }, /cert and key/],
    ['a key that is not the certificate’s', { cert: us.cert, key: registry.key }, /cert, key/],
    ['a key that is no PEM', { cert: us.cert, key: 'c4n4ry' }, /cert, key/],
  ])('refuses %s without showing it (S12)', async (_, tls, says) => {
    const call = sending('https://127.0.0.1:9', tls)
    await expect(call).rejects.toMatchObject({
      code: 'config.invalid',
      message: expect.stringMatching(says) as string,
    })
    await expect(call).rejects.not.toMatchObject({
      message: expect.stringMatching(/c4n4ry|BEGIN/) as string,
    })
  })
})
