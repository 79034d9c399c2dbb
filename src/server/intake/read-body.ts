import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { DciError } from '../../errors/index.js'
import type { HandlerRequest } from '../http/http.js'

type Inflate = (body: Uint8Array, limits: { maxOutputLength: number }) => Promise<Buffer>

const inflaters: Readonly<Record<string, Inflate>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
}

/**
 * The body of a request, inflated where its `Content-Encoding` says so; at most `maxBodyBytes` before and after (S9). Throws
 * `body.too_large`, and `message.unreadable` for another encoding or one that it is not in.
 */
export function readBody(
  { body, headers }: HandlerRequest,
  maxBodyBytes: number,
): Uint8Array | Promise<Uint8Array> {
  if (body.byteLength > maxBodyBytes) throw bodyTooLarge(maxBodyBytes)
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (encoding === '' || encoding === 'identity') return body
  const unpack = Object.hasOwn(inflaters, encoding) ? inflaters[encoding] : undefined
  if (unpack === undefined) throw unreadable('send it as it is, or with gzip')
  return unpack(body, { maxOutputLength: maxBodyBytes }).catch((cause: unknown) => {
    throw (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
      ? bodyTooLarge(maxBodyBytes)
      : unreadable('it is not in the encoding that its Content-Encoding names')
  })
}

/** The refusal of a longer body. */
export function bodyTooLarge(maxBodyBytes: number): DciError {
  return new DciError(
    'body.too_large',
    `the body is longer than the ${String(maxBodyBytes)} bytes taken here; send fewer items at once`,
  )
}

/** The error of a host that does not leave the body to us: what is signed are its bytes (S3). */
export function bodyTaken(): DciError {
  return new DciError(
    'config.invalid',
    'the body was read before the registry got the request; mount the registry before body parsers, such as express.json()',
  )
}

/** The error of a body that ended before it was whole: its sender went away, or what lies between cut it off. */
export function bodyBroken(): DciError {
  return unreadable('it broke off')
}

function unreadable(advice: string): DciError {
  return new DciError('message.unreadable', `the body cannot be read: ${advice}`, {
    problems: [{ pointer: '', text: 'cannot be read' }],
  })
}
