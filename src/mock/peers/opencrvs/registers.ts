import type { InventedPerson, People } from '../../people/index.js'

/** What it keeps registers of. */
export const civilEvents = ['birth', 'death', 'marriage'] as const

/** One of its registers. */
export type CivilEvent = (typeof civilEvents)[number]

/** The register that a word of `reg_type` (2024) names; any other word names none, and then all are searched. */
export function eventInType(reg_type: unknown): CivilEvent | undefined {
  return civilEvents.find((event) => reg_type === `ocrvs:registry_type:${event}`)
}

/** Whose numbers a register gives. */
export const registrationTypes: Readonly<Record<CivilEvent, string>> = {
  birth: 'BRN',
  death: 'DRN',
  marriage: 'MRN',
}

/** `reg_event_type` for the real handler: births are of everybody. */
export function eventCriteria(event: CivilEvent | undefined): { readonly reg_event_type?: string } {
  return event === undefined || event === 'birth' ? {} : { reg_event_type: event }
}

/** Its own id of a record: a UUID that tells register and person. */
export function recordId(event: CivilEvent, { index }: Pick<InventedPerson, 'index'>): string {
  const register = String(civilEvents.indexOf(event)).padStart(3, '0')
  return `0c7a5000-0000-4000-8${register}-${index.toString(16).padStart(12, '0')}`
}

const ids = /^0c7a5000-0000-4000-8(00[0-2])-([0-9a-f]{12})$/

/** The register and the person of a record's id; `undefined` for one that is of nobody here. */
export function recordOf(
  id: string,
  people: People,
): { readonly event: CivilEvent; readonly person: InventedPerson } | undefined {
  const [, register = '', index = ''] = ids.exec(id) ?? []
  const event = civilEvents[Number(register)]
  const place = Number.parseInt(index, 16)
  if (index === '' || event === undefined || place >= people.count) return undefined
  return { event, person: people.person(place) }
}
