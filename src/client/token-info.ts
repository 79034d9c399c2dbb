import { readToken, tokenRequest } from '../transport/index.js'
import type { CallOptions } from './call-options.js'
import type { ExchangeParts } from './exchange-parts.js'
import { callInfo } from './way.js'

/** A bearer token of ours. */
export interface TokenInfo {
  readonly token_type: 'bearer'
  /** The token itself; not enumerable, so that no log or JSON gets it by itself. */
  readonly access_token: string
  /** Where its answer, or the JWT that it is, says so. */
  readonly expires_at?: Date
}

/**
 * The token that the partner's sheet describes, asked for now: for checking a sheet, and for calls beside this client. Calls of the client get,
 * keep and renew theirs by themselves. `undefined` when the sheet has none. Rejects with `token.refused`, `token.unreadable`, and as
 * `Transport.send` does.
 */
export async function lookUpToken(
  parts: ExchangeParts,
  { signal, deadline }: Pick<CallOptions, 'signal' | 'deadline'>,
): Promise<TokenInfo | undefined> {
  const { partner, transport, now } = parts
  const { token, profile } = partner
  if (token === undefined) return undefined
  const aborting = signal === undefined ? {} : { signal }
  if (typeof token === 'function') return hidden(await token({ renew: false, ...aborting }))
  if ('value' in token) return hidden(token.value)
  const { token: _, ...plain } = partner
  const answer = await transport.send({
    ...tokenRequest(token, profile.credentialsIn[0]),
    call: callInfo(plain, 'token', 'lookup', 'read'),
    ...aborting,
    ...(deadline === undefined ? {} : { deadline }),
  })
  const { token: received, lifetime } = readToken(answer, partner.id, now())
  return hidden(received, lifetime === undefined ? undefined : new Date(now() + lifetime))
}

function hidden(access_token: string, expires_at?: Date): TokenInfo {
  const info = { token_type: 'bearer', ...(expires_at === undefined ? {} : { expires_at }) }
  return Object.defineProperty(info, 'access_token', { value: access_token }) as TokenInfo
}
