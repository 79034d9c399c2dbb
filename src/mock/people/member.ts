import type { HouseholdAges } from './ages.js'
import { addDays, dateOf, partsOf, referenceDate } from './calendar.js'
import type { Family } from './family.js'
import type { Numbering } from './identifiers.js'
import { blockSize, plantedAt, storyIndex } from './layout.js'
import type { PlantedKind, Role } from './layout.js'
import { birthDateAt, disabilityAt, educationAt, workAt } from './lives.js'
import { marriedName, nameAdult, nameChild } from './names/index.js'
import type { InventedName, Sex } from './names/index.js'
import type { InventedPerson } from './person.js'
import { createRandom } from './random.js'
import type { Random } from './random.js'

/** A day that is also a month, and another one: reading it the other way round gives a different, possible date. */
function ambiguous(date: string): string {
  const { year, month } = partsOf(date)
  return dateOf(year, month, ((month + 3) % 12) + 1)
}

function birthOf(age: number, kind: PlantedKind | undefined, random: Random): string {
  if (kind === 'no-uin-yet') return addDays(referenceDate, -random.between(3, 20))
  const date = birthDateAt(age, random)
  return kind === 'day-month-swapped' ? ambiguous(date) : date
}

function maritalStatusOf(role: Role, age: number, family: Family, random: Random): string {
  if (role === 'child') return 'S'
  if (role === 'elder') return random.pick(['W', 'W', 'M', 'D'])
  if (family.site.roles.includes('spouse')) return family.married ? 'M' : 'U'
  return age > 50 ? random.pick(['W', 'D', 'S']) : random.pick(['S', 'D', 'W', 'L'])
}

/** The name of a member, given the members before. A child does not get the given name of a sibling if three draws can help it. */
function nameOf(
  role: Role,
  sex: Sex,
  family: Family,
  before: readonly InventedPerson[],
  random: Random,
): InventedName {
  const { tradition } = family
  const elder = before.find((member) => member.role === 'elder')
  const head = before.find((member) => member.role === 'head')
  const spouse = before.find((member) => member.role === 'spouse')
  if (role === 'elder') return nameAdult(tradition, sex, random)
  if (role === 'head') {
    if (elder === undefined) return nameAdult(tradition, sex, random)
    const parent = elder.sex === 'male' ? { father: elder.name } : { mother: elder.name }
    return nameChild(tradition, sex, parent, random)
  }
  if (role === 'spouse') {
    const name = nameAdult(tradition, sex, random)
    return sex === 'female' && family.married && head !== undefined
      ? marriedName(tradition, name, head.name)
      : name
  }
  const father = [head, spouse].find((parent) => parent?.sex === 'male')?.name
  const mother = [head, spouse].find((parent) => parent?.sex === 'female')?.name
  let name = nameChild(tradition, sex, { father, mother }, random)
  for (let tries = 0; tries < 3; tries++) {
    if (!before.some((member) => member.name.given_name === name.given_name)) break
    name = nameChild(tradition, sex, { father, mother }, random)
  }
  return name
}

function ageOf(role: Role, ages: HouseholdAges, childAt: number): number {
  return role === 'child' ? (ages.children[childAt] ?? 0) : ages[role]
}

function sexOf(role: Role, headSex: Sex, random: Random): Sex {
  const drawn: Sex = random.chance(0.5) ? 'female' : 'male'
  if (role === 'head') return headSex
  if (role === 'spouse') return headSex === 'male' ? 'female' : 'male'
  return role === 'elder' && random.chance(0.5) ? 'female' : drawn
}

/** What a member is made from besides the household. */
export interface MemberWorld {
  readonly seedHash: number
  readonly numbering: Numbering
  /** The head of another household who lends name and birth date to this one's: a planted homonym. */
  readonly twin: InventedPerson | undefined
}

type Writable<Value> = { -readonly [Member in keyof Value]: Value[Member] }

