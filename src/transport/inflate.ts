import { createGunzip } from 'node:zlib'

/** Takes an answer's body as it comes and gives it inflated. */
export interface Inflater {
  write(chunk: Uint8Array): void
  /** The last piece was written; `ended` is told when the last one was given. */
  end(): void
  /** Nothing more is given. */
  drop(): void
}

/** Who is told what is inflated. */
export interface InflaterListener {
  data(chunk: Uint8Array): void
  ended(): void
  /** What came is no gzip, or not all of it. */
  failed(error: Error): void
}

/** Inflates gzip (RFC 1952) piece by piece, 16 kB at a time, so that whoever takes it can stop before it has grown (S9). */
export function createInflater(listener: InflaterListener): Inflater {
  const gunzip = createGunzip()
  gunzip.on('data', listener.data)
  gunzip.on('end', listener.ended)
  gunzip.on('error', listener.failed)
  return {
    write: (chunk) => void gunzip.write(chunk),
    end: () => void gunzip.end(),
    drop: () => void gunzip.destroy(),
  }
}

/** How a body is encoded, from `Content-Encoding`: `unknown` for what we never ask for. */
export function encodingOf(header: string | undefined): 'identity' | 'gzip' | 'unknown' {
  const name = header?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity') return 'identity'
  return name === 'gzip' || name === 'x-gzip' ? 'gzip' : 'unknown'
}
