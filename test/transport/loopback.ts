import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer as createNetServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

const open: (() => unknown)[] = []

/** Has something closed after the test. */
export function closing(close: () => unknown): void {
  open.push(close)
}

/** Closes what the test opened, last first. */
export async function closeAll(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close()
}

/** Listens on a port of its own on loopback. Returns the port. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  for (const event of ['connection', 'secureConnection'])
    server.on(event, (socket: Socket) => {
      sockets.add(socket.on('error', () => undefined))
    })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

/** The base URL of an HTTP server on loopback. */
export async function httpServer(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${String(await listen(createServer(listener)))}`
}

/** The base URL of what listens there and isn't HTTP by itself. */
export async function socketServer(listener: (socket: Socket) => void): Promise<string> {
  return `http://127.0.0.1:${String(await listen(createNetServer(listener)))}`
}

/** A promise, and what fulfils it. */
export function signalled<T = void>(): [Promise<T>, (value: T) => void] {
  let fulfil: ((value: T) => void) | undefined
  const promise = new Promise<T>((resolve) => (fulfil = resolve))
  return [promise, (value) => fulfil?.(value)]
}
