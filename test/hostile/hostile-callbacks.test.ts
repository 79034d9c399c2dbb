import { describe, expect, it } from 'vitest'
import { livePeers } from '../live-peers/index.js'
import { openSppNotifier, standardNotifier } from '../live-peers/notifications.js'
import { postCallback } from '../live-peers/post-callback.js'
import type { Received } from '../live-peers/server.js'
import { startChild } from './child.js'
import { randomBody } from './random-answer.js'
import { createRandom } from './random.js'

const count = 1500

/** The request that every callback here answers. */
function request(sender_id: string): Received {
  const search_criteria = { query: { value: '1' }, reg_type: 'x', reg_record_type: 'x' }
  const message = {
    transaction_id: 'the-same',
    search_request: [{ reference_id: 'the-same', search_criteria }],
  }
  const header = { sender_id, receiver_id: 'x', message_id: 'm-1' }
  return { method: 'POST', path: '/', headers: {}, text: JSON.stringify({ header, message }) }
}

const honest = [
  ...livePeers.map((peer) => String(peer.found(request(peer.knowsUsAs)).body)),
  standardNotifier.notification('S-17', 'death').body,
  openSppNotifier.notification('S-17', 'REGISTER').body,
]

/** A busy machine may take its time. */
const patience = { timeout: 180_000 }

describe('a process that a hostile peer calls back', () => {
  it('answers each of 1,500 random callbacks and ends by itself (R14)', patience, async () => {
    const random = createRandom(20260302)
    const keys = JSON.stringify(livePeers.map((peer) => peer.keys))
    const child = await startChild('receiver', [keys])
    const url = `http://127.0.0.1:${(await child.first).trim()}/back`
    const statuses: Record<string, number> = {}
    let begun = 0
    async function throwOn(): Promise<void> {
      while (begun < count) {
        begun += 1
        const body = new Uint8Array(Buffer.from(randomBody(random, random.one(honest))))
        const { status } = await postCallback(url, { headers: {}, body })
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: 32 }, throwOn))
    const { code, out, err } = await child.end()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const outcomes = JSON.parse(out.slice(out.indexOf('{'))) as Record<string, number>
    const exchanges = Object.values(outcomes).reduce((sum, times) => sum + times, 0)
    expect(exchanges).toBe(count)
    expect(Object.keys(outcomes).length).toBeGreaterThan(12)
    expect(Object.keys(statuses)).not.toContain('500')
  })
})
