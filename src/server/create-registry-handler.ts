import { randomUUID } from 'node:crypto'
import { DciError } from '../errors/index.js'
import { answerHeader, sealFor, toTimestamp } from '../envelope/index.js'
import type { AcceptedMessage, EncryptionKey } from '../envelope/index.js'
import type { Action, RegistryName } from '../model/index.js'
import { signingFor } from '../peers/index.js'
import type { Partner } from '../peers/index.js'
import { systemClock } from '../transport/index.js'
import { loadValidators } from '../validation/index.js'
import { requireAction, requireItems, requireReceiver, requireToken } from './admit.js'
import { answerItems } from './answer-items.js'
import { createAnswerOnce } from './answer-once.js'
import type { RememberedAnswer } from './answer-once.js'
import type { RegistryBackend } from './backend.js'
import { requireBasePath } from './base-path.js'
import { createEndpoint } from './endpoint.js'
import { jsonResponse } from './http.js'
import type { HandlerRequest, HandlerResponse } from './http.js'
import { createIntake } from './intake.js'
import type { ItemsAnswer } from './item-outcome.js'
import type { Disclosure } from './law/disclosure.js'
import { createLaw } from './law/law.js'
import { keySetResponse, keySources } from './key-sources.js'
import { lookUpIn, partnerNamed } from './partner-look-up.js'
import { optionalRateLimit } from './rate-limit.js'
import type { HandlerLimits, RegistryHandler, RegistryHandlerOptions } from './registry-handler.js'
import { createRequestTimer } from './request-time.js'
import { createRouter } from './route.js'
import type { Seen } from './seen.js'

const defaultLimits: Required<HandlerLimits> = {
  maxBodyBytes: 1024 * 1024,
  maxDepth: 64,
  maxItems: 100,
}

/**
 * A registry endpoint around a backend: routes, strict reading, signatures, per-item outcomes, signed answers in the asker's profile, and
 * for everything else an HTTP error in both published shapes. No I/O until the first request.
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
  const { registry, identity, basePath = '', receiverIds = [], onExchange } = options
  const { clock = systemClock, now = clock.now, newId = randomUUID, replay = {} } = options
  const limits = { ...defaultLimits, ...options.limits }
  requireBasePath(basePath)
  const route = createRouter(registry, basePath)
  const keySet = keySetResponse(identity)
  const backend = options.backend as unknown as RegistryBackend<RegistryName>
  const find = lookUpIn(options.partners)
  const law = createLaw({ registry, authorize: options.authorize, audit: options.audit, now })
  const answerOnce = createAnswerOnce({
    replay,
    scope: `${identity.sender_id} ${registry}`,
    now,
  })
  const sourcesOf = keySources({ partners: options.partners, fetchText: options.fetchText, now })
  const take = createIntake({
    identity,
    limits,
    now,
    sourcesOf,
    partnerOf: ({ sender_id }) => partnerNamed(find, sender_id),
    rateLimit: optionalRateLimit(options.rateLimit, { clock, now }),
  })
  const startTime = createRequestTimer(clock, options.requestTimeout ?? 60_000)

  async function answer(request: HandlerRequest, seen: Seen): Promise<HandlerResponse> {
    const found = route(request.method, request.path)
    if (found.kind === 'jwks') return keySet
    seen.law = { operation: found.action.operation }
    if (options.token !== undefined) requireToken(request.headers['authorization'], options.token)
    return jsonResponse(200, await answerMessage(request, found.action, seen))
  }

  async function answerMessage(
    request: HandlerRequest,
    action: Action,
    seen: Seen,
  ): Promise<string> {
    const { operation } = action
    const { partner, raw, opened } = await take(request, seen, {
      registry,
      operation,
      direction: 'request',
      strictness: 'registry',
    })
    law.noteMessage(seen, opened)
    requireReceiver(opened.header['receiver_id'], [
      identity.sender_id,
      partner.knowsUsAs ?? '',
      ...receiverIds,
    ])
    requireAction(raw.header, action)
    requireItems(opened.message, action, registry, limits.maxItems)
    // Before the backend is asked: who asks encrypted is never answered in clear.
    const encrypts = opened.encrypted || partner.encryption !== undefined
    const answerKey = encrypts ? await sourcesOf(partner).encryptionKey() : undefined
    let asked: RememberedAnswer | undefined
    const remembered = await answerOnce(
      {
        operation,
        header: opened.header,
        messageText: opened.messageText,
        verified: opened.signature.status === 'verified',
        abandoned: () => request.signal?.aborted === true,
      },
      async () => (asked = await askBackend(request, opened, action, partner)),
    )
    law.noteAnswer(seen, remembered, asked !== undefined)
    return sealAnswer(remembered, action, partner, answerKey)
  }

  async function askBackend(
    request: HandlerRequest,
    { message, signature }: AcceptedMessage,
    action: Action,
    partner: Partner,
  ): Promise<RememberedAnswer> {
    const { operation } = action
    const disclosures: Disclosure[] = []
    const guarded = law.guard(
      backend,
      { operation, partner, signature: signature.status },
      disclosures,
    )
    const time = startTime(() => request.signal)
    const items = await answerItems(operation, guarded, message, {
      registry,
      newId,
      partner: partner.id,
      signalOf: time.signalOf,
      within: time.within,
      timestamp: toTimestamp(now()),
    }).finally(time.end)
    if (!items.settled && time.isUp()) throw tooSlow()
    await requireValidAnswer(items, action)
    return { message_id: newId(), items, disclosures }
  }

  async function sealAnswer(
    { message_id, items }: RememberedAnswer,
    action: Action,
    partner: Partner,
    answerKey: EncryptionKey | undefined,
  ): Promise<string> {
    const sender_id = partner.knowsUsAs ?? identity.sender_id
    const time = now()
    const header = answerHeader({
      message_id,
      action: action.answerAction ?? `on-${action.action}`,
      status: 'succ',
      sender_id,
      receiver_id: partner.id,
      total_count: items.total_count,
      completed_count: items.completed_count,
      now: time,
    })
    const { profile } = partner
    const asker = options.sign === undefined ? partner : { ...partner, sign: options.sign }
    const signing = signingFor(identity, asker, sender_id, time)
    const stated = profile.answerHeader({ ...header, message_ts: profile.timestamp(time) })
    const sealed = await sealFor(answerKey, stated, items.message, signing, profile.unsignedAs)
    return sealed.text
  }

  async function requireValidAnswer(items: ItemsAnswer, action: Action): Promise<void> {
    const validators = await loadValidators(registry)
    const problems = validators.problemsOfAnswer(action.operation, items.message)
    if (problems.length === 0) return
    throw new DciError(
      'server.unavailable',
      'the backend gave records that are not valid; see problems',
      { problems },
    )
  }

  const endpoint = createEndpoint({
    maxBodyBytes: limits.maxBodyBytes,
    now,
    newId,
    onExchange,
    sorry: 'the registry could not answer; ask again later',
    answer: law.audited(answer),
  })
  return { registry, basePath, limits, ...endpoint }
}

function tooSlow(): DciError {
  return new DciError(
    'server.unavailable',
    'the registry could not answer in time; send the request again later',
  )
}
