import { DciError } from '../../errors/index.js'
import type { Profile } from '../profile.js'
import { opencrvs, opencrvs2026 } from './opencrvs.js'
import { openg2p, openg2pNewer } from './openg2p.js'
import { openimis, openimisB } from './openimis.js'
import { openspp } from './openspp.js'
import { standard } from './standard.js'

/** Every profile of this version, by name. */
export const profiles: Readonly<Record<string, Profile>> = Object.fromEntries(
  [standard, opencrvs, opencrvs2026, openspp, openimis, openimisB, openg2p, openg2pNewer].map(
    (profile) => [profile.name, profile],
  ),
)

/** The profile of that name; throws `config.invalid` naming those there are. */
export function profileByName(name: string): Profile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (profile === undefined) {
    throw new DciError(
      'config.invalid',
      `there is no profile of that name; there are: ${Object.keys(profiles).join(', ')}`,
    )
  }
  return profile
}
