import { createServer } from 'node:http'
import type {
  IncomingMessage,
  RequestListener,
  Server,
  ServerOptions,
  ServerResponse,
} from 'node:http'
import { Server as TcpServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { DciError } from '../errors/index.js'
import { jsonType, SealedResponse } from './http/http.js'
import type { HandlerRequest, HandlerResponse } from './http/http.js'
import { bodyTaken } from './intake/read-body.js'
import type { RegistryHandler } from './registry-handler.js'

/** Anything that answers like a registry handler. */
export type NodeMountable = Pick<RegistryHandler, 'handle' | 'tooLarge' | 'limits'>

/**
 * A `node:http` request listener around a handler; it goes round `Request` and `Response`, which cost more than the whole exchange. Bodies
 * are read up to the handler's limit while they stream (S9); the rest of a longer one is not read.
 *
 * It is a middleware of Express and Connect, too: the path is then `originalUrl`, so `basePath` is all of it, wherever the listener is mounted. A body that
 * was read before, by a parser, is answered `config.invalid` (HTTP 500).
 */
export function toNodeListener(handler: NodeMountable): RequestListener {
  return (incoming, outgoing) => {
    const failed = (): void => void outgoing.destroy()
    const send = (response: HandlerResponse): void => {
      try {
        write(outgoing, response)
      } catch {
        failed()
      }
    }
    const answer = (body?: Uint8Array): void => {
      try {
        handler.handle(new NodeRequest(incoming, outgoing, body)).then(send, failed)
      } catch {
        failed()
      }
    }
    if (incoming.readableDidRead) {
      answer()
      return
    }
    const tooLong = (): void => {
      outgoing.setHeader('Connection', 'close')
      send(handler.tooLarge())
    }
    readNodeBody(incoming, handler.limits.maxBodyBytes, { read: answer, tooLong, failed })
  }
}

/** What costs something is made when it is asked for: headers are parsed on demand, and an abort signal costs more than parsing. */
class NodeRequest implements HandlerRequest {
  readonly method: string
  readonly path: string
  readonly #body: Uint8Array | undefined
  readonly #url: string
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse
  #gone: AbortController | undefined

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, body?: Uint8Array) {
    this.method = incoming.method ?? 'GET'
    this.#url = urlOf(incoming)
    this.path = pathOf(this.#url)
    this.#body = body
    this.#incoming = incoming
    this.#outgoing = outgoing
  }

  get body(): Uint8Array {
    if (this.#body === undefined) throw bodyTaken()
    return this.#body
  }

  get query(): string {
    const at = this.#url.indexOf('?')
    return at < 0 ? '' : this.#url.slice(at + 1)
  }

  get headers(): HandlerRequest['headers'] {
    return this.#incoming.headers as HandlerRequest['headers']
  }

  get signal(): AbortSignal {
    this.#gone ??= abortedOnClose(this.#outgoing)
    return this.#gone.signal
  }
}

function abortedOnClose(outgoing: ServerResponse): AbortController {
  const gone = new AbortController()
  const abort = (): void => {
    if (!outgoing.writableFinished) gone.abort()
  }
  if (outgoing.closed) abort()
  else outgoing.once('close', abort)
  return gone
}

/** Frameworks that take the mount path off `url` keep the whole one. */
function urlOf(incoming: IncomingMessage & { readonly originalUrl?: unknown }): string {
  const { originalUrl, url = '/' } = incoming
  return typeof originalUrl === 'string' ? originalUrl : url
}

function pathOf(url: string): string {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

function write(outgoing: ServerResponse, response: HandlerResponse): void {
  const { status } = response
  const body = SealedResponse.bodyOf(response)
  const length = Buffer.byteLength(body)
  // Not a flat list, which would be faster still: what Express has around `writeHead` reads pairs in lists.
  const headers = SealedResponse.is(response)
    ? { 'Content-Type': jsonType, 'Content-Length': length }
    : { ...response.headers, 'Content-Length': length }
  outgoing.writeHead(status, headers)
  outgoing.end(body) // in one piece: node then writes head and body at once
}

/** What becomes of a body. */
interface BodyOutcomes {
  read(body: Buffer): void
  /** It is longer than the limit; the rest of it is not read. */
  tooLong(): void
  /** The connection broke. */
  failed(): void
}

/** Reads a body up to `limit` bytes. By calls: a promise for each request costs more than what is done here. */
function readNodeBody(
  incoming: IncomingMessage,
  limit: number,
  { read, tooLong, failed }: BodyOutcomes,
): void {
  const chunks: Buffer[] = []
  let size = 0
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.byteLength
    if (size > limit) {
      incoming.pause()
      incoming.removeAllListeners('data')
      tooLong()
      return
    }
    chunks.push(chunk)
  })
  incoming.on('end', () => {
    if (size > limit) return
    const [first] = chunks
    read(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size))
  })
  incoming.on('error', failed)
}

