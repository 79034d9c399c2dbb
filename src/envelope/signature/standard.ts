import { parameterString } from './parameter-string.js'
import type { SignatureDialect } from './scheme.js'
import { unsignedReason } from './unsigned.js'

/**
 * The `standard` dialect: the published string form over the RFC 8785 text of `{header, message}`. The text sent *is* that text with the
 * signature spliced in, so a receiver's raw slices fit without canonicalising. A vector is in `docs/standard-dialect.md`.
 */
export const standardSignature: SignatureDialect = {
  name: 'standard',
  scheme: parameterString,
  form: 'jcs',
  candidates: ['raw', 'jcs'],
  lifetime: 300,
  clockSkew: 60,
  unsigned: unsignedReason,
}
