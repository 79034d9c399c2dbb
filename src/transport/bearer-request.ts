import type { ClientCredentials, CredentialsPlace, PasswordLogin } from '../peers/index.js'
import type { HttpRequest } from './transport.js'

/** Settings with which a token is asked for over HTTP. */
export type AskedToken = ClientCredentials | PasswordLogin

/** How a token is asked for; `place` is where client credentials stand when the settings don't say (peers README section 4). */
export function tokenRequest(
  settings: AskedToken,
  place: CredentialsPlace = 'form',
): Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'> {
  if (!('clientId' in settings)) {
    const { url, username, password } = settings
    return post(url, json, JSON.stringify({ username, password }))
  }
  const { url, clientId, clientSecret, scope, credentialsIn = place } = settings
  const grant = { grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) }
  const credentials = { client_id: clientId, client_secret: clientSecret }
  if (credentialsIn === 'json') return post(url, json, JSON.stringify({ ...grant, ...credentials }))
  if (credentialsIn === 'form') return post(url, form, written({ ...grant, ...credentials }))
  if (credentialsIn === 'query') return { ...inQuery(url, { ...grant, ...credentials }) }
  const asked = post(url, form, written(grant))
  return { ...asked, headers: { ...asked.headers, authorization: basic(clientId, clientSecret) } }
}

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

function post(
  url: string,
  type: string,
  body: string,
): Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'> {
  return { method: 'POST', url, headers: { 'content-type': type, accept: json }, body }
}

function written(members: Readonly<Record<string, string>>): string {
  return new URLSearchParams(members).toString()
}

/** Older OpenCRVS reads the credentials there only. */
function inQuery(
  url: string,
  members: Readonly<Record<string, string>>,
): Pick<HttpRequest, 'method' | 'url' | 'headers'> {
  const asked = `${url}${url.includes('?') ? '&' : '?'}${written(members)}`
  return { method: 'POST', url: asked, headers: { accept: json } }
}

/** RFC 6749 section 2.3.1: both are form-encoded before they are joined. */
function basic(clientId: string, clientSecret: string): string {
  const [id, secret] = [clientId, clientSecret].map((one) => written({ one }).slice('one='.length))
  return `Basic ${Buffer.from(`${String(id)}:${String(secret)}`).toString('base64')}`
}
