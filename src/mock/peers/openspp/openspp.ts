import { openspp } from '../../../peers/index.js'
import type { PeerFamily } from '../peer-manners.js'
import { openSppManners } from './manners.js'

/** OpenSPP 2: the social registry alone; for the others it answers, signed, that it does not. */
export const openSpp: PeerFamily = {
  profile: openspp,
  registries: ['social'],
  answersForOthers: true,
  algorithms: ['EdDSA'],
  manners: openSppManners,
}
