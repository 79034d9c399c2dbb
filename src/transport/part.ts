import type { Clock } from './clock.js'
import type { Closing } from './closing.js'
import type { OnEvent } from './events.js'
import type { Send } from './transport.js'

/** One part of a transport, usable alone: it stands before another way of sending. */
export interface TransportPart {
  wrap(next: Send): Send
}

/** The names of what surrounds a part. */
export const surroundings: Readonly<Record<keyof PartSurroundings, true>> = {
  clock: true,
  onEvent: true,
  closing: true,
}

/** What every part may be given; the system's clock, and nobody told, without it. */
export interface PartSurroundings {
  readonly clock?: Clock
  readonly onEvent?: OnEvent
  /** When it is closed, whoever waits in a part ends at once; set by the transport. Default: never. */
  readonly closing?: Closing
}
