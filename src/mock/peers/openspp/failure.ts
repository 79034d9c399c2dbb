import type { DciError, DciErrorCode } from '../../../errors/index.js'
import { jsonResponse } from '../../../server/http/http.js'
import type { HandlerResponse } from '../../../server/index.js'

/** Its names for what it refuses; others are a bad request. */
const names: Readonly<Partial<Record<DciErrorCode, string>>> = {
  'token.missing': 'err.auth.token_missing',
  'sender.unknown': 'err.sender.unknown',
  'signature.missing': 'err.signature.missing',
  'signature.empty': 'err.signature.missing',
  'signature.marker': 'err.signature.missing',
  'signature.malformed': 'err.signature.invalid',
  'signature.algorithm': 'err.signature.invalid',
  'signature.key_unknown': 'err.signature.key_not_found',
  'signature.invalid': 'err.signature.invalid',
  'signature.expired': 'err.signature.expired',
  'signature.future': 'err.signature.invalid',
  'message.encrypted': 'err.encryption.not_supported',
  'rate.exceeded': 'err.rate_limit.exceeded',
  'server.unavailable': 'err.internal',
}

/** Seconds that it wants one to wait who asks too much. */
const retryAfter = 17

/**
 * Three forms: FastAPI's for what its models do not take and for paths it has not, plain text where its database fails, else `ack_status` `ERR` with a
 * code of its own. HTTP 429 has no `Retry-After`: the seconds stand in a JSON text in the place of the sentence (peers README section 3).
 */
export function openSppFailure(
  { code, message, problems }: DciError,
  status: number,
): HandlerResponse {
  if (code === 'transaction.duplicate') {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
    return { status, headers, body: 'Internal Server Error' }
  }
  if (code === 'path.unknown') return detail(status, 'Not Found')
  if (code === 'method.unsupported') return detail(status, 'Method Not Allowed')
  if (code === 'message.invalid' && problems.length > 0) {
    const errors = problems.map(({ pointer, text }) => ({
      type: text === 'Field required' ? 'missing' : 'value_error',
      loc: ['body', ...pointer.split('/').slice(1)],
      msg: text,
    }))
    return detail(422, errors)
  }
  const tooMany = JSON.stringify({ error: 'rate_limit_exceeded', retry_after: retryAfter })
  const error = {
    code: status === 429 ? 'err.rate_limit.exceeded' : (names[code] ?? 'err.request.bad'),
    message: status === 429 ? tooMany : message,
  }
  return jsonResponse(status, JSON.stringify({ message: { ack_status: 'ERR', error } }))
}

function detail(status: number, said: unknown): HandlerResponse {
  return jsonResponse(status, JSON.stringify({ detail: said }))
}
