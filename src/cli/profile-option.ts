import type { Command } from 'commander'
import type { Profile } from '../peers/index.js'
import { usage } from './usage.js'

/** Listed here, because help does without loading the profiles. */
const names =
  'standard, opencrvs, opencrvs-2026, openspp, openimis, openimis-b, openg2p, openg2p-newer'

/** Adds `--profile`. */
export function addProfileOption(command: Command): Command {
  return command.option('--profile <name>', `how the other side does it: ${names}`, 'standard')
}

/** The profile of that name; an unknown one is a usage error that lists those there are. */
export async function requireProfile(name: string): Promise<Profile> {
  const { profiles } = await import('../peers/index.js')
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (profile !== undefined) return profile
  throw usage(`there is no profile "${name}"; there are: ${Object.keys(profiles).join(', ')}`)
}
