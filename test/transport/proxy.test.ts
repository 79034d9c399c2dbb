import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:https'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createUndiciSend } from '../../src/transport/index.js'
import type { HttpAnswer, UndiciSendOptions } from '../../src/transport/index.js'
import { certificatePem } from '../envelope/certificate.js'
import { closeAll, closing, httpServer, listen, socketServer } from './loopback.js'

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const cert = certificatePem({
  subject: 'crvs.test',
  key: privateKey,
  from: '2020-01-01T00:00:00Z',
  to: '2099-01-01T00:00:00Z',
})
const tls = { ca: cert, servername: 'crvs.test' }

afterEach(closeAll)

/** A proxy that tunnels and forwards, for whoever shows `credentials`. Notes the first line of each request. */
async function proxyServer(seen: string[], credentials?: string): Promise<string> {
  return socketServer((socket) => {
    socket.once('data', (first) => {
      const head = first.toString('latin1')
      const [line = ''] = head.split('\r\n')
      seen.push(line)
      const shown = /proxy-authorization: (.*)\r/i.exec(head)?.[1]
      if (credentials !== undefined && shown !== `Basic ${btoa(credentials)}`)
        socket.end('HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n')
      else pass(socket, line, first)
    })
  })
}

function pass(socket: Socket, line: string, first: Buffer): void {
  const [method, target = ''] = line.split(' ')
  const port = Number(/:(\d+)/.exec(target.replace('http://', ''))?.[1])
  const beyond = connect(port, '127.0.0.1', () => {
    if (method === 'CONNECT') socket.write('HTTP/1.1 200 Connected\r\n\r\n')
    else beyond.write(first)
    socket.pipe(beyond).pipe(socket)
  })
  beyond.on('error', () => socket.destroy())
  socket.on('close', () => beyond.destroy())
}

async function httpsServer(): Promise<string> {
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const server = createServer({ cert, key }, (_, answer) => answer.end('behind'))
  return `https://127.0.0.1:${String(await listen(server))}`
}

function sending(url: string, options: UndiciSendOptions): Promise<HttpAnswer> {
  const { send, close } = createUndiciSend(options)
  closing(close)
  return send({ method: 'POST', url: `${url}/secret`, headers: {}, body: '{}' })
}

const withCredentials = (url: string, credentials: string): string =>
  url.replace('//', `//${credentials}@`)

describe('a proxy', () => {
  it('tunnels to https, with the private authority inside the tunnel', async () => {
    const seen: string[] = []
    const [proxy, url] = [await proxyServer(seen, 'us:p@ss'), await httpsServer()]
    const { body } = await sending(url, { proxy: withCredentials(proxy, 'us:p%40ss'), tls })
    expect(Buffer.from(body).toString()).toBe('behind')
    expect(seen).toEqual([`CONNECT ${url.replace('https://', '')} HTTP/1.1`])
  })

  it('forwards to http', async () => {
    const seen: string[] = []
    const url = await httpServer((_, answer) => answer.end('behind'))
    const { status } = await sending(url, { proxy: await proxyServer(seen) })
    expect([status, seen]).toEqual([200, [`POST ${url}/secret HTTP/1.1`]])
  })

  it.each(['http:', 'https:'])(
    'that refuses us is told from the peer, without our credentials, for %s (S12)',
    async (protocol) => {
      const proxy = await proxyServer([], 'us:other')
      const url = protocol === 'http:' ? await httpServer(() => undefined) : await httpsServer()
      const error: unknown = await sending(url, {
        proxy: withCredentials(proxy, 'us:s3cret'),
        tls,
      }).catch((reason: unknown) => reason)
      expect(error).toMatchObject({
        code: 'transport.unreachable',
        message: expect.stringContaining("proxy's URL") as string,
      })
      expect(shownOf(error)).not.toMatch(/s3cret|czNjcmV0|\/secret/)
    },
  )

  it('that is not there is told as unreachable', async () => {
    const proxy = await proxyServer([])
    await closeAll()
    await expect(sending('https://127.0.0.1:9', { proxy })).rejects.toMatchObject({
      code: 'transport.unreachable',
    })
  })

  it.each(['proxy.example.gov:s3cret', 's3cret', 'ftp://us:s3cret@proxy', 'http://us:s3cret%@p'])(
    'of no URL is refused without showing it: case %#',
    (proxy) => {
      expect(() => createUndiciSend({ proxy })).toThrow(TypeError)
      expect(() => createUndiciSend({ proxy })).not.toThrow(/s3cret/)
    },
  )
})

/** All that an error and its causes say. */
function shownOf(error: unknown): string {
  const { message, stack, cause } = error as Error
  const more = cause === undefined ? '' : shownOf(cause)
  return `${message} ${stack ?? ''} ${JSON.stringify(error)} ${more}`
}
