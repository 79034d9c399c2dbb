import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTally } from './tally.js'
import type { Tally } from './tally.js'

/** One request as it arrived, whole. */
export interface Received {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** An answer that is sent as it stands. */
export interface PlainReply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Something worse than an answer, done with the bare response. */
export interface RawReply {
  readonly raw: (response: ServerResponse) => void
}

/** What is done with one request. */
export type Reply = PlainReply | RawReply

/** Decides on a request; may do something of its own first, e.g. send a callback. */
export type Behaviour = (call: Received) => Reply | Promise<Reply>

/** A server of one peer, on loopback. */
export interface ScriptedServer {
  readonly url: string
  /** Everything received, in order. */
  readonly received: readonly Received[]
  /** Paths (without query) of what was received. */
  paths(): string[]
  /**
   * How a path answers from now on: its first request by the first behaviour, and so on; the last one answers all that follow. A path nobody
   * spoke of answers 404.
   */
  on(path: string, ...behaviours: readonly (Behaviour | Reply)[]): void
  /** Never answers: not one byte. The response is kept until the client gives up. */
  readonly holdHeaders: Reply
  /** Answers with the head and the first half of the body, and keeps the rest. */
  holdBody(body: string): Reply
  /** Requests that are or were kept so. */
  readonly held: Tally
  /** Kept requests whose connection the client has closed. */
  readonly dropped: Tally
  close(): Promise<void>
}

/** Starts a server that does as it is told, at once: nothing in it waits for time to pass. */
export async function startServer(): Promise<ScriptedServer> {
  const received: Received[] = []
  const scripts = new Map<string, (Behaviour | Reply)[]>()
  const [held, dropped] = [createTally(), createTally()]

  const server = createServer((request, response) => {
    void takeText(request).then(async (text) => {
      if (text === undefined) return
      const { method = '', url: path = '', headers } = request
      const call: Received = { method, path, headers, text }
      received.push(call)
      const script = scripts.get(pathOf(path)) ?? [notFound]
      const next = (script.length > 1 ? script.shift() : script[0]) ?? notFound
      const reply = typeof next === 'function' ? await next(call) : next
      if ('raw' in reply) reply.raw(response)
      else send(response, reply)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function keep(response: ServerResponse): void {
    response.once('close', dropped.add)
    held.add()
  }

  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    received,
    paths: () => received.map(({ path }) => pathOf(path)),
    on: (path, ...behaviours) => void scripts.set(path, [...behaviours]),
    holdHeaders: { raw: keep },
    holdBody: (body) => ({
      raw: (response) => {
        writeHalf(response, body, () => {
          keep(response)
        })
      },
    }),
    held,
    dropped,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const notFound: PlainReply = { status: 404, body: '{"detail":"Not Found"}' }

/** The connection breaks before a byte of the answer. */
export const reset: Reply = { raw: (response) => response.socket?.resetAndDestroy() }

/** What comes is no HTTP. */
export const garbage: Reply = {
  raw: (response) => response.socket?.end('220 mail.example.gov ESMTP\r\n'),
}

/** The connection breaks when half of the body is out. */
export function resetInBody(body: string): Reply {
  return {
    raw: (response) => {
      writeHalf(response, body, () => response.socket?.resetAndDestroy())
    },
  }
}

/** Head, with the length of the whole, and half of the body; then `then`. */
function writeHalf(response: ServerResponse, body: string, then: () => void): void {
  const bytes = Buffer.from(body)
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': String(bytes.byteLength),
  })
  response.write(bytes.subarray(0, bytes.byteLength >> 1), then)
}

function send(response: ServerResponse, { status = 200, headers, body = '' }: PlainReply): void {
  response.writeHead(status, headers ?? { 'Content-Type': 'application/json' }).end(body)
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? ''
}

async function takeText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    return undefined // the client went away in mid-request
  }
  return Buffer.concat(chunks).toString('utf8')
}
