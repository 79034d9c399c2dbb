import { afterEach, describe, expect, it } from 'vitest'
import { createMockBackend, startMockRegistry } from '../../src/mock/index.js'
import type { MockServerOptions, RunningMockRegistry } from '../../src/mock/index.js'
import { idTypeValue, predicate, recordsOf } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import type { CRVSPerson } from '../../src/model/generated/types.js'
import { partnerOfMock } from './partner-of-mock.js'
import type { PartnerOfMock } from './partner-of-mock.js'

const closing: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

async function started<R extends RegistryName>(
  registry: R,
  options: MockServerOptions = {},
): Promise<RunningMockRegistry<R>> {
  const mock = await startMockRegistry(registry, { people: 200, ...options })
  closing.push(mock)
  return mock
}

async function partnerOf<R extends RegistryName>(
  mock: RunningMockRegistry<R>,
  sender_id?: string,
): Promise<PartnerOfMock<R>> {
  const partner = await partnerOfMock(mock, sender_id)
  closing.push(partner)
  return partner
}

function ofSex(sex: string, reg_event_type: string) {
  const { query_type: filter_type, query: filter } = predicate(['sex', 'eq', sex])
  return { reg_event_type, filter_type, filter }
}

/** The one whose identifier is this. */
function about({ type, value }: { type: string; value: string }, reg_event_type: string) {
  const { query_type: filter_type, query: filter } = idTypeValue(type, value)
  return { reg_event_type, filter_type, filter }
}

async function enrolled(
  { client }: PartnerOfMock<'ibr'>,
  { type, value }: { type: string; value: string },
): Promise<string> {
  const { message } = await client.sync.enrolled(idTypeValue(type, value))
  return String(message.enrolled_response?.[0]?.enrolled_status)
}

describe('events on demand reach subscribers', () => {
  it('a birth: whose filter matches, and not the other', async () => {
    const mock = await started('crvs')
    const [girls, boys] = [
      await partnerOf(mock, 'girls.example'),
      await partnerOf(mock, 'boys.example'),
    ]
    await girls.subscribe(ofSex('female', 'live_birth'))
    await boys.subscribe(ofSex('male', 'live_birth'))
    const { reg_records, subject, told } = await mock.emit('live_birth')
    const [child] = reg_records as CRVSPerson[]
    expect(told).toMatchObject({ subscribers: 1, accepted: 1, failed: 0 })
    const [heard, deaf] = child?.sex === 'female' ? [girls, boys] : [boys, girls]
    expect(heard.told).toEqual([{ event: 'live_birth', records: reg_records }])
    expect(deaf.told).toEqual([])
    const answer = await deaf.client.sync.search(idTypeValue(subject.type, subject.value))
    expect(recordsOf(answer)).toEqual(reg_records)
  })

  it('a death and its annulment: to who subscribed for deaths', async () => {
    const mock = await started('crvs')
    const partner = await partnerOf(mock)
    await partner.subscribe(about(mock.sample, 'death'))
    await mock.emit('death')
    expect(partner.told).toEqual([])
    await mock.emit('death', { of: mock.sample })
    await mock.emit('death_annulment', { of: mock.sample })
    const dates = partner.told.map(({ event, records: [record] }) => [
      event,
      (record as CRVSPerson).death_date,
    ])
    expect(dates).toEqual([
      ['death', '2026-06-28'],
      ['death', undefined],
    ])
  })

  it('an enrolment: enrolled turns yes', async () => {
    const mock = await started('ibr')
    const partner = await partnerOf(mock)
    await partner.subscribe(ofSex('female', 'enrollement'))
    await partner.subscribe(ofSex('male', 'enrollement'))
    const { subject, told } = await mock.emit('enrollement')
    expect(told).toMatchObject({ accepted: 1 })
    expect([await enrolled(partner, subject), partner.told.length]).toEqual(['yes', 1])
  })

  it.each([
    ['crvs', 'live_birth'],
    ['social', 'NewHouseHoldMember'],
    ['social', 'REGISTER'],
    ['ibr', 'enrollement'],
    ['dr', 'REGISTER'],
    ['fr', 'REGISTER'],
  ] as const)('%s: %s, to who waits for the one whom it will happen to', async (registry, name) => {
    const { subject } = createMockBackend(registry, { people: 200 }).events.happen(name)
    const mock: RunningMockRegistry = await started(registry)
    const partner = await partnerOf(mock)
    await partner.subscribe(about(subject, name) as never)
    const { reg_records, told } = await mock.emit(name)
    expect(told).toMatchObject({ subscribers: 1, accepted: 1 })
    expect(partner.told).toEqual([{ event: name, records: reg_records }])
  })

  it('in one registry only: the others hear nothing by themselves', async () => {
    const crvs = await started('crvs')
    const ibr = await started('ibr', { people: crvs.people })
    const partner = await partnerOf(ibr)
    await crvs.emit('death', { of: ibr.sample })
    expect(await enrolled(partner, ibr.sample)).toBe('yes')
    expect(crvs.people.count).toBe(200)
  })

  it('lost on the way and sent twice, as faults say', async () => {
    const faults = [
      { callback: 'lost', on: 'notify', times: 1 },
      { callback: 'duplicate', on: 'notify' },
    ] as const
    const mock = await started('crvs', { faults })
    const partner = await partnerOf(mock)
    await partner.subscribe(about(mock.sample, 'death'))
    expect((await mock.emit('death', { of: mock.sample })).told).toMatchObject({ failed: 1 })
    const { told } = await mock.emit('death_annulment', { of: mock.sample })
    expect(told).toMatchObject({ accepted: 1 })
    expect(partner.taken).toEqual(['on-subscribe', 'notify', 'duplicate'])
  })

  it('not when the mock is closed', async () => {
    const mock = await started('crvs')
    await mock.close()
    await expect(mock.emit('death')).rejects.toMatchObject({ code: 'server.unavailable' })
  })
})

