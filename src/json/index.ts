export { canonicalize } from './canonical.js'
export { canonicalForms } from './canonical-forms.js'
export type { CanonicalForm, CanonicalFormName, CanonicalTextName } from './canonical-forms.js'
export {
  envelopeTokens,
  memberOf,
  objectTokens,
  withEdited,
  withMember,
  withoutNulls,
} from './edit-tokens.js'
export type { JsonLimits } from './limits.js'
export { appendPointer, toPointer } from './pointer.js'
export { readJson } from './read-json.js'
export type { ReadText } from './read-json.js'
export { readTokens } from './read-tokens.js'
export { samePayload } from './same-payload.js'
export type { Slice } from './scan.js'
export type {
  ArrayToken,
  LiteralToken,
  NumberToken,
  ObjectToken,
  StringToken,
  TokenMember,
  TokenNode,
} from './token-node.js'
export { writeTokens } from './write-tokens.js'
export type { SortedFormName } from './write-tokens.js'
