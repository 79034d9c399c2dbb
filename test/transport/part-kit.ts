import type { DciErrorCode } from '../../src/errors/index.js'
import { DciError, isDciError } from '../../src/errors/index.js'
import type { TransportEvent } from '../../src/transport/events.js'
import type { CallInfo, HttpAnswer, HttpRequest, Send } from '../../src/transport/transport.js'

/** A request of these tests; `call` is completed. */
export function requestTo(
  peer: string,
  more: Omit<Partial<HttpRequest>, 'call'> & { readonly call?: Partial<CallInfo> } = {},
): HttpRequest {
  const call: CallInfo = {
    peer,
    operation: 'sync.search',
    operationClass: 'sync',
    repeat: 'read',
    ...more.call,
  }
  const url = `https://${peer}/registry/sync/search`
  return { method: 'POST', url, headers: {}, body: '{}', ...more, call }
}

/** An HTTP answer with nothing in it. */
export function answerOf(status: number): HttpAnswer {
  return { status, headers: {}, body: new Uint8Array() }
}

/** The error of a call that found nobody. */
export function unreachable(): DciError {
  return new DciError('transport.unreachable', 'nobody there')
}

/** One call that has left and waits for this test to answer it. */
export interface Held {
  readonly request: HttpRequest
  answer(status: number): void
  fail(error: unknown): void
}

/** A bottom that answers when it is told to; what has left, in order. */
export function holding(): { readonly send: Send; readonly held: Held[] } {
  const held: Held[] = []
  const send: Send = (request) =>
    new Promise((resolve, reject) => {
      held.push({
        request,
        answer: (status) => {
          resolve(answerOf(status))
        },
        fail: reject,
      })
    })
  return { send, held }
}

/** What a call came to: a status, a code, or whatever else it was rejected with. */
export async function cameTo(call: Promise<unknown>): Promise<unknown> {
  try {
    return ((await call) as HttpAnswer | undefined)?.status
  } catch (error) {
    return isDciError(error) ? error.code : error
  }
}

/** The `DciError` that a call is refused with; fails when it is not `code`. */
export async function refusalOf(call: Promise<unknown>, code: DciErrorCode): Promise<DciError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isDciError(error) || error.code !== code) {
    throw new Error(`expected ${code}, got ${isDciError(error) ? error.code : String(error)}`)
  }
  return error
}

/** A listener that keeps what it is told. */
export function listener(): { events: TransportEvent[]; onEvent(event: TransportEvent): void } {
  const events: TransportEvent[] = []
  return { events, onEvent: (event) => void events.push(event) }
}
