import type { Clock } from './clock.js'
import type { EventBase, OnEvent, TransportEvent } from './events.js'
import { originOf } from './failure.js'
import type { HttpRequest } from './transport.js'

/** Tells an event. What the listener throws, at once or later as a promise, is ignored: telling must not change what happens (R14). */
export function emit(onEvent: OnEvent | undefined, event: TransportEvent): void {
  if (onEvent === undefined) return
  try {
    const told: unknown = onEvent(event)
    if (told instanceof Promise) told.catch(() => undefined)
  } catch {
    // Deliberately nothing.
  }
}

/** Whom a request is made to, for errors, events and health: the partner's id, or the origin where no partner is known. */
export function peerOf({ call, url }: HttpRequest): string {
  return call?.peer ?? knownOriginOf(url)
}

/** A client asks at a handful of URLs; more than this and they are forgotten, not collected. */
const mostOrigins = 256
const origins = new Map<string, string>()

function knownOriginOf(url: string): string {
  const known = origins.get(url)
  if (known !== undefined) return known
  const origin = originOf(url)
  if (origins.size >= mostOrigins) origins.clear()
  origins.set(url, origin)
  return origin
}

/** What every event about a request says; never content (S12). A request without `call` is an operation `request`. */
export function eventBase({ call, url, callNumber }: HttpRequest, clock: Clock): EventBase {
  const origin = knownOriginOf(url)
  const { peer, operation } = call ?? { peer: origin, operation: 'request' }
  const at = clock.now()
  return callNumber === undefined
    ? { peer, origin, operation, at }
    : { peer, origin, operation, call: callNumber, at }
}
