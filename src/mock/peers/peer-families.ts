import { DciError } from '../../errors/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Profile } from '../../peers/index.js'
import { openG2p, openG2pNewer } from './openg2p/openg2p.js'
import { openImis, openImisB } from './openimis/openimis.js'
import { openSpp } from './openspp/openspp.js'
import type { PeerFamily } from './peer-manners.js'

/** The families that mocks play, besides the standard. */
export const peerFamilies: readonly PeerFamily[] = [
  openSpp,
  openImis,
  openImisB,
  openG2p,
  openG2pNewer,
]

/** The family of a profile, by its name or the name of the profile itself; `undefined` for one that answers as the standard has it. */
export function familyOf(profile: Pick<Profile, 'name'>): PeerFamily | undefined {
  return peerFamilies.find((family) => family.profile.name === profile.name)
}

/** Throws `config.invalid` where the family has no such registry. */
export function requireServed(family: PeerFamily, registry: RegistryName): void {
  if (family.answersForOthers === true || family.registries.includes(registry)) return
  throw new DciError(
    'config.invalid',
    `systems of profile ${family.profile.name} serve no ${registry} registry; they serve ${family.registries.join(', ')}`,
  )
}
