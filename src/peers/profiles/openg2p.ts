import { asReceived, detachedJws, rawSlices, unsignedReason } from '../../envelope/index.js'
import type { SignatureDialect } from '../../envelope/index.js'
import { canonicalForms } from '../../json/index.js'
import { actions, registryNames } from '../../model/index.js'
import { defineProfile } from '../profile.js'
import type { Profile } from '../profile.js'
import { openG2pQuery } from './openg2p-query.js'
import { serving } from './serving.js'
import { standard } from './standard.js'

/** OpenG2P signs orjson's sorted text into a JWS whose payload is then blanked. There are no times in it. */
const openG2pSignature: SignatureDialect = {
  name: 'openg2p',
  scheme: detachedJws,
  form: canonicalForms['sorted-utf8'],
  candidates: [rawSlices, asReceived('sorted-utf8')],
  algorithms: ['EdDSA', 'ES256', 'RS256'],
  keyBy: 'kid',
  signs: true,
  lifetime: 0,
  clockSkew: 60,
  unsigned: unsignedReason,
}

/**
 * OpenG2P: synchronous searches, of whatever registers it has. It takes no token: the signature alone says who asks. Where its signature
 * validation is switched off it says `signature_validation_disabled`; the key must be there. It answers HTTP 200 with `rjct` in the header for
 * everything it refuses.
 */
export const openg2p: Profile = defineProfile(standard, {
  name: 'openg2p',
  signature: openG2pSignature,
  query: openG2pQuery,
  path: (operation) => `/dci${actions[operation].path}`,
  serves: serving(registryNames, ['sync.search']),
  unsignedAs: '',
})

/**
 * OpenG2P with its newer paths, `/dci/sync/search` and `/dci/async/search`. An asynchronous answer is published to a WebSub topic of its own
 * and never called back: ask there, and do not wait for it here.
 */
export const openg2pNewer: Profile = defineProfile(openg2p, {
  name: 'openg2p-newer',
  path: (operation) =>
    operation === 'search'
      ? '/dci/async/search'
      : `/dci${actions[operation].path.slice('/registry'.length)}`,
  serves: serving(registryNames, ['sync.search', 'search']),
})
