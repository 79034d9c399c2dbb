import type { RegistryName } from './registry.js'

/** What the standard calls a registry in criteria and answers. */
export interface RegistryVocabulary {
  /** `reg_type` as the published text writes it. */
  readonly reg_type: string
  /** `reg_record_type` of its usual answer. */
  readonly reg_record_type: string
  /** Last parts of `reg_type` values by which peers mean this registry, in lower case without separators. */
  readonly names: readonly string[]
}

/** Names as published (`RegistryType`, `RegistryRecordType`) and as seen on the wire (peers README section 2). */
export const registryVocabulary: Readonly<Record<RegistryName, RegistryVocabulary>> = {
  crvs: {
    reg_type: 'ns:org:RegistryType:Civil',
    reg_record_type: 'spdci-extensions-dci:Person',
    names: [
      'crvs',
      'cr',
      'civil',
      'civilregistry',
      'civilregistration',
      'birth',
      'death',
      'marriage',
    ],
  },
  social: {
    reg_type: 'ns:org:RegistryType:Social',
    reg_record_type: 'spdci-extensions-dci:Group',
    names: ['social', 'sr', 'socialregistry', 'household', 'individual'],
  },
  ibr: {
    reg_type: 'ns:org:RegistryType:IBR',
    reg_record_type: 'spdci-extensions-dci:Member',
    names: ['ibr', 'beneficiary', 'beneficiaryregistry', 'integratedbeneficiaryregistry'],
  },
  dr: {
    reg_type: 'ns:org:RegistryType:DR',
    reg_record_type: 'spdci-extensions-dci:DisabledPerson',
    names: ['dr', 'disability', 'disabilityregistry', 'disabled', 'disabledperson'],
  },
  fr: {
    reg_type: 'ns:org:RegistryType:FR',
    reg_record_type: 'spdci-extensions-dci:Farmer',
    names: ['fr', 'farmer', 'farmerregistry'],
  },
}

const registryByName: ReadonlyMap<string, RegistryName> = new Map(
  Object.entries(registryVocabulary).flatMap(([registry, { reg_type, names }]) =>
    [reg_type, ...names].map((name) => [name, registry as RegistryName]),
  ),
)

/** Which registry a `reg_type` value names, by its last part and whatever its case and separators; `undefined` for none of the five. */
export function registryOfType(reg_type: string): RegistryName | undefined {
  const published = registryByName.get(reg_type)
  if (published !== undefined) return published
  const last = reg_type.slice(reg_type.lastIndexOf(':') + 1)
  const name = last.replaceAll(/[\s_-]/g, '').toLowerCase()
  return registryByName.get(name)
}
