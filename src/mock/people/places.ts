import type { Random } from './random.js'

/** A place of the invented country: locality in a district in a region, with a street address and a point on the map. */
export interface InventedPlace {
  readonly address_line: string
  readonly locality: string
  readonly district: string
  readonly district_code: string
  readonly region: string
  readonly region_code: string
  readonly postal_code: string
  readonly latitude: number
  readonly longitude: number
}

/** ISO 3166-1 leaves `XA` to `XZ` to users: no real country will ever have this one. */
export const inventedCountry: string = 'XD'

/** A part of the invented country. */
export interface InventedRegion {
  readonly name: string
  readonly code: string
  readonly latitude: number
  readonly longitude: number
  readonly districts: readonly {
    readonly name: string
    readonly code: string
    readonly localities: readonly string[]
  }[]
}

/** The regions of the invented country, and the districts and localities in each. */
export const regions: readonly InventedRegion[] = [
  {
    name: 'Northern Highlands',
    code: 'XD-NH',
    latitude: -1.2,
    longitude: 29.4,
    districts: [
      { name: 'Umusozi', code: 'NH01', localities: ['Kigarama', 'Rwezi', 'Nyabihanga'] },
      { name: 'Amahoro', code: 'NH02', localities: ['Gasiza', 'Mubuga', 'Ruhinga'] },
    ],
  },
  {
    name: 'Lake Shore',
    code: 'XD-LS',
    latitude: -2.6,
    longitude: 30.1,
    districts: [
      { name: 'São Gabriel', code: 'LS01', localities: ['Praia Nova', 'Água Clara'] },
      { name: 'Mwambao', code: 'LS02', localities: ['Pwani', 'Kisima', 'Bandarini'] },
    ],
  },
  {
    name: 'Eastern Plains',
    code: 'XD-EP',
    latitude: -1.9,
    longitude: 31.3,
    districts: [
      { name: "Ng'ombe Plain", code: 'EP01', localities: ['Mtsinje', 'Chisomo', 'Kalundu'] },
      { name: 'Dessa', code: 'EP02', localities: ['Addis Sefer', 'Wenz'] },
    ],
  },
]

const streets = ['Acacia Road', 'Market Street', 'Mission Hill', 'Old Mill Lane', 'River Path']

/** So many ten-thousandths from `value`, to four decimals. */
function away(value: number, tenThousandths: number): number {
  return (Math.round(value * 10_000) + tenThousandths) / 10_000
}

/** Draws a place; coordinates have four decimals and lie inside the region. */
export function placeFrom(random: Random): InventedPlace {
  const region = random.pick(regions)
  const district = random.pick(region.districts)
  return {
    address_line: `Plot ${String(random.between(1, 240))}, ${random.pick(streets)}`,
    locality: random.pick(district.localities),
    district: district.name,
    district_code: district.code,
    region: region.name,
    region_code: region.code,
    postal_code: `${district.code.slice(2)}${String(random.between(100, 999))}`,
    latitude: away(region.latitude, random.between(-4000, 4000)),
    longitude: away(region.longitude, random.between(-4000, 4000)),
  }
}
