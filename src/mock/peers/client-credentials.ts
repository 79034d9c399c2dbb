import { jsonResponse } from '../../server/http/http.js'
import type { HandlerRequest, HandlerResponse } from '../../server/index.js'
import { membersOf, textOf } from './peer-call.js'
import type { Members } from './peer-call.js'

/** Where client credentials may stand. */
export type CredentialsIn = 'form' | 'basic' | 'json' | 'query'

/**
 * A token endpoint for client credentials, where this peer looks for them; any name and secret will do. Without both: 401 `invalid_client`, as RFC
 * 6749 section 5.2 has it; for another grant: 400 `unsupported_grant_type`.
 */
export function clientCredentials(
  request: HandlerRequest,
  places: readonly CredentialsIn[],
  token: () => object,
  contentType?: string,
): HandlerResponse {
  const found = places.map((place) => readers[place](request))
  const given: Members = Object.assign({}, ...found.reverse()) as Members
  const { grant_type = 'client_credentials', client_id, client_secret } = given
  if (grant_type !== 'client_credentials') return refusal(400, 'unsupported_grant_type')
  if (textOf(client_id) === undefined || textOf(client_secret) === undefined) {
    return refusal(401, 'invalid_client')
  }
  const headers = { 'Cache-Control': 'no-store' }
  const type = contentType === undefined ? {} : { 'Content-Type': contentType }
  return jsonResponse(200, JSON.stringify(token()), { ...headers, ...type })
}

const readers: Readonly<Record<CredentialsIn, (request: HandlerRequest) => Members>> = {
  form: ({ headers, body }) =>
    headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
      ? Object.fromEntries(new URLSearchParams(Buffer.from(body).toString('utf8')))
      : {},
  json: ({ headers, body }) => {
    if (headers['content-type']?.startsWith('application/json') !== true) return {}
    try {
      return membersOf(JSON.parse(Buffer.from(body).toString('utf8')))
    } catch {
      return {}
    }
  },
  basic: ({ headers }) => {
    const [, coded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers['authorization'] ?? '') ?? []
    const text = Buffer.from(coded ?? '', 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon < 0) return {}
    const [client_id, client_secret] = [text.slice(0, colon), text.slice(colon + 1)].map(decoded)
    return { client_id, client_secret }
  },
  query: ({ query = '' }) => Object.fromEntries(new URLSearchParams(query)),
}

/** RFC 6749 section 2.3.1: they are form-encoded before they are joined. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function refusal(status: number, error: string): HandlerResponse {
  return jsonResponse(status, JSON.stringify({ error }))
}
