import { errorBody, toTimestamp } from '../../envelope/index.js'
import { DciError } from '../../errors/index.js'
import type { DciErrorCode } from '../../errors/index.js'
import { jsonResponse } from '../../server/http/http.js'
import type { HandlerRequest, HandlerResponse } from '../../server/index.js'
import type { Clock } from '../../transport/index.js'
import type { FaultPlan } from './fault-plan.js'
import { isErrorStatus } from './fault-rule.js'
import type { MockFault } from './fault-rule.js'
import type { Struck } from './struck.js'

type Handle = (request: HandlerRequest) => Promise<HandlerResponse>

/** A fault by the number of the call: what goes wrong with it, a bare status for short, or nothing. */
export type FaultFunction = (call: number) => number | MockFault | undefined

/** What faults are made of. */
export interface FaultParts {
  readonly fault: FaultFunction | undefined
  readonly plan: FaultPlan
  readonly struck: Struck
  readonly now: () => number
  readonly newId: () => string
  readonly after: Clock['after']
  /** The standard's path of the operation that a path leads to, where a live peer is played that has others. */
  readonly pathOf?: (path: string) => string
  /** A failure as the peer that is played writes it. Default: in both published shapes. */
  readonly respond?: (failure: DciError, status: number) => HandlerResponse
  /** Told of each fault that strikes, before it does; `status` where it is the answer (0: there is none). */
  readonly note: (request: HandlerRequest, fault: string, status?: number) => void
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
 * The handler with faults in front of it, for calls to operations (POST): those of the function first, then those of the plan. A reset rejects, which
 * a host answers by closing the connection. A status that is no HTTP error is the test's mistake: the mock answers 500 and its sentence says so.
 */
export function withFaults(handle: Handle, parts: FaultParts): Handle {
  const { plan, struck, note, pathOf = (path) => path } = parts
  let calls = 0

  return (request) => {
    if (request.method !== 'POST') return handle(request)
    calls += 1
    const own = parts.fault?.(calls)
    const asked = typeof own === 'number' ? { status: own } : own
    const planned = plan.next(operationAt(pathOf(request.path)))
    const fault = asked ?? planned
    return fault === undefined ? handle(request) : strike(request, fault, calls)
  }

  async function strike(
    request: HandlerRequest,
    fault: MockFault,
    call: number,
  ): Promise<HandlerResponse> {
    const { status, delay, reset } = fault
    const answers = reset === true ? 0 : status === undefined ? undefined : statusOf(status)
    note(request, faultWords(fault), answers)
    if (delay !== undefined) await passing(delay, request.signal, parts.after)
    if (reset === true) throw new Error('the connection is closed because a fault says so')
    if (status !== undefined) return faultResponse(status, call, parts)
    return struck.run(fault, () => handle(request))
  }
}

/** What comes after `/registry/`; the whole path where that is not in it. */
function operationAt(path: string): string {
  const at = path.lastIndexOf('/registry/')
  return at < 0 ? path : path.slice(at + '/registry/'.length)
}

/** What a recording says of a fault. */
export function faultWords({ status, delay, reset, signature, callback }: MockFault): string {
  const words = [delay === undefined ? '' : `delay ${String(delay)} ms`]
  if (reset === true) words.push('reset')
  else if (status !== undefined) words.push(`status ${String(status)}`)
  else {
    if (signature !== undefined) words.push(`signature ${signature}`)
    if (callback !== undefined) words.push(`callback ${callback}`)
  }
  return words.filter(Boolean).join(', ')
}

/** Resolves after a delay, at once when the caller goes away. */
export function passing(
  delay: number,
  signal: AbortSignal | undefined,
  after: Clock['after'],
): Promise<void> {
  return new Promise((resolve) => {
    const cancel = after(delay, resolve)
    const gone = (): void => {
      cancel()
      resolve()
    }
    if (signal?.aborted === true) gone()
    else signal?.addEventListener('abort', gone, { once: true })
  })
}

function statusOf(status: number): number {
  return isErrorStatus(status) ? status : 500
}

function faultResponse(
  status: number,
  call: number,
  { now, newId, respond }: FaultParts,
): HandlerResponse {
  const usable = isErrorStatus(status)
  const message = usable
    ? `call ${String(call)} to this mock fails with ${String(status)} because a fault says so`
    : 'the fault function gave a status that is not from 400 to 599; correct it'
  const code =
    codes.get(status) ?? (usable && status < 500 ? 'message.invalid' : 'server.unavailable')
  if (respond !== undefined) return respond(new DciError(code, message), statusOf(status))
  const body = errorBody({
    code,
    message,
    problems: [],
    timestamp: toTimestamp(now()),
    correlation_id: newId(),
  })
  return jsonResponse(statusOf(status), JSON.stringify(body))
}
