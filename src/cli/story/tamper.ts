import type { Transport } from '../../transport/index.js'

/** Which way a message is changed. */
export type Direction = 'request' | 'answer'

/**
 * A transport that does what a dishonest proxy would: changes one digit of a date, in what is asked or in what is answered, and
 * leaves everything else byte for byte as it was.
 */
export function tampering(through: Transport, direction: Direction): Transport {
  return {
    ...through,
    send: async (request) => {
      if (direction === 'request' && request.body !== undefined) {
        return through.send({ ...request, body: changeOneByte(request.body) })
      }
      const answer = await through.send(request)
      if (direction === 'request' || request.method === 'GET') return answer
      return { ...answer, body: Buffer.from(changeOneByte(Buffer.from(answer.body).toString())) }
    },
  }
}

/** The last digit of the first date in a record or a request. */
function changeOneByte(text: string): string {
  const place = text.search(/"(?:birth_date|timestamp)":"\d{4}-\d{2}-\d{2}/)
  const at = text.indexOf(':', place) + '"YYYY-MM-DD'.length
  const changed = text[at] === '1' ? '2' : '1'
  return text.slice(0, at) + changed + text.slice(at + 1)
}
