import type { RegistryName } from '../model/index.js'
import { crvsBackend } from './backends/crvs.js'
import { drBackend } from './backends/dr.js'
import { frBackend } from './backends/fr.js'
import { ibrBackend } from './backends/ibr.js'
import type { MockBackend } from './backends/mock-backend.js'
import { socialBackend } from './backends/social.js'
import { createPeople } from './people/index.js'
import type { People } from './people/index.js'
import type { ScanOptions } from './query/index.js'

/** The world a mock registry answers from. */
export interface MockBackendOptions {
  /** How many people, from 1; or a world, to be shared by several registries so that it is made once. Default 1,000. */
  readonly people?: number | People
  /** A whole number; the same seed is the same people everywhere. Default 1. Not looked at when `people` is a world. */
  readonly seed?: number
  /** How searches that are no look-up by identifier go through the records, and how many they may find. */
  readonly scan?: ScanOptions
}

/** People in a mock registry when nobody says. */
export const defaultPeople: number = 1000

/** Seed of a mock registry when nobody says. */
export const defaultSeed: number = 1

const backends: {
  readonly [R in RegistryName]: (people: People, scan?: ScanOptions) => MockBackend<R>
} = {
  crvs: crvsBackend,
  social: socialBackend,
  ibr: ibrBackend,
  dr: drBackend,
  fr: frBackend,
}

/**
 * The backend of a mock registry over invented people: the same people in all five, with the planted disagreements between them
 * (`plantedDisagreements`). Does no work until it is asked: records are made when looked at, and the last of them kept. Queries are really
 * evaluated, in slices that hold nobody up, and refused with `query.unsupported` and the standard's reason code where they cannot be; a search that
 * finds more than `scan.maxFound` (10,000) is refused with `search.too_many_records`.
 * `events.happen` changes what it answers; tell subscribers yourself (`registry.notify`), or use a mock's `emit`.
 */
export function createMockBackend<R extends RegistryName>(
  registry: R,
  options: MockBackendOptions = {},
): MockBackend<R> {
  const { people = defaultPeople, seed = defaultSeed, scan } = options
  const world = typeof people === 'number' ? createPeople({ seed, count: people }) : people
  return backends[registry](world, scan)
}
