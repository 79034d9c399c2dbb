import { randomUUID } from 'node:crypto'
import { DciError, errorTable } from '../../errors/index.js'
import { createSubscriptions } from '../../delivery/index.js'
import { acknowledgement, createReplayGuard, toTimestamp } from '../../envelope/index.js'
import { isRegistryName } from '../../model/index.js'
import type { Partner } from '../../peers/index.js'
import { systemClock } from '../../transport/index.js'
import { readMessage } from '../../validation/index.js'
import type { ReadMessageOptions, ReceivedEnvelope } from '../../validation/index.js'
import { requireReceiver } from '../intake/admit.js'
import { requireBasePath } from '../http/base-path.js'
import { createEndpoint } from '../http/endpoint.js'
import { jsonResponse } from '../http/http.js'
import type { HandlerRequest, HandlerResponse } from '../http/http.js'
import { createIntake } from '../intake/intake.js'
import { keySetResponse, keySources } from '../intake/key-sources.js'
import { lookUpIn } from '../intake/partner-look-up.js'
import { optionalRateLimit } from '../intake/rate-limit.js'
import type { HandlerLimits, Partners } from '../registry-handler.js'
import { requireCallbackOptions } from '../known-options.js'
import type { Seen } from '../intake/seen.js'
import { WrongMethod } from '../http/wrong-method.js'
import { answerParts, placeOf } from './answer-parts.js'
import { registryTold } from './assertion.js'
import type { CallbackHandler, CallbackHandlerOptions } from './callback-handler.js'
import { messageName } from './message-name.js'
import type { CallbackOperation } from './received-callback.js'
import { ourIds, senderLookUp } from './sender-look-up.js'
import { createCallbackTaker } from './take-callback.js'
import type { OpenedCallback } from './take-callback.js'

const defaultLimits: Required<HandlerLimits> = {
  maxBodyBytes: 16 * 1024 * 1024,
  maxDepth: 64,
  maxItems: 1000,
}

/** The member that holds the items, by operation: what is counted. */
const operations: ReadonlyMap<string, string> = new Map<CallbackOperation, string>([
  ['on-search', 'search_response'],
  ['on-subscribe', 'subscribe_response'],
  ['on-unsubscribe', 'subscription_status'],
  ['txn.on-status', 'txnstatus_response'],
  ['notify', 'notify_event'],
])

/**
 * The endpoint at our `sender_uri`: one for the callbacks of all partners, registries and operations, at any path and of any content type, for
 * peers post to exactly that URI. What a callback is, its members say, then its action. It takes what a known partner signed (unsigned only
 * where its sheet says `signatures: "optional"` or `"off"`, and then marked), once, and only what that partner may assert (S14): an answer
 * to an open transaction, an event of a live subscription. Listeners come before the acknowledgement (D7). A refusal goes out as an error in both
 * published shapes, with HTTP 200 to families that a status harms. `GET …/.well-known/jwks.json` gives our key set. No I/O until the first
 * request.
 *
 * Throws `TypeError` for options that are not known or cannot be.
 *
 * @example
 * import { createCorrelations, createIdentity } from 'dci-connect'
 * import { definePartner } from 'dci-connect/peers'
 * import { createCallbackHandler } from 'dci-connect/server'
 * import { serve } from 'dci-connect/server/node'
 *
 * const callbacks = createCallbackHandler({
 *   identity: createIdentity({ sender_id: 'sr.example.gov', sender_uri: 'https://sr.example.gov/dci' }),
 *   partners: [definePartner({ id: 'crvs.example.gov', registries: ['crvs'], mayAssert: ['live_birth', 'death'] })],
 *   correlations: createCorrelations(),
 *   listener: {
 *     notify: async ({ registry, message }) => {
 *       if (registry === 'crvs') console.log(message.notify_event[0]?.data.reg_records.length)
 *     },
 *   },
 * })
 *
 * await serve(callbacks, { port: 8080 })
 */
