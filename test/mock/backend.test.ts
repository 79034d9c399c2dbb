import { describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/backend.js'
import { createPeople, storyChild } from '../../src/mock/people/index.js'
import type { Beneficiary, CRVSPerson, SRGroup, SRMember } from '../../src/model/generated/types.js'
import { expression, idTypeValue, predicate } from '../../src/model/index.js'
import type { BackendCriteria } from '../../src/server/index.js'
import { ask, asker, refusal, searchById } from './ask.js'

const people = createPeople({ seed: 1, count: 400 })
const crvs = createMockBackend('crvs', { people })
const social = createMockBackend('social', { people })
const dr = createMockBackend('dr', { people })
const story = storyChild(1)

async function found<Rec>(
  backend: Parameters<typeof ask>[0],
  criteria: object,
): Promise<{ records: readonly Rec[]; total: number }> {
  const { reg_records, pagination } = await ask(backend, criteria)
  return { records: reg_records as readonly Rec[], total: pagination?.total_count ?? -1 }
}

describe('attributes', () => {
  it('are published short names, paths of the schema, and paths from the person on', async () => {
    const ways = [
      predicate(['UIN', 'eq', story.uin]),
      predicate(['uin', 'eq', Number(story.uin)]),
      predicate(['person_identifier', 'eq', story.uin]),
      predicate(['member_list.member_identifier', 'eq', story.uin]),
      predicate(['member_list.demographic_info.identifier.identifier_value', 'eq', story.uin]),
      expression({ 'demographic_info.person.identifier': story.uin }),
    ]
    for (const criteria of ways) {
      const { records } = await found<SRGroup>(social, criteria)
      expect(records.map((group) => group.group_identifier?.[0]?.identifier_value)).toEqual([
        story.household,
      ])
    }
  })

  it('YOB, DOB, age, gender, mobile and codes ask for what they say', async () => {
    const { records: born } = await found<CRVSPerson>(crvs, predicate(['YOB', 'eq', 2019]))
    const { total } = await found(crvs, predicate(['DOB', 'eq', '2019']))
    const { total: boys } = await found(
      crvs,
      predicate(['age', 'lt', 10], ['gender', 'eq', 'Male']),
    )
    const { total: males } = await found(crvs, predicate(['age', 'lt', 10], ['sex', 'eq', 'male']))
    const phone = people.person(1).phone ?? ''
    const { total: callers } = await found(crvs, predicate(['mobile', 'eq', phone]))
    expect(born.length).toBe(total)
    expect(born.every(({ birth_date = '' }) => birth_date.startsWith('2019-'))).toBe(true)
    expect([boys, callers]).toEqual([males, 1])
  })

  it('take a label where the record has a code, as published samples do', async () => {
    const labels = expression({
      $and: [
        { disability_status: { $eq: 'Approved' } },
        { 'disability_details.impairment_type': { $in: ['Mobility', 'Vision'] } },
      ],
    })
    const codes = expression({
      disability_status: '0',
      'disability_details.impairment_type': { $in: ['1', '3'] },
    })
    const { total } = await found(dr, labels)
    expect(total).toBeGreaterThan(0)
    expect((await found(dr, codes)).total).toBe(total)
    expect((await found(dr, expression({ disability_status: 'Enchanted' }))).total).toBe(0)
  })
})

describe('sort', () => {
  const all = predicate(['YOB', 'gt', 1800])
  const pagination = { page_size: 400 }

  it('by several keys, each in its own order', async () => {
    const sort = [
      { attribute_name: 'sex', sort_order: 'desc' },
      { attribute_name: 'birth_date', sort_order: 'asc' },
    ]
    const { records } = await found<CRVSPerson>(crvs, { ...all, sort, pagination })
    const keys = records.map(({ sex, birth_date = '' }) => `${sex === 'male' ? 0 : 1}${birth_date}`)
    expect(keys).toEqual([...keys].sort())
    expect(records).toHaveLength(400)
  })

  it('is stable: equal keys keep the order of the registry', async () => {
    const plain = await found<CRVSPerson>(crvs, { ...all, pagination })
    const sort = [{ attribute_name: 'sex', sort_order: 'desc' }]
    const sorted = await found<CRVSPerson>(crvs, { ...all, pagination, sort })
    const of = (sex: string) => (record: CRVSPerson) => record.sex === sex
    expect(sorted.records).toEqual([
      ...plain.records.filter(of('male')),
      ...plain.records.filter(of('female')),
    ])
  })

  it('puts records without the attribute last in both orders', async () => {
    for (const sort_order of ['asc', 'desc']) {
      const sort = [{ attribute_name: 'death_date', sort_order }]
      const { records } = await found<CRVSPerson>(crvs, { ...all, pagination, sort })
      const dead = records.filter(({ death_date }) => death_date !== undefined).length
      expect(dead).toBeGreaterThan(1)
      expect(records.slice(0, dead).every(({ death_date }) => death_date !== undefined)).toBe(true)
    }
  })

  it('by numbers is numeric', async () => {
    const sort = [{ attribute_name: 'poverty_score', sort_order: 'asc' }]
    const { records } = await found<SRGroup>(social, { ...all, sort, pagination })
    const scores = records.map(({ poverty_score = 0 }) => poverty_score)
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
  })
})

describe('pages', () => {
  it('add up to everybody, each once, and count the same total', async () => {
    const seen: CRVSPerson[] = []
    for (let page_number = 1; page_number <= 6; page_number++) {
      const criteria = { ...predicate(['sex', 'in', ['male', 'female']]) }
      const page = await found<CRVSPerson>(crvs, {
        ...criteria,
        pagination: { page_size: 75, page_number },
      })
      expect(page.total).toBe(400)
      seen.push(...page.records)
    }
    expect(seen).toHaveLength(400)
    expect(new Set(seen.map(({ identifier }) => identifier?.at(-1))).size).toBe(400)
  })

  it('say how many there are when nobody asked for a page', async () => {
    const { reg_records, pagination } = await ask(
      crvs,
      predicate(['sex', 'in', ['male', 'female']]),
    )
    expect(pagination).toEqual({ page_size: 100, page_number: 1, total_count: 400 })
    expect(reg_records).toHaveLength(100)
  })
})

describe('the social registry', () => {
  it('answers with households, or with members when asked for them', async () => {
    const query = idTypeValue('UIN', story.uin)
    const groups = await found<SRGroup>(social, query)
    const members = await found<SRMember>(social, { ...query, response_entity: 'Member' })
    expect(groups.records[0]?.group_size).toBe(5)
    expect(members.records[0]?.member_identifier?.[0]?.identifier_value).toBe(story.uin)
  })
})

describe('civil registration', () => {
  it('narrows to the vital event asked for', async () => {
    const all = predicate(['YOB', 'gt', 1800])
    const dead = await found<CRVSPerson>(crvs, { ...all, reg_event_type: 'death' })
    const married = await found<CRVSPerson>(crvs, {
      ...all,
      reg_event_type: 'spdci-common:RegistryEventType:Marriage',
    })
    expect(dead.records.every(({ death_date }) => death_date !== undefined)).toBe(true)
    expect(married.records.every(({ marriage_date }) => marriage_date !== undefined)).toBe(true)
    expect((await found(crvs, { ...all, reg_event_type: 'REGISTER' })).total).toBe(400)
  })

  it('finds a couple by its marriage certificate', async () => {
    const couple = people.household(0).members.find(({ mrn }) => mrn !== undefined)
    const records = await searchById(crvs, { type: 'MRN', value: couple?.mrn ?? '' })
    expect(records).toHaveLength(2)
  })
})

describe('the disability registry', () => {
  it('says whether somebody is disabled, and gives details and support', async () => {
    const criteria = idTypeValue('UIN', story.uin) as BackendCriteria
    const parent = idTypeValue('UIN', people.person(2).uin ?? '') as BackendCriteria
    const details = await dr.getDisabilityDetails?.(criteria, asker)
    const support = await dr.getDisabilitySupport?.(criteria, asker)
    expect(await dr.disabled?.(criteria, asker)).toBe('yes')
    expect(await dr.disabled?.(parent, asker)).toBe('no')
    expect(support?.reg_records).toEqual(details?.reg_records[0]?.disability_support)
  })

  it('refuses what a search refuses', async () => {
    const criteria = { query_type: 'expression', query: {} } as BackendCriteria
    const { code } = await refusal(() => dr.disabled?.(criteria, asker))
    expect(code).toBe('query.unsupported')
  })
})

describe('the beneficiary registry', () => {
  const someone = 'U-4711'
  const pushed: Beneficiary = {
    assistance_unit: '1',
    member: { member_identifier: [{ identifier_type: 'UIN', identifier_value: someone }] },
    programme_identifier: [{ programme_identifier: 'XD-OP-02' }],
    enrollment_status: '1',
  }
  const criteria = idTypeValue('UIN', someone) as BackendCriteria

  it('says whether somebody is enrolled, for persons or households', async () => {
    const ibr = createMockBackend('ibr', { people })
    const child = idTypeValue('UIN', story.uin)
    const newborn = { type: 'BRN', value: people.person(8).brn }
    const member = { ...child, response_entity: 'Member' } as BackendCriteria
    expect(await ibr.enrolled?.(member, asker)).toBe('yes')
    expect(await ibr.enrolled?.(criteria, asker)).toBe('no')
    expect(await searchById(ibr, newborn)).toEqual([])
  })

  it('keeps an enrolment pushed to it, and finds it in every way', async () => {
    const ibr = createMockBackend('ibr', { people })
    await ibr.enrollmentUpdates?.(pushed, asker)
    expect(await ibr.enrolled?.(criteria, asker)).toBe('yes')
    expect((await found(ibr, predicate(['UIN', 'eq', someone]))).records).toEqual([pushed])
    expect(await searchById(createMockBackend('ibr', { people }), criteria.query as never)).toEqual(
      [],
    )
  })

  it('replaces the enrolment of the same person in the same programme', async () => {
    const ibr = createMockBackend('ibr', { people })
    await ibr.enrollmentUpdates?.(pushed, asker)
    await ibr.enrollmentUpdates?.({ ...pushed, enrollment_status: '2' }, asker)
    expect(await ibr.enrolled?.(criteria, asker)).toBe('no')
    expect((await found(ibr, criteria)).total).toBe(1)
  })

  it('replaces an enrolment it began with, and leaves the household its own', async () => {
    const ibr = createMockBackend('ibr', { people })
    const child = idTypeValue('UIN', story.uin) as BackendCriteria
    const before = await found<Beneficiary>(ibr, child)
    const own = before.records.find(({ member }) => member !== undefined)
    await ibr.enrollmentUpdates?.({ ...own, enrollment_status: '4' }, asker)
    const after = await found<Beneficiary>(ibr, child)
    expect(after.total).toBe(before.total)
    expect(after.records.map(({ enrollment_status }) => enrollment_status).sort()).toEqual(
      before.total === 2 ? ['1', '4'] : ['4'],
    )
  })

  it('refuses an enrolment of nobody', async () => {
    const ibr = createMockBackend('ibr', { people })
    const { code } = await refusal(() => ibr.enrollmentUpdates?.({ enrollment_status: '1' }, asker))
    expect(code).toBe('query.unsupported')
  })
})
