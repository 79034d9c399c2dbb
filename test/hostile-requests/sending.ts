import { request } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** What came back; `reset` where the connection was ended instead. */
export interface Sent {
  readonly status: number | 'reset'
  readonly body: string
}

/** Posts a body to a registry's search over node:http, chunk by chunk, as fast as it takes them. */
export function send(
  port: number,
  chunks: Iterable<string | Uint8Array>,
  headers: Record<string, string> = {},
): Promise<Sent> {
  return new Promise((resolve) => {
    const options = {
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/registry/sync/search',
      headers,
    }
    let answered = false
    const out = request(options, (answer) => {
      answered = true
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (body += chunk))
      answer.on('close', () => {
        resolve({ status: answer.statusCode ?? 0, body })
      })
      answer.on('error', () => undefined)
    })
    out.on('error', () => {
      if (!answered) resolve({ status: 'reset', body: '' })
    })
    const write = (all: Iterator<string | Uint8Array>): void => {
      for (let next = all.next(); next.done !== true; next = all.next()) {
        if (answered || out.destroyed) return
        if (!out.write(next.value)) {
          out.once('drain', () => {
            write(all)
          })
          return
        }
      }
      out.end()
    }
    write(chunks[Symbol.iterator]())
  })
}

/** A connection, the first that comes over it, and all that does until it ends. */
export interface Raw {
  readonly socket: Socket
  readonly first: Promise<string>
  readonly ended: Promise<string>
}

/** Opens one. */
export function raw(port: number): Raw {
  const socket = connect(port, '127.0.0.1')
  const first = new Promise<string>((resolve) => {
    socket.once('data', (chunk: string) => {
      resolve(chunk)
    })
  })
  const ended = new Promise<string>((resolve) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => (text += chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(text)
    })
  })
  return { socket, first, ended }
}
