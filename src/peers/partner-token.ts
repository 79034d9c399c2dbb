import { requireHttpUrl } from './identifier.js'

/** Where client credentials stand in a token request (peers README section 4). */
export type CredentialsPlace = 'form' | 'json' | 'basic' | 'query'

/** A token that does not change. */
export interface StaticToken {
  readonly value: string
}

/** A token that the caller gets by itself, e.g. from its own vault. `renew`: the last one was refused. */
export type TokenFunction = (request: {
  readonly renew: boolean
  readonly signal?: AbortSignal
}) => string | Promise<string>

/** OAuth 2 client credentials. */
export interface ClientCredentials {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** Default: the profile's. `query` only where the profile allows it: URLs end up in logs. */
  readonly credentialsIn?: CredentialsPlace
  readonly scope?: string
}

/** A user name and a password that are exchanged for a token (openIMIS). */
export interface PasswordLogin {
  readonly url: string
  readonly username: string
  readonly password: string
}

/** How we get the bearer token that a partner wants. */
export type PartnerToken = StaticToken | TokenFunction | ClientCredentials | PasswordLogin

/**
 * Throws `TypeError` for a token that cannot be one of the four forms, has parts of two of them, could not stand in a header, or whose
 * credentials would go where this family of peers does not read them (`allowed`). Nothing of it is ever quoted (S12).
 */
export function requireToken(
  token: PartnerToken,
  allowed: readonly CredentialsPlace[],
  id: string,
): void {
  if (typeof token === 'function') return
  const form = formOf(token)
  if (form === undefined) {
    throw new TypeError(
      `token of partner ${id} must be a function, { value }, { url, clientId, clientSecret } or { url, username, password }`,
    )
  }
  if ('value' in token) {
    // Read with the newline of its file it can't stand in a header, and would fail only when it is sent.
    if (/^[!-~]+$/.test(token.value)) return
    throw new TypeError(`token.value of partner ${id} has spaces, a newline or the like; trim it`)
  }
  requireHttpUrl(token.url, `token.url of partner ${id}`)
  if (!('clientId' in token) || token.credentialsIn === undefined) return
  if (allowed.includes(token.credentialsIn)) return
  throw new TypeError(
    `token.credentialsIn of partner ${id} must be one of ${allowed.join(', ')}: its profile allows no other place`,
  )
}

const forms: readonly { readonly needs: readonly string[]; readonly may: readonly string[] }[] = [
  { needs: ['value'], may: [] },
  { needs: ['url', 'clientId', 'clientSecret'], may: ['credentialsIn', 'scope'] },
  { needs: ['url', 'username', 'password'], may: [] },
]

/** The one form whose members a token has: all that it needs, as texts that are not empty, and none that belongs to another. */
function formOf(token: unknown): (typeof forms)[number] | undefined {
  if (typeof token !== 'object' || token === null) return undefined
  // Of their own, enumerable or not: the secrets of a partner's token are not (S12).
  const given = Object.getOwnPropertyNames(token)
    .map((name): [string, unknown] => [name, Reflect.get(token, name)])
    .filter(([, value]) => value !== undefined)
  return forms.find(
    ({ needs, may }) =>
      needs.every((name) => given.some(([member]) => member === name)) &&
      given.every(
        ([member, value]) => [...needs, ...may].includes(member) && typeof value === 'string',
      ) &&
      given.every(([member, value]) => member === 'value' || value !== ''),
  )
}
