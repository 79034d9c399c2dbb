import { randomUUID } from 'node:crypto'
import { acknowledgement, toTimestamp } from '../envelope/index.js'
import type { AcceptedMessage, EncryptionKey } from '../envelope/index.js'
import { actions } from '../model/index.js'
import type { Action, Operation, RegistryName } from '../model/index.js'
import type { Partner } from '../peers/index.js'
import { systemClock } from '../transport/index.js'
import type { ReadMessageOptions } from '../validation/index.js'
import { andThen } from '../values/index.js'
import {
  requireAction,
  requireFewItems,
  requireItems,
  requireReceiver,
  requireToken,
} from './intake/admit.js'
import { isAnswered } from './now/answer-items.js'
import { createAnswerNow, inTransaction } from './now/answer-now.js'
import { createAnswerOnce } from './now/answer-once.js'
import type { Remembered, RememberedAck, RememberedAnswer } from './now/answer-once.js'
import type { RegistryBackend } from './backend.js'
import { requireBasePath } from './http/base-path.js'
import { boundedBackend } from './now/bounded-backend.js'
import { createEndpoint } from './http/endpoint.js'
import { documentsOf } from './http/documents.js'
import { jsonResponse, SealedResponse } from './http/http.js'
import type { HandlerRequest, HandlerResponse } from './http/http.js'
import { createIntake } from './intake/intake.js'
import type { Taken } from './intake/intake.js'
import { digestOf } from './law/audit-entry.js'
import { createLaw } from './law/law.js'
import { requireMayEnrol } from './law/require-may-enrol.js'
import { keySources } from './intake/key-sources.js'
import { laterFor } from './later/later-for.js'
import { lookUpIn, partnerNamed } from './intake/partner-look-up.js'
import { optionalRateLimit } from './intake/rate-limit.js'
import type { HandlerLimits, RegistryHandler, RegistryHandlerOptions } from './registry-handler.js'
import { createRequestTimer } from './now/request-time.js'
import { requireRegistryOptions } from './known-options.js'
import { createRouter } from './http/route.js'
import { createAnswerSealer } from './seal-answer.js'
import type { Seen } from './intake/seen.js'

const defaultLimits: Required<HandlerLimits> = {
  maxBodyBytes: 1024 * 1024,
  maxDepth: 64,
  maxItems: 100,
}

/**
 * A registry endpoint around a backend: routes, strict reading, signatures, per-item outcomes, signed answers in the asker's profile, and
 * for everything else an HTTP error in both published shapes. Asynchronous requests are acknowledged, answered afterwards at the asker's
 * `sender_uri` and kept for its questions (`callbacks`, `state`). No I/O until the first request. Throws `TypeError` for options that are not known
 * or cannot be.
 *
 * @example
 * import { createIdentity } from 'dci-connect'
 * import { definePartner } from 'dci-connect/peers'
 * import { createRegistryHandler } from 'dci-connect/server'
 *
 * export const registry = createRegistryHandler({
 *   registry: 'crvs',
 *   identity: createIdentity({ sender_id: 'crvs.example.gov' }),
 *   partners: [definePartner({ id: 'sr.example.gov', keys: { jwks: 'https://sr.example.gov/.well-known/jwks.json' } })],
 *   backend: { search: () => ({ reg_records: [] }) },
 * })
 */
