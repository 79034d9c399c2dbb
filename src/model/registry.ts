/**
 * The five registries whose interface the DCI has finished: civil registration (`crvs`), social registry (`social`),
 * integrated beneficiary registry (`ibr`), disability registry (`dr`), farmer registry (`fr`).
 */
export type RegistryName = 'crvs' | 'social' | 'ibr' | 'dr' | 'fr'

/** All five, in the standard's order. */
export const registryNames: readonly RegistryName[] = ['crvs', 'social', 'ibr', 'dr', 'fr']

/** Whether a string from outside names one of the five registries. */
export function isRegistryName(value: unknown): value is RegistryName {
  return registryNames.includes(value as RegistryName)
}
