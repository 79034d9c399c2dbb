import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { whyNotCalled } from '../../src/transport/guarded-address.js'
import { guardedLookup } from '../../src/transport/guarded-lookup.js'
import { createGuardedSend, createTransport } from '../../src/transport/index.js'
import type {
  CallInfo,
  GuardedSendOptions,
  HttpBottom,
  HttpRequest,
} from '../../src/transport/index.js'
import { certificatePem } from '../envelope/certificate.js'
import { closeAll, closing, httpServer, listen } from './loopback.js'

afterEach(closeAll)

const id = 'sr.example.gov'
const call: CallInfo = {
  peer: id,
  operation: 'on-search',
  operationClass: 'callback',
  repeat: 'same-message',
}

interface Stage extends HttpBottom {
  /** Names that were resolved. */
  readonly resolved: string[]
}

/** A guarded bottom with one partner whose names resolve to what is given, one answer after the other. */
function stage(
  answers: readonly (readonly string[])[],
  more: Partial<GuardedSendOptions & PartnerOptions> = {},
): Stage {
  const { callbackNetworks, callbackOrigins, ...options } = more
  const sheet = {
    id,
    ...(callbackNetworks === undefined ? {} : { callbackNetworks }),
    ...(callbackOrigins === undefined ? {} : { callbackOrigins }),
  }
  const resolved: string[] = []
  const bottom = createGuardedSend({
    origins: 'any',
    timeout: 5000,
    partnerOf: (peer) => (peer === id ? definePartner(sheet) : undefined),
    resolve: (name) => {
      resolved.push(name)
      return Promise.resolve(answers[resolved.length - 1] ?? answers.at(-1) ?? [])
    },
    ...options,
  })
  closing(bottom.close)
  return { ...bottom, resolved }
}

const post = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  url,
  headers: {},
  body: '{}',
  call,
  ...more,
})

describe('a guarded bottom (S8)', () => {
  it.each([
    ['one that is private', ['10.0.0.1']],
    ['a private one beside a public one', ['8.8.8.8', '10.0.0.1']],
    ['loopback', ['127.0.0.1']],
    ['loopback, mapped', ['::ffff:127.0.0.1']],
    ['link-local with its zone', ['fe80::1%eth0']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['6to4 around loopback', ['2002:7f00:1::']],
    ['no address', ['sr.example.gov']],
    ['an address in octal', ['0177.0.0.1']],
    ['nothing', ['']],
  ])('connects to none of the addresses of a name where there is %s', async (_, addresses) => {
    const { send, resolved } = stage([addresses])
    await expect(send(post('https://sr.example.gov/dci'))).rejects.toMatchObject({
      code: 'callback.forbidden',
      peer: id,
      retryable: false,
    })
    expect(resolved).toEqual(['sr.example.gov'])
  })

  it('says that a name without addresses is unreachable', async () => {
    const { send } = stage([[]])
    await expect(send(post('https://sr.example.gov/'))).rejects.toMatchObject({
      code: 'transport.unreachable',
    })
  })

  it('sends nothing for whom it has no sheet', async () => {
    const { send, resolved } = stage([['8.8.8.8']])
    const strange = post('https://sr.example.gov/', { call: { ...call, peer: 'x.example.gov' } })
    await expect(send(strange)).rejects.toMatchObject({ code: 'callback.forbidden' })
    const { call: _, ...nobody } = post('https://sr.example.gov/')
    await expect(send(nobody)).rejects.toMatchObject({ code: 'callback.forbidden' })
    expect(resolved).toEqual([])
  })

  it('resolves once, and connects to that very address under the name', async () => {
    const url = await httpServer((request, answer) => {
      answer.end(request.headers.host)
    })
    const { send, resolved } = stage([['127.0.0.1'], ['10.0.0.1']], { loopback: true })
    const named = url.replace('127.0.0.1', 'sr.localhost')
    const answer = await send(post(named))
    expect(Buffer.from(answer.body).toString()).toBe(named.slice('http://'.length))
    expect(resolved).toEqual(['sr.localhost'])
  })

  it('checks the address of each new connection, so that rebinding gains nothing', async () => {
    const url = await httpServer((_, answer) => {
      answer.setHeader('Connection', 'close')
      answer.end()
    })
    const { send, resolved } = stage([['127.0.0.1'], ['10.0.0.1']], { loopback: true })
    const named = url.replace('127.0.0.1', 'localhost')
    expect(await send(post(named))).toMatchObject({ status: 200 })
    await expect(send(post(named))).rejects.toMatchObject({ code: 'callback.forbidden' })
    expect(resolved).toHaveLength(2)
  })

  it('does not go elsewhere where a name says this machine', async () => {
    const { send } = stage([['8.8.8.8']], { loopback: true })
    await expect(send(post('http://localhost:9/'))).rejects.toMatchObject({
      code: 'callback.forbidden',
    })
  })

  it('does not follow a redirect', async () => {
    let asked = 0
    const url = await httpServer((_, answer) => {
      asked += 1
      answer.writeHead(307, { Location: 'http://169.254.169.254/latest/meta-data' }).end()
    })
    const { send } = stage([], { loopback: true })
    expect(await send(post(url))).toMatchObject({ status: 307 })
    expect(asked).toBe(1)
  })

  it('goes over TLS to whom the name belongs, at the address that was checked', async () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const dates = { from: '2020-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z' }
    const cert = certificatePem({ subject: 'sr.localhost', key, ...dates })
    const pem = key.export({ type: 'pkcs8', format: 'pem' }) as string
    const server = createServer({ cert, key: pem }, (request, answer) => {
      answer.end((request.socket as TLSSocket & { servername?: string }).servername)
    })
    const port = String(await listen(server))
    const { send } = stage([['127.0.0.1']], { loopback: true, tls: { ca: cert } })
    const { body } = await send(post(`https://sr.localhost:${port}/`))
    expect(Buffer.from(body).toString()).toBe('sr.localhost')
    await expect(send(post(`https://other.localhost:${port}/`))).rejects.toMatchObject({
      code: 'transport.unreachable',
    })
  })

  it('fetches the token that a sheet wants from where the sheet says', async () => {
    const url = await httpServer((_, answer) => {
      answer.end('token')
    })
    const { send } = stage([])
    const token = { ...call, operation: 'token', operationClass: 'lookup' } as const
    expect(await send(post(url, { call: token }))).toMatchObject({ status: 200 })
    await expect(send(post(url))).rejects.toMatchObject({ code: 'callback.forbidden' })
  })
})

