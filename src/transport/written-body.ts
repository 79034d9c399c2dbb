import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { bodyOf } from './body-of.js'
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

/** Makes the body of one sending, compressed when it has that many bytes. */
export async function writtenBody(request: HttpRequest, from: number): Promise<WrittenBody> {
  const text = await bodyOf(request)
  if (text === undefined || !isLong(text, from)) return text
  return compress(text)
}

/** The body where nothing has to be made or compressed first; `undefined` where something has. */
export function plainBody({ body }: HttpRequest, from: number): { body?: string } | undefined {
  if (body === undefined) return {}
  if (typeof body === 'function' || isLong(body, from)) return undefined
  return { body }
}

function isLong(text: string, from: number): boolean {
  return text.length >= from || (text.length * 3 >= from && Buffer.byteLength(text) >= from)
}
