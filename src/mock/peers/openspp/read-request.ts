import { DciError } from '../../../errors/index.js'
import { toTimestamp } from '../../../envelope/index.js'
import { actions } from '../../../model/index.js'
import type { HeaderAndMessage, PeerCall } from '../peer-call.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { PeerParts, PeerReading } from '../peer-manners.js'
import { searchMessage } from '../standard-request.js'
import { openSppCriteria } from './read-query.js'

const socialTypes = ['ns:org:RegistryType:Social', 'SOCIAL_REGISTRY', 'social']

/** What it makes of a message. Another registry's path or `reg_type` is refused in a signed answer. */
export function readOpenSpp(call: PeerCall, parts: PeerParts): PeerReading {
  const { operation, message } = call
  const { now, newId } = parts
  if (!isSocial(call)) return { answer: notSupported(call, newId()) }
  if (operation === 'sync.search' || operation === 'search') {
    const timestamp = toTimestamp(now())
    return { message: searchMessage(call, openSppCriteria, { newId, timestamp }) }
  }
  throw new DciError('operation.unsupported', `no ${operation}: ${String(textOf(message))}`)
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
