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
