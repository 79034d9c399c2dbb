import { codeLists } from '../../model/codes.js'
import type { CodeListName } from '../../model/codes.js'
import type { RegistryName } from '../../model/index.js'

/** The code lists whose events a registry tells of (standard README, "Event names"). */
const lists: Readonly<Record<RegistryName, readonly CodeListName[]>> = {
  crvs: ['RegistryEventTypeEnum', 'VitalEventTypeEnum'],
  social: ['SREventTypeEnum'],
  ibr: ['IBREventTypeEnum'],
  dr: ['DREventTypeEnum'],
  fr: ['FREventTypeEnum'],
}

/** Further words for published events: OpenCRVS 2026 says `birth`, and ibr's list spells `enrollement` so. */
const others: Readonly<Record<string, string>> = {
  birth: 'livebirth',
  enrollment: 'enrollement',
  enrolment: 'enrollement',
  enrollmentstatuschange: 'enrollementstatuschange',
  enrolmentstatuschange: 'enrollementstatuschange',
}

const separators = [':', '#', '/', '.'] as const

/** One spelling for all of `live_birth`, `LiveBirth` and `spdci-common:RegistryEventType:LiveBirth`, whatever sets the prefix off. */
function fold(event: string): string {
  const last = event.slice(Math.max(...separators.map((one) => event.lastIndexOf(one))) + 1)
  const folded = last
    .slice(0, 99)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
  return Object.hasOwn(others, folded) ? (others[folded] ?? folded) : folded
}

/** Whether two names mean one event, whatever their prefix, letter case and separators. */
export function isSameEvent(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

const vocabulary: ReadonlyMap<RegistryName, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([registry, names]) => [
    registry as RegistryName,
    new Set(names.flatMap((name) => Object.keys(codeLists[name]).map(fold))),
  ]),
)

/**
 * Whether a registry may tell of an event at all (S14): not of one that is published for other registries and not for this one. Lists are
 * open, so one that no list has passes.
 */
export function isEventOf(registry: RegistryName, event: string): boolean {
  const name = fold(event)
  if (vocabulary.get(registry)?.has(name) === true) return true
  return ![...vocabulary.values()].some((events) => events.has(name))
}
