import { drawAges } from './ages.js'
import type { HouseholdAges } from './ages.js'
import { blockSize, householdsPerBlock, plantedAt, siteOf } from './layout.js'
import type { HouseholdSite, PlantedKind } from './layout.js'
import { traditionOf } from './names/index.js'
import type { Sex, Tradition } from './names/index.js'
import { createRandom } from './random.js'

/** What is settled about a household before its members are. */
export interface Family {
  readonly site: HouseholdSite
  readonly tradition: Tradition
  readonly headSex: Sex
  readonly ages: HouseholdAges
  readonly farming: boolean
  readonly married: boolean
  /** The other household of a planted homonym, whose head lends name and birth date. */
  readonly twinOf: number | undefined
}

/** Kinds planted at any member of a site. */
function kindsAt(seedHash: number, site: HouseholdSite): Set<PlantedKind> {
  const found = new Set<PlantedKind>()
  if (!site.planted) return found
  const offset = site.firstIndex % blockSize
  site.roles.forEach((_, at) => {
    const kind = plantedAt(seedHash, site.block, offset + at)
    if (kind !== undefined) found.add(kind)
  })
  return found
}

/** Two names in the `Name`'s fields are needed where their order is to be confused. */
function suitable(
  tradition: Tradition,
  seedHash: number,
  number: number,
  kinds: Set<PlantedKind>,
): Tradition {
  if (!kinds.has('name-order') || tradition.style === 'inherited') return tradition
  for (let next = number + 1; ; next++) {
    const other = traditionOf(seedHash, next)
    if (other.style === 'inherited') return other
  }
}

/** Settles household `number`; constant time. */
export function familyOf(seedHash: number, number: number): Family {
  const site = siteOf(seedHash, number)
  const kinds = kindsAt(seedHash, site)
  const twinOf = kinds.has('homonym') && number % householdsPerBlock === 1 ? number - 1 : undefined
  const random = createRandom(seedHash, 1, twinOf ?? number)
  const couple = site.roles.includes('spouse')
  const woman = random.chance(couple ? 0.25 : 0.75)
  const headSex: Sex = woman && !site.planted ? 'female' : 'male'
  const needs = {
    newborn: kinds.has('no-uin-yet'),
    pensioner: kinds.has('year-only') || kinds.has('dead-but-active'),
    schoolchild: kinds.has('day-month-swapped') || kinds.has('missing'),
  }
  const farming = random.chance(0.45) || kinds.has('name-order') || number === 0
  return {
    site,
    tradition: suitable(traditionOf(seedHash, twinOf ?? number), seedHash, number, kinds),
    headSex,
    ages: drawAges(site, headSex === 'female', needs, random),
    farming,
    married: random.chance(0.85) || site.planted,
    twinOf,
  }
}
