import type { HandlerRequest, HandlerResponse } from '../../../server/index.js'
import { jsonResponse } from '../../../server/http/http.js'
import { membersOf, textOf } from '../peer-call.js'
import type { Members, PeerCall } from '../peer-call.js'
import { openImisHeader, openImisTime } from './write-answer.js'

/** What its framework says of itself, by status; the rest is said by openIMIS. */
const details: ReadonlyMap<number, string> = new Map([
  [401, 'Authentication credentials were not provided.'],
  [404, 'Not found.'],
  [405, 'Method not allowed.'],
  [413, 'Request data is too large.'],
  [429, 'Request was throttled. Expected available in 1 second.'],
])

/** An error body of openIMIS. */
export function openImisFailure(status: number, text: string): HandlerResponse {
  const detail = details.get(status)
  if (detail !== undefined) return jsonResponse(status, JSON.stringify({ detail }))
  const body = { header: { status: 'error', message: text }, errors: [{ message: text }] }
  return jsonResponse(status, JSON.stringify(body))
}

/** Where an acknowledgement is due: a whole envelope with the request's signature. `taken` is the standard's acknowledgement. */
export function openImisAcknowledgement(
  taken: Members,
  { raw, header: asked, message }: PeerCall,
  now: number,
): HandlerResponse {
  const { message_id, action, sender_id, receiver_id } = asked
  const stated = {
    message_id,
    action: `on-${String(action)}`,
    status: 'rcvd',
    total_count: 1,
    completed_count: 0,
    sender_id: receiver_id,
    receiver_id: sender_id,
  }
  const { ack_status, correlation_id } = taken
  const said = {
    transaction_id: message['transaction_id'],
    ack_status,
    timestamp: openImisTime(now),
    correlation_id,
  }
  const { signature = '' } = raw
  const header = openImisHeader(stated, now)
  return jsonResponse(200, JSON.stringify({ signature, header, message: said }))
}

/** How long its tokens live, in seconds. */
const lifetime = 86_400

/** `POST /api/api_dci/login/` with a user name and a password, any of them: `{token, exp}` (peers README section 4). */
export function openImisLogin(
  { method, body }: HandlerRequest,
  { token, now }: { readonly token: string; readonly now: () => number },
): HandlerResponse {
  if (method !== 'POST') return openImisFailure(405, '')
  const { username, password } = membersIn(body)
  if (textOf(username) === undefined || textOf(password) === undefined) {
    return openImisFailure(400, 'Unable to log in with provided credentials.')
  }
  return jsonResponse(200, JSON.stringify({ token, exp: Math.floor(now() / 1000) + lifetime }))
}

function membersIn(body: Uint8Array): Members {
  try {
    return membersOf(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch {
    return {}
  }
}
