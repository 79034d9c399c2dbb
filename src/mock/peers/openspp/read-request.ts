import { toTimestamp } from '../../../envelope/index.js'
import { actions } from '../../../model/index.js'
import type { HeaderAndMessage, PeerCall } from '../peer-call.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'
import type { PeerParts, PeerReading } from '../peer-manners.js'
import { searchMessage } from '../standard-request.js'
import { openSppCriteria } from './read-query.js'
import { openSppSubscription } from './subscriptions.js'

const socialTypes = ['ns:org:RegistryType:Social', 'SOCIAL_REGISTRY', 'social']

/** What it makes of a message. Another registry's path or `reg_type` is refused in a signed answer. */
export function readOpenSpp(call: PeerCall, { now, newId }: PeerParts): PeerReading {
  if (!isSocial(call)) return { answer: notSupported(call, newId()) }
  const { operation, message } = call
  const timestamp = toTimestamp(now())
  const transaction_id = textOf(message['transaction_id']) ?? newId()
  if (operation === 'subscribe') {
    const items = listOf(message['subscribe_request']).map(membersOf)
    const subscribe_request = items.map((item) => openSppSubscription(item, timestamp, newId()))
    return { message: { transaction_id, subscribe_request } }
  }
  if (operation === 'unsubscribe') {
    const { subscription_codes, subscription_code } = message
    const codes = [...listOf(subscription_codes), subscription_code].filter(textOf)
    return { message: { transaction_id, timestamp, subscription_codes: codes } }
  }
  if (operation === 'txn.status' || operation === 'sync.txn.status') {
    return { message: { transaction_id, txnstatus_request: question(message, timestamp, newId()) } }
  }
  return { message: searchMessage(call, openSppCriteria, { newId, timestamp }) }
}

/** An object, or the first of a list. */
function question(message: Members, timestamp: string, reference_id: string): Members {
  const { txnstatus_request } = message
  const asked = membersOf(listOf(txnstatus_request)[0] ?? txnstatus_request)
  return { ...asked, reference_id: textOf(asked['reference_id']) ?? reference_id, timestamp }
}

function isSocial({ registry, path, message }: PeerCall): boolean {
  if (registry !== 'social' || !path.startsWith('/dci_api/v1/social/')) return false
  return listOf(message['search_request']).every((item) => {
    const { reg_type } = membersOf(membersOf(item)['search_criteria'])
    return reg_type === undefined || reg_type === null || socialTypes.includes(String(reg_type))
  })
}

function notSupported({ operation, message }: PeerCall, correlation_id: string): HeaderAndMessage {
  const { answerAction, action, answerMember } = actions[operation]
  return {
    header: {
      action: answerAction ?? `on-${action}`,
      status: 'rjct',
      status_reason_code: 'rjct.action.not_supported',
      status_reason_message: 'this system serves SOCIAL_REGISTRY',
      total_count: 0,
      completed_count: 0,
    },
    message: {
      transaction_id: message['transaction_id'],
      correlation_id,
      [answerMember ?? 'search_response']: [],
    },
  }
}
