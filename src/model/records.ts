import type { ResponseEntity } from './criteria.js'
import type {
  Beneficiary,
  CRVSPerson,
  Farmer,
  PWDPerson,
  SRGroup,
  SRMember,
} from './generated/types.js'
import type { RegistryName } from './registry.js'

/** The record a registry answers a search with, where `response_entity` does not say otherwise. */
export interface RecordsByRegistry {
  crvs: CRVSPerson
  social: SRGroup
  ibr: Beneficiary
  dr: PWDPerson
  fr: Farmer
}

/** The record type of a search answer: by registry, refined by `response_entity` in the social registry. */
export type RecordOf<
  R extends RegistryName,
  Entity extends ResponseEntity | undefined = undefined,
> = R extends 'social' ? (Entity extends 'Member' ? SRMember : SRGroup) : RecordsByRegistry[R]

/** The `response_entity` that criteria ask for, as a type. */
export type EntityOf<Criteria> = Criteria extends {
  readonly response_entity: infer Entity extends ResponseEntity
}
  ? Entity
  : undefined
