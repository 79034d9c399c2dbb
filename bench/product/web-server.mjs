/** The same registry by its `fetch`, over node:http: a global `Request` and `Response` for each exchange, as plain adapters make them. */
import { createServer } from 'node:http'
import { makeHandler } from './registry.mjs'

export async function start(keys) {
  const handler = await makeHandler(keys)
  const server = createServer((incoming, outgoing) => {
    const chunks = []
    incoming.on('data', (chunk) => chunks.push(chunk))
    incoming.on('end', () => void answer(incoming, Buffer.concat(chunks), outgoing))
  })

  async function answer({ method, url, headers }, body, outgoing) {
    const request = new Request(`http://${headers.host}${url}`, { method, headers, body })
    const response = await handler.fetch(request)
    const answered = Buffer.from(await response.arrayBuffer())
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'content-length': answered.length,
    })
    outgoing.end(answered)
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}` }
}
