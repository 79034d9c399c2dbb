import { isRegistryName, registryNames } from '../model/index.js'

/** What of a sheet says for what a partner may stand (S14). */
export interface PartnerScope {
  readonly registries?: readonly string[]
  readonly mayAssert?: readonly string[]
}

/**
 * Throws `TypeError` for a registry that is none of the five, and for an event without a name: a misspelt one would be refused to a partner that
 * has it, and nobody would know why.
 */
export function requireScope({ registries = [], mayAssert = [] }: PartnerScope, id: string): void {
  if (!Array.isArray(registries) || !registries.every(isRegistryName)) {
    throw new TypeError(
      `registries of partner ${id} must be a list of ${registryNames.join(', ')} or some of them`,
    )
  }
  const named = (event: unknown): boolean => typeof event === 'string' && event.trim() !== ''
  if (!Array.isArray(mayAssert) || !mayAssert.every(named)) {
    throw new TypeError(`mayAssert of partner ${id} must be a list of names of events`)
  }
}
