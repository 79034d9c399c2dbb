import type { Clock } from './clock.js'
import type { HttpRequest } from './transport.js'
import type { ReceivedToken } from './bearer-answer.js'
import { waitFor } from './wait-for.js'

/** Gets a token; `renew`: the last one was refused. The signal is aborted when nobody waits for it any more. */
export type GetToken = (
  request: HttpRequest,
  renew: boolean,
  signal: AbortSignal,
) => Promise<ReceivedToken>

/** The token of one peer, and how it is renewed: once at a time, however many ask. */
export interface TokenStore {
  /** The token, while it is good: without waiting. */
  readonly fresh: string | undefined
  /** A good token, got now if need be. */
  get(request: HttpRequest): Promise<string>
  /**
   * Another token than `refused`. The one that came meanwhile, if there is one; `undefined` where a new one would be refused, too: this one was
   * got for a refusal a moment ago and has never been taken.
   */
  renew(request: HttpRequest, refused: string): Promise<string | undefined>
  /** The peer took the token. */
  taken(token: string): void
}

/** How a store keeps tokens. Times in milliseconds. */
export interface TokenStoreOptions {
  /** For how long a token is good where nobody says; 0: it is got anew for each request. */
  readonly lifetime: number
  readonly clock: Clock
}

interface Renewal {
  readonly token: Promise<string>
  readonly renew: boolean
  readonly controller: AbortController
  waiting: number
}

/** So much earlier than a token ends it is renewed, or after half its life. */
const skew = 60_000

/** A token that was got for a refusal and is refused itself is not renewed again for as long: its endpoint would only be stormed. */
const pauseAfterRefusal = 10_000

/** A store that is empty. */
export function createTokenStore(get: GetToken, options: TokenStoreOptions): TokenStore {
  const { clock } = options
  let kept: { readonly token: string; readonly until: number; wanted: boolean } | undefined
  let pausedUntil = 0
  let renewal: Renewal | undefined

  function keep({ token, lifetime = options.lifetime }: ReceivedToken, renew: boolean): string {
    const now = clock.monotonic()
    const until = now + Math.max(lifetime - skew, lifetime / 2)
    kept = options.lifetime === 0 ? undefined : { token, until, wanted: renew }
    if (renew) pausedUntil = now + pauseAfterRefusal
    return token
  }

  function begin(request: HttpRequest, renew: boolean): Renewal {
    const controller = new AbortController()
    const token = get(request, renew, controller.signal).then((got) => keep(got, renew))
    const begun: Renewal = { token, renew, controller, waiting: 0 }
    renewal = begun
    const end = (): void => {
      if (renewal === begun) renewal = undefined
    }
    token.then(end, end)
    return begun
  }

  async function wait(on: Renewal, request: HttpRequest): Promise<string> {
    on.waiting += 1
    try {
      return await waitFor(on.token, request, clock)
    } finally {
      on.waiting -= 1
      if (on.waiting === 0 && renewal === on) {
        renewal = undefined
        on.controller.abort()
      }
    }
  }

  function fresh(): string | undefined {
    return kept !== undefined && clock.monotonic() < kept.until ? kept.token : undefined
  }

  return {
    get fresh() {
      return fresh()
    },
    get(request) {
      return wait(renewal ?? begin(request, false), request)
    },
    async renew(request, refused) {
      const current = fresh()
      if (current !== undefined && current !== refused) return current
      if (kept?.wanted === true && clock.monotonic() < pausedUntil) return undefined
      // One that is under way was begun before the refusal: an endpoint gives another token, a function need not.
      const running = renewal?.renew === true || kept !== undefined ? renewal : undefined
      return wait(running ?? begin(request, true), request)
    },
    taken(token) {
      if (kept?.token === token) kept.wanted = false
    },
  }
}
