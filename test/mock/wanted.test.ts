import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPeople } from '../../src/mock/people/index.js'
import type { InventedHousehold, InventedPerson } from '../../src/mock/people/index.js'
import { recordAttributes, recordKinds, wantedAt } from '../../src/mock/query/index.js'
import type { Wanted } from '../../src/mock/query/index.js'
import { crvsPerson } from '../../src/mock/records/crvs.js'
import { pwdPerson } from '../../src/mock/records/dr.js'
import { farmer } from '../../src/mock/records/fr.js'
import { householdBeneficiary, personBeneficiary } from '../../src/mock/records/ibr.js'
import { srGroup, srMember } from '../../src/mock/records/social.js'

const people = createPeople({ seed: 3, count: 1200 })

type Make = (person: InventedPerson, home: InventedHousehold, wanted?: Wanted) => object | undefined

/** Every kind of record, by the kind of its attributes. */
const makers: readonly (readonly [keyof typeof recordKinds, Make])[] = [
  ['CRVSPerson', (person, _, wanted) => crvsPerson(person, people, wanted)],
  ['SRGroup', (_, home, wanted) => srGroup(home, wanted)],
  ['SRMember', srMember],
  ['Beneficiary', personBeneficiary],
  ['Beneficiary', (_, home, wanted) => householdBeneficiary(home, wanted)],
  ['PWDPerson', pwdPerson],
  ['Farmer', farmer],
]

const shortNames = ['UIN', 'BRN', 'MRN', 'person_identifier', 'YOB', 'DOB', 'age', 'mobile']

/** Dotted paths of all members at any depth, lists passed through. */
function pathsIn(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, before))
  if (typeof value !== 'object' || value === null) return [before]
  return Object.entries(value).flatMap(([member, inner]) =>
    pathsIn(inner, before === '' ? member : `${before}.${member}`),
  )
}

function made(make: Make, index: number, wanted?: Wanted): object | undefined {
  const person = people.person(index)
  return make(person, people.household(person.household), wanted)
}

describe('a record made in part', () => {
  it.each(makers)('has of what is looked at all that the whole has: %s', (kind, make) => {
    const attributes = recordAttributes(recordKinds[kind])
    const everybody = Array.from({ length: people.count }, (_, index) => index)
    const known = everybody.filter((index) => made(make, index) !== undefined)
    const paths = known.slice(0, 300).flatMap((index) => pathsIn(made(make, index)))
    const names = [...new Set([...shortNames, 'pin-code', ...paths])].filter(
      (name) => attributes.resolve(name) !== undefined,
    )
    expect(names.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.subarray(names, { minLength: 1, maxLength: 4 }),
        (index, asked) => {
          const looked = asked.map((name) => attributes.resolve(name)).filter((one) => !!one)
          const part = made(make, index, wantedAt(looked.flatMap((one) => one.paths))) ?? {}
          const whole = made(make, index) ?? {}
          const valuesIn = (record: object) => looked.map((one) => one.read(record))
          expect(valuesIn(part)).toEqual(valuesIn(whole))
        },
      ),
      { seed: 20_260_630, numRuns: 300 },
    )
  })

  it('has no member that nobody looks at', () => {
    const wanted = wantedAt([['demographic_info', 'birth_date'], ['marital_status']])
    const person = people.person(3)
    const { birth_date } =
      srMember(person, people.household(person.household)).demographic_info ?? {}
    expect(made(srMember, 3, wanted)).toEqual({
      demographic_info: { birth_date },
      marital_status: person.marital_status,
    })
  })
})

describe('what is wanted of a record', () => {
  it('is the whole of a member that is named beside parts of it, whichever comes first', () => {
    expect(wantedAt([['a', 'b'], ['a']])).toEqual({ a: 'all' })
    expect(wantedAt([['a'], ['a', 'b']])).toEqual({ a: 'all' })
    expect(wantedAt([['a', 'b'], ['a', 'c', 'd'], ['e']])).toEqual({
      a: { b: 'all', c: { d: 'all' } },
      e: 'all',
    })
  })

  it('is everything where the path is empty, and nothing where there is none', () => {
    expect(wantedAt([['a'], []])).toBe('all')
    expect(wantedAt([])).toEqual({})
  })
})
