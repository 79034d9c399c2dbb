import { accept, openNow, readEnvelope } from '../../envelope/index.js'
import type { AcceptedMessage, Opened, RawEnvelope } from '../../envelope/index.js'
import { decryptionFor, requireAgreement } from '../../peers/index.js'
import type { Identity, Partner } from '../../peers/index.js'
import type { ReadMessageOptions, ReceivedEnvelope } from '../../validation/index.js'
import { andThen } from '../../values/index.js'
import type { HandlerRequest } from '../http/http.js'
import type { PartnerSources } from './key-sources.js'
import { readBody } from './read-body.js'
import type { RateLimit } from './rate-limit.js'
import type { HandlerLimits } from '../registry-handler.js'
import { noteIds } from './seen.js'
import type { Seen } from './seen.js'

/** By what rules messages come in. */
export interface IntakeParts {
  readonly identity: Identity
  readonly limits: Required<HandlerLimits>
  readonly now: () => number
  readonly sourcesOf: (partner: Partner) => PartnerSources
  /** Whose message it is, by its header; throws for a stranger. */
  readonly partnerOf: (header: RawEnvelope['header']) => Partner
  readonly rateLimit?: RateLimit | undefined
}

/** A message that came in: whose it is, and what it says. */
export interface Taken {
  readonly partner: Partner
  /** As it was written. */
  readonly raw: RawEnvelope
  readonly opened: AcceptedMessage
}

/** What is known of a message before it is read, given or found out. */
export type Reading =
  ReadMessageOptions | ((received: ReceivedEnvelope, partner: Partner) => ReadMessageOptions)

/** The way in of one request. What is learnt on the way is noted in `seen`, also when it ends in an error. */
export type Intake = (
  request: HandlerRequest,
  seen: Seen,
  reading: Reading,
) => Taken | Promise<Taken>

/**
 * The one way in for requests and callbacks: body within its bounds, strict JSON (S2), a known sender that has not sent too much, before
 * anything is computed or fetched for it (S6), its agreement, its signature by its profile (S5), decryption, the tolerant reader. At once where nothing has
 * to be inflated, fetched or decrypted. Throws, or rejects with, the code of the first of these that fails.
 */
export function createIntake(parts: IntakeParts): Intake {
  const { identity, limits, now } = parts
  const { maxBodyBytes, maxDepth } = limits

  function takeBody(body: Uint8Array, seen: Seen, reading: Reading): Taken | Promise<Taken> {
    const raw = readEnvelope(body, { maxDepth })
    noteIds(raw, seen)
    const partner = senderOf(raw, parts)
    seen.partner = partner
    parts.rateLimit?.take(partner.id)
    requireAgreement(partner, now())
    const { keys } = parts.sourcesOf(partner)
    const outcome = openNow(raw, {
      verification: {
        dialect: partner.profile.signature,
        requirement: partner.signatures,
        ...(keys === undefined ? {} : { keys }),
        now: now(),
      },
      decryption: decryptionFor(identity, partner),
      limits: { maxDepth },
      reading: typeof reading === 'function' ? (received) => reading(received, partner) : reading,
    })
    const accepted = (one: Opened): Taken => {
      const opened = accept(one, partner.id)
      seen.signature = opened.signature.status
      seen.deviations = opened.deviations
      seen.outcome = opened.signature.status
      return { partner, raw, opened }
    }
    return andThen(outcome, accepted)
  }

  return (request, seen, reading) => {
    const body = readBody(request, maxBodyBytes)
    return andThen(body, (inflated) => takeBody(inflated, seen, reading))
  }
}

/** Strangers are counted, too: looking them up may cost the caller's own look-up something. */
function senderOf(raw: RawEnvelope, { partnerOf, rateLimit }: IntakeParts): Partner {
  try {
    return partnerOf(raw.header)
  } catch (error) {
    rateLimit?.takeOfStranger()
    throw error
  }
}
