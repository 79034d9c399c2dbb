import type { Operation, RegistryName } from '../../model/index.js'
import type { Profile } from '../profile.js'

/** A `serves` that knows some operations of some registries and no others. */
export function serving(
  registries: readonly RegistryName[],
  operations: readonly Operation[],
): Profile['serves'] {
  return (operation, registry) => operations.includes(operation) && registries.includes(registry)
}
