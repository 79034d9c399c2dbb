import { afterEach, describe, expect, it } from 'vitest'
import { startMockRegistry } from '../../../src/mock/index.js'
import type { FaultRule, RunningMockRegistry } from '../../../src/mock/index.js'
import { predicate, recordsOf } from '../../../src/model/index.js'
import { openimis } from '../../../src/peers/index.js'
import type { DeliveryEvent } from '../../../src/server/index.js'
import { until } from '../../matrix/until.js'
import { partnerOfMock } from '../partner-of-mock.js'
import type { PartnerOfMock } from '../partner-of-mock.js'
import { post, searchEnvelope } from './by-hand.js'
import { openImisCase } from './openimis-case.js'
import type { Fields } from './peer-case.js'
import { sendByHand, setPeerStage } from './peer-stage.js'

const closing: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

interface Scene {
  readonly mock: RunningMockRegistry<'fr'>
  readonly partner: PartnerOfMock<'fr'>
  readonly deliveries: DeliveryEvent[]
}

async function scene(faults: readonly FaultRule[] = []): Promise<Scene> {
  const deliveries: DeliveryEvent[] = []
  const onDelivery = (event: DeliveryEvent): void => void deliveries.push(event)
  const mock = await startMockRegistry('fr', { profile: openimis, people: 120, faults, onDelivery })
  const sheet = { profile: openimis, signatures: 'optional' } as const
  const partner = await partnerOfMock(mock, 'sr.example.gov', sheet)
  closing.push(mock, partner)
  return { mock, partner, deliveries }
}

describe('openIMIS mock, asked to answer later', () => {
  it('answers at once, and calls back besides, unsigned', async () => {
    const { mock, partner } = await scene()
    const criteria = predicate(['given_name', 'eq', mock.sample.value])
    const answer = await partner.client.searchAndWait(criteria)
    expect([answer.via, answer.signature.status]).toEqual(['callback', 'unsigned'])
    expect(recordsOf(answer).length).toBeGreaterThan(0)
    expect(partner.taken).toEqual(['on-search'])
  })

  it('calls back once, whatever becomes of it', async () => {
    const { mock, deliveries } = await scene()
    const header = { sender_uri: 'http://127.0.0.1:9/gone' }
    const query = { type: 'x', value: { expression: { firstName: mock.sample.value } } }
    const criteria = { reg_type: 'ns:org:RegistryType:FR', query_type: 'expression', query }
    const path = '/api/api_dci/registry/search'
    expect((await post(mock, path, searchEnvelope([criteria], { header }))).status).toBe(200)
    await mock.handler.close()
    expect(deliveries).toMatchObject([{ operation: 'on-search', callbacks: 0 }])
  })

  it('calls back twice where a fault says so', async () => {
    const { mock, partner } = await scene([{ callback: 'duplicate', on: 'search' }])
    await partner.client.searchAndWait(predicate(['given_name', 'eq', mock.sample.value]))
    await partner.dealt(2)
    expect(partner.taken).toEqual(['on-search', 'duplicate'])
  })

  it('tells everybody whose filter is an expression, one record an item', async () => {
    const stage = await setPeerStage(openImisCase)
    closing.push(stage)
    const { mock, sender_uri, called } = stage
    const filter = { expression: { firstName: 'Nobody-by-this-name' } }
    const criteria = { reg_event_type: 'REGISTER', notify_record_type: 'Farmer' }
    const item = { reference_id: 'r', timestamp: '2026-03-01T08:30:00Z', filter }
    await sendByHand(openImisCase, mock, {
      operation: 'subscribe',
      header: { sender_uri },
      message: { subscribe_request: [{ ...item, subscribe_criteria: criteria }] },
    })
    await until(() => called.length === 1)
    await mock.handler.notify(registrationOf(farmersOf(mock)[0], 'REGISTER') as never)
    const told = called.map(({ text }) => JSON.parse(text) as Fields).at(-1)
    expect(told).toMatchObject({
      signature: '',
      header: { action: 'notify', status: 'success', is_encrypted: false },
      message: { notify_request: [{ data: { reg_record: { identifier: { type: 'openimis' } } } }] },
    })
  })

  it('grants a subscription, tells of what the identifier is of, and ends it', async () => {
    const { mock, partner } = await scene()
    const [one, other] = farmersOf(mock)
    const filter = { filter_type: 'idtype-value', filter: { type: 'UIN', value: one } } as const
    await partner.subscribe({ reg_event_type: 'registration', ...filter })
    await mock.handler.notify(registrationOf(other) as never)
    await mock.handler.notify(registrationOf(one) as never)
    const ended = partner.dealt(3)
    await partner.client.unsubscribe(String(partner.codes[0]))
    await ended
    await mock.handler.notify(registrationOf(one) as never)
    expect(partner.told).toMatchObject([{ event: 'registration', records: [{}] }])
    expect(partner.taken).toEqual(['on-subscribe', 'notify', 'on-unsubscribe'])
  })
})

function farmersOf({ people }: Pick<RunningMockRegistry, 'people'>): [string, string] {
  const farmers = Array.from({ length: people.count }, (_, index) => people.person(index)).filter(
    ({ farmer, death_date, uin }) => farmer && death_date === undefined && uin !== undefined,
  )
  return [String(farmers[0]?.uin), String(farmers[1]?.uin)]
}

function registrationOf(uin: string, reg_event_type = 'registration'): object {
  const identifier = [{ identifier_type: 'UIN', identifier_value: uin }]
  const farmer_personal_details = {
    member_identifier: identifier,
    demographic_info: { identifier },
  }
  return { reg_event_type, reg_records: [{ farmer_personal_details }] }
}
