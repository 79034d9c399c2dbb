import type { Location, LocationsResponse } from '../../model/generated/types.js'
import { inventedCountry } from '../people/index.js'
import { regions } from '../people/places.js'

/** The places of the invented country, as `/.well-known/locations.json` publishes them: country, regions, districts, localities, by codes of its own. */
export function inventedLocations(): LocationsResponse {
  const within = (code: string, name: string, around: string | null, kind: string): Location => ({
    '@type': 'Place',
    identifier: [{ '@type': 'PropertyValue', name: 'mock-location', identifier: code }],
    name,
    additional_type: `mock:${kind}`,
    contained_in_place: around,
  })
  const country = within(inventedCountry, 'The invented country', null, 'COUNTRY')
  const parts = regions.flatMap((region) => [
    within(region.code, region.name, inventedCountry, 'REGION'),
    ...region.districts.flatMap((district) => [
      within(district.code, district.name, region.code, 'DISTRICT'),
      ...district.localities.map((name, index) =>
        within(`${district.code}-${String(index + 1)}`, name, district.code, 'LOCALITY'),
      ),
    ]),
  ])
  return {
    '@context': {
      '@context': 'http://spdci.org/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      schema: 'http://schema.org/',
    },
    '@type': 'LocationHierarchy',
    last_updated: '2026-06-30T00:00:00Z',
    locations: [country, ...parts],
  }
}
