import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fields } from './peer-case.js'

/** Something that is called back, and answers with these statuses, the last for ever. */
export interface Answering {
  readonly url: string
  readonly headers: Fields[]
  readonly messages: Fields[]
  /** Resolves when something was called. */
  readonly first: Promise<void>
  close(): void
}

/** Starts one. */
export async function answering(statuses: readonly number[] = [200]): Promise<Answering> {
  const headers: Fields[] = []
  const messages: Fields[] = []
  let wake = (): void => undefined
  const first = new Promise<void>((resolve) => {
    wake = resolve
  })
  const server = createServer((request, response) => {
    response.statusCode = statuses[Math.min(headers.length, statuses.length - 1)] ?? 200
    headers.push(request.headers)
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString()))
    request.on('end', () => {
      messages.push((JSON.parse(text) as { message: Fields }).message)
      response.end('{}')
      wake()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${String(port)}/back`, headers, messages, first, close }
}
