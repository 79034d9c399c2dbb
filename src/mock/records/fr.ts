import type {
  CropDetails,
  FarmInfo,
  Farmer,
  FarmingActivities,
} from '../../model/generated/types.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import { createRandom } from '../people/index.js'
import type { Random } from '../people/index.js'
import { groupRecord } from './group-record.js'
import { memberRecord } from './member-record.js'
import { placeRecord } from './place-record.js'

/** Crops by `CropTypeEnum`, each with varieties grown in the invented country. */
const crops: readonly { readonly type: string; readonly varieties: readonly string[] }[] = [
  { type: '1', varieties: ['maize', 'sorghum', 'teff', 'rice'] },
  { type: '5', varieties: ['cassava', 'sweet potato', 'taro'] },
  { type: '7', varieties: ['common bean', 'cowpea'] },
  { type: '6', varieties: ['coffee', 'cocoa', 'tea'] },
  { type: '3', varieties: ['banana', 'mango'] },
]

function cropRecord(
  random: Random,
  dates: { registration_date: string; last_updated: string },
): CropDetails {
  const crop = random.pick(crops)
  const irrigation = random.chance(0.3)
  const perennial = crop.type === '6' || crop.type === '3'
  return {
    activity_group: perennial ? '012' : '011',
    crop_type_name: crop.type,
    variety: random.pick(crop.varieties),
    season: random.pick(['wet', 'dry']),
    end_use: random.chance(0.85) ? '1' : '2',
    irrigation,
    ...(irrigation ? { irrigation_water: [random.pick(['1', '2', '3'])] } : {}),
    fertilizer_type: random.chance(0.5) ? ['5'] : ['1', '3'],
    ...dates,
  }
}

function activitiesRecord(
  random: Random,
  dates: { registration_date: string; last_updated: string },
): FarmingActivities {
  const crop_production = [cropRecord(random, dates)]
  if (random.chance(0.5)) crop_production.push(cropRecord(random, dates))
  const animals = random.chance(0.6)
  return {
    crop_production,
    ...(animals
      ? {
          animal_production: [
            {
              type: random.pick(['1', '2', '3', '6']),
              count: random.between(1, 24),
              livestock_system: '4',
              ...dates,
            },
          ],
        }
      : {}),
    mixed_farming: animals,
    ...(random.chance(0.15) ? { aquaculture: ['0322'] } : {}),
    ...(random.chance(0.2) ? { agroforestry: ['2'] } : {}),
    ...dates,
  }
}

function farmRecord(
  household: InventedHousehold,
  random: Random,
  dates: { registration_date: string; last_updated: string },
): FarmInfo {
  return {
    location: placeRecord(household.place),
    land_tenure: random.pick(['1', '2', '4', '5']),
    land_size: random.between(2, 60) / 10,
    measurment: '0',
    farming_activities: activitiesRecord(random, dates),
    ...dates,
  }
}

/** Somebody's record in the farmer registry: the person, the family, one farm and its tools. Undefined for whoever does not farm. Land is in hectares (`MeasurmentUnitEnum` 0). */
export function farmer(person: InventedPerson, household: InventedHousehold): Farmer | undefined {
  if (!person.farmer) return undefined
  const random = createRandom(5, Number(person.uin ?? 0), person.index)
  const dates = {
    registration_date: household.registration_date,
    last_updated: household.last_updated,
  }
  const farm = farmRecord(household, random, dates)
  const machines = random.chance(0.7)
  return {
    farmer_personal_details: memberRecord(person, household, 'fr'),
    family_details: groupRecord(household, 'fr'),
    farm_type: (farm.land_size ?? 0) < 2 ? '1' : '2',
    farm_details: [farm],
    ...(machines
      ? {
          machineries_details: [
            {
              type: random.pick(['10', '20', '31']),
              count: random.between(1, 4),
              equipement_source: random.pick(['1', '2', '5']),
              ...dates,
            },
          ],
        }
      : {}),
    ...dates,
  }
}
