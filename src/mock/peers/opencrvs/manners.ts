import { toTimestamp } from '../../../envelope/index.js'
import { opencrvs } from '../../../peers/index.js'
import { jsonResponse } from '../../../server/http/http.js'
import { clientCredentials } from '../client-credentials.js'
import type { Members } from '../peer-call.js'
import type { PeerManners, PeerParts, PeerRoute } from '../peer-manners.js'
import { searchMessage } from '../standard-request.js'
import type { InnerCriteria } from '../standard-request.js'
import { openCrvsFailure, openCrvsStatus } from './failure.js'
import type { RecordStyle } from './records.js'
import { requireOpenCrvs } from './requirements.js'
import { sealOpenCrvs } from './seal.js'
import { writeOpenCrvs } from './write-answer.js'

/** What tells its generations apart. */
export interface Generation extends RecordStyle {
  read(criteria: Members, parts: PeerParts): InnerCriteria
}

const routes: ReadonlyMap<string, PeerRoute> = new Map([
  ['/registry/sync/search', { kind: 'operation', operation: 'sync.search' }],
  ['/registry/search', { kind: 'operation', operation: 'search' }],
])

/** How OpenCRVS does it (peers README sections 1 to 5). */
export function openCrvsManners(parts: PeerParts, generation: Generation): PeerManners {
  const { people, now, newId } = parts
  const writing = { ...generation, people, now, newId }
  // A JWT there, without `expires_in`; here the token that was told to the mock.
  const token = (): object => ({ access_token: parts.token, token_type: 'Bearer' })
  const tokens: PeerRoute = {
    kind: 'own',
    answer: (request) =>
      clientCredentials(
        request,
        ['form', 'json', 'basic', 'query'],
        token,
        'application/octet-stream',
      ),
  }

  return {
    requests: {
      ...opencrvs.signature,
      // No other way of saying "unsigned" is one: what is there has to verify.
      unsigned: (signature) => (signature === undefined ? 'absent' : undefined),
    },
    route: (path) => (path === '/oauth2/client/token' ? tokens : routes.get(path)),
    complain: requireOpenCrvs,
    read: (call) => {
      const timestamp = toTimestamp(now())
      const read = (criteria: Members): InnerCriteria => generation.read(criteria, parts)
      return { message: searchMessage(call, read, { newId, timestamp }) }
    },
    write: (answer, call) => writeOpenCrvs(answer, call, writing),
    seal: sealOpenCrvs,
    acknowledged: () => {
      const message = { ack_status: 'ACK', timestamp: new Date(now()).toISOString() }
      return jsonResponse(202, JSON.stringify({ message }))
    },
    failed: openCrvsFailure,
    statusOf: openCrvsStatus,
    callbacks: {
      waits: [],
      headers: () => ({ 'content-type': 'text/plain;charset=UTF-8' }),
      endsWhenRefused: true,
    },
  }
}
