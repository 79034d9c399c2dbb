import {
  compactJws,
  signatureAlgorithms,
  signedPayload,
  unsignedReason,
} from '../../envelope/index.js'
import type { SignatureDialect } from '../../envelope/index.js'
import { canonicalForms } from '../../json/index.js'
import { defineProfile } from '../profile.js'
import type { Profile } from '../profile.js'
import { openCrvs2026Query } from './opencrvs-2026-query.js'
import { openCrvsQuery } from './opencrvs-query.js'
import { openCrvsVerdict } from './opencrvs-verdict.js'
import { serving } from './serving.js'
import { standard } from './standard.js'

/**
 * OpenCRVS signs `JSON.stringify({header, message})` into a compact JWS that carries the text, and verifies by comparing that payload with
 * the body: order, spacing and unknown members do not matter to it. There are no times in it.
 */
const openCrvsSignature: SignatureDialect = {
  name: 'opencrvs',
  scheme: compactJws,
  form: canonicalForms.raw,
  candidates: [signedPayload],
  algorithms: signatureAlgorithms,
  keyBy: 'kid',
  signs: true,
  lifetime: 0,
  clockSkew: 60,
  unsigned: unsignedReason,
}

function senderIdProblem(sender_id: string): string | undefined {
  if (URL.canParse(sender_id) && sender_id.startsWith('http')) return undefined
  return 'OpenCRVS fetches keys from {sender_id}/.well-known/jwks.json, so it must be an absolute https URL: set knowsUsAs in the partner sheet'
}

/**
 * OpenCRVS as of 2024: synchronous and asynchronous searches, 2,000 requests a day. An unsigned message has no `signature` at all (`""` gives
 * HTTP 500, `null` 400). Its keys are new at every start: give its key set by URL, so that an unknown `kid` has it fetched again. Answers
 * echo the ids of the request unswapped. Older ones read client credentials from the query string alone: a sheet may say so. Its process
 * ends when a callback is answered by anything but 2xx.
 */
export const opencrvs: Profile = defineProfile(standard, {
  name: 'opencrvs',
  signature: openCrvsSignature,
  query: openCrvsQuery,
  serves: serving(['crvs'], ['sync.search', 'search']),
  classify: openCrvsVerdict,
  quota: { perDay: 2000 },
  credentialsIn: ['form', 'basic', 'json', 'query'],
  refuseCallbacksBy: 'body',
  answerIds: 'any',
  leavesOutNoMatch: true,
  senderIdProblem,
})

/** OpenCRVS as of 2026: signs as before; its criteria differ. */
export const opencrvs2026: Profile = defineProfile(opencrvs, {
  name: 'opencrvs-2026',
  query: openCrvs2026Query,
})
