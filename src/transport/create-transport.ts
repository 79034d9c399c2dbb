import type { HttpBottom } from './http-bottom.js'
import type { Transport } from './transport.js'
import { createUndiciSend } from './undici-send.js'
import type { UndiciSendOptions } from './undici-send.js'

/** How a transport behaves. Times in milliseconds, sizes in bytes. */
export type TransportOptions = UndiciSendOptions

/** Makes a transport; nothing is opened before the first request. */
export function createTransport(options: TransportOptions = {}): Transport {
  const { send, close }: HttpBottom = createUndiciSend(options)
  return { send, close, [Symbol.asyncDispose]: close }
}
