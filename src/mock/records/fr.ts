import type {
  CropDetails,
  FarmInfo,
  Farmer,
  FarmingActivities,
} from '../../model/generated/types.js'
import type { InventedHousehold, InventedPerson } from '../people/index.js'
import { createRandom } from '../people/index.js'
import type { Random } from '../people/index.js'
import type { Wanted } from '../query/index.js'
import { groupRecord } from './group-record.js'
import { createMaker } from './maker.js'
import { memberRecord } from './member-record.js'
import type { MemberOnFile } from './member-record.js'
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

interface Farming extends MemberOnFile {
  /** Drawn once, whichever members are made. */
  readonly holding: () => Holding
}

interface Holding {
  readonly farm: FarmInfo
  readonly machines: Farmer['machineries_details']
}

function holdingOf(person: InventedPerson, household: InventedHousehold): Holding {
  const random = createRandom(5, Number(person.uin ?? 0), person.index)
  const { registration_date, last_updated } = household
  const dates = { registration_date, last_updated }
  const farm = farmRecord(household, random, dates)
  if (!random.chance(0.7)) return { farm, machines: undefined }
  const machine = {
    type: random.pick(['10', '20', '31']),
    count: random.between(1, 4),
    equipement_source: random.pick(['1', '2', '5']),
  }
  return { farm, machines: [{ ...machine, ...dates }] }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const make = createMaker<Farmer, Farming>({
  farmer_personal_details: memberRecord,
  family_details: groupRecord,
  farm_type: ({ holding }) => ((holding().farm.land_size ?? 0) < 2 ? '1' : '2'),
  farm_details: ({ holding }) => [holding().farm],
  machineries_details: ({ holding }) => holding().machines,
  registration_date: ({ household }) => household.registration_date,
  last_updated: ({ household }) => household.last_updated,
})

/** Somebody's record in the farmer registry: the person, the family, one farm and its tools. Undefined for whoever does not farm. Land is in hectares (`MeasurmentUnitEnum` 0). */
export function farmer(
  person: InventedPerson,
  household: InventedHousehold,
  wanted?: Wanted,
): Farmer | undefined {
  if (!person.farmer) return undefined
  const holding = once(() => holdingOf(person, household))
  return make({ person, household, registry: 'fr', holding }, wanted)
}
