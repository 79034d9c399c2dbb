import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { HttpRequest } from './transport.js'

/** When requests are compressed: off by default, because live peers may not take it. */
export interface GzipOptions {
  readonly requests: boolean
  /** Bytes from which compressing a request is worth it. Default 4096. */
  readonly from?: number
}

/** Bytes from which requests are compressed; never, where that isn't asked for. */
export function gzipFrom(options: GzipOptions | undefined): number {
  return options?.requests === true ? (options.from ?? 4096) : Number.POSITIVE_INFINITY
}

/** A body as it is written: text, or compressed bytes. */
export type WrittenBody = string | Uint8Array | undefined

const compress = promisify(gzip)

/**
 * Makes the body of one sending, compressed when it has that many bytes: at once where it is text that is there, or made at once, and left as
 * it is. Throws or rejects with what making it throws.
 */
export function writtenBody(
  { body, makeBody }: HttpRequest,
  from: number,
): WrittenBody | Promise<WrittenBody> {
  const text = makeBody === undefined ? body : makeBody()
  return typeof text === 'object' ? text.then((made) => packed(made, from)) : packed(text, from)
}

function packed(text: string | undefined, from: number): WrittenBody | Promise<WrittenBody> {
  return text === undefined || !isLong(text, from) ? text : compress(text)
}

function isLong(text: string, from: number): boolean {
  return text.length >= from || (text.length * 3 >= from && Buffer.byteLength(text) >= from)
}
