import { DciError } from '../../errors/index.js'
import { registryNames } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Profile } from '../../peers/index.js'
import { openCrvs, openCrvs2026 } from './opencrvs/opencrvs.js'
import { openG2p, openG2pNewer } from './openg2p/openg2p.js'
import { openImis, openImisB } from './openimis/openimis.js'
import { openSpp } from './openspp/openspp.js'
import type { PeerFamily } from './peer-manners.js'

/** The families that mocks play, besides the standard. */
export const peerFamilies: readonly PeerFamily[] = [
  openCrvs,
  openCrvs2026,
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

/** The registries that systems of a profile serve: those that `dci-connect mock all` starts. */
export function registriesServedBy(profile: Pick<Profile, 'name'>): readonly RegistryName[] {
  return familyOf(profile)?.registries ?? registryNames
}

/** Throws `config.invalid` where the family has no such registry. */
export function requireServed(profile: Pick<Profile, 'name'>, registry: RegistryName): void {
  const family = familyOf(profile)
  if (family === undefined || family.answersForOthers === true) return
  if (family.registries.includes(registry)) return
  throw new DciError(
    'config.invalid',
    `systems of profile ${family.profile.name} serve no ${registry} registry; they serve ${family.registries.join(', ')}`,
  )
}
