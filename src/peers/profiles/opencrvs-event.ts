import type { Criteria } from '../query/read-query.js'
import type { Refuse } from '../query/refusal.js'

/** The events OpenCRVS keeps registers of. */
export type CivilEvent = 'birth' | 'death' | 'marriage'

const events: ReadonlyMap<string, CivilEvent> = new Map([
  ['birth', 'birth'],
  ['livebirth', 'birth'],
  ['death', 'death'],
  ['marriage', 'marriage'],
])

const registrations: ReadonlyMap<string, CivilEvent> = new Map([
  ['BRN', 'birth'],
  ['DRN', 'death'],
  ['MRN', 'marriage'],
])

/**
 * Which register a search of OpenCRVS is for: as `reg_event_type` says in any spelling of it, or else the registration number asked for.
 * Refused where neither does: it would be looked for among all, or among the wrong.
 */
export function eventAsked(
  { reg_event_type }: Criteria,
  identifierType: string | undefined,
  refuse: Refuse,
): CivilEvent {
  const said = typeof reg_event_type === 'string' ? reg_event_type : ''
  const name = said
    .slice(said.lastIndexOf(':') + 1)
    .replaceAll(/[\s_-]/g, '')
    .toLowerCase()
  const event = said === '' ? registrations.get(identifierType ?? '') : events.get(name)
  if (event !== undefined) return event
  throw refuse(
    'keeps births, deaths and marriages apart, and these criteria do not say which is asked',
    "reg_event_type: 'birth', 'death' or 'marriage' in the criteria",
  )
}
