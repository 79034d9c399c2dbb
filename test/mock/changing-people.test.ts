import { describe, expect, it } from 'vitest'
import { createChangingPeople, createPeople, identifiersOf } from '../../src/mock/people/index.js'
import type { ChangingPeople, InventedPerson } from '../../src/mock/people/index.js'
import { newbornOf } from '../../src/mock/people/newborn.js'

const start = createPeople({ seed: 1, count: 40 })

function newborn(people: ChangingPeople, household: number, number = 0): InventedPerson {
  return people.add(newbornOf(people, people.household(household), {}, number))
}

describe('a world in which something happens', () => {
  it('begins as it was, person by person', () => {
    const people = createChangingPeople(start)
    for (let index = 0; index < start.count; index++) {
      const person = start.person(index)
      expect(people.person(index)).toEqual(person)
      for (const { identifier_type, identifier_value } of identifiersOf(person)) {
        const found = people.bearersOf(identifier_type, identifier_value)
        expect(found).toEqual(start.bearersOf(identifier_type, identifier_value))
      }
    }
  })

  it('has whom it was given: by place, by number, in their household, and after all others', () => {
    const people = createChangingPeople(start)
    const child = newborn(people, 3)
    expect([child.index, people.count, people.changes]).toEqual([40, 41, 1])
    expect(people.person(40)).toEqual(child)
    expect(people.bearersOf('BRN', child.brn)).toEqual([child])
    expect(people.household(3).members.at(-1)).toEqual(child)
    expect(people.bearersOf('UIN', people.household(3).identifier)).toContainEqual(child)
  })

  it('has whom it was given in place of another, under old numbers and new ones', () => {
    const people = createChangingPeople(start)
    const person = start.person(7)
    people.replace({ ...person, death_date: '2026-06-28', drn: '2026DAAAAAA' })
    expect(people.bearersOf('BRN', person.brn)).toMatchObject([{ death_date: '2026-06-28' }])
    expect(people.bearersOf('DRN', '2026DAAAAAA')).toHaveLength(1)
    people.replace(person)
    expect(people.bearersOf('DRN', '2026DAAAAAA')).toEqual([])
    expect([people.person(7), people.count]).toEqual([person, 40])
  })

  it('takes a household after all others, its people related to each other as they were', () => {
    const people = createChangingPeople(start)
    const number = start.householdCount
    const given = createPeople({ seed: 1, count: 1_000 }).household(number)
    const arrived = people.addHousehold(given)
    expect(people.householdCount).toBe(number + 1)
    expect(people.bearersOf('UIN', given.identifier)).toEqual(arrived.members)
    const relations = (members: readonly InventedPerson[]): unknown =>
      members.map(({ index, mother, father, spouse }) =>
        [mother, father, spouse].map((other) => other && other - index),
      )
    expect(relations(arrived.members)).toEqual(relations(given.members))
    expect(arrived.members.map(({ index }) => people.person(index))).toEqual(arrived.members)
  })

  it('leaves the world it began as alone, and others that began so', () => {
    const people = createChangingPeople(start)
    newborn(people, 0)
    people.replace({ ...start.person(1), farmer: true })
    expect(start.count).toBe(40)
    expect(createChangingPeople(start).person(1)).toEqual(start.person(1))
  })

  it('has an end: what it keeps is bounded', () => {
    const people = createChangingPeople(createPeople({ seed: 1, count: 1_000_000 }))
    const parents = {}
    const household = people.household(0)
    for (let number = 0; number < 10_000; number++) {
      people.add(newbornOf(people, household, parents, number))
    }
    expect(() => newborn(people, 0, 10_000)).toThrow(
      expect.objectContaining({ code: 'server.unavailable' }),
    )
  })
})
