import { expect, it } from 'vitest'
import { createEventStore, createRegistryState } from '../../../src/delivery/index.js'
import type { RegistryState } from '../../../src/delivery/index.js'
import { birth, birthOf, person, subscribed, toldOf } from './subscriptions-kit.js'
import type { SubscribedStage } from './subscriptions-kit.js'

const frequency = {
  start_time: '2026-03-01T08:00:00Z',
  end_time: '2026-03-01T20:00:00Z',
  frequency: '0 12 * * *',
}

async function collecting(state: RegistryState): Promise<SubscribedStage> {
  const here = subscribed({ options: { state } })
  await here.subscribe([birthOf('B-1', { frequency })])
  return here
}

it('what is collected stands in the store of the state, and is given once', async () => {
  const events = createEventStore()
  const here = await collecting({ ...createRegistryState(), events })
  await here.notify(birth(person('B-1')))
  const [waiting] = await events.first('crvs')
  expect(waiting).toMatchObject({ registry: 'crvs', due: Date.parse('2026-03-01T12:00:00Z') })
  expect(await events.take(waiting?.code ?? '')).toHaveLength(1)
  expect(await events.take(waiting?.code ?? '')).toEqual([])
})

it('what was collected before a restart is told, at the latest when the registry closes', async () => {
  const state = createRegistryState()
  const before = await collecting(state)
  await before.notify(birth(person('B-1')))
  const after = subscribed({ options: { state } })
  expect((await after.notify(birth(person('B-2')))).subscribers).toBe(0)
  await after.handler.close()
  expect(after.calledBy('notify').flatMap(toldOf)).toEqual(['B-1'])
})

it('a registry that closes leaves alone what another collected in the same state', async () => {
  const events = createEventStore()
  const here = await collecting({ ...createRegistryState(), events })
  const foreign = { partner: 'sr', registry: 'ibr', code: 'S-9', event: {}, at: 0, due: 1 } as const
  await events.add(foreign)
  await here.handler.close()
  expect(await events.first('ibr')).toEqual([foreign])
})

it('an event that cannot be kept is a failure of that subscription, and others are told', async () => {
  const broken = (): never => {
    throw new Error('the disk is full')
  }
  const events = { ...createEventStore(), add: broken, first: broken }
  const here = await collecting({ ...createRegistryState(), events })
  await here.subscribe([birthOf('B-1')])
  const summary = await here.notify(birth(person('B-1')))
  expect(summary).toMatchObject({ subscribers: 2, accepted: 1, collected: 0, failed: 1 })
  expect(summary.untold).toMatchObject([{ outcome: 'server.unavailable' }])
  await expect(here.handler.close()).resolves.toBeUndefined()
})
