import { registryVocabulary } from '../../model/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import type { BackendCriteria } from '../backend.js'
import { askedFields, askedIdentifier } from './asked-fields.js'
import type { Answering, DisclosureRequest } from './authorize.js'

/** What is the same for all items of a message. */
export interface AskedBy {
  readonly registry: RegistryName
  readonly operation: Operation
  readonly partner: Partner
  readonly signature: DisclosureRequest['signature']
}

/** What one item asks, as the hook sees it. */
export function disclosureRequest(
  { registry, operation, partner, signature }: AskedBy,
  criteria: BackendCriteria,
  answers: Answering,
  now: number,
): DisclosureRequest {
  const { agreement } = partner
  const { consent, authorize: authorization, response_entity, reg_record_type } = criteria
  const purpose = ofPurpose('code', authorization, consent)
  const legalBasis = ofPurpose('ref_uri', authorization, consent)
  const asked = askedIdentifier(criteria)
  return {
    registry,
    operation,
    partner: partner.id,
    signature,
    recordType: response_entity ?? reg_record_type ?? registryVocabulary[registry].reg_record_type,
    answers,
    criteria,
    askedFields: askedFields(criteria),
    now,
    ...(agreement === undefined ? {} : { agreement }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    ...(consent === undefined ? {} : { consent }),
    ...(authorization === undefined ? {} : { authorization }),
    ...(asked === undefined ? {} : { askedIdentifier: asked }),
  }
}

/** An event that the asker tells of, as the hook sees it. */
export function assertionRequest(
  { registry, operation, partner, signature }: AskedBy,
  event: string,
  now: number,
): DisclosureRequest {
  const { agreement } = partner
  return {
    registry,
    operation,
    partner: partner.id,
    signature,
    recordType: registryVocabulary[registry].reg_record_type,
    answers: 'nothing',
    askedFields: [],
    event,
    now,
    ...(agreement === undefined ? {} : { agreement }),
  }
}

function ofPurpose(member: 'code' | 'ref_uri', ...stated: readonly unknown[]): string | undefined {
  for (const one of stated) {
    const { purpose } = (one ?? {}) as { purpose?: Readonly<Record<string, unknown>> | null }
    const text = purpose?.[member]
    if (typeof text === 'string' && text !== '') return text
  }
  return undefined
}
