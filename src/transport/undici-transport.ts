import type { Dispatcher } from 'undici'
import { timeoutFailure, tooLarge, transportFailure } from './failure.js'
import type { HttpAnswer, HttpRequest, Transport } from './transport.js'

/** How a transport behaves. Times in milliseconds, sizes in bytes. */
export interface TransportOptions {
  /** Most time one attempt may take, from connecting to the last byte. Default 30 seconds. */
  readonly timeout?: number
  /** Longest answer taken (S9). Default 16 MiB. */
  readonly maxAnswerBytes?: number
  /** An undici dispatcher of your own (TLS, proxy, mock); it is not closed with the transport. */
  readonly dispatcher?: Dispatcher
}

const defaultTimeout = 30_000
const defaultMaxAnswerBytes = 16 * 1024 * 1024

type Undici = typeof import('undici')

/**
 * Requests over keep-alive connections by undici, which is loaded when the first one leaves (it costs over 100 ms). Redirects are not
 * followed: a signed message goes where the partner sheet says or nowhere.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { timeout = defaultTimeout, maxAnswerBytes = defaultMaxAnswerBytes } = options
  let own: Promise<Dispatcher> | undefined
  let undici: Undici | undefined

  async function makeAgent(): Promise<Dispatcher> {
    undici ??= await import('undici')
    return new undici.Agent({ headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout } })
  }

  async function close(): Promise<void> {
    const agent = await own
    own = undefined
    await agent?.close()
  }

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const { url, signal } = request
    signal?.throwIfAborted()
    own ??= options.dispatcher === undefined ? makeAgent() : Promise.resolve(options.dispatcher)
    undici ??= await import('undici')
    return attempt(undici, await own, request, { timeout, maxAnswerBytes }).catch(
      (error: unknown) => {
        throw isOwn(error) ? error : transportFailure(error, url, signal)
      },
    )
  }

  return { send, close, [Symbol.asyncDispose]: close }
}

function isOwn(error: unknown): boolean {
  return error instanceof Error && error.name === 'DciError'
}

async function attempt(
  undici: Undici,
  dispatcher: Dispatcher,
  request: HttpRequest,
  limits: { timeout: number; maxAnswerBytes: number },
): Promise<HttpAnswer> {
  const { url, method, headers, body, signal } = request
  const watch = new AbortController()
  const stop = (): void => {
    watch.abort(signal?.reason)
  }
  signal?.addEventListener('abort', stop, { once: true })
  let late = false
  const timer = setTimeout(() => {
    late = true
    watch.abort()
  }, limits.timeout)
  try {
    const answer = await undici.request(url, {
      method,
      headers: headers as Record<string, string>,
      dispatcher,
      signal: watch.signal,
      ...(body === undefined ? {} : { body }),
    })
    const bytes = await readBody(answer.body, url, limits.maxAnswerBytes)
    return { status: answer.statusCode, headers: flatten(answer.headers), body: bytes }
  } catch (error) {
    if (late && signal?.aborted !== true) throw timeoutFailure(url, error)
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

async function readBody(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  url: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > limit) {
      body.destroy()
      throw tooLarge(url, limit)
    }
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size)
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return flat
}
