import { actions, registryVocabulary } from '../../model/index.js'
import { requestHeader } from '../../envelope/index.js'
import type { HandlerRequest } from '../../server/index.js'
import type { InnerQuery } from './inner-query.js'
import { listOf, membersOf, textOf } from './peer-call.js'
import type { Members, PeerCall } from './peer-call.js'

/** Criteria of one item in the standard's form, as far as a peer's reading changes them. */
export type InnerCriteria = InnerQuery & Members

/**
 * A search in the standard's form from one whose items a peer reads its way: ids, times and pages as they came where they can be used, everything else
 * as `read` says. `most`: how many items it reads.
 */
export function searchMessage(
  call: PeerCall,
  read: (criteria: Members, item: Members) => InnerCriteria,
  { newId, timestamp, most = Infinity }: SearchParts,
): Members {
  const items = listOf(call.message['search_request']).slice(0, most).map(membersOf)
  return {
    transaction_id: textOf(call.message['transaction_id']) ?? newId(),
    search_request: items.map((item) => {
      const criteria = membersOf(item['search_criteria'])
      return {
        reference_id: textOf(item['reference_id']) ?? newId(),
        timestamp,
        search_criteria: {
          version: '1.0.0',
          reg_type: registryVocabulary[call.registry].reg_type,
          ...pagesOf(criteria['pagination'] ?? item['pagination']),
          ...read(criteria, item),
        },
        locale: 'eng',
      }
    }),
  }
}

/** What a search message is made with besides the call. */
export interface SearchParts {
  readonly newId: () => string
  readonly timestamp: string
  readonly most?: number
}

/** Pages as they were asked for; what can be no page asks for the first. */
function pagesOf(given: unknown): Members {
  if (given === undefined || given === null) return {}
  const { page_size, page_number } = membersOf(given)
  const size = countOf(page_size)
  const number = countOf(page_number)
  if (size === undefined) return {}
  return { pagination: { page_size: size, page_number: number ?? 1 } }
}

function countOf(value: unknown): number | undefined {
  const count = Number(value)
  return Number.isSafeInteger(count) && count >= 1 ? count : undefined
}

/** What a request of the standard's form is made with. */
export interface StandardRequestParts {
  readonly basePath: string
  readonly message_id: string
  readonly sender_id: string
  readonly sender_uri: string
  readonly now: number
}

/** The request that the real handler inside a peer mock gets: unsigned, complete, at the standard's path. */
export function standardRequest(
  { operation }: Pick<PeerCall, 'operation'>,
  message: Members,
  parts: StandardRequestParts,
  signal: AbortSignal | undefined,
): HandlerRequest {
  const { path, action, requestMember = '' } = actions[operation]
  const { basePath, ...ids } = parts
  const items = message[requestMember]
  const header = requestHeader({
    ...ids,
    action,
    receiver_id: '',
    total_count: Array.isArray(items) ? items.length : 1,
  })
  return {
    method: 'POST',
    path: basePath + path,
    headers: {},
    body: Buffer.from(JSON.stringify({ header, message })),
    ...(signal === undefined ? {} : { signal }),
  }
}
