import type { HouseholdSite } from './layout.js'
import type { Random } from './random.js'

/** Who is how old in a household, in completed years on the reference date. */
export interface HouseholdAges {
  readonly elder: number
  readonly head: number
  readonly spouse: number
  /** Eldest first. */
  readonly children: readonly number[]
}

/** What a planted disagreement needs of the ages. */
export interface AgeNeeds {
  /** The youngest child is a few days old. */
  readonly newborn: boolean
  /** The elder draws a pension. */
  readonly pensioner: boolean
  /** The youngest child goes to school or nearly. */
  readonly schoolchild: boolean
}

/**
 * Draws ages that fit together: mothers are 19 to 27 at the first birth, children two to four years apart, a head's parent twenty to
 * thirty-three years older. `woman` says whether the head is one; a couple differs by up to eight years.
 */
export function drawAges(
  site: HouseholdSite,
  woman: boolean,
  needs: AgeNeeds,
  random: Random,
): HouseholdAges {
  const count = site.roles.filter((role) => role === 'child').length
  const children: number[] = []
  let age = needs.newborn ? 0 : needs.schoolchild ? random.between(4, 6) : random.between(1, 14)
  for (let at = 0; at < count; at++) {
    children.unshift(age)
    age += random.between(2, 4)
  }
  const eldest = children[0]
  const old = random.chance(0.3)
  const childless = old ? random.between(61, 84) : random.between(23, 45)
  const mother = eldest === undefined ? childless : eldest + random.between(19, 27)
  const gap = random.between(-2, 8)
  const couple = site.roles.includes('spouse')
  const [head, spouse] = woman || !couple ? [mother, mother + gap] : [mother + gap, mother]
  const elder = head + random.between(20, 33)
  return { elder: needs.pensioner ? Math.max(68, elder) : elder, head, spouse, children }
}
