export { originOf } from './failure.js'
export type { HttpAnswer, HttpRequest, Transport } from './transport.js'
export { createTransport } from './undici-transport.js'
export type { TransportOptions } from './undici-transport.js'
