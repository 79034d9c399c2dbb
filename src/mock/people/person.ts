import { ageOn, referenceDate } from './calendar.js'
import type { InventedName, Sex } from './names/index.js'
import type { PlantedKind, Role } from './layout.js'
import type { InventedPlace } from './places.js'

/** What an assessment found, in codes of the disability registry's lists. */
export interface InventedDisability {
  /** `ImpairementType` */
  readonly type: '1' | '2' | '3' | '4' | '5' | '6'
  /** `ImpairmentLevel` */
  readonly level: '1' | '2' | '3' | '4'
  /** `ImpairmentCause` */
  readonly cause: string
  /** `DisabilityOnSet` */
  readonly onset: '0' | '1' | '2' | '3'
  readonly assessed: string
  /** Whether approved at once, as those are that happen on demand. */
  readonly approved?: boolean
}

/**
 * One invented person: what is true. What each registry believes is in `seen-by.ts`. Dates are `YYYY-MM-DD`; codes are those of the
 * published core lists.
 */
export interface InventedPerson {
  /** From 0; the person's number in the world. */
  readonly index: number
  /** The household's number. */
  readonly household: number
  readonly role: Role
  readonly sex: Sex
  /** The naming tradition's id. */
  readonly tradition: string
  readonly name: InventedName
  readonly birth_date: string
  readonly death_date?: string
  /** National number; a newborn may not have one yet. */
  readonly uin?: string
  readonly brn: string
  readonly mrn?: string
  readonly drn?: string
  /** Indices of parents who are in the world; always lower than `index`. */
  readonly mother?: number
  readonly father?: number
  readonly spouse?: number
  readonly marital_status: string
  readonly marriage_date?: string
  readonly education?: string
  readonly employment?: string
  readonly occupation?: string
  readonly phone?: string
  readonly email?: string
  readonly disability?: InventedDisability
  readonly farmer: boolean
  /** When civil registration changed the record on demand. */
  readonly changed?: string
  /** The disagreement between registries planted at this person, if any. */
  readonly planted?: PlantedKind
}

/** One household: who lives together, where, and how poor they are. */
export interface InventedHousehold {
  readonly number: number
  /** Its `UIN`. */
  readonly identifier: string
  readonly place: InventedPlace
  /** 0.0 (poorest) to 10.0, one decimal. */
  readonly poverty_score: number
  readonly registration_date: string
  readonly last_updated: string
  readonly members: readonly InventedPerson[]
}

/** Completed years of a person on the reference date, or on the day of death. */
export function ageOfPerson(person: InventedPerson): number {
  return ageOn(person.birth_date, person.death_date ?? referenceDate)
}
