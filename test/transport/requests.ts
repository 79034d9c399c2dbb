import { DciError } from '../../src/errors/index.js'
import type { CallInfo, HttpAnswer, HttpRequest, Send } from '../../src/transport/index.js'

/** A request of a call that may be repeated. */
export function requestTo(
  peer: string,
  more: Omit<Partial<HttpRequest>, 'call'> & { call?: Partial<CallInfo> } = {},
): HttpRequest {
  const { call, ...rest } = more
  return {
    method: 'POST',
    url: `https://${peer}/registry/sync/search`,
    headers: { 'content-type': 'application/json' },
    body: '{}',
    ...rest,
    call: { peer, operation: 'sync/search', operationClass: 'sync', repeat: 'read', ...call },
  }
}

/** An answer, as text or as the value whose JSON it is. */
export function answerOf(
  status: number,
  body: unknown = { header: { status: 'succ' } },
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers, body: Buffer.from(text) }
}

/** The error of a connection that broke. */
export function interrupted(): DciError {
  return new DciError('transport.interrupted', 'the connection broke')
}

/** What sends by a script: one step an attempt, the last for all that follow. Counts what was sent. */
export interface Scripted {
  readonly send: Send
  readonly requests: HttpRequest[]
}

/** A `send` that gives what its steps say: an answer, or an error to reject with. */
export function scripted(...steps: readonly (HttpAnswer | Error)[]): Scripted {
  const requests: HttpRequest[] = []
  return {
    requests,
    send(request) {
      const step = steps[Math.min(requests.length, steps.length - 1)]
      requests.push(request)
      if (step === undefined || step instanceof Error) return Promise.reject(step ?? interrupted())
      return Promise.resolve(step)
    },
  }
}
