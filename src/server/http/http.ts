import type { Sealed } from '../../envelope/index.js'

/** A request as the handler takes it: text in, whatever host it came through. Header names in lower case. */
export interface HandlerRequest {
  readonly method: string
  /** Path without query, still with the base path. */
  readonly path: string
  /** What stands after the `?`, where the host gives it; nothing of the standard is in it. */
  readonly query?: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
  /** Aborted when the caller went away. */
  readonly signal?: AbortSignal
}

/** An answer as the handler gives it: text out. Header names as they are to be written. */
export interface HandlerResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What every answer of JSON is called. */
export const jsonType = 'application/json; charset=utf-8'

const json: HandlerResponse['headers'] = { 'Content-Type': jsonType }

/**
 * A message that was sealed, as an answer. Its body is a text as every answer's is; hosts of our own send its bytes, which are made already. A
 * copy of it has the text alone, so that who changes that changes what is sent.
 */
export class SealedResponse implements HandlerResponse {
  readonly status = 200
  readonly headers: HandlerResponse['headers'] = json
  readonly body: string
  readonly #bytes: Uint8Array | undefined

  constructor({ text, bytes }: Sealed) {
    this.body = text
    this.#bytes = bytes
  }

  /** Whether an answer is such a one, and has no header but its type. */
  static is(response: HandlerResponse): boolean {
    return #bytes in response && response.headers === json
  }

  /** The body of an answer as it is sent fastest. */
  static bodyOf(response: HandlerResponse): string | Uint8Array {
    return (#bytes in response ? response.#bytes : undefined) ?? response.body
  }
}

/** A JSON answer. */
export function jsonResponse(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): HandlerResponse {
  return { status, headers: { ...json, ...headers }, body }
}
