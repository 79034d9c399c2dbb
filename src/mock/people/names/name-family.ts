import type { Random } from '../random.js'
import type { Tradition } from './tradition.js'

/** A name in the fields of the published `Name`; what a tradition has not is absent, never an empty text. */
export interface InventedName {
  readonly given_name: string
  readonly second_name?: string
  readonly surname?: string
  readonly maiden_name?: string
}

/** The two values of the published list that the invented world uses. */
export type Sex = 'male' | 'female'

function givenName(tradition: Tradition, sex: Sex, random: Random): string {
  return random.pick(sex === 'male' ? tradition.male : tradition.female)
}

function ownSurname(tradition: Tradition, sex: Sex, random: Random): string {
  const female = tradition.femaleSurnames ?? tradition.surnames
  return random.pick((sex === 'male' ? tradition.surnames : female) ?? [])
}

function patronymic(tradition: Tradition, sex: Sex, father: string): string {
  const word = sex === 'male' ? tradition.sonOf : tradition.daughterOf
  return word === undefined ? father : `${word} ${father}`
}

/** Names somebody whose parents are not in the world: a surname or a father's name is drawn where the tradition has one. */
export function nameAdult(tradition: Tradition, sex: Sex, random: Random): InventedName {
  const given_name = givenName(tradition, sex, random)
  if (tradition.style === 'single') return { given_name }
  if (tradition.style === 'patronymic') {
    const father = givenName(tradition, 'male', random)
    return { given_name, surname: patronymic(tradition, sex, father) }
  }
  const seconds = sex === 'male' ? tradition.maleSecond : tradition.femaleSecond
  const second = seconds === undefined ? {} : { second_name: random.pick(seconds) }
  return { given_name, ...second, surname: ownSurname(tradition, sex, random) }
}

/** Names a child after its parents: the shared surname, the father's given name, or nothing of theirs, as the tradition has it. */
export function nameChild(
  tradition: Tradition,
  sex: Sex,
  parents: { father?: InventedName | undefined; mother?: InventedName | undefined },
  random: Random,
): InventedName {
  const named = nameAdult(tradition, sex, random)
  const family = (parents.father ?? parents.mother)?.surname
  if (tradition.style === 'inherited' && family !== undefined) return { ...named, surname: family }
  if (tradition.style !== 'patronymic' || parents.father === undefined) return named
  return { ...named, surname: patronymic(tradition, sex, parents.father.given_name) }
}

/** The wife's name after the wedding: unchanged in most traditions, the husband's surname and a `maiden_name` in some. */
export function marriedName(
  tradition: Tradition,
  wife: InventedName,
  husband: InventedName,
): InventedName {
  if (tradition.marriedName !== true) return wife
  if (wife.surname === undefined || husband.surname === undefined) return wife
  if (wife.surname === husband.surname) return wife
  return { ...wife, surname: husband.surname, maiden_name: wife.surname }
}
