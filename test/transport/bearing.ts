import type { PartnerToken } from '../../src/peers/index.js'
import { createBearer } from '../../src/transport/bearer.js'
import type { CallInfo, HttpAnswer, HttpRequest, Send } from '../../src/transport/index.js'
import type { TransportEvent } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'
import type { ManualClock } from './manual-clock.js'
import { answerOf, requestTo, scripted } from './requests.js'

/** The peer that wants a token. */
export const peer = 'crvs.example'
/** A secret with everything in it that an encoding might spoil. */
export const clientSecret = 's3cr&t+/='
/** Client credentials. */
export const client = { url: 'https://id.example/token', clientId: 'us:1', clientSecret }
/** What a test of the bearer part begins with. */
export interface Given {
  readonly token?: PartnerToken
  readonly call?: Partial<CallInfo>
  /** What the token endpoint answers, one after the other, the last for ever. */
  readonly endpoint?: readonly (HttpAnswer | Error)[]
  /** Tokens the peer takes; default any. */
  readonly takes?: readonly string[]
}

/** What stands around a bearer part. */
export interface Bearing {
  readonly clock: ManualClock
  readonly events: TransportEvent[]
  /** The authorization of each request that was sent. */
  readonly sent: string[]
  /** Requests to the token endpoint. */
  readonly asked: readonly HttpRequest[]
  readonly send: Send
  readonly request: (more?: Partial<HttpRequest>) => HttpRequest
}

/** A bearer part between a token endpoint and a peer, both by a script. */
export function bearing(given: Given = {}): Bearing {
  const { token = client, endpoint = [answerOf(200, { access_token: 't1', expires_in: 600 })] } =
    given
  const clock = createManualClock()
  const events: TransportEvent[] = []
  const tokens = scripted(...endpoint)
  const sent: string[] = []
  const bottom: Send = ({ headers }) => {
    const shown = headers['authorization'] ?? 'none'
    sent.push(shown)
    const taken = given.takes?.some((one) => shown === `Bearer ${one}`) ?? true
    return Promise.resolve(answerOf(taken ? 200 : 401))
  }
  const part = createBearer({ send: tokens.send, clock, onEvent: (event) => events.push(event) })
  const send = part.wrap(bottom)
  const request = (more: Partial<HttpRequest> = {}): HttpRequest =>
    requestTo(peer, { ...more, call: { token, ...given.call } })
  return { clock, events, sent, asked: tokens.requests, send, request }
}

/** An answer of a token endpoint. */
export const token = (name: string, more: object = { expires_in: 600 }): HttpAnswer =>
  answerOf(200, { access_token: name, ...more })