/** Where to listen. */
export interface ServeOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default `127.0.0.1`: nothing listens to a network unless it is asked to. */
  readonly host?: string
  /** Milliseconds in which the headers of a request must have come; then 408 and the connection ends (S9). Default 10,000. */
  readonly headersTimeout?: number
  /** Milliseconds in which a whole request must have come, from its first byte; then 408 and the connection ends (S9). Default 60,000. */
  readonly receiveTimeout?: number
  /** Most connections at a time; more are closed at once. Default: as many as the system allows. */
  readonly maxConnections?: number
}

/** A server that listens. */
export interface RegistryServer {
  /** Base URL without a trailing slash, the handler's base path included. */
  readonly url: string
  readonly port: number
  readonly server: Server
  /** Finishes what is under way and closes; idle connections are closed at once, requests that do not come in time as ever. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Serves a registry over `node:http`. Rejects with `server.cannot_listen` when the port is in use or not allowed, saying what to do.
 * Behind a proxy, let the proxy do TLS. Who sends slowly is not waited for: `headersTimeout`, `receiveTimeout`. Rejects with `TypeError` for
 * times that cannot be.
 */
export async function serve(
  handler: NodeMountable & Partial<Pick<RegistryHandler, 'basePath'>>,
  options: ServeOptions = {},
): Promise<RegistryServer> {
  const { port = 0, host = '127.0.0.1' } = options
  const server = createServer(timeouts(options), toNodeListener(handler))
  if (options.maxConnections !== undefined) server.maxConnections = options.maxConnections
  await listenOn(server, port, host)
  const address = server.address() as AddressInfo
  const close = (): Promise<void> => closeServer(server)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(address.port)}${handler.basePath ?? ''}`,
    port: address.port,
    server,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Node looks for late requests at intervals: often enough, and no oftener. */
function timeouts(options: ServeOptions): ServerOptions {
  const { headersTimeout = 10_000, receiveTimeout = 60_000 } = options
  if (!(headersTimeout >= 1 && receiveTimeout >= 1)) {
    throw new TypeError('headersTimeout and receiveTimeout must be milliseconds from 1')
  }
  const shorter = Math.min(headersTimeout, receiveTimeout)
  return {
    headersTimeout: shorter,
    requestTimeout: receiveTimeout,
    connectionsCheckingInterval: Math.ceil(Math.min(1000, shorter / 4)),
  }
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(cannotListen(error, port, host))
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): DciError {
  const place = `${host}:${String(port)}`
  if (cause.code === 'EADDRINUSE') {
    return new DciError(
      'server.cannot_listen',
      `port ${String(port)} is in use; stop what listens on ${place}, or choose another port (0: any free one)`,
      { cause },
    )
  }
  if (cause.code === 'EACCES') {
    return new DciError(
      'server.cannot_listen',
      `this user may not listen on ${place}; choose a port from 1024`,
      { cause },
    )
  }
  return new DciError(
    'server.cannot_listen',
    `cannot listen on ${place} (${cause.code ?? 'no code'}); check host and port`,
    { cause },
  )
}

/**
 * Closes as a TCP server does: node's own way for HTTP also stops looking for late requests, and whoever has sent half of one, or nothing, would then keep
 * it open for ever. That is stopped when all are gone.
 */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    TcpServer.prototype.close.call(server, (error?: Error) => {
      server.close()
      if (error === undefined) resolve()
      else reject(error)
    })
    server.closeIdleConnections()
  })
}
