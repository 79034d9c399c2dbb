import { afterEach, describe, expect, it } from 'vitest'
import { livePeers } from '../live-peers/index.js'
import { asked } from '../live-peers/live-peer.js'
import { acknowledgementCells } from './acknowledgement-cells.js'
import { asyncCells } from './async-cells.js'
import { setAsyncStage } from './async-stage.js'
import type { AsyncStage } from './async-stage.js'
import { until } from './until.js'

let stage: AsyncStage | undefined

afterEach(async () => {
  await stage?.close()
})

describe.each(
  livePeers.flatMap((peer) =>
    peer.paths.async === undefined ? [] : [[peer.profile.name, peer, peer.paths.async] as const],
  ),
)('an async search of %s (R9, R16, R18)', (_, peer, path) => {
  const rows = [...asyncCells, ...acknowledgementCells].flatMap((cell) => {
    const expected = cell.expected(peer)
    return expected === undefined ? [] : [[cell.name, cell, expected] as const]
  })

  it.each(rows)(
    'that %s',
    async (_, cell, { searches, questions = 0, callbacks, heard, ...expected }) => {
      stage = await setAsyncStage(peer)
      const { server, correlations, answered } = stage
      server.on(path, ...cell.script(stage))
      if (peer.paths.status !== undefined)
        server.on(peer.paths.status, ...(cell.status?.(stage) ?? []))
      const waiting = stage.wait()
      await cell.drive?.(stage)
      expect(await waiting).toMatchObject(expected)
      await until(() => answered.length >= callbacks.length)
      const searched = server.received.filter((call) => call.path === path)
      expect(searched).toHaveLength(searches)
      expect(new Set(searched.map((call) => asked(call).header['message_id'])).size).toBe(1)
      expect(server.received.length - searches).toBe(questions)
      expect(answered.map(({ status }) => status)).toEqual(callbacks)
      expect(stage.heard).toEqual(heard)
      expect(correlations.open()).toEqual([])
    },
  )
})
