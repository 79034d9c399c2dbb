/** A peer that answers whatever comes to its mind, the same in every run: seeded. */
import { createServer } from 'node:net'
import { hostileAnswer } from './hostile-answer.mjs'

export async function start({ seed }) {
  const random = mulberry32(seed)
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    let waiting = ''
    socket.on('data', (chunk) => {
      waiting += chunk.latin1Slice()
      const end = waiting.indexOf('\r\n\r\n')
      if (end === -1) return
      const [, length] = /\r\ncontent-length: (\d+)\r\n/i.exec(waiting)
      if (waiting.length < end + 4 + Number(length)) return
      const { bytes, then } = hostileAnswer(random, waiting.slice(end + 4))
      waiting = ''
      socket.write(bytes, () => {
        if (then === 'end') socket.end()
        if (then === 'reset') socket.resetAndDestroy()
      })
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}` }
}

/** Numbers from 0 up to 1, after Tommy Ettinger's generator of 32 bits of state. */
function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
