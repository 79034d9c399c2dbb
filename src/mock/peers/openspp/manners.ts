import { DciError } from '../../../errors/index.js'
import { headerReserialised } from '../../../envelope/index.js'
import { actions } from '../../../model/index.js'
import type { Operation } from '../../../model/index.js'
import { openspp } from '../../../peers/index.js'
import { openSppHeader } from '../../../peers/profiles/openspp-header.js'
import { jsonResponse } from '../../../server/http/http.js'
import { clientCredentials } from '../client-credentials.js'
import { listOf, membersOf } from '../peer-call.js'
import type { HeaderAndMessage, PeerCall } from '../peer-call.js'
import type { PeerManners, PeerParts, PeerRoute } from '../peer-manners.js'
import { openSppFailure } from './failure.js'
import { readOpenSpp } from './read-request.js'
import { sealOpenSpp } from './seal.js'
import { openSppTime } from './time.js'
import { writeOpenSpp } from './write-answer.js'

const operations: ReadonlyMap<string, Operation> = new Map(
  (
    ['sync.search', 'search', 'subscribe', 'unsubscribe', 'txn.status', 'sync.txn.status'] as const
  ).map((operation) => [actions[operation].path, operation]),
)

/** `/dci_api/v1/{registry}/registry/…`: the other registries have paths, too, and are refused there. */
const root = /^\/dci_api\/v1\/(social|crvs|ibr|dr|fr)(\/registry\/.+)$/

const receipt = '/registry/receipt'

/** Its asynchronous requests that are remembered. */
const mostRemembered = 10_000

/** How OpenSPP 2 does it (peers README sections 1 to 5). */
export function openSppManners(parts: PeerParts): PeerManners {
  const { now, newId } = parts
  const transactions = new Set<string>()

  function acknowledgement(correlation_id: unknown): object {
    const timestamp = openSppTime(now())
    return { message: { ack_status: 'ACK', timestamp, correlation_id, error: null } }
  }

  function route(path: string): PeerRoute | undefined {
    if (path === '/api_v2/oauth/token') {
      return {
        kind: 'own',
        answer: (request) => clientCredentials(request, ['form', 'basic', 'json'], token),
      }
    }
    const [, , rest = ''] = root.exec(path) ?? []
    if (rest === receipt) {
      const answer = JSON.stringify(acknowledgement(newId()))
      return { kind: 'own', answer: () => jsonResponse(200, answer) }
    }
    const operation = operations.get(rest)
    return operation === undefined ? undefined : { kind: 'operation', operation }
  }

  /** A JWT there; here the token that was told to the mock. 24 hours. */
  function token(): object {
    return { access_token: parts.token, token_type: 'Bearer', expires_in: 86_400, scope: 'dci' }
  }

  /** `UNIQUE(transaction_id, sender)`: it fails over its own database (peers README section 5). */
  function requireNew({ operation, header, message }: PeerCall): void {
    if (actions[operation].kind !== 'async') return
    const key = JSON.stringify([operation, header['sender_id'], message['transaction_id']])
    if (transactions.has(key)) {
      throw new DciError('transaction.duplicate', 'duplicate key value violates unique constraint')
    }
    if (transactions.size >= mostRemembered) transactions.clear()
    transactions.add(key)
  }

  return {
    requests: {
      ...openspp.signature,
      // Over the header as it prints it again, never as it came (trap 3).
      candidates: [headerReserialised('sorted-ascii', openSppHeader)],
    },
    route,
    complain: requireMembers,
    read: (call) => {
      const reading = readOpenSpp(call, parts)
      if ('message' in reading) requireNew(call)
      return reading
    },
    write: (answer, call, as) => writeOpenSpp(answer, call, as, parts),
    seal: sealOpenSpp,
    acknowledged: ({ correlation_id }) =>
      jsonResponse(200, JSON.stringify(acknowledgement(correlation_id))),
    failed: openSppFailure,
    statusOf: ({ code }) => (code === 'transaction.duplicate' ? 500 : undefined),
    callbacks: {
      waits: [60_000, 120_000],
      headers: ({ message }) => ({ 'X-DCI-Transaction-ID': transactionOf(message) }),
      calls: foundSomething,
    },
  }
}

function transactionOf(message: HeaderAndMessage['message']): string {
  return String(message['transaction_id'] ?? message['notification_id'] ?? '')
}

/** A search that failed is called back by nobody: who waits has to ask. */
function foundSomething({ header, message }: HeaderAndMessage): boolean {
  if (header['status'] === 'rjct') return false
  const items = listOf(message['search_response']).map(membersOf)
  return items.length === 0 || items.some(({ status }) => status !== 'rjct')
}

/** What its models require: `null` is not enough for any of them but the signature. */
function requireMembers({ raw, header }: PeerCall): void {
  const absent = [
    ...('signature' in raw && raw.signature !== null ? [] : ['/signature']),
    ...['message_id', 'message_ts', 'action', 'sender_id', 'receiver_id']
      .filter((name) => typeof header[name] !== 'string')
      .map((name) => `/header/${name}`),
    ...(raw.message === undefined ? ['/message'] : []),
  ]
  if (absent.length === 0) return
  throw new DciError('message.invalid', 'Field required', {
    problems: absent.map((pointer) => ({ pointer, text: 'Field required' })),
  })
}
