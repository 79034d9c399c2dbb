import type { Address, Place } from '../../model/generated/types.js'
import { inventedCountry } from '../people/index.js'
import type { InventedPlace } from '../people/index.js'

/** A place as the published `Address`; codes are the invented country's own. */
export function addressRecord(place: InventedPlace): Address {
  return {
    address_line_1: place.address_line,
    locality: place.locality,
    sub_region_code: place.district_code,
    region_code: place.region_code,
    postal_code: place.postal_code,
    country_code: inventedCountry,
  }
}

/** A place as the published `Place`: locality, its point, and the district and region it lies in. */
export function placeRecord(place: InventedPlace): Place {
  return {
    name: place.locality,
    address_line: `${place.address_line}, ${place.locality}, ${place.district}`,
    geo: { latitude: place.latitude, longitude: place.longitude },
    contained_in_place: { name: place.district, contained_in_place: { name: place.region } },
  }
}
