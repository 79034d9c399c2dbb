import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordsOf } from '../../../src/model/index.js'
import type { SearchAnswerLike } from '../../../src/model/index.js'
import type { NotifySummary } from '../../../src/server/index.js'
import { peerCases } from './cases.js'
import type { PeerCase } from './peer-case.js'
import { setPeerStage } from './peer-stage.js'
import type { PeerStage } from './peer-stage.js'

type Search = (criteria: object, options?: object) => Promise<SearchAnswerLike<unknown>>

const rows = peerCases.flatMap((peer) =>
  (peer.signs === false ? [false] : [true, false]).map((signed) => ({
    title: `${peer.profile.name}, ${signed ? 'signed' : 'unsigned'}`,
    peer,
    signed,
  })),
)

function expectCount(found: number, count: PeerCase['finds'][number]['count']): void {
  if (typeof count === 'number') expect(found).toBe(count)
  else expect(found).toBeGreaterThanOrEqual(count.atLeast)
}

describe.each(rows)('a client of ours and a mock of $title', ({ peer, signed }) => {
  let stage: PeerStage

  beforeAll(async () => {
    stage = await setPeerStage(peer, { signed })
  })
  afterAll(() => stage.close())

  it.each(peer.finds)('finds by $name', async ({ criteria, count }) => {
    const { client, mock } = stage
    const answer = await (client.sync.search as unknown as Search)(criteria(mock))
    expectCount(recordsOf(answer).length, count)
    expect(answer).toMatchObject({ signature: { status: signed ? 'verified' : 'unsigned' } })
  })

  it('finds nobody where there is nobody', async () => {
    const { client, mock } = stage
    const answer = await (client.sync.search as unknown as Search)(peer.nobody(mock))
    expect(recordsOf(answer)).toEqual([])
  })

  // What a system does not serve makes no test.
  const { later, events } = peer

  it.each(later === undefined ? [] : [later])('is answered later by callback', async (criteria) => {
    const { client, mock, heard } = stage
    const search = client.searchAndWait as unknown as Search
    const answer = await search(criteria(mock), { pollEvery: 60_000 })
    expect(recordsOf(answer)).toHaveLength(1)
    expect(heard).toContain('onSearch')
  })

  const told = events === undefined ? [] : [events]

  it.each(told)('is told of what it subscribed to, until it ends that', async (events) => {
    const { client, mock, heard, heardSo } = stage
    const before = heard.length
    await client.subscribe(events.criteria(mock) as never)
    await heardSo(before + 1)
    const tell = async (event: object): Promise<NotifySummary> =>
      mock.handler.notify(event as never)
    expect(await tell(await events.otherEvent(mock))).toMatchObject({ subscribers: 0 })
    expect(await tell(await events.event(mock))).toMatchObject({ accepted: 1 })
    const [code = ''] = stage.codes()
    await client.unsubscribe(code)
    await heardSo(before + 3)
    expect(await tell(await events.event(mock))).toMatchObject({ subscribers: 0 })
    expect(heard.slice(before)).toEqual(['onSubscribe: 1', 'notify: 1', 'onUnsubscribe: 1'])
  })
})

describe.each(peerCases)('the recording of a mock of $profile.name', (peer) => {
  it('names operations as the standard does, and a fault on one strikes its path', async () => {
    const { searchIs: on = 'sync/search' } = peer
    const faults = [{ status: 503, on, times: 1 }]
    const stage = await setPeerStage(peer, { signed: false, mock: { faults } })
    const { client, mock } = stage
    const search = client.sync.search as unknown as Search
    const criteria = peer.finds[0]?.criteria(mock) ?? {}
    await expect(search(criteria)).rejects.toMatchObject({ status: 503 })
    await search(criteria)
    expect(mock.exchanges().map(({ operation, status }) => [operation, status])).toEqual([
      [on, 503],
      [on, 200],
    ])
    await stage.close()
  })
})
