import { isRegistryName, registryNames } from '../model/index.js'

/** Throws `TypeError` where JavaScript gave a registry that is none, or the name of a profile for the profile. */
export function requireNamed(registry: unknown, profile: unknown): void {
  if (!isRegistryName(registry)) {
    throw new TypeError(`a mock is one registry of ${registryNames.join(', ')}`)
  }
  if (typeof profile !== 'object' || profile === null) {
    throw new TypeError(
      'profile is a value of dci-connect/peers, such as openspp; for a name: profileByName(name)',
    )
  }
}
