import { DciError, errorTable, isDciError } from '../../errors/index.js'
import type { Problem } from '../../errors/index.js'
import { errorBody, toTimestamp } from '../../envelope/index.js'
import { exchangeOf } from './exchange-event.js'
import { toWebFetch } from './fetch.js'
import { jsonResponse } from './http.js'
import type { HandlerRequest, HandlerResponse } from './http.js'
import { bodyTooLarge } from '../intake/read-body.js'
import type { ExchangeEvent } from '../registry-handler.js'
import type { Seen } from '../intake/seen.js'
import { WrongMethod } from './wrong-method.js'

/** What an endpoint is made of. */
export interface EndpointParts {
  readonly maxBodyBytes: number
  readonly now: () => number
  readonly newId: () => string
  readonly onExchange: ((event: ExchangeEvent, request: HandlerRequest) => void) | undefined
  /** What a peer is told when we failed for no reason that concerns it. */
  readonly sorry: string
  /** Answers a request, or throws or rejects with why it is refused. */
  readonly answer: (
    request: HandlerRequest,
    seen: Seen,
  ) => HandlerResponse | Promise<HandlerResponse>
  /** HTTP status of a refusal. Default: the error table's. */
  readonly statusOf?: (failure: DciError, seen: Seen) => number
}

/** What hosts mount. */
export interface Endpoint {
  /** Never rejects: whatever comes, an HTTP answer goes out (R14). */
  handle(request: HandlerRequest): Promise<HandlerResponse>
  /** The same for hosts that speak Web `Request` and `Response`. */
  fetch(request: Request): Promise<Response>
  /** Gives the answer to a request whose body was too long to read. */
  tooLarge(): HandlerResponse
}

/**
 * The outside of a handler: what is refused becomes an HTTP error in both published shapes, every exchange is reported by ids and outcome, and
 * what an `onExchange` of the user's throws harms nobody. An error that knows when to ask again says so in `Retry-After`.
 */
export function createEndpoint(parts: EndpointParts): Endpoint {
  const { maxBodyBytes, now, newId, onExchange } = parts

  async function handle(request: HandlerRequest): Promise<HandlerResponse> {
    const seen: Seen = {}
    try {
      const answered = parts.answer(request, seen)
      const response = 'then' in answered ? await answered : answered
      report(request, seen, response.status, seen.outcome)
      return response
    } catch (error) {
      const failure = isDciError(error) ? error : unexpected(error)
      const response = refusal(failure, seen)
      report(request, seen, response.status, failure.code, failure.problems)
      return response
    }
  }

  function refusal(failure: DciError, seen: Seen): HandlerResponse {
    const status = parts.statusOf?.(failure, seen) ?? errorTable[failure.code].status
    return errorResponse(failure, status)
  }

  function errorResponse(failure: DciError, status: number): HandlerResponse {
    const { code, message } = failure
    // What is wrong on our side is for our log, not for the asker.
    const problems = errorTable[code].status < 500 ? failure.problems : []
    const body = errorBody({
      code,
      message,
      problems,
      timestamp: toTimestamp(now()),
      correlation_id: newId(),
    })
    return jsonResponse(status, JSON.stringify(body), headersOf(failure))
  }

  /** By which method to ask, or when: in whole seconds, at least one (RFC 9110 section 10.2.3). */
  function headersOf(failure: DciError): Readonly<Record<string, string>> {
    if (failure instanceof WrongMethod) return { Allow: failure.allow }
    const { retryAt } = failure
    if (retryAt === undefined) return {}
    const seconds = Math.ceil((retryAt.getTime() - now()) / 1000)
    return { 'Retry-After': String(Math.max(1, seconds)) }
  }

  function report(
    request: HandlerRequest,
    seen: Seen,
    status: number,
    outcome: string | undefined,
    problems: readonly Problem[] = [],
  ): void {
    if (onExchange === undefined || outcome === undefined) return
    try {
      onExchange(exchangeOf(request.path, seen, { status, outcome, problems }), request)
    } catch {
      // The exchange is what it is, whether or not somebody could be told of it.
    }
  }

  /** The peer learns that it was us and no more; the cause is kept for our own log. */
  function unexpected(cause: unknown): DciError {
    return new DciError('server.unavailable', parts.sorry, { cause })
  }

  const tooLarge = (): HandlerResponse => refusal(bodyTooLarge(maxBodyBytes), {})
  return { handle, fetch: toWebFetch(handle, maxBodyBytes, tooLarge), tooLarge }
}