describe('the admin route for events', () => {
  const post = async (url: string, body: string): Promise<Response> =>
    fetch(`${url}/admin/events`, { method: 'POST', body })

  it('says what can happen, makes it happen, and says what happened', async () => {
    const mock = await started('crvs', { admin: true, basePath: '/crvs' })
    const partner = await partnerOf(mock)
    await partner.subscribe(about(mock.sample, 'death'))
    const listed: unknown = await (await fetch(`${mock.url}/admin/events`)).json()
    expect(listed).toEqual(['live_birth', 'death', 'death_annulment'])
    const answer = await post(mock.url, JSON.stringify({ event: 'death', of: mock.sample }))
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      {
        event: 'death',
        reg_event_type: 'death',
        subject: mock.sample,
        reg_records: [{ death_date: '2026-06-28' }],
        told: { subscribers: 1, accepted: 1 },
      },
    ])
    expect(partner.told).toHaveLength(1)
  })

  it.each([
    ['no JSON', '{'],
    ['no object', '["death"]'],
    ['no name', '{"of":{"type":"BRN","value":"x"}}'],
    ['another registry’s event', '{"event":"enrolment"}'],
    ['a member too many', '{"event":"death","off":1}'],
    ['nobody', '{"event":"death","of":{"type":"BRN","value":"x"}}'],
    ['half an identifier', '{"event":"death","of":{"type":"BRN"}}'],
  ])('refuses %s and says why', async (_, body) => {
    const mock = await started('crvs', { admin: true, people: 20 })
    const answer = await post(mock.url, body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ error: expect.any(String) as string })
  })

  it('wants the token, and is not there unless asked for', async () => {
    const guarded = await started('crvs', { admin: true, people: 20, token: 'abc' })
    const bare = await started('crvs', { people: 20 })
    const statuses = [await post(guarded.url, '{}'), await post(bare.url, '{}')]
    expect(statuses.map(({ status }) => status)).toEqual([401, 404])
  })
})
