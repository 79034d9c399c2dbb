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

/** A JSON answer. */
export function jsonResponse(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): HandlerResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body,
  }
}
