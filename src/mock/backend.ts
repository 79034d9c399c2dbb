import type { RegistryName } from '../model/index.js'
import { crvsBackend } from './backends/crvs.js'
import { drBackend } from './backends/dr.js'
import { frBackend } from './backends/fr.js'
import { ibrBackend } from './backends/ibr.js'
import type { MockBackend } from './backends/mock-backend.js'
import { socialBackend } from './backends/social.js'
import { createPeople } from './people/index.js'
import type { People } from './people/index.js'

/** The world a mock registry answers from. */
export interface MockBackendOptions {
  /** How many people, from 1; or a world, to be shared by several registries so that it is made once. Default 1,000. */
  readonly people?: number | People
  /** A whole number; the same seed is the same people everywhere. Default 1. Not looked at when `people` is a world. */
  readonly seed?: number
}

/** People in a mock registry when nobody says. */
export const defaultPeople: number = 1000

/** Seed of a mock registry when nobody says. */
export const defaultSeed: number = 1

const backends: { readonly [R in RegistryName]: (people: People) => MockBackend<R> } = {
  crvs: crvsBackend,
  social: socialBackend,
  ibr: ibrBackend,
  dr: drBackend,
  fr: frBackend,
}

/**
 * The backend of a mock registry over invented people: the same people in all five, with the planted disagreements between them
 * (`plantedDisagreements`). Does no work until it is asked: records are made when first looked at and kept. Queries are really evaluated, and
 * refused with `query.unsupported` and the standard's reason code where they cannot be.
 */
export function createMockBackend<R extends RegistryName>(
  registry: R,
  options: MockBackendOptions = {},
): MockBackend<R> {
  const { people = defaultPeople, seed = defaultSeed } = options
  const world = typeof people === 'number' ? createPeople({ seed, count: people }) : people
  return backends[registry](world)
}
