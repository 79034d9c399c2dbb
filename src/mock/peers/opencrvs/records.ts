import type { InventedPerson, People } from '../../people/index.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'
import { recordId, registrationTypes } from './registers.js'
import type { CivilEvent } from './registers.js'

/** How a generation of it writes records. */
export interface RecordStyle {
  /** What it calls the national number. */
  readonly nationalNumber: 'NID' | 'UIN'
}

/** The registers that have a record of this person. */
export function eventsOf(record: Members): readonly CivilEvent[] {
  return [
    'birth',
    ...(record['death_date'] === undefined ? [] : (['death'] as const)),
    ...(record['marriage_date'] === undefined ? [] : (['marriage'] as const)),
  ]
}

/** One register's record of a person (peers README section 8), from the standard's. */
export function openCrvsRecord(
  record: Members,
  event: CivilEvent,
  people: People,
  { nationalNumber }: RecordStyle,
): Members {
  const number = numberIn(record, registrationTypes[event])
  const [person] = people.bearersOf('BRN', numberIn(record, 'BRN') ?? '')
  const uin = numberIn(record, 'UIN')
  const { name, sex, birth_date, birth_place } = record
  const identifier = [
    ...(number === undefined ? [] : [{ name: registrationTypes[event], identifier: number }]),
    ...(uin === undefined ? [] : [{ name: nationalNumber, identifier: uin }]),
    ...(person === undefined
      ? []
      : [{ name: 'OPENCRVS_RECORD_ID', identifier: recordId(event, person) }]),
  ]
  return {
    identifier,
    birthDate: birth_date,
    ...namesIn(membersOf(name)),
    sex,
    ...(event === 'birth' ? { birthPlace: place(birth_place) } : {}),
    ...(event === 'death'
      ? { deathDate: record['death_date'], deathPlace: place(record['death_place']) }
      : {}),
    ...(event === 'marriage' ? { marriageDate: listOf(record['marriage_date'])[0] } : {}),
    relations: person === undefined ? [] : relations(person, people),
  }
}

function numberIn(record: Members, type: string): string | undefined {
  const borne = listOf(record['identifier']).map(membersOf)
  return textOf(borne.find(({ identifier_type }) => identifier_type === type)?.['identifier_value'])
}

/** All first names in one. */
function namesIn({ given_name, second_name, surname }: Members): Members {
  const given = [given_name, second_name].filter((one) => textOf(one) !== undefined)
  return { givenName: given.join(' '), familyName: surname }
}

function place(given: unknown): Members {
  const { name, address } = membersOf(given)
  const text = textOf(name) ?? textOf(address)
  return { '@type': 'Place', ...(text === undefined ? {} : { name: text }) }
}

function relations(person: InventedPerson, people: People): readonly Members[] {
  const parents = [
    ['spdci:Mother', person.mother],
    ['spdci:Father', person.father],
  ] as const
  return parents.flatMap(([type, index]) => {
    if (index === undefined) return []
    const { name, birth_date } = people.person(index)
    return [{ '@type': type, ...namesIn({ ...name }), birthDate: birth_date }]
  })
}
