import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  ageOn,
  luhnDigit,
  referenceDate,
  traditions,
} from '../../src/mock/people/index.js'
import { createPeople, identifiersOf, personAt, storyChild } from '../../src/mock/people/index.js'
import type { InventedPerson } from '../../src/mock/people/index.js'

function everybody(seed: number, count: number): InventedPerson[] {
  const people = createPeople({ seed, count })
  return Array.from({ length: count }, (_, index) => people.person(index))
}

function allNames(people: readonly InventedPerson[]): string[] {
  return people.flatMap(({ name }) => Object.values(name) as string[])
}

describe('invented people', () => {
  it('are the same bytes for the same seed and others for another', () => {
    const first = JSON.stringify(everybody(7, 120))
    expect(JSON.stringify(everybody(7, 120))).toBe(first)
    expect(JSON.stringify(everybody(8, 120))).not.toBe(first)
  })

  it('do not depend on how many there are, nor on who was asked for before', () => {
    const many = createPeople({ seed: 3, count: 500 })
    const backwards = createPeople({ seed: 3, count: 40 })
    for (let index = 39; index >= 0; index--) {
      expect(backwards.person(index)).toEqual(many.person(index))
      expect(personAt(3, index)).toEqual(many.person(index))
    }
  })

  it('exist up to a million without the ones before being made', () => {
    const people = createPeople({ seed: 1, count: 1_000_000 })
    const last = people.person(999_999)
    expect(last).toEqual(personAt(1, 999_999))
    expect(people.bearersOf('BRN', last.brn)).toEqual([last])
    expect(() => people.person(1_000_000)).toThrow(RangeError)
  })

  it('bear identifiers that nobody else bears, marriages apart', () => {
    const seen = new Map<string, number>()
    for (const person of everybody(1, 5000)) {
      for (const { identifier_type, identifier_value } of identifiersOf(person)) {
        if (identifier_type === 'MRN') continue
        seen.set(identifier_value, (seen.get(identifier_value) ?? 0) + 1)
      }
    }
    expect([...seen.values()].every((times) => times === 1)).toBe(true)
  })

  it('bear national numbers whose last digit checks, and birth numbers of their birth year', () => {
    for (const person of everybody(2, 300)) {
      if (person.uin !== undefined)
        expect(luhnDigit(person.uin.slice(0, -1))).toBe(person.uin.at(-1))
      expect(person.brn).toMatch(new RegExp(`^${person.birth_date.slice(0, 4)}B[A-HJ-NP-Z]{6}$`))
    }
  })

  it('are found by every identifier they bear, and by no other', () => {
    const people = createPeople({ seed: 5, count: 200 })
    for (let index = 0; index < 200; index++) {
      const person = people.person(index)
      for (const { identifier_type, identifier_value } of identifiersOf(person)) {
        expect(people.bearersOf(identifier_type, identifier_value)).toContainEqual(person)
      }
    }
    expect(people.bearersOf('UIN', '9000000000')).toEqual([])
    expect(people.bearersOf('UIN', 'x'.repeat(100_000))).toEqual([])
    expect(people.bearersOf('BRN', people.person(0).uin ?? '')).toEqual([])
  })

  it('live in households whose parents are old enough and whose children were born in order', () => {
    const people = createPeople({ seed: 1, count: 3000 })
    for (let index = 0; index < 3000; index++) {
      const person = people.person(index)
      expect(person.birth_date <= referenceDate).toBe(true)
      for (const parent of [person.mother, person.father]) {
        if (parent === undefined) continue
        const { birth_date, household } = people.person(parent)
        expect(parent).toBeLessThan(index)
        expect(household).toBe(person.household)
        expect(ageOn(birth_date, person.birth_date)).toBeGreaterThanOrEqual(14)
      }
      if (person.mrn !== undefined && person.spouse !== undefined && person.spouse < 3000) {
        expect(people.person(person.spouse).mrn).toBe(person.mrn)
      }
    }
  })

  it('have names from every tradition already when a hundred live there', () => {
    const met = new Set(everybody(1, 100).map((person) => person.tradition))
    expect([...met].sort()).toEqual(traditions.map(({ id }) => id).sort())
  })

  it('have names in many scripts, with one part, with apostrophes, hyphens, particles, and very long', () => {
    const people = everybody(1, 1500)
    const names = allNames(people)
    const scripts = ['Arabic', 'Khmer', 'Ethiopic', 'Devanagari', 'Myanmar', 'Latin']
    for (const script of scripts) {
      expect(names.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true)
    }
    for (const trait of [/'/, /-/, /^dos /, /^bin /, /^d'/, /[ãçõ]/, /[ễứộẹ]|ầ/, /.{30}/]) {
      expect(names.some((name) => trait.test(name))).toBe(true)
    }
    expect(people.some(({ name }) => name.surname === undefined)).toBe(true)
  })

  it('have names that are in normal form C and survive JSON', () => {
    for (const name of allNames(everybody(4, 400))) {
      expect(name.normalize('NFC')).toBe(name)
      expect(JSON.parse(JSON.stringify(name))).toBe(name)
      expect(name.trim()).toBe(name)
    }
  })

  it('hold one story child, whatever the size of the world', () => {
    for (const seed of [1, 2, 99]) {
      const story = storyChild(seed)
      const child = createPeople({ seed, count: 5 }).person(story.index)
      expect(child).toMatchObject({ uin: story.uin, brn: story.brn, role: 'child' })
      expect(child.disability).toBeDefined()
      expect(story.birth_date.social).not.toBe(story.birth_date.crvs)
    }
  })

  it('refuses a seed or a count that is no whole number', () => {
    expect(() => createPeople({ seed: 0.5, count: 10 })).toThrow(TypeError)
    expect(() => createPeople({ seed: 1, count: 0 })).toThrow(TypeError)
  })
})

describe('the calendar of the invented world', () => {
  it('counts days as everybody does, across months, leap years and centuries', () => {
    const day = fc.integer({ min: Date.UTC(1600, 0, 1) / 86_400_000, max: 100_000 })
    const textOf = (number: number): string =>
      new Date(number * 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        expect(addDays(textOf(start), days)).toBe(textOf(start + days))
      }),
      { seed: 20_260_630, numRuns: 2000 },
    )
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29')
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })
})
