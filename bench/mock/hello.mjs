/** What `node:http` alone costs: reads each request to its end and answers a text made beforehand. */
import { createServer } from 'node:http'

export async function start(text) {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  }
  const server = createServer((incoming, outgoing) => {
    incoming.on('data', () => undefined)
    incoming.on('end', () => {
      outgoing.writeHead(200, headers)
      outgoing.end(text)
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}` }
}
