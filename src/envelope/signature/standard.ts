import { canonicalForms } from '../../json/index.js'
import { signatureAlgorithms } from '../keys/algorithm.js'
import { asReceived, rawSlices } from './candidates.js'
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
  form: canonicalForms.jcs,
  candidates: [rawSlices, asReceived('jcs')],
  algorithms: signatureAlgorithms,
  keyBy: 'kid',
  signs: true,
  lifetime: 300,
  clockSkew: 60,
  unsigned: unsignedReason,
}
