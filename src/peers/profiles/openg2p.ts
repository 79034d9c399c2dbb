import { asReceived, detachedJws, rawSlices, unsignedReason } from '../../envelope/index.js'
import type { SignatureDialect } from '../../envelope/index.js'
import { canonicalForms } from '../../json/index.js'
import { actions } from '../../model/index.js'
import { defineProfile } from '../profile.js'
import type { Profile } from '../profile.js'
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

/** OpenG2P. Where its signature validation is switched off it says `signature_validation_disabled`; the key must be there. */
export const openg2p: Profile = defineProfile(standard, {
  name: 'openg2p',
  signature: openG2pSignature,
  path: (operation) => `/dci${actions[operation].path}`,
  unsignedAs: '',
})
