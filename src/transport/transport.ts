import type { Classify, HttpAnswer, PartnerToken, Quota } from '../peers/index.js'
import type { Action } from '../model/index.js'

export type { HttpAnswer } from '../peers/index.js'

/** One HTTP request, as text. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /**
   * In the place of `body`: makes it for each sending, because a message is dated and signed anew every time it leaves (R9). Transports of
   * `createTransport` are given it; one of the caller's own is given `body`.
   */
  readonly makeBody?: () => string | Promise<string>
  readonly signal?: AbortSignal
  /** Milliseconds since 1970: the whole call, with all its attempts and whatever it needs first, has to end by then (R12). */
  readonly deadline?: number
  /** Milliseconds one attempt may take, where that is not what the bottom of the transport allows by default (R12). */
  readonly attemptTimeout?: number
  /** Counts the calls of a transport, so that events can be told apart (`EventBase.call`); set by the transport. */
  readonly callNumber?: number
  /** What the call is about. Without it a request is sent once per attempt rule `never`, and its peer is its origin. */
  readonly call?: CallInfo
}

/** What the parts of a transport have to know of a call. Never its content. */
export interface CallInfo {
  /** Whom it is made to: the partner's id. Names it in errors, events and health. */
  readonly peer: string
  /** For events: an operation of the action table, or `token`, `keys`, `locations`. */
  readonly operation: string
  /** Circuits are kept per peer, origin and class of operation (R1). */
  readonly operationClass: Action['kind'] | 'lookup'
  /** Whether it may be sent again after a failure (R9). */
  readonly repeat: Action['repeat'] | 'never'
  readonly classify?: Classify
  readonly quota?: Quota
  readonly token?: PartnerToken
  /** Default of `token.credentialsIn`. */
  readonly credentialsIn?: 'form' | 'json' | 'basic' | 'query'
}

/** What every part of a transport is: it takes a request and promises its answer. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>

/** How requests leave. Shared by clients; holds connections until closed. */
export interface Transport {
  /**
   * Sends and gives whatever HTTP answer comes, also 4xx and 5xx. Rejects with `transport.unreachable`, `transport.timeout`,
   * `transport.interrupted`, `transport.deadline`, `body.too_large`, `circuit.open`, `bulkhead.full`, `bulkhead.timeout`, `quota.exceeded`,
   * `token.refused` or `token.unreadable`; an abort rejects with the signal's own reason.
   */
  send(request: HttpRequest): Promise<HttpAnswer>
  /**
   * For good. What waits ends at once: for room or its slot with `transport.unreachable` (nothing was sent), between two attempts with the outcome of
   * the last. What is on its way is still answered, and not repeated; then the connections are closed, and this resolves. What is sent after that
   * rejects with `transport.unreachable`. Twice is as good as once.
   */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
