import { addDays, referenceDate } from './calendar.js'
import { familyOf } from './family.js'
import type { Numbering } from './identifiers.js'
import { memberAt } from './member.js'
import type { InventedHousehold, InventedPerson } from './person.js'
import { placeFrom } from './places.js'
import { createRandom } from './random.js'

function headOf(
  seedHash: number,
  numbering: Numbering,
  number: number,
): InventedPerson | undefined {
  return householdAt(seedHash, numbering, number).members.find((member) => member.role === 'head')
}

/**
 * Household `number` of the world, everybody in it included; constant time, the same whatever the size of the world. `seedHash`
 * is `hashOf(seed)`.
 */
export function householdAt(
  seedHash: number,
  numbering: Numbering,
  number: number,
): InventedHousehold {
  const family = familyOf(seedHash, number)
  const { site } = family
  const twin = family.twinOf === undefined ? undefined : headOf(seedHash, numbering, family.twinOf)
  const members: InventedPerson[] = []
  while (members.length < site.roles.length) {
    members.push(memberAt({ seedHash, numbering, twin }, family, members))
  }
  const random = createRandom(seedHash, 4, number)
  const place = placeFrom(random)
  const poor = random.between(10, 45)
  const any = random.between(8, 99)
  const registration_date = addDays(referenceDate, -random.between(400, 2500))
  const last_updated = addDays(referenceDate, -random.between(1, 390))
  const youngest = members.at(-1)?.birth_date ?? last_updated
  return {
    number,
    identifier: numbering.householdUin(number),
    place,
    poverty_score: (site.planted ? poor : any) / 10,
    registration_date,
    last_updated: youngest > last_updated ? referenceDate : last_updated,
    members,
  }
}
