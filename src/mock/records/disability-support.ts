import type { DisabilitySupport } from '../../model/generated/types.js'
import type { InventedDisability, InventedHousehold, InventedPerson } from '../people/index.js'
import { personReference } from './person-record.js'
import { relationshipTo } from './relationship.js'

/** What helps with each kind of impairment, in codes of the disability registry's lists. */
const helpFor: Readonly<
  Record<
    InventedDisability['type'],
    { human: string; technology?: string; housing?: string; medical?: string; animal?: string }
  >
> = {
  '1': { human: 'mobility', animal: 'service_dog' },
  '2': { human: 'communication', technology: '3' },
  '3': { human: 'mobility', technology: '1', housing: 'home_adaptation' },
  '4': { human: 'decision_making', medical: 'specialized_habitation' },
  '5': { human: 'communication', technology: '2' },
  '6': { human: 'basic_activity', medical: 'maintenance_medicine', animal: 'therapy_animal' },
}

/** Whoever cares for somebody: the head, or for the head the next grown person. */
function caregiverOf(
  person: InventedPerson,
  household: InventedHousehold,
): InventedPerson | undefined {
  const grown = household.members.filter(
    (other) =>
      other.role !== 'child' && other.index !== person.index && other.death_date === undefined,
  )
  return grown.find((other) => other.role === 'head') ?? grown[0]
}

/** The support somebody assessed as disabled needs or has. Severe impairments have their assistance already. */
export function supportRecord(
  person: InventedPerson,
  household: InventedHousehold,
  disability: InventedDisability,
): DisabilitySupport {
  const help = helpFor[disability.type]
  const dates = { registration_date: disability.assessed, last_updated: disability.assessed }
  const status = disability.level === '1' || disability.level === '2' ? '0' : '1'
  const caregiver = caregiverOf(person, household)
  return {
    human_assistance: [
      {
        type: help.human,
        intensity: disability.level === '4' ? '1' : disability.level === '3' ? '2' : '3',
        support: status,
        ...(caregiver === undefined
          ? {}
          : {
              caregiver: personReference(caregiver, 'dr'),
              relationship: relationshipTo(caregiver, person),
            }),
        ...dates,
      },
    ],
    ...(help.technology === undefined
      ? {}
      : { assistive_technology: [{ type: help.technology, status, ...dates }] }),
    ...(help.housing === undefined
      ? {}
      : { housing_support: [{ type: help.housing, status, ...dates }] }),
    ...(help.medical === undefined
      ? {}
      : { medical_care: [{ type: help.medical, status, ...dates }] }),
    ...(help.animal === undefined
      ? {}
      : { animal_assistance: [{ type: help.animal, status, ...dates }] }),
    ...dates,
  }
}
