import { describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/index.js'
import type { MockBackend } from '../../src/mock/backends/mock-backend.js'
import type { Beneficiary, CRVSPerson, SRGroup } from '../../src/model/generated/types.js'
import { predicate, registryNames } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import type { BackendCriteria } from '../../src/server/index.js'
import { ask, asker, searchById } from './ask.js'

/** Each registry's events, in an order in which each can happen. */
const events: Readonly<Record<RegistryName, readonly string[]>> = {
  crvs: ['live_birth', 'death', 'death_annulment'],
  social: ['NewHouseHoldMember', 'REGISTER'],
  ibr: ['enrollement', 'enrollement_status_change'],
  dr: ['REGISTER'],
  fr: ['REGISTER'],
}

function crvs(people = 200, seed = 1): MockBackend<'crvs'> {
  return createMockBackend('crvs', { people, seed })
}

async function count(backend: MockBackend<'crvs'>, ...where: [string, 'eq' | 'ge', string][]) {
  const found = await ask(backend, { ...predicate(...(where as [(typeof where)[0]])) })
  return found.pagination?.total_count
}

const byId = (query: unknown): BackendCriteria =>
  ({ query_type: 'idtype-value', query }) as BackendCriteria

describe('events on demand', () => {
  it.each(registryNames)(
    '%s: each can happen, and its subject is found from then on',
    async (registry) => {
      const backend = createMockBackend(registry, { people: 200 })
      expect(backend.events.names).toEqual(events[registry])
      for (const name of events[registry]) {
        const { event, subject, reg_records } = backend.events.happen(name)
        expect([event, reg_records.length]).toEqual([name, 1])
        expect(await searchById(backend, subject)).toEqual(reg_records)
      }
    },
  )

  it.each(registryNames)(
    '%s: the same seed gives the same, in a country of any size',
    (registry) => {
      const [one, other] = [200, 1_000_000].map((people) => {
        const backend = createMockBackend(registry, { people, seed: 7 })
        return events[registry]
          .filter((name) => !(registry === 'social' && name === 'REGISTER'))
          .map((name) => backend.events.happen(name))
      })
      expect(one).toEqual(other)
    },
  )

  it('are read in any spelling, and refused where the registry tells of no such thing', () => {
    const backend = crvs()
    const names = ['birth', 'LiveBirth', 'DeathAnnulment'].map((name) =>
      backend.events.happen(name),
    )
    expect(names.map(({ event }) => event)).toEqual(['live_birth', 'live_birth', 'death_annulment'])
    expect(() => backend.events.happen('enrolment')).toThrow(/live_birth, death, death_annulment/)
  })

  it.each([
    ['crvs', 'death', { type: 'BRN', value: '1900BAAAAAA' }],
    ['crvs', 'death_annulment', 'sample'],
    ['social', 'REGISTER', 'sample'],
    ['dr', 'REGISTER', 'sample'],
    ['fr', 'REGISTER', 'sample'],
    ['ibr', 'enrollement', { type: 'UIN', value: '9' }],
    ['ibr', 'enrollement_status_change', { type: 'UIN', value: '9' }],
  ] as const)('%s: %s is refused for whom it cannot happen to', (registry, name, of) => {
    const backend = createMockBackend(registry, { people: 200 })
    expect(() => backend.events.happen(name, of === 'sample' ? backend.sample : of)).toThrow(
      expect.objectContaining({ code: 'query.unsupported' }),
    )
  })
})

describe('a birth', () => {
  it('is found by number and by looking through, with parents, and not twice', async () => {
    const backend = crvs()
    const before = await count(backend, ['birth_date', 'ge', '2026-06-01'])
    const { subject, reg_records } = backend.events.happen('birth')
    const [child] = reg_records as CRVSPerson[]
    expect(subject.type).toBe('BRN')
    expect(child).toMatchObject({ parent1_identifier: {}, parent2_identifier: {} })
    expect(await count(backend, ['birth_date', 'ge', '2026-06-01'])).toBe(Number(before) + 1)
    expect(backend.events.happen('birth').subject).not.toEqual(subject)
  })

  it('can be of a parent by their number', () => {
    const backend = crvs()
    const { sample } = createMockBackend('fr', { people: 200 })
    const [child] = backend.events.happen('birth', sample).reg_records as CRVSPerson[]
    const parents = [child?.parent1_identifier, child?.parent2_identifier]
    expect(parents.map((one) => one?.identifier_value)).toContain(sample.value)
    expect(() => backend.events.happen('birth', backend.sample)).toThrow(/of an age/)
  })

  it('is the birth that the social registry of the same seed hears of', async () => {
    const social = createMockBackend('social', { people: 200 })
    const born = crvs().events.happen('live_birth')
    expect(await searchById(social, born.subject)).toEqual([])
    const heard = social.events.happen('NewHouseHoldMember')
    expect(heard.subject).toEqual(born.subject)
    const [group] = (await searchById(social, born.subject)) as SRGroup[]
    expect(group?.member_list).toHaveLength(group?.group_size ?? 0)
    expect(group?.last_updated).toBe('2026-06-30')
  })
})

describe('a death', () => {
  it('stands on the record until it is annulled', async () => {
    const backend = crvs()
    const { subject, reg_records } = backend.events.happen('death')
    const [dead] = reg_records as CRVSPerson[]
    const drn = dead?.identifier?.find(({ identifier_type }) => identifier_type === 'DRN')
    const certificate = { type: 'DRN', value: String(drn?.identifier_value) }
    expect(dead?.death_date).toBe('2026-06-28')
    expect(await searchById(backend, certificate)).toHaveLength(1)
    expect(() => backend.events.happen('death', subject)).toThrow(/already/)

    const annulled = backend.events.happen('death_annulment')
    expect(annulled).toMatchObject({ reg_event_type: 'death', subject })
    const [alive] = (await searchById(backend, subject)) as CRVSPerson[]
    expect([alive?.death_date, alive?.last_updated]).toEqual([undefined, '2026-06-30'])
    expect(await searchById(backend, certificate)).toEqual([])
    expect(backend.events.happen('death', subject).subject).toEqual(subject)
  })

  it('narrows what a search for deaths finds by one', async () => {
    const backend = crvs()
    const deaths = async (): Promise<number | undefined> => {
      const all = predicate(['birth_date', 'ge', '1900-01-01'])
      return (await ask(backend, { ...all, reg_event_type: 'death' })).pagination?.total_count
    }
    const before = Number(await deaths())
    backend.events.happen('death')
    expect(await deaths()).toBe(before + 1)
  })

  it('of several at once is refused', () => {
    const social = createMockBackend('social', { people: 200 })
    const happened = social.events.happen('NewHouseHoldMember', social.sample)
    const [group] = happened.reg_records as SRGroup[]
    const value = String(group?.group_identifier?.[0]?.identifier_value)
    expect(() => crvs().events.happen('death', { type: 'UIN', value })).toThrow(/several/)
  })

  it('of one born on demand has certificates of its own', async () => {
    const backend = crvs()
    const born = backend.events.happen('birth')
    const [dead] = backend.events.happen('death', born.subject).reg_records as CRVSPerson[]
    expect(String(dead?.death_date) >= String(dead?.birth_date)).toBe(true)
    expect(await searchById(backend, born.subject)).toEqual([dead])
  })
})

describe('an enrolment', () => {
  it('makes enrolled yes, and its end makes it no again', async () => {
    const ibr = createMockBackend('ibr', { people: 200 })
    const enrolled = (query: unknown): unknown => ibr.enrolled?.(byId(query), asker)
    const { subject } = createMockBackend('ibr', { people: 200 }).events.happen('enrolment')
    expect(await enrolled(subject)).toBe('no')
    expect(ibr.events.happen('enrolment').subject).toEqual(subject)
    expect(await enrolled(subject)).toBe('yes')
    const changed = ibr.events.happen('enrollement_status_change')
    expect((changed.reg_records as Beneficiary[])[0]?.enrollment_status).toBe('3')
    expect(await enrolled(subject)).toBe('no')
    ibr.events.happen('enrollement_status_change', subject)
    expect(await enrolled(subject)).toBe('yes')
  })

  it('of who has all that there is for them goes to the household, and then is refused', () => {
    const ibr = createMockBackend('ibr', { people: 200 })
    const { subject } = ibr.events.happen('enrolment')
    const [household] = ibr.events.happen('enrolment', subject).reg_records as Beneficiary[]
    expect(household?.assistance_unit).toBe('2')
    expect(() => ibr.events.happen('enrolment', subject)).toThrow(/enrolled already/)
  })
})

describe('a registration', () => {
  it('makes disabled yes', async () => {
    const dr = createMockBackend('dr', { people: 200 })
    const query = dr.events.happen('REGISTER').subject
    expect(await dr.disabled?.(byId(query), asker)).toBe('yes')
  })

  it('brings a household that was not in the country, with everybody in it', async () => {
    const social = createMockBackend('social', { people: 200 })
    const { subject, reg_records } = social.events.happen('REGISTER')
    const [group] = reg_records as SRGroup[]
    for (const { member_identifier = [] } of group?.member_list ?? []) {
      const [
        { identifier_type, identifier_value } = { identifier_type: '', identifier_value: '' },
      ] = member_identifier
      const by = { type: identifier_type, value: identifier_value }
      expect(await searchById(social, by)).toEqual([group])
    }
    expect(social.events.happen('REGISTER').subject).not.toEqual(subject)
  })
})
