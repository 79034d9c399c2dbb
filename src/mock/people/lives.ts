import { addDays, addYears, referenceDate } from './calendar.js'
import type { InventedDisability } from './person.js'
import type { Random } from './random.js'

/** Schooling (`EducationCode`) that fits an age; absent below three. */
export function educationAt(age: number, random: Random): string | undefined {
  if (age < 3) return undefined
  if (age < 6) return '0'
  if (age < 12) return '1'
  if (age < 15) return '2'
  if (age < 19) return '3'
  return String(random.between(1, 7))
}

/** Work (`EmploymentStatusEnum`, `OccupationEnum`): from fifteen to sixty-nine, and for farmers always. */
export function workAt(
  age: number,
  farmer: boolean,
  random: Random,
): { employment?: string; occupation?: string } {
  const occupation = String(random.between(1, 9))
  if (farmer) return { employment: '6', occupation: '6' }
  if (age < 15 || age > 69) return {}
  if (age < 19) return { employment: '2' }
  return random.chance(0.7)
    ? { employment: random.pick(['4', '5', '6']), occupation }
    : { employment: '2' }
}

/** `ImpairmentCause`: before birth, at birth, illness, accident; for adults work, road, violence and war too; at last, ageing. */
const childCauses = ['0', '1', '2', '3']
const adultCauses = ['0', '2', '3', '4', '5', '6', '7']
const oldCauses = ['2', '3', '5', '8']

/** A disability in about one person of fourteen (always, when `certain`), its onset and cause fitting the age. */
export function disabilityAt(
  age: number,
  birth: string,
  certain: boolean,
  random: Random,
): InventedDisability | undefined {
  const has = random.chance(0.07)
  const type = random.pick(['1', '2', '3', '4', '5', '6'] as const)
  const level = random.pick(['1', '2', '3', '4'] as const)
  const agoYears = random.between(0, Math.max(0, Math.min(6, age - 1)))
  const cause = random.pick(age < 18 ? childCauses : age < 60 ? adultCauses : oldCauses)
  if (!has && !certain) return undefined
  if (age < 1) return undefined
  const inborn = cause === '0' || cause === '1'
  const onset = inborn ? '0' : age < 18 ? '1' : cause === '8' ? '3' : '2'
  const assessed = addDays(addYears(referenceDate, -agoYears), -random.between(1, 200))
  return { type, level, cause, onset, assessed: assessed < birth ? referenceDate : assessed }
}

/** The day somebody aged `age` was born: between `age` and `age + 1` years before the reference date. */
export function birthDateAt(age: number, random: Random): string {
  return addDays(addYears(referenceDate, -age), -random.between(0, 360))
}
