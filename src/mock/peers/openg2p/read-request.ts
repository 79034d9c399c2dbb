import { DciError } from '../../../errors/index.js'
import { toPointer } from '../../../json/index.js'
import { refusedFor } from '../inner-query.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { Members, PeerCall } from '../peer-call.js'
import { searchMessage } from '../standard-request.js'
import type { InnerCriteria, SearchParts } from '../standard-request.js'
import { readOpenG2pQuery } from './read-query.js'
import { openG2pRegisters } from './registers.js'

/** The search that a request asks for, in the standard's form. Throws for members that OpenG2P requires and does not find. */
export function readOpenG2p(call: PeerCall, parts: SearchParts): Members {
  requireMembers(call)
  return searchMessage(call, (criteria) => criteriaOf(criteria, call), parts)
}

/** A register that it has not, and a query that it cannot evaluate, refuse the item. */
function criteriaOf(criteria: Members, { registry }: PeerCall): InnerCriteria {
  const { reg_type, authorize } = criteria
  const register = openG2pRegisters[registry].find(({ mnemonic }) => mnemonic === reg_type)
  const query = register && readOpenG2pQuery(criteria, register)
  if (register === undefined || query === undefined) {
    return { ...refusedFor('rjct.search_criteria.invalid') }
  }
  const { response_entity, columns } = register
  const sort = sortOf(criteria['sort'], columns)
  return {
    query_type: query.query_type,
    query: query.query,
    ...(response_entity === undefined ? {} : { response_entity }),
    ...(sort === undefined ? {} : { sort }),
    ...(authorize === undefined ? {} : { authorize }),
  }
}

/** By its columns; one that it has not is asked for as it is, and refused. */
function sortOf(sort: unknown, columns: ReadonlyMap<unknown, string>): unknown {
  if (!Array.isArray(sort) || sort.length === 0) return undefined
  return sort.map((one) => {
    const { attribute_name, ...rest } = membersOf(one)
    return { ...rest, attribute_name: columns.get(attribute_name) ?? attribute_name }
  })
}

/** What it requires beyond the text (peers README section 2). `signature` may be empty, but the key is there. */
function requireMembers({ raw, header, message }: PeerCall): void {
  const items = listOf(message['search_request'])
  const absent = [
    ...('signature' in raw ? [] : [['signature']]),
    ...['version', 'message_id', 'action', 'sender_id', 'receiver_id']
      .filter((name) => textOf(header[name]) === undefined)
      .map((name) => ['header', name]),
    ...(textOf(message['transaction_id']) === undefined ? [['message', 'transaction_id']] : []),
    ...(items.length === 0 ? [['message', 'search_request']] : []),
    ...items.flatMap((item, index) => {
      const criteria = membersOf(membersOf(item)['search_criteria'])
      return ['reg_type', 'reg_record_type']
        .filter((name) => textOf(criteria[name]) === undefined)
        .map((name) => ['message', 'search_request', index, 'search_criteria', name])
    }),
  ]
  const [first] = absent
  if (first === undefined) return
  throw new DciError('message.invalid', `Field required: ${first.join('.')}`, {
    problems: absent.map((path) => ({ pointer: toPointer(path), text: 'Field required' })),
  })
}
