import { afterEach, describe, expect, it } from 'vitest'
import { livePeers } from '../live-peers/index.js'
import type { LivePeer } from '../live-peers/live-peer.js'
import { startServer } from '../live-peers/server.js'
import type { Behaviour, ScriptedServer } from '../live-peers/server.js'
import { runChild } from './child.js'
import { randomAnswer } from './random-answer.js'
import { createRandom } from './random.js'
import type { Random } from './random.js'

let server: ScriptedServer | undefined

afterEach(async () => {
  await server?.close()
})

/** What a family's honest peer would say, made once: all requests bear the same ids. */
function hostile(peer: LivePeer, random: Random): Behaviour {
  let honest: string | undefined
  return (call) => {
    honest ??= String(peer.found(call).body)
    return randomAnswer(random, honest)
  }
}

/** A busy machine may take its time. */
const patience = { timeout: 180_000 }

describe('a process that a hostile peer answers', () => {
  it('classifies 10,000 random answers and ends by itself (R14)', patience, async () => {
    const random = createRandom(20260301)
    server = await startServer()
    for (const [index, peer] of livePeers.entries())
      server.on(`/${String(index)}${peer.paths.sync}`, hostile(peer, random))
    const keys = JSON.stringify(livePeers.map((peer) => peer.keys))
    const { code, out, err } = await runChild('caller', [server.url, '10000', keys])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { answers, errors, strange } = JSON.parse(out) as {
      answers: number
      errors: Record<string, number>
      strange: string[]
    }
    const refused = Object.values(errors).reduce((sum, count) => sum + count, 0)
    expect(strange).toEqual([])
    expect(answers + refused).toBe(10_000)
    expect(answers).toBeGreaterThan(500)
    expect(server.received.length).toBeGreaterThanOrEqual(10_000)
    expect(Object.keys(errors).length).toBeGreaterThan(15)
  })
})

describe('a process with open circuits', () => {
  it('ends by itself, though nothing was closed (R6)', patience, async () => {
    const dead = await startServer()
    await dead.close()
    const { code, out, err } = await runChild('leaver', [dead.url])
    expect({ code, out, err }).toEqual({ code: 0, out: 'circuit.open', err: '' })
  })
})
