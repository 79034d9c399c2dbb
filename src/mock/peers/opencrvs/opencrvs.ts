import { opencrvs, opencrvs2026 } from '../../../peers/index.js'
import type { PeerFamily } from '../peer-manners.js'
import { openCrvsManners } from './manners.js'
import { openCrvs2026Criteria } from './read-query-2026.js'
import { openCrvsCriteria } from './read-query.js'

/** OpenCRVS as of 2024. */
export const openCrvs: PeerFamily = {
  profile: opencrvs,
  registries: ['crvs'],
  algorithms: ['RS256'],
  encrypts: true,
  manners: (parts) =>
    openCrvsManners(parts, {
      nationalNumber: 'NID',
      read: (criteria, { people }) => openCrvsCriteria(criteria, people),
    }),
}

/** OpenCRVS as of 2026: other criteria. */
export const openCrvs2026: PeerFamily = {
  ...openCrvs,
  profile: opencrvs2026,
  manners: (parts) =>
    openCrvsManners(parts, {
      nationalNumber: 'UIN',
      read: openCrvs2026Criteria,
    }),
}
