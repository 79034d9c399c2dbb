import type { TypeAndValue } from '../people/index.js'

/** An event as a test tool asks for it: `{ "event": "death", "of": { "type": "BRN", "value": "…" } }`. Throws `TypeError` for anything else. */
export function readAskedEvent(data: unknown): { event: string; of?: TypeAndValue } {
  const { event, of, ...rest } = membersOf(data, 'an event')
  if (typeof event !== 'string') throw new TypeError('event: the name of one is expected')
  refuseOthers(rest, 'an event has event and of')
  return of === undefined ? { event } : { event, of: readOf(of) }
}

function readOf(data: unknown): TypeAndValue {
  const { type, value, ...rest } = membersOf(data, 'of')
  refuseOthers(rest, 'of has type and value')
  if (typeof type !== 'string' || typeof value !== 'string') {
    throw new TypeError('of: type and value are texts')
  }
  return { type, value }
}

function membersOf(data: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ...data }
  throw new TypeError(`${name}: an object is expected`)
}

function refuseOthers(rest: object, what: string): void {
  if (Object.keys(rest).length > 0) throw new TypeError(`${what}, and no other members`)
}
