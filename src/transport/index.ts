export { bodyOf } from './body-of.js'
export { fetchText, maxAgeOf } from './fetch-text.js'
export type { TextAnswer } from './fetch-text.js'
export { originOf } from './failure.js'
export type { HttpAnswer, HttpRequest, Transport } from './transport.js'
export { createTransport } from './undici-transport.js'
export type { TransportOptions } from './undici-transport.js'
export { systemClock } from './clock.js'
export type { Clock } from './clock.js'
export type { CallInfo, RequestBody, Send } from './transport.js'
export type {
  CircuitReason,
  CircuitStateName,
  EventBase,
  OnEvent,
  TransportEvent,
} from './events.js'
export type { PartSurroundings, TransportPart } from './part.js'
