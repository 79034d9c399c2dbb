import type { DciError } from '../../../errors/index.js'
import { jsonResponse } from '../../../server/http/http.js'
import type { HandlerResponse } from '../../../server/index.js'

const quota = 'Daily quota of 2000 requests exceeded'

/** Its error bodies: a number, and a sentence except where it failed; what it cannot verify is HTTP 500 (peers README section 3). */
export function openCrvsFailure({ message }: DciError, status: number): HandlerResponse {
  const said = status === 429 ? quota : message
  const error = status === 500 ? { code: status } : { code: status, message: said }
  return jsonResponse(status, JSON.stringify({ error }))
}

/** Whatever is wrong with a signature that is there is HTTP 500; it is only where none came that it is HTTP 401. */
export function openCrvsStatus({ code }: DciError): number | undefined {
  if (code === 'signature.missing') return 401
  return code.startsWith('signature.') || code === 'server.unavailable' ? 500 : undefined
}
