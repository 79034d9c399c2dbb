import { DciError, isDciError } from '../errors/index.js'
import type { PartnerToken, TokenFunction } from '../peers/index.js'
import { requireKnownOptions } from '../values/index.js'
import { isToken, readToken } from './bearer-answer.js'
import type { ReceivedToken } from './bearer-answer.js'
import { tokenRequest } from './bearer-request.js'
import type { AskedToken } from './bearer-request.js'
import { systemClock } from './clock.js'
import { emit, eventBase, peerOf } from './emit.js'
import { surroundings } from './part.js'
import type { PartSurroundings, TransportPart } from './part.js'
import { requireNumber } from './require-number.js'
import { createTokenStore } from './token-store.js'
import type { TokenStore } from './token-store.js'
import type { CallInfo, HttpAnswer, HttpRequest, Send } from './transport.js'

/** What the bearer part is made with. */
export interface BearerParts extends PartSurroundings {
  /** How token requests are sent, e.g. with a timeout. Default: as the requests themselves are. */
  readonly send?: Send
  /** For how many milliseconds a token is good where neither its answer nor the JWT it is says so. Default 5 minutes. */
  readonly lifetime?: number
  /** Awaited before a request is sent again with a new token, e.g. for a slot of the pacing; what it rejects with ends the call. */
  readonly beforeRepeat?: (request: HttpRequest) => Promise<unknown>
}

type MadeToken = Exclude<PartnerToken, { readonly value: string }>

const known: Readonly<Record<keyof BearerParts, true>> = {
  send: true,
  lifetime: true,
  beforeRepeat: true,
  ...surroundings,
}

/**
 * Adds `Authorization: Bearer …` as `call.token` says: the token itself; what a function gives, asked for each request; client credentials or
 * a login, whose token is kept for its lifetime less 60 seconds. One renewal runs at a time per settings (the same object), whoever waits for
 * it; when nobody waits any more it is given up. A 401 makes for one new token and one more sending; the answer to that is given, also
 * when it is 401 again.
 *
 * Rejects with `token.refused` (the endpoint says no, or a function throws), `token.unreadable`, and as `send` does for the token request.
 * Tokens and credentials are in no error and no event (S12).
 */
export function createBearer(options: BearerParts = {}): TransportPart {
  requireKnownOptions(options, known, 'the bearer part')
  const { clock = systemClock, onEvent, lifetime = 300_000, beforeRepeat } = options
  requireNumber('lifetime', lifetime, { least: 0 })
  const stores = new WeakMap<object, TokenStore>()

  function wrap(next: Send): Send {
    const ask = options.send ?? next

    function storeOf(settings: MadeToken): TokenStore {
      const known = stores.get(settings)
      if (known !== undefined) return known
      const made =
        typeof settings === 'function'
          ? createTokenStore(
              (request, renew, signal) =>
                told(request, renew, ofFunction(settings, request, renew, signal)),
              { lifetime: 0, clock },
            )
          : createTokenStore(
              (request, renew, signal) =>
                told(request, renew, ofEndpoint(settings, request, signal)),
              { lifetime, clock },
            )
      stores.set(settings, made)
      return made
    }

    async function ofEndpoint(
      settings: AskedToken,
      request: HttpRequest,
      signal: AbortSignal,
    ): Promise<ReceivedToken> {
      const asked = tokenRequest(settings, request.call?.credentialsIn)
      const answer = await ask({ ...asked, signal, call: tokenCall(request) })
      return readToken(answer, peerOf(request), clock.now())
    }

    async function told(
      request: HttpRequest,
      renewed: boolean,
      got: Promise<ReceivedToken>,
    ): Promise<ReceivedToken> {
      if (onEvent === undefined) return got
      const tell = (outcome: string): void => {
        const base = eventBase(request, clock)
        emit(onEvent, { type: 'token', renewed, outcome, ...base, operation: 'token' })
      }
      try {
        const token = await got
        tell('ok')
        return token
      } catch (error) {
        tell(isDciError(error) ? error.code : 'aborted')
        throw error
      }
    }

    async function authorised(request: HttpRequest, store: TokenStore): Promise<HttpAnswer> {
      const token = store.fresh ?? (await store.get(request))
      const answer = await next(withToken(request, token))
      if (answer.status !== 401) {
        store.taken(token)
        return answer
      }
      const renewed = await store.renew(request, token)
      if (renewed === undefined || renewed === token) return answer
      await beforeRepeat?.(request)
      const second = await next(withToken(request, renewed))
      if (second.status !== 401) store.taken(renewed)
      return second
    }

    return (request) => {
      const token = request.call?.token
      if (token === undefined) return next(request)
      if (typeof token !== 'function' && 'value' in token) {
        return next(withToken(request, token.value))
      }
      return authorised(request, storeOf(token))
    }
  }

  return { wrap }
}

async function ofFunction(
  settings: TokenFunction,
  request: HttpRequest,
  renew: boolean,
  signal: AbortSignal,
): Promise<ReceivedToken> {
  const peer = peerOf(request)
  let token: unknown
  try {
    token = await settings({ renew, signal })
  } catch (cause) {
    if (isDciError(cause)) throw cause
    throw new DciError('token.refused', `the function that gives the token for ${peer} failed`, {
      peer,
      cause,
    })
  }
  if (isToken(token)) return { token }
  throw new DciError(
    'token.unreadable',
    `the function that gives the token for ${peer} gave none that a header can carry`,
    { peer },
  )
}

/** The token request is a call of its own to the same peer; it is repeated only with the call that needs it. */
function tokenCall(request: HttpRequest): CallInfo {
  return { peer: peerOf(request), operation: 'token', operationClass: 'lookup', repeat: 'never' }
}

/** The new member stands first: adding it to a copy costs ten times as much. */
function withToken(request: HttpRequest, token: string): HttpRequest {
  const authorization = `Bearer ${token}`
  const { headers } = request
  return 'authorization' in headers
    ? { ...request, headers: { ...headers, authorization } }
    : { ...request, headers: { authorization, ...headers } }
}
