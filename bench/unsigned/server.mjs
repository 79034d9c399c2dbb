/**
 * A civil registry that is none: over bare sockets it answers every synchronous search with the same record, the ids of the request spliced
 * in, and acknowledges every other request, which it never answers. What it costs must not be what limits the clients.
 */
import { createServer } from 'node:net'
import { searchAnswer } from '../lib/messages.mjs'

const endOfHead = '\r\n\r\n'
const idLength = 36
const synchronous = 'POST /registry/sync/'

export async function start() {
  const answerTo = answerer()
  const server = createServer((socket) => {
    let waiting = ''
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      waiting += chunk.latin1Slice()
      const end = waiting.indexOf(endOfHead)
      if (end === -1) return
      const [, length] = /\r\ncontent-length: (\d+)\r\n/i.exec(waiting)
      if (waiting.length < end + endOfHead.length + Number(length)) return
      const request = waiting
      waiting = ''
      socket.write(answerTo(request))
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}` }
}

function answerer() {
  const answer = searchAnswerer()
  let acknowledged = 0
  return (request) => {
    if (request.startsWith(synchronous)) return answer(request)
    acknowledged += 1
    return acknowledgement(`ack-${acknowledged}`)
  }
}

function acknowledgement(correlation_id) {
  const message = { ack_status: 'ACK', timestamp: new Date().toISOString(), correlation_id }
  const text = JSON.stringify({ message })
  return Buffer.from(headOf(Buffer.byteLength(text)) + text)
}

function headOf(length) {
  const lines = [
    'HTTP/1.1 200 OK',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${length}`,
    'Connection: keep-alive',
    'Keep-Alive: timeout=60',
  ]
  return lines.join('\r\n') + endOfHead
}

function searchAnswerer() {
  const envelope = searchAnswer(1)
  const { transaction_id, search_response } = envelope.message
  const text = JSON.stringify(envelope)
  const [first, between, last] = Buffer.from(headOf(Buffer.byteLength(text)) + text)
    .latin1Slice()
    .split(new RegExp(`${transaction_id}|${search_response[0].reference_id}`))
  return (request) => {
    const transaction = idAfter(request, '"transaction_id":"')
    const reference = idAfter(request, '"reference_id":"')
    return Buffer.from(first + transaction + between + reference + last, 'latin1')
  }
}

function idAfter(request, label) {
  const at = request.indexOf(label) + label.length
  return request.slice(at, at + idLength)
}
