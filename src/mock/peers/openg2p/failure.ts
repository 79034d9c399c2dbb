import { errorTable } from '../../../errors/index.js'
import type { DciError } from '../../../errors/index.js'
import { jsonResponse } from '../../../server/http/http.js'
import type { HandlerResponse } from '../../../server/index.js'
import type { HeaderAndMessage, PeerCall } from '../peer-call.js'

/** What its framework says of itself. */
const details: ReadonlyMap<number, string> = new Map([
  [401, 'Not authenticated'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
])

/** What cannot be answered in an envelope: FastAPI's `detail` for what is no message and for paths it has not, else `g2PcError`. */
export function openG2pFailure({ code, message }: DciError, status: number): HandlerResponse {
  const known = details.get(status)
  if (known !== undefined) return detail(status, known)
  if (code.startsWith('json.') || code === 'message.unreadable') {
    return detail(422, [{ type: 'json_invalid', loc: ['body'], msg: 'JSON decode error' }])
  }
  const error = {
    code: `G2P-${String(status)}`,
    message: status === 429 ? 'Too many requests' : message,
  }
  return jsonResponse(status, JSON.stringify({ g2PcError: error }))
}

function detail(status: number, said: unknown): HandlerResponse {
  return jsonResponse(status, JSON.stringify({ detail: said }))
}

/** Whatever it does not like about a message it says within an answer, which goes out with HTTP 200 (peers README section 3). */
export function openG2pRefusal(
  { code, message, problems }: DciError,
  call: PeerCall,
): HeaderAndMessage {
  const reason = problems.find((problem) => problem.reason !== undefined)?.reason
  const signature = code.startsWith('signature.') ? 'rjct.signature.invalid' : undefined
  const status_reason_code = reason ?? signature ?? errorTable[code].rjct
  return {
    header: {
      status: 'rjct',
      ...(status_reason_code === undefined ? {} : { status_reason_code }),
      status_reason_message: message.slice(0, 999),
    },
    message: { transaction_id: call.message['transaction_id'], search_response: [] },
  }
}
