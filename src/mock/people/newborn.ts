import { addDays, referenceDate } from './calendar.js'
import { nameChild, traditions } from './names/index.js'
import type { InventedHousehold, InventedPerson } from './person.js'
import { createRandom, hashOf } from './random.js'
import type { People } from './world.js'

/** Parents of a child to be born; one may be unknown. */
export interface Parents {
  readonly mother?: InventedPerson | undefined
  readonly father?: InventedPerson | undefined
}

/** Certificate numbers of children born while a mock runs count from here: no world has so many people. */
const firstNumber = 100_000_000

/**
 * The child of birth `number` (from 0) in the world of a seed: born in the last days before the reference date, named after its parents as their tradition
 * has it, with a birth number and no national number yet. The same birth in the same household gives the same child in every registry.
 */
export function newbornOf(
  { seed, numbering }: Pick<People, 'seed' | 'numbering'>,
  household: InventedHousehold,
  { mother, father }: Parents,
  number: number,
): Omit<InventedPerson, 'index'> {
  const random = createRandom(hashOf(seed), 6, number)
  const sex = random.chance(0.5) ? 'female' : 'male'
  const birth_date = addDays(referenceDate, -random.between(2, 9))
  const id = (mother ?? father)?.tradition
  const tradition = traditions.find((one) => one.id === id) ?? traditions[0]
  if (tradition === undefined) throw new TypeError('there is no tradition to name a child by')
  const names = { mother: mother?.name, father: father?.name }
  let name = nameChild(tradition, sex, names, random)
  for (let tries = 0; tries < 3; tries++) {
    if (!household.members.some((member) => member.name.given_name === name.given_name)) break
    name = nameChild(tradition, sex, names, random)
  }
  return {
    household: household.number,
    role: 'child',
    sex,
    tradition: tradition.id,
    name,
    birth_date,
    brn: numbering.certificate('B', birth_date.slice(0, 4), firstNumber + number),
    ...(mother === undefined ? {} : { mother: mother.index }),
    ...(father === undefined ? {} : { father: father.index }),
    marital_status: 'S',
    farmer: false,
  }
}