export function createRegistryHandler<R extends RegistryName>(
  options: RegistryHandlerOptions<R>,
): RegistryHandler<R> {
  requireRegistryOptions(options)
  const { registry, identity, basePath = '', receiverIds = [], onExchange } = options
  const { clock = systemClock, now = clock.now, newId = randomUUID, replay = {} } = options
  const { maxPageSize = 1000, maxRecords, ...asked } = options.limits ?? {}
  const limits = { ...defaultLimits, ...asked }
  const itemLimits = { ...limits, maxPageSize }
  requireBasePath(basePath)
  const backend = options.backend as unknown as RegistryBackend<RegistryName>
  const find = lookUpIn(options.partners)
  const law = createLaw({ registry, authorize: options.authorize, audit: options.audit, now })
  const answerOnce = createAnswerOnce({
    replay,
    scope: `${identity.sender_id} ${registry}`,
    now,
  })
  const sourcesOf = keySources({ partners: options.partners, fetchText: options.fetchText, now })
  const seal = createAnswerSealer({ identity, sign: options.sign, now })
  const { later, log, notify } = laterFor({
    ...options,
    partnerOf: find,
    registry,
    backend,
    sourcesOf,
    law,
    seal,
    clock,
    now,
    newId,
  })
  const { health, close } = later
  const documents = documentsOf({ identity, basePath, health, locations: options.locations })
  const route = createRouter(registry, basePath, offers, documents)
  const take = createIntake({
    identity,
    limits,
    now,
    sourcesOf,
    partnerOf: ({ sender_id }) => partnerNamed(find, sender_id),
    rateLimit: optionalRateLimit(options.rateLimit, { clock, now }),
  })
  const startTime = createRequestTimer(clock, options.requestTimeout ?? 60_000)
  const answerNow = createAnswerNow({
    registry,
    backend: boundedBackend(backend, maxPageSize),
    law,
    log,
    startTime,
    maxRecords: maxRecords ?? Math.max(10_000, maxPageSize),
    now,
    newId,
  })

  function offers(operation: Operation): boolean {
    if (actions[operation].kind === 'callback') return true
    return operation === 'sync.txn.status' || isAnswered(operation) || later.serves(operation)
  }

  function answer(request: HandlerRequest, seen: Seen): HandlerResponse | Promise<HandlerResponse> {
    const found = route(request.method, request.path)
    if (found.kind === 'document') return found.document()
    seen.law = { operation: found.action.operation }
    const { action } = found
    const { callbackHandler } = options
    // Before the token: peers call back without `Authorization` (peers README section 5); the handler judges them by their signatures.
    if (action.kind === 'callback' && callbackHandler !== undefined) {
      seen.outcome = 'callback'
      return callbackHandler.handle(request)
    }
    if (options.token !== undefined) requireToken(request.headers['authorization'], options.token)
    const taken = take(request, seen, ({ message }) => {
      requireFewItems(message, action, limits.maxItems)
      return readingFor(action)
    })
    return andThen(taken, (one) => answerTaken(request, action, seen, one))
  }

  function answerTaken(
    request: HandlerRequest,
    action: Action,
    seen: Seen,
    { partner, raw, opened }: Taken,
  ): HandlerResponse | Promise<HandlerResponse> {
    const { operation, kind } = action
    law.noteMessage(seen, opened)
    if (kind !== 'callback' || partner.profile.answerIds === 'swapped') {
      const { receiver_id } = opened.header
      const { knowsUsAs = '' } = partner
      if (receiver_id !== identity.sender_id) {
        requireReceiver(receiver_id, [identity.sender_id, knowsUsAs, ...receiverIds])
      }
    }
    requireAction(kind === 'callback' ? opened.header : raw.header, action)
    requireItems(opened.message, action, registry, itemLimits)
    requireMayEnrol(partner, operation)
    // Before the backend is asked: who asks encrypted is never answered in clear.
    const encrypts = opened.encrypted || partner.encryption !== undefined
    const answerKey =
      encrypts && kind !== 'callback' ? sourcesOf(partner).encryptionKey() : undefined
    let done = false
    const work = (): Remembered | Promise<Remembered> => {
      const answered =
        kind === 'sync'
          ? answerNow(request, opened, action, partner)
          : acknowledge(request, opened, action, partner, encrypts)
      const noted = (one: Remembered): Remembered => {
        done = true
        return one
      }
      return andThen<Remembered, Remembered>(answered, noted)
    }
    const message = {
      operation,
      header: opened.header,
      messageText: opened.messageText,
      messageValue: opened.messageText === raw.messageText ? raw.message : undefined,
      verified: opened.signature.status === 'verified',
      abandoned: () => request.signal?.aborted === true,
    }
    return andThen(answerKey, (key) => {
      const remembered = answerOnce(message, work)
      const sealed = (one: Remembered): HandlerResponse | Promise<HandlerResponse> => {
        if ('items' in one) {
          law.noteAnswer(seen, one, done)
          return sealAnswer(one, action, partner, key)
        }
        law.noteAnswer(seen, { message_id: one.correlation_id, disclosures: [] }, done)
        return jsonResponse(200, acknowledged(one))
      }
      return andThen(remembered, sealed)
    })
  }

  /** What peers call are answers of theirs: they are read as such. */
  function readingFor({ operation, kind }: Action): ReadMessageOptions {
    if (kind === 'callback') return { operation }
    return { registry, operation, direction: 'request', strictness: 'registry' }
  }

  async function acknowledge(
    { body }: HandlerRequest,
    { header, message, signature }: AcceptedMessage,
    { operation, kind }: Action,
    partner: Partner,
    encrypts: boolean,
  ): Promise<RememberedAck> {
    const given = message['correlation_id']
    if (kind === 'callback') {
      return { correlation_id: typeof given === 'string' && given !== '' ? given : newId() }
    }
    const correlation_id = newId()
    await later.accept({
      owner: { partner: partner.id, registry },
      operation,
      partner,
      message_id: String(header['message_id']),
      sender_uri: header['sender_uri'],
      message: inTransaction(message, newId),
      correlation_id,
      signature: signature.status,
      verified: signature.status === 'verified',
      encrypts,
      request_digest: digestOf(body),
    })
    return { correlation_id }
  }

  function acknowledged({ correlation_id }: RememberedAck): string {
    return JSON.stringify(acknowledgement('ACK', toTimestamp(now()), correlation_id))
  }

  function sealAnswer(
    { message_id, items, written }: RememberedAnswer,
    action: Action,
    partner: Partner,
    answerKey: EncryptionKey | undefined,
  ): HandlerResponse | Promise<HandlerResponse> {
    const { message, total_count, completed_count } = items
    const content = {
      message_id,
      action: action.answerAction ?? `on-${action.action}`,
      status: 'succ',
      total_count,
      completed_count,
      message,
      written: written?.message,
    } as const
    const sealed = seal(partner, content, answerKey)
    return andThen(sealed, (one) => new SealedResponse(one))
  }

  const endpoint = createEndpoint({
    maxBodyBytes: limits.maxBodyBytes,
    now,
    newId,
    onExchange,
    sorry: 'the registry could not answer; ask again later',
    answer: law.audited(answer),
  })
  const ends = { close, [Symbol.asyncDispose]: close }
  return { registry, basePath, limits, ...endpoint, notify, health, ...ends }
}