describe('the look-up of a connection (S8)', () => {
  const networks = ['10.20.0.0/16']

  function found(addresses: readonly string[], all: boolean): Promise<unknown[]> {
    const lookup = guardedLookup(
      () => Promise.resolve(addresses),
      (address) => whyNotCalled(address, networks),
    )
    return new Promise((resolve) => {
      lookup('sr.example.gov', { all }, (...given) => {
        resolve(given)
      })
    })
  }

  it('gives what was resolved, where all of it is in a network of the sheet or public', async () => {
    const both = [
      { address: '10.20.0.1', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]
    expect(await found(['10.20.0.1', '2606:4700::1'], true)).toEqual([null, both])
    expect(await found(['10.20.0.1', '2606:4700::1'], false)).toEqual([null, '10.20.0.1', 4])
  })

  it('gives nothing where one is beside it', async () => {
    const [error] = await found(['10.20.0.1', '10.21.0.1'], true)
    expect(error).toMatchObject({ code: 'ADDRESS_REFUSED' })
  })
})

describe('a transport over a guarded bottom (S8)', () => {
  it('tries a forbidden address once and holds it against nobody', async () => {
    const bottom = stage([['10.0.0.1']])
    const transport = createTransport({ bottom })
    for (let count = 0; count < 10; count += 1) {
      await expect(transport.send(post('https://sr.example.gov/'))).rejects.toMatchObject({
        code: 'callback.forbidden',
      })
    }
    expect(bottom.resolved).toHaveLength(10)
    expect(transport.health()[0]).toMatchObject({ circuits: [{ state: 'closed' }] })
  })

  it('takes nothing beside it of how requests are sent', () => {
    const bottom = stage([])
    expect(() => createTransport({ bottom, proxy: 'http://proxy.example.gov' })).toThrow(TypeError)
    expect(() => createTransport({ bottom, maxAnswerBytes: 1 })).toThrow(TypeError)
  })
})
