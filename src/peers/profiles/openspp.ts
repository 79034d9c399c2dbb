import {
  asReceived,
  flagRestored,
  headerReserialised,
  nullsDropped,
  nullsDroppedFlagRestored,
  parameterString,
  rawSlices,
  unsignedReason,
} from '../../envelope/index.js'
import type { AnswerHeader, SignatureDialect } from '../../envelope/index.js'
import { canonicalForms } from '../../json/index.js'
import { actions } from '../../model/index.js'
import { defineProfile } from '../profile.js'
import type { Profile } from '../profile.js'
import { openSppHeader } from './openspp-header.js'
import { openSppQuery } from './openspp-query.js'
import { openSppVerdict } from './openspp-verdict.js'
import { serving } from './serving.js'
import { standard } from './standard.js'

/**
 * OpenSPP 2 signs Python's sorted ASCII text in the parameter string, with Ed25519 alone, and picks the key by `sender_id`, not by kid. Its
 * synchronous answers are signed with an `is_msg_encrypted: false` that is not on the wire; older ones drop `null` members.
 */
const openSppSignature: SignatureDialect = {
  name: 'openspp',
  scheme: parameterString,
  form: canonicalForms['sorted-ascii'],
  candidates: [
    rawSlices,
    asReceived('sorted-ascii'),
    flagRestored('sorted-ascii'),
    nullsDropped('sorted-ascii'),
    nullsDroppedFlagRestored('sorted-ascii'),
    headerReserialised('sorted-ascii', openSppHeader),
  ],
  algorithms: ['EdDSA'],
  keyBy: 'sender',
  signs: true,
  lifetime: 300,
  clockSkew: 60,
  unsigned: unsignedReason,
}

function senderIdProblem(sender_id: string): string | undefined {
  if (/^[A-Za-z0-9._-]{1,99}$/.test(sender_id)) return undefined
  return 'OpenSPP takes letters, digits, dots, underscores and hyphens only: set knowsUsAs in the partner sheet'
}

/** Members that its callback model prints when they are absent: an answer without them would not verify there (trap 3). */
function answerHeader(header: AnswerHeader): object {
  return { sender_uri: null, status_reason_code: null, status_reason_message: null, ...header }
}

/**
 * OpenSPP 2, which serves the social registry alone. The key `signature` must be there, also when it is empty. It keeps every
 * `transaction_id` of its asynchronous operations: sent again, one gets HTTP 500 although the first was taken, so they are never repeated
 * (peers README section 5). A partner that serves several databases wants `X-Odoo-Database` among the `headers` of its sheet.
 */
export const openspp: Profile = defineProfile(standard, {
  name: 'openspp',
  signature: openSppSignature,
  query: openSppQuery,
  path: (operation) => `/dci_api/v1/social${actions[operation].path}`,
  serves: serving(
    ['social'],
    ['sync.search', 'search', 'subscribe', 'unsubscribe', 'txn.status', 'sync.txn.status'],
  ),
  repeat: (action) => (action.kind === 'async' ? 'never' : action.repeat),
  classify: openSppVerdict,
  quota: { perMinute: 60, perDay: 10_000 },
  answerHeader,
  unsignedAs: '',
  senderIdProblem,
})
