import { describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/backend.js'
import { predicate } from '../../src/model/index.js'
import { createPeople, plantedDisagreements, plantedKinds } from '../../src/mock/people/index.js'
import type { PlantedDisagreement, PlantedKind } from '../../src/mock/people/index.js'
import type { CRVSPerson, SRMember, Beneficiary, Farmer } from '../../src/model/generated/types.js'
import { ask, searchById } from './ask.js'

const people = createPeople({ seed: 1, count: 1000 })
const planted = plantedDisagreements(people)
const crvs = createMockBackend('crvs', { people })
const social = createMockBackend('social', { people })
const ibr = createMockBackend('ibr', { people })
const fr = createMockBackend('fr', { people })

function allOf(kind: PlantedKind): PlantedDisagreement[] {
  const found = planted.filter((one) => one.kind === kind)
  expect(found.length).toBeGreaterThan(0)
  return found
}

async function born(one: PlantedDisagreement, at = 0): Promise<CRVSPerson> {
  const records = await searchById(crvs, one.identifiers[at])
  expect(records).toHaveLength(1)
  return records[0] as CRVSPerson
}

async function member(one: PlantedDisagreement, at = 0): Promise<SRMember | undefined> {
  const records = await searchById(social, one.identifiers[at], { response_entity: 'Member' })
  return records[0] as SRMember | undefined
}

async function enrolled(one: PlantedDisagreement): Promise<Beneficiary | undefined> {
  const records = (await searchById(ibr, one.identifiers[0])) as Beneficiary[]
  return records.find((record) => record.member !== undefined)
}

describe('planted disagreements', () => {
  it('are of all seven kinds from twenty people on, with any seed', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const kinds = plantedDisagreements(createPeople({ seed, count: 20 })).map(({ kind }) => kind)
      expect([...kinds].sort()).toEqual([...plantedKinds].sort())
    }
  })

  it('are the same in every run, and those of a small world are in the large one', () => {
    const small = plantedDisagreements(createPeople({ seed: 1, count: 20 }))
    expect(plantedDisagreements(createPeople({ seed: 1, count: 1000 }))).toEqual(planted)
    expect(planted.slice(0, small.length)).toEqual(small)
  })

  it('come up again at a rate in a larger world', () => {
    expect(planted.length).toBeGreaterThan(15)
    expect(planted.length).toBeLessThan(60)
  })

  it('name order: given name and surname change places in the farmer registry', async () => {
    for (const one of allOf('name-order')) {
      const { name } = await born(one)
      const [farmer] = (await searchById(fr, one.identifiers[0])) as Farmer[]
      const seen = farmer?.farmer_personal_details?.demographic_info?.name
      expect(name?.surname).toBeDefined()
      expect(seen).toMatchObject({ given_name: name?.surname, surname: name?.given_name })
      expect(one.values).toEqual([
        `${name?.given_name ?? ''} ${name?.surname ?? ''}`,
        `${name?.surname ?? ''} ${name?.given_name ?? ''}`,
      ])
    }
  })

  it('day and month: the social registry has the other reading of the birth date', async () => {
    for (const one of allOf('day-month-swapped')) {
      const [year, month, day] = ((await born(one)).birth_date ?? '').split('-')
      const seen = (await member(one))?.demographic_info?.birth_date
      expect(seen).toBe(`${year ?? ''}-${day ?? ''}-${month ?? ''}`)
      expect(day).not.toBe(month)
      expect(one.values).toEqual([(await born(one)).birth_date, seen])
    }
  })

  it('year only: the beneficiary registry knows no more than the year', async () => {
    for (const one of allOf('year-only')) {
      const seen = (await enrolled(one))?.member?.demographic_info?.birth_date
      expect(seen).toBe((await born(one)).birth_date?.slice(0, 4))
      expect(one.values[1]).toBe(seen)
    }
  })

  it('dead in civil registration, active in the beneficiary registry, gone from the social registry', async () => {
    for (const one of allOf('dead-but-active')) {
      expect((await born(one)).death_date).toBe(one.values[0])
      expect((await enrolled(one))?.enrollment_status).toBe('1')
      expect(await member(one)).toBeUndefined()
    }
  })

  it('other deaths are known to the beneficiary registry', async () => {
    const found = await ask(crvs, predicate(['death_date', 'ge', '1900']))
    const dead = found.reg_records as CRVSPerson[]
    const unnoticed = new Set(allOf('dead-but-active').flatMap((one) => one.identifiers[0]?.value))
    let ended = 0
    for (const { identifier = [] } of dead) {
      const value = identifier[0]?.identifier_value ?? ''
      const records = (await searchById(ibr, { type: 'UIN', value })) as Beneficiary[]
      const own = records.find((record) => record.member !== undefined)
      if (own === undefined || unnoticed.has(value)) continue
      expect(own.enrollment_status).toBe('2')
      ended++
    }
    expect(ended).toBeGreaterThan(0)
  })

  it('homonym: two people, one name, one birth date', async () => {
    for (const one of allOf('homonym')) {
      const [first, second] = [await born(one, 0), await born(one, 1)]
      expect(second.name).toEqual(first.name)
      expect(second.birth_date).toBe(first.birth_date)
      expect(second.identifier?.[0]).not.toEqual(first.identifier?.[0])
      expect(await member(one, 0)).toBeDefined()
      expect(await member(one, 1)).toBeDefined()
    }
  })

  it('no national number yet: a newborn of weeks, known by birth number, unknown to the beneficiary registry', async () => {
    for (const one of allOf('no-uin-yet')) {
      expect(one.identifiers[0]?.type).toBe('BRN')
      const { identifier = [], birth_date = '' } = await born(one)
      expect(identifier.map(({ identifier_type }) => identifier_type)).toEqual(['BRN'])
      expect(birth_date >= '2026-06-01').toBe(true)
      expect(await enrolled(one)).toBeUndefined()
    }
  })

  it('missing: a child that the social registry has not, though the others have', async () => {
    for (const one of allOf('missing')) {
      await born(one)
      expect(await member(one)).toBeUndefined()
      expect(await searchById(social, one.identifiers[0])).toEqual([])
      expect(await enrolled(one)).toBeDefined()
    }
  })
})
