import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { peerCases } from './cases.js'

import { oneSearch, recordsIn, sendByHand, setPeerStage } from './peer-stage.js'
import type { PeerStage } from './peer-stage.js'

describe.each(peerCases)('traps of $profile.name', (peer) => {
  let stage: PeerStage

  beforeAll(async () => {
    stage = await setPeerStage(peer, { signed: false })
  })
  afterAll(() => stage.close())

  it.each(peer.traps)('$name: the client does not send it', async ({ refused }) => {
    const { client, mock } = stage
    const before = mock.exchanges().length
    const search = client.sync.search as unknown as (criteria: object) => Promise<unknown>
    await expect(search(refused(mock))).rejects.toMatchObject({ code: 'query.unsupported' })
    expect(mock.exchanges()).toHaveLength(before)
  })

  it.each(peer.traps)('$name: the mock falls into it', async ({ sent, answers }) => {
    const { mock } = stage
    const { status, json } = await sendByHand(peer, mock, { message: oneSearch(sent(mock)) })
    if (answers === 'nothing') {
      expect([status, recordsIn(json)]).toEqual([200, 0])
      expect(JSON.stringify(json)).toContain('"status":"rjct"')
      return
    }
    const expected = answers ?? { atLeast: 20 }
    expect(status).toBe('status' in expected ? expected.status : 200)
    if ('atLeast' in expected) {
      expect(recordsIn(json)).toBeGreaterThanOrEqual(expected.atLeast)
    }
  })
})
