import type { PartnerToken } from '../../src/peers/index.js'
import type { LivePeer } from './live-peer.js'
import { openCrvsPeer } from './opencrvs.js'
import { openImisPeer } from './openimis.js'
import { openSppPeer } from './openspp.js'
import type { Behaviour, PlainReply, Received } from './server.js'
import { standardPeer } from './standard.js'

/** How one family gives tokens (peers README section 4). */
export interface TokenEndpoint {
  readonly name: string
  readonly peer: LivePeer
  readonly path: string
  /** What stands in our sheet. */
  token(url: string): PartnerToken
  /** Whether the credentials are where it looks for them. */
  takes(call: Received): boolean
  /** Its answer with the token of that number. */
  gives(count: number): PlainReply
  /** For how many seconds its tokens live; they begin when the first one is given. */
  readonly lifetime: number
}

export const clientId = 'sr-client'
export const clientSecret = 's3cret'

function client(path: string): TokenEndpoint['token'] {
  return (url) => ({ url: url + path, clientId, clientSecret })
}

/** A JWT that nobody verifies here, good until then (seconds since 1970). */
function jwt(count: number, exp: number): string {
  const parts = [
    { alg: 'RS256', typ: 'JWT' },
    { sub: String(count), exp },
  ]
  return [
    ...parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')),
    'c2ln',
  ].join('.')
}

function given(body: object, type = 'application/json'): PlainReply {
  return { headers: { 'Content-Type': type }, body: JSON.stringify(body) }
}

function inForm({ text }: Received): boolean {
  return inParameters(new URLSearchParams(text))
}

function inParameters(parameters: URLSearchParams): boolean {
  return (
    parameters.get('client_id') === clientId &&
    parameters.get('client_secret') === clientSecret &&
    parameters.get('grant_type') === 'client_credentials'
  )
}

/** The beginning of the tests' time, in seconds. */
const start = Date.UTC(2026, 2, 1, 8, 30) / 1000

export const tokenEndpoints: readonly TokenEndpoint[] = [
  {
    name: 'standard: client credentials in a form, expires_in as a text',
    peer: standardPeer,
    path: '/oauth/token',
    token: client('/oauth/token'),
    takes: inForm,
    gives: (count) =>
      given({ access_token: `token-${String(count)}`, token_type: 'Bearer', expires_in: '600' }),
    lifetime: 600,
  },
  {
    name: 'OpenCRVS: in the query string, a JWT without expires_in, as application/octet-stream',
    peer: openCrvsPeer,
    path: '/oauth2/client/token',
    token: (url) => ({
      url: `${url}/oauth2/client/token`,
      clientId,
      clientSecret,
      credentialsIn: 'query',
    }),
    takes: ({ path }) => inParameters(new URL(path, 'http://x').searchParams),
    gives: (count) =>
      given(
        { access_token: jwt(count, start + 600 * count), token_type: 'Bearer' },
        'application/octet-stream',
      ),
    lifetime: 600,
  },
  {
    name: 'OpenSPP: in a form, a JWT of 24 hours',
    peer: openSppPeer,
    path: '/api_v2/oauth/token',
    token: client('/api_v2/oauth/token'),
    takes: inForm,
    gives: (count) =>
      given({
        access_token: jwt(count, start + 86_400 * count),
        token_type: 'Bearer',
        expires_in: 86_400,
      }),
    lifetime: 86_400,
  },
  {
    name: 'openIMIS: a login with user name and password',
    peer: openImisPeer,
    path: '/api/api_dci/login/',
    token: (url) => ({
      url: `${url}/api/api_dci/login/`,
      username: clientId,
      password: clientSecret,
    }),
    takes: ({ text }) => {
      const { username, password } = JSON.parse(text) as Record<string, unknown>
      return username === clientId && password === clientSecret
    },
    gives: (count) => given({ token: jwt(count, start + 600 * count), exp: start + 600 * count }),
    lifetime: 600,
  },
]

/** Tokens that count; credentials that are not where they belong are refused as RFC 6749 section 5.2 has it. */
export function tokens({ takes, gives }: TokenEndpoint): Behaviour {
  let count = 0
  return (call) => {
    if (!takes(call)) return { status: 400, body: '{"error":"invalid_client"}' }
    count += 1
    return gives(count)
  }
}
