import type { Transport } from './transport.js'

const makers = new WeakSet<Transport>()

/** Notes that a transport makes bodies itself, once for each sending. Returns it. */
export function markBodyMaker<T extends Transport>(transport: T): T {
  makers.add(transport)
  return transport
}

/** Whether a transport takes `makeBody` for `body`. One that somebody wrote around it, or in its place, does not: it is given text. */
export function makesBodies(transport: Transport): boolean {
  return makers.has(transport)
}
