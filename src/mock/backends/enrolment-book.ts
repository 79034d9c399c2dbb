import { DciError } from '../../errors/index.js'
import type { Beneficiary } from '../../model/generated/types.js'
import { subjectIdentifiers } from '../../model/index.js'
import { wantedAt } from '../query/index.js'
import type { RecordSource, Wanted } from '../query/index.js'

/** Enrolments a mock takes before it refuses more: it keeps them in memory. */
const mostTaken = 10_000

/** A source of beneficiaries that can be written to. */
export interface EnrolmentBook extends RecordSource<Beneficiary> {
  /**
   * Takes an enrolment: from then on it is found like any other. It replaces the record of the same person (or household) that has a
   * programme in common with it. Refuses one without an identifier, which nobody could find again.
   */
  take(beneficiary: Beneficiary): void
}

function keysOf(beneficiary: Beneficiary): string[] {
  return subjectIdentifiers(beneficiary).map(
    ({ identifier_type, identifier_value }) => `${identifier_type}:${identifier_value}`,
  )
}

/** Identifiers of whom the enrolment is for: the member, or the household itself and not everybody in it. */
function ownKeys({ member, group }: Beneficiary): Set<string> {
  const own = [...(member?.member_identifier ?? member?.demographic_info?.identifier ?? [])]
  if (member === undefined) own.push(...(group?.group_identifier ?? []))
  return new Set(
    own.map(({ identifier_type, identifier_value }) => `${identifier_type}:${identifier_value}`),
  )
}

function programmesOf({ programme_identifier = [] }: Beneficiary): Set<string> {
  const known = programme_identifier.map((programme) => programme.programme_identifier)
  return new Set(known.filter((identifier) => identifier !== undefined))
}

function meets(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((one) => right.has(one))
}

/** What `ownKeys` looks at. */
const toldBy = wantedAt([
  ['member', 'member_identifier'],
  ['member', 'demographic_info', 'identifier'],
  ['group', 'group_identifier'],
])

/** By what a record that is there from the start is told from all others, each time it is made. */
function startKeyOf(beneficiary: Beneficiary): string {
  return [...ownKeys(beneficiary)].join(' ')
}

/** A book over the records that are there from the start; what is taken comes after them, in the order of taking. */
export function createEnrolmentBook(start: RecordSource<Beneficiary>): EnrolmentBook {
  const replaced = new Set<string>()
  const taken = new Map<number, Beneficiary>()
  const placeOf = new Map<Beneficiary, number>()
  const byKey = new Map<string, Set<Beneficiary>>()
  let places = start.size()

  function index(beneficiary: Beneficiary): void {
    for (const key of keysOf(beneficiary)) {
      const known = byKey.get(key) ?? new Set()
      byKey.set(key, known.add(beneficiary))
    }
  }

  function remove(beneficiary: Beneficiary): void {
    const place = placeOf.get(beneficiary)
    if (place === undefined) {
      replaced.add(startKeyOf(beneficiary))
      return
    }
    placeOf.delete(beneficiary)
    taken.delete(place)
    for (const key of keysOf(beneficiary)) {
      const known = byKey.get(key)
      known?.delete(beneficiary)
      if (known?.size === 0) byKey.delete(key)
    }
  }

  function isReplaced(record: Beneficiary): boolean {
    return replaced.size > 0 && replaced.has(startKeyOf(record))
  }

  function byIdentifier(type: string, value: string): readonly Beneficiary[] {
    const found = start.byIdentifier(type, value).filter((record) => !isReplaced(record))
    return [...found, ...(byKey.get(`${type}:${value}`) ?? [])]
  }

  function at(place: number, wanted?: Wanted): Beneficiary | undefined {
    if (place >= start.size()) return taken.get(place)
    if (replaced.size > 0) {
      const told = start.at(place, toldBy)
      if (told === undefined || isReplaced(told)) return undefined
    }
    return start.at(place, wanted)
  }

  function take(beneficiary: Beneficiary): void {
    const own = ownKeys(beneficiary)
    if (own.size === 0) {
      throw new DciError('query.unsupported', 'an enrolment says whom it is for: add identifiers', {
        problems: [
          { pointer: '/member/member_identifier', text: 'at least one identifier is expected' },
        ],
      })
    }
    if (taken.size >= mostTaken) {
      throw new DciError('server.unavailable', 'the mock keeps no more enrolments: start it anew')
    }
    const programmes = programmesOf(beneficiary)
    for (const key of own) {
      const at = key.indexOf(':')
      for (const known of byIdentifier(key.slice(0, at), key.slice(at + 1))) {
        if (meets(ownKeys(known), own) && meets(programmesOf(known), programmes)) remove(known)
      }
    }
    if (placeOf.has(beneficiary)) return
    taken.set(places, beneficiary)
    placeOf.set(beneficiary, places)
    places += 1
    index(beneficiary)
  }

  return { size: () => places, at, byIdentifier, take }
}
