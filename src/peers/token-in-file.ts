import type { ConfigFile, Environment } from './config-file.js'
import { requireToken } from './partner-token.js'
import type { CredentialsPlace, PartnerToken } from './partner-token.js'
import type { Profile } from './profile.js'

/** A secret by the environment variable that holds it. */
interface SecretInFile {
  readonly env: string
}

/** How a partner file says which token is sent: secrets by the name of an environment variable. */
export type TokenInFile =
  | SecretInFile
  | { readonly value: string }
  | {
      readonly url: string
      readonly clientId: string
      readonly clientSecret: SecretInFile
      readonly credentialsIn?: CredentialsPlace
      readonly scope?: string
    }
  | { readonly url: string; readonly username: string; readonly password: SecretInFile }

/** The token that a partner file means, its secrets read from the environment; `undefined`, and a note, where it cannot be had. */
export async function tokenInFile(
  place: TokenInFile,
  profile: Profile | undefined,
  config: ConfigFile,
  env: Environment,
): Promise<PartnerToken | undefined> {
  const token = tokenAt(place, config, env)
  if (token === undefined || profile === undefined) return token
  const pointer = 'credentialsIn' in place ? '/token/credentialsIn' : '/token'
  const { id } = config.value as { readonly id: string }
  await config.attempt(pointer, () => requireToken(token, profile.credentialsIn, id))
  return token
}

function tokenAt(
  place: TokenInFile,
  config: ConfigFile,
  env: Environment,
): PartnerToken | undefined {
  if ('env' in place) {
    const value = config.secret('/token/env', env, place.env)
    if (value === undefined || /^[!-~]+$/.test(value)) {
      return value === undefined ? undefined : { value }
    }
    const text = `names ${place.env}, whose value is no token: it has spaces or the like`
    config.note('/token/env', text)
    return undefined
  }
  if ('value' in place) return place
  if ('username' in place) {
    const password = config.secret('/token/password/env', env, place.password.env)
    return password === undefined ? undefined : { ...place, password }
  }
  const clientSecret = config.secret('/token/clientSecret/env', env, place.clientSecret.env)
  return clientSecret === undefined ? undefined : { ...place, clientSecret }
}