export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  requireCallbackOptions(options)
  const { identity, correlations, basePath = '', receiverIds = [], replay = {} } = options
  const { clock = systemClock, newId = randomUUID, takeWithin = 10_000 } = options
  const { now = clock.now, subscriptions = createSubscriptions(), listener } = options
  if (!(takeWithin > 0)) throw new TypeError('takeWithin must be a number of milliseconds over 0')
  requireBasePath(basePath)
  const limits = { ...defaultLimits, ...options.limits }
  const keySet = keySetResponse(identity)
  const taker = createCallbackTaker({ correlations, subscriptions, listener, clock, takeWithin })
  const guard =
    replay === false
      ? undefined
      : createReplayGuard<Remembered>({
          ...replay,
          scope: `${identity.sender_id} callbacks`,
          now,
        })
  const intake = createIntake({
    identity,
    limits,
    now,
    sourcesOf: keySources({ partners: options.partners, fetchText: options.fetchText, now }),
    partnerOf: senderLookUp(lookUpIn(options.partners), identity),
    rateLimit: optionalRateLimit(options.rateLimit, { clock, now }),
  })

  async function answer(request: HandlerRequest, seen: Seen): Promise<HandlerResponse> {
    if (request.method === 'GET' && request.path.endsWith('/.well-known/jwks.json')) return keySet
    if (request.method !== 'POST') {
      throw new WrongMethod('POST', 'callbacks are taken by POST only')
    }
    const { partner, opened } = await intake(request, seen, readingOf)
    if (partner.profile.answerIds === 'swapped') {
      requireReceiver(opened.header['receiver_id'], [...ourIds(identity, partner), ...receiverIds])
    }
    const operation = opened.operation as CallbackOperation
    requireFewItems(opened.message[operations.get(operation) ?? ''], limits.maxItems)
    const { correlation_id } = await once({ partner, operation, opened }, seen)
    const body = acknowledgement('ACK', toTimestamp(now()), correlation_id)
    return jsonResponse(200, JSON.stringify(body))
  }

  /** What is needed to read the records: an answer's registry is that of its transaction, a notification says its own. */
  function readingOf(received: ReceivedEnvelope, partner: Partner): ReadMessageOptions {
    const { operation, kind, message } = readMessage(received)
    if (operation === undefined || kind === 'ack' || !operations.has(operation)) {
      throw notCallback()
    }
    const callback = operation as CallbackOperation
    const registry =
      callback === 'notify'
        ? registryTold(partner, message, subscriptions.of(partner.id))
        : placeOf(correlations, answerParts(partner.id, callback, message)).transaction?.registry
    return isRegistryName(registry) ? { operation, registry } : { operation }
  }

  async function once(callback: OpenedCallback, seen: Seen): Promise<Remembered> {
    const { partner, operation, opened } = callback
    const { header, message, messageText, signature } = opened
    let isFirst = false
    const work = async (): Promise<Remembered> => {
      isFirst = true
      const arrival = await taker.take(callback)
      if (arrival === 'late' || arrival === 'unknown') seen.outcome = arrival
      const { correlation_id } = message
      return { correlation_id: typeof correlation_id === 'string' ? correlation_id : newId() }
    }
    if (guard === undefined) return work()
    const { transaction } = placeOf(correlations, answerParts(partner.id, operation, message))
    const message_id = messageName(header['message_id'], messageText, transaction)
    const guarded = {
      operation,
      // Families that leave the ids as they were name us as the sender; the sheet that vouches tells them apart.
      header: { ...header, message_id, sender_id: partner.id },
      messageText,
      verified: signature.status === 'verified',
    }
    const remembered = await guard.once(guarded, async () => ({
      answer: await work(),
      settled: true,
    }))
    if (!isFirst) {
      seen.outcome = 'duplicate'
      taker.repeat(callback)
    }
    return remembered
  }

  const endpoint = createEndpoint({
    maxBodyBytes: limits.maxBodyBytes,
    now,
    newId,
    onExchange: options.onExchange,
    sorry: 'the callback could not be taken; send it again later',
    answer,
    statusOf: ({ code }, { partner }) =>
      harmedByStatus(partner, options.partners) ? 200 : errorTable[code].status,
  })
  return { basePath, limits, ...endpoint }
}

/**
 * Whether any HTTP status but 2xx does harm: at the partner whose callback is refused or, where nobody knows yet whose it is, at any of those listed.
 */
function harmedByStatus(partner: Partner | undefined, partners: Partners): boolean {
  const listed = typeof partners === 'function' ? [] : partners
  const suspects = partner === undefined ? listed : [partner]
  return suspects.some(({ profile }) => profile.refuseCallbacksBy === 'body')
}

/** What is remembered of a callback that was taken: all that its acknowledgement says. */
interface Remembered {
  readonly correlation_id: string
}

function notCallback(): DciError {
  return new DciError(
    'message.action_unsupported',
    'only on-search, on-subscribe, on-unsubscribe, txn-on-status and notify are taken here',
    {
      problems: [
        {
          pointer: '/header/action',
          text: 'is no callback',
          reason: 'rjct.action.not_supported',
        },
      ],
    },
  )
}

function requireFewItems(items: unknown, maxItems: number): void {
  if (!Array.isArray(items) || items.length <= maxItems) return
  throw new DciError(
    'body.too_large',
    `at most ${String(maxItems)} items are taken in one message; send several messages`,
    {
      problems: [
        {
          pointer: '/message',
          text: 'has too many items',
          reason: 'rjct.total_count.limit_exceeded',
        },
      ],
    },
  )
}
