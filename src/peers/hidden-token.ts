import type { PartnerToken } from './partner-token.js'

const secrets: ReadonlySet<string> = new Set(['value', 'clientSecret', 'password'])

/**
 * The same token with its secrets not enumerable, so that no log or JSON gets them by itself (S12). They are read as before. The object that was given
 * stays as it is; one whose secrets are hidden already is given back itself, so that clients of one partner go on sharing what it is exchanged for.
 */
export function hiddenToken(token: PartnerToken): PartnerToken {
  if (typeof token === 'function' || Object.keys(token).every((name) => !secrets.has(name))) {
    return token
  }
  const hidden = {}
  for (const name of Object.getOwnPropertyNames(token)) {
    const value: unknown = Reflect.get(token, name)
    if (value === undefined) continue
    Object.defineProperty(hidden, name, { value, enumerable: !secrets.has(name) })
  }
  return hidden as PartnerToken
}