/** Makes the next member of a household, given those before; who comes later changes nothing. */
export function memberAt(
  world: MemberWorld,
  family: Family,
  before: readonly InventedPerson[],
): InventedPerson {
  const { seedHash, numbering } = world
  const { site } = family
  const at = before.length
  const index = site.firstIndex + at
  const role = site.roles[at] ?? 'child'
  const planted = plantedAt(seedHash, site.block, index % blockSize)
  const random = createRandom(seedHash, 2, index)
  const sex = sexOf(role, family.headSex, random)
  const childAt = before.filter((member) => member.role === 'child').length
  const twin = role === 'head' ? world.twin : undefined
  const age = ageOf(role, family.ages, childAt)
  const birth_date = twin?.birth_date ?? birthOf(age, planted, random)
  const name = twin?.name ?? nameOf(role, sex, family, before, random)
  const unnoticed = planted === 'dead-but-active'
  const died = unnoticed || (role === 'elder' && !site.planted && random.chance(0.15))
  const death_date = died
    ? addDays(referenceDate, -random.between(40, unnoticed ? 300 : 900))
    : undefined
  const farmer = role === 'head' && family.farming
  const disability = disabilityAt(age, birth_date, index === storyIndex, random)
  const marital_status = maritalStatusOf(role, age, family, random)
  const education = educationAt(age, random)
  const work = workAt(age, farmer, random)
  const phone =
    age >= 18 && random.chance(0.8)
      ? `+999${String(random.between(10_000_000, 99_999_999))}`
      : undefined
  const head = before.find((member) => member.role === 'head')
  const spouse = before.find((member) => member.role === 'spouse')
  const elder = before.find((member) => member.role === 'elder')
  const parents = role === 'child' ? [head, spouse] : role === 'head' ? [elder] : []
  const mother = parents.find((parent) => parent?.sex === 'female')?.index
  const father = parents.find((parent) => parent?.sex === 'male')?.index
  const couple = (role === 'head' || role === 'spouse') && site.roles.includes('spouse')
  const wedding = couple && family.married ? weddingOf(seedHash, numbering, family) : undefined
  const partner = role === 'head' ? index + 1 : index - 1

  // Written member by member: spreading objects that may be empty costs more than all the draws.
  const person: Writable<InventedPerson> = {
    index,
    household: site.number,
    role,
    sex,
    tradition: family.tradition.id,
    name,
    birth_date,
    brn: numbering.certificate('B', birth_date.slice(0, 4), index),
    marital_status,
    farmer,
  }
  if (death_date !== undefined) {
    person.death_date = death_date
    person.drn = numbering.certificate('D', death_date.slice(0, 4), index)
  }
  if (planted !== 'no-uin-yet') person.uin = numbering.uin(index)
  if (wedding !== undefined) {
    person.mrn = wedding.mrn
    person.marriage_date = wedding.marriage_date
  }
  if (mother !== undefined) person.mother = mother
  if (father !== undefined) person.father = father
  if (couple) person.spouse = partner
  if (education !== undefined) person.education = education
  if (work.employment !== undefined) person.employment = work.employment
  if (work.occupation !== undefined) person.occupation = work.occupation
  if (phone !== undefined) {
    person.phone = phone
    person.email = `person${String(index)}@example.org`
  }
  if (disability !== undefined) person.disability = disability
  if (planted !== undefined) person.planted = planted
  return person
}

/** One certificate for both: it bears the head's index. The wedding was before the first child, or in the last years. */
function weddingOf(
  seedHash: number,
  numbering: Numbering,
  family: Family,
): { mrn: string; marriage_date: string } {
  const { site, ages } = family
  const random = createRandom(seedHash, 3, site.number)
  const yearsAgo = ages.children[0] ?? random.between(0, Math.min(ages.head, ages.spouse) - 20)
  const marriage_date = addDays(birthDateAt(yearsAgo, random), -random.between(300, 500))
  const headIndex = site.firstIndex + site.roles.indexOf('head')
  return { mrn: numbering.certificate('M', marriage_date.slice(0, 4), headIndex), marriage_date }
}
