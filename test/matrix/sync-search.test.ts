import { afterEach, describe, expect, it } from 'vitest'
import { livePeers } from '../live-peers/index.js'
import { asked } from '../live-peers/live-peer.js'
import type { Received } from '../live-peers/server.js'
import { cells } from './cells.js'
import { ask, setStage } from './stage.js'
import type { Stage } from './stage.js'

/** What has to be equal over all attempts: the ids and the message; the date and the signature are of each sending (R9). */
function sameInEveryAttempt(call: Received): string {
  const { header, message } = asked(call)
  return JSON.stringify([header['message_id'], message])
}

let stage: Stage | undefined

afterEach(async () => {
  await stage?.close()
})

describe.each(livePeers.map((peer) => [peer.profile.name, peer] as const))(
  'a sync search of %s (R8, R9, R10, R12)',
  (_, peer) => {
    const rows = cells.flatMap((cell) => {
      const expected = cell.expected(peer)
      return expected === undefined ? [] : [[cell.name, cell, expected] as const]
    })

    it.each(rows)('that %s', async (_, cell, { requests, pauses = [], ...expected }) => {
      stage = await setStage(peer)
      const { server, clock } = stage
      server.on(peer.paths.sync, ...cell.script(peer, server))
      const asking = ask(stage)
      await cell.drive?.(stage)
      expect(await asking).toMatchObject(expected)
      expect(server.paths()).toEqual(Array.from({ length: requests }, () => peer.paths.sync))
      expect(new Set(server.received.map(sameInEveryAttempt)).size).toBe(1)
      for (const [index, pause] of pauses.entries())
        expect(clock.waits[index]).toBeGreaterThanOrEqual(pause)
    })
  },
)
