/** One HTTP request, as text. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

/** One HTTP answer. Header names are in lower case. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** How requests leave. Shared by clients; holds connections until closed. */
export interface Transport {
  /**
   * Sends once and gives whatever HTTP answer comes, also 4xx and 5xx. Rejects with `transport.unreachable`, `transport.timeout`,
   * `transport.interrupted` or `body.too_large`; an abort rejects with the signal's own reason.
   */
  send(request: HttpRequest): Promise<HttpAnswer>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
