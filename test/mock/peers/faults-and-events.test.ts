import { afterEach, describe, expect, it } from 'vitest'
import { createMockBackend } from '../../../src/mock/index.js'
import type { FaultRule } from '../../../src/mock/index.js'
import { recordsOf } from '../../../src/model/index.js'
import type { SearchAnswerLike } from '../../../src/model/index.js'
import type { DeliveryEvent } from '../../../src/server/index.js'
import { openSppCase } from './openspp-case.js'
import { setPeerStage } from './peer-stage.js'
import type { PeerStage } from './peer-stage.js'

type SearchAndWait = (
  criteria: object,
  options?: object,
) => Promise<SearchAnswerLike<unknown> & { via: string }>

let stage: PeerStage | undefined

afterEach(() => stage?.close())

async function staged(
  faults: readonly FaultRule[],
  deliveries: DeliveryEvent[] = [],
): Promise<PeerStage> {
  const onDelivery = (event: DeliveryEvent): void => void deliveries.push(event)
  return (stage = await setPeerStage(openSppCase, { mock: { faults, onDelivery } }))
}

async function ask({ client, mock }: PeerStage): Promise<{ via: string; found: number }> {
  const search = client.searchAndWait as unknown as SearchAndWait
  const answer = await search(openSppCase.later?.(mock) ?? {}, { pollEvery: 50 })
  return { via: answer.via, found: recordsOf(answer).length }
}

describe('callbacks of a mock that plays a peer', () => {
  it('are lost in every try of the peer, and found out by asking for the status', async () => {
    const deliveries: DeliveryEvent[] = []
    const here = await staged([{ callback: 'lost', on: 'search' }], deliveries)
    expect(await ask(here)).toEqual({ via: 'status', found: 1 })
    expect(deliveries).toMatchObject([{ outcome: 'transport.unreachable' }])
    expect(here.called).toEqual([])
  })

  it('are doubled in its own shape', async () => {
    const here = await staged([{ callback: 'duplicate', on: 'search', times: 1 }])
    expect(await ask(here)).toEqual({ via: 'callback', found: 1 })
    await here.mock.close()
    const ids = here.called.map(({ text }) => /"message_id": ?"([^"]+)"/.exec(text)?.[1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(here.heard).toEqual(['onSearch'])
  })

  it('tell of events on demand', async () => {
    const here = await staged([])
    const backend = createMockBackend('social', { people: here.mock.people })
    const { subject } = backend.events.happen('NewHouseHoldMember')
    const criteria = { filter_type: 'idtype-value', filter: subject } as const
    await here.client.subscribe({ reg_event_type: 'NewHouseHoldMember', ...criteria } as never)
    await here.heardSo(1)
    const { told } = await here.mock.emit('NewHouseHoldMember')
    expect(told).toMatchObject({ subscribers: 1, accepted: 1 })
    expect(here.heard).toEqual(['onSubscribe: 1', 'notify: 1'])
  })
})
