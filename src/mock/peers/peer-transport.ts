import { DciError } from '../../errors/index.js'
import { callbackTimeout, createCallbackBottom } from '../../server/later/callback-transport.js'
import type { CallbackTransportOptions } from '../../server/later/callback-transport.js'
import { bodyOf, createTransport, makesBodies } from '../../transport/index.js'
import type {
  Clock,
  DependableTransport,
  HttpAnswer,
  HttpRequest,
  Transport,
} from '../../transport/index.js'
import { isLostByFault } from '../faults/callback-faults.js'
import type { HeaderAndMessage } from './peer-call.js'
import type { CallbackManners } from './peer-manners.js'

/** What sends a peer's callbacks, one try each and no circuit: the live systems have none. No I/O until the first. */
export function createSingleTries(options: CallbackTransportOptions): DependableTransport {
  return createTransport({
    clock: options.clock,
    timeout: callbackTimeout,
    bottom: createCallbackBottom(options),
    retry: false,
    circuitBreaker: false,
    pacing: false,
    budget: false,
    bulkhead: { maxInFlight: 16, queueTimeout: Infinity },
  })
}

/** What callbacks are shaped with. */
export interface PeerTransportParts {
  readonly callbacks: CallbackManners
  readonly clock: Clock
  write(answer: HeaderAndMessage): HeaderAndMessage
  /** Signs anew for each try. */
  seal(written: HeaderAndMessage): string | Promise<string>
  /** Told when a callback was answered by a status that ends the peer's process. */
  refused(status: number): void
}

/**
 * The transport that the real handler inside a peer mock calls back by: what it says in the standard's form leaves as the peer writes it, as often
 * as the peer tries. Where the peer would not call at all it rejects with `operation.unsupported`.
 */
export function peerTransport(next: Transport, parts: PeerTransportParts): Transport {
  const { callbacks, clock } = parts

  async function once(request: HttpRequest, written: HeaderAndMessage): Promise<HttpAnswer> {
    const { makeBody: _, body: __, call, ...rest } = request
    const makeBody = (): string | Promise<string> => parts.seal(written)
    return next.send({
      ...rest,
      headers: { 'content-type': 'application/json', ...callbacks.headers?.(written) },
      ...(makesBodies(next) ? { makeBody } : { body: await makeBody() }),
      ...(call === undefined ? {} : { call: { ...call, repeat: 'never' } }),
    })
  }

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const answer = JSON.parse((await bodyOf(request)) ?? '') as HeaderAndMessage
    if (callbacks.calls?.(answer) === false) {
      throw new DciError(
        'operation.unsupported',
        'this peer does not call back with such an answer',
      )
    }
    const written = parts.write(answer)
    for (const wait of callbacks.waits) {
      const taken = await once(request, written).catch(unlessLost)
      if (taken !== undefined && isTaken(taken.status)) return taken
      await passing(wait, request.signal, clock)
    }
    const last = await once(request, written)
    if (callbacks.endsWhenRefused === true && !isTaken(last.status)) parts.refused(last.status)
    return last
  }

  return { ...next, send }
}

/** What a try came to that failed: another follows, save where a fault says that all are lost. */
function unlessLost(error: unknown): undefined {
  if (isLostByFault(error)) throw error
}

function isTaken(status: number): boolean {
  return status >= 200 && status < 300
}

/** Resolves after that time; rejects with the signal's reason when it is not to be waited for any longer. */
function passing(time: number, signal: AbortSignal | undefined, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      cancel()
      reject(signal?.reason as Error)
    }
    const cancel = clock.after(time, () => {
      signal?.removeEventListener('abort', end)
      resolve()
    })
    if (signal?.aborted === true) end()
    else signal?.addEventListener('abort', end, { once: true })
  })
}
