import { errorBody, toTimestamp } from '../envelope/index.js'
import type { DciErrorCode } from '../errors/index.js'
import { jsonResponse } from '../server/http.js'
import type { HandlerRequest, HandlerResponse } from '../server/index.js'

type Handle = (request: HandlerRequest) => Promise<HandlerResponse>

/** What an answer with a fault is made of. */
export interface FaultSurroundings {
  readonly now: () => number
  readonly newId: () => string
}

/** Statuses with an error code of their own in the standard; others are a bad request, or an unavailable service. */
const codes: ReadonlyMap<number, DciErrorCode> = new Map([
  [401, 'token.missing'],
  [404, 'path.unknown'],
  [405, 'method.unsupported'],
  [408, 'transport.timeout'],
  [413, 'body.too_large'],
  [504, 'transport.timeout'],
])

/**
 * The handler with faults on demand in front of it. A status that is no HTTP error is the test's mistake: the mock answers 500 and its
 * sentence says so, because a handler never rejects.
 */
export function withFaults(
  handle: Handle,
  fault: (call: number) => number | undefined,
  surroundings: FaultSurroundings,
): Handle {
  let calls = 0
  return (request) => {
    if (request.method !== 'POST') return handle(request)
    calls += 1
    const status = fault(calls)
    if (status === undefined) return handle(request)
    return Promise.resolve(faultResponse(status, calls, surroundings))
  }
}

function faultResponse(
  status: number,
  call: number,
  { now, newId }: FaultSurroundings,
): HandlerResponse {
  const usable = Number.isInteger(status) && status >= 400 && status <= 599
  const message = usable
    ? `call ${String(call)} to this mock fails with ${String(status)} because its fault function says so`
    : 'the fault function gave a status that is not from 400 to 599; correct it'
  const body = errorBody({
    code: codes.get(status) ?? (usable && status < 500 ? 'message.invalid' : 'server.unavailable'),
    message,
    problems: [],
    timestamp: toTimestamp(now()),
    correlation_id: newId(),
  })
  return jsonResponse(usable ? status : 500, JSON.stringify(body))
}
