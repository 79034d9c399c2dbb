import type {
  Candidate,
  RawEnvelope,
  SignatureDialect,
  VerifiedSignature,
} from '../../envelope/index.js'
import { canonicalForms } from '../../json/index.js'
import type { CanonicalFormName } from '../../json/index.js'
import type { Profile } from '../../peers/index.js'

const systems: Readonly<Record<string, string>> = {
  standard: 'the published text',
  opencrvs: 'OpenCRVS',
  'opencrvs-2026': 'OpenCRVS',
  openspp: 'OpenSPP',
  openg2p: 'OpenG2P',
  openimis: 'openIMIS',
  'openimis-b': 'openIMIS',
}

/** What people call the systems of a profile. */
export function systemOf({ name }: Profile): string {
  return systems[name] ?? name
}

const schemeWords: Readonly<Record<string, string>> = {
  'parameter-string': 'a parameter string',
  'compact-jws': 'a JWS with the message in it',
  'detached-jws': 'a detached JWS',
}

/** What a signature of this dialect is. */
export function schemeOf({ scheme }: SignatureDialect): string {
  return schemeWords[scheme.name] ?? scheme.name
}

const formWords: Readonly<Record<CanonicalFormName, string>> = {
  raw: 'over the text as it came',
  jcs: 'over RFC 8785 text',
  'sorted-ascii': 'with ASCII escapes',
  'sorted-utf8': 'over sorted UTF-8 text',
  'payload-equality': 'by the text inside it',
}

const candidateWords: Readonly<Partial<Record<Candidate['name'], string>>> = {
  'is_msg_encrypted-restored': 'with is_msg_encrypted: false put back into the header',
  'nulls-dropped': 'without the members that are null',
  'nulls-dropped, is_msg_encrypted-restored':
    'without the members that are null and with is_msg_encrypted: false put back',
  'header-reserialised': 'with the header as the sender’s model prints it again',
}

/** Over which text a signature held. */
export function textWords({ form, candidate }: VerifiedSignature, raw: RawEnvelope): string {
  const told = candidateWords[candidate]
  if (told !== undefined) return told
  return form === 'sorted-ascii' && !hasEscapes(raw)
    ? 'with numbers and key order as Python writes them'
    : formWords[form]
}

/** Whether escaping is what makes the ASCII form another text. */
function hasEscapes({ headerText, messageText = 'null' }: RawEnvelope): boolean {
  const [ascii, utf8] = [canonicalForms['sorted-ascii'], canonicalForms['sorted-utf8']]
  return [headerText, messageText].some((text) => ascii.ofText(text) !== utf8.ofText(text))
}
