import { randomUUID } from 'node:crypto'
import { DciError, errorTable, isDciError } from '../errors/index.js'
import {
  accept,
  answerHeader,
  errorBody,
  openRaw,
  readEnvelope,
  sealFor,
  toTimestamp,
} from '../envelope/index.js'
import type { AcceptedMessage, EncryptionKey, RawEnvelope } from '../envelope/index.js'
import type { Action, RegistryName } from '../model/index.js'
import { decryptionFor, requireAgreement, signingFor } from '../peers/index.js'
import type { Partner } from '../peers/index.js'
import { loadValidators } from '../validation/index.js'
import { requireAction, requireItems, requireReceiver, requireToken } from './admit.js'
import { answerItems } from './answer-items.js'
import { createAnswerOnce } from './answer-once.js'
import type { RememberedAnswer } from './answer-once.js'
import type { RegistryBackend } from './backend.js'
import { toWebFetch } from './fetch.js'
import { jsonResponse } from './http.js'
import type { HandlerRequest, HandlerResponse } from './http.js'
import type { ItemsAnswer } from './item-outcome.js'
import { keySetResponse, keySources } from './key-sources.js'
import type {
  ExchangeEvent,
  HandlerLimits,
  RegistryHandler,
  RegistryHandlerOptions,
} from './registry-handler.js'
import { createRouter } from './route.js'

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
  const { now = Date.now, newId = randomUUID, replay = {} } = options
  const limits = { ...defaultLimits, ...options.limits }
  if (!/^(?:\/[^\s/?#]+)*$/.test(basePath)) {
    throw new TypeError('basePath must be empty or begin with / and not end with it, e.g. "/sr"')
  }
  const route = createRouter(registry, basePath)
  const keySet = keySetResponse(identity)
  const backend = options.backend as unknown as RegistryBackend<RegistryName>
  const partnerOf = partnerLookUp(options)
  const answerOnce = createAnswerOnce({
    replay,
    scope: `${identity.sender_id} ${registry}`,
    now,
  })
  const sourcesOf = keySources({ partners: options.partners, fetchText: options.fetchText, now })

  async function handle(request: HandlerRequest): Promise<HandlerResponse> {
    const seen: Seen = {}
    try {
      const found = route(request.method, request.path)
      if (found.kind === 'jwks') return keySet
      if (options.token !== undefined) requireToken(request.headers['authorization'], options.token)
      const body = await answer(request, found.action, seen)
      report(request, seen, 200, seen.verdict ?? 'answered')
      return jsonResponse(200, body)
    } catch (error) {
      const failure = isDciError(error) ? error : unexpected(error)
      const { status } = errorTable[failure.code]
      report(request, seen, status, failure.code)
      return errorResponse(failure)
    }
  }

  async function answer(request: HandlerRequest, action: Action, seen: Seen): Promise<string> {
    if (request.body.byteLength > limits.maxBodyBytes) throw bodyTooLarge(limits)
    const raw = readEnvelope(request.body, { maxDepth: limits.maxDepth })
    noteIds(raw, seen)
    const partner = partnerOf(raw.header['sender_id'])
    requireAgreement(partner, now())
    const { keys, encryptionKey } = sourcesOf(partner)
    const outcome = await openRaw(raw, {
      verification: {
        dialect: partner.profile.signature,
        requirement: partner.signatures,
        ...(keys === undefined ? {} : { keys }),
        now: now(),
      },
      decryption: decryptionFor(identity, partner),
      limits: { maxDepth: limits.maxDepth },
      reading: {
        registry,
        operation: action.operation,
        direction: 'request',
        strictness: 'registry',
      },
    })
    const opened = accept(outcome, partner.id)
    seen.verdict = opened.signature.status
    requireReceiver(opened.header['receiver_id'], [
      identity.sender_id,
      partner.knowsUsAs ?? '',
      ...receiverIds,
    ])
    requireAction(raw.header, action)
    requireItems(opened.message, action, registry, limits.maxItems)
    // Before the backend is asked: who asks encrypted is never answered in clear.
    const encrypts = opened.encrypted || partner.encryption !== undefined
    const answerKey = encrypts ? await encryptionKey() : undefined
    const remembered = await answerOnce(
      {
        operation: action.operation,
        header: opened.header,
        messageText: opened.messageText,
        verified: opened.signature.status === 'verified',
        abandoned: () => request.signal?.aborted === true,
      },
      () => askBackend(request, opened.message, action, partner),
    )
    return sealAnswer(remembered, action, partner, answerKey)
  }

  async function askBackend(
    request: HandlerRequest,
    message: AcceptedMessage['message'],
    action: Action,
    partner: Partner,
  ): Promise<RememberedAnswer> {
    const items = await answerItems(action.operation, backend, message, {
      registry,
      newId,
      partner: partner.id,
      signalOf: () => request.signal ?? new AbortController().signal,
      timestamp: toTimestamp(now()),
    })
    await requireValidAnswer(items, action)
    return { message_id: newId(), items }
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

  function errorResponse(failure: DciError): HandlerResponse {
    const { code, message } = failure
    // What is wrong with our own backend is for our log, not for the asker.
    const problems = errorTable[code].status < 500 ? failure.problems : []
    const body = errorBody({
      code,
      message,
      problems,
      timestamp: toTimestamp(now()),
      correlation_id: newId(),
    })
    return jsonResponse(errorTable[code].status, JSON.stringify(body))
  }

  function report(request: HandlerRequest, seen: Seen, status: number, outcome: string): void {
    if (onExchange === undefined) return
    const { verdict: _, ...ids } = seen
    const event: ExchangeEvent = { path: request.path, status, outcome, ...ids }
    onExchange(event)
  }

  return {
    registry,
    basePath,
    limits,
    handle,
    fetch: toWebFetch(handle, limits.maxBodyBytes, () => errorResponse(bodyTooLarge(limits))),
    tooLarge: () => errorResponse(bodyTooLarge(limits)),
  }
}

/** What was learnt about a request before it failed or not. */
interface Seen {
  sender_id?: string
  message_id?: string
  verdict?: string
}

function noteIds(raw: RawEnvelope, seen: Seen): void {
  const { sender_id, message_id } = raw.header
  if (typeof sender_id === 'string') seen.sender_id = sender_id.slice(0, 99)
  if (typeof message_id === 'string') seen.message_id = message_id.slice(0, 99)
}

function partnerLookUp(
  options: RegistryHandlerOptions<RegistryName>,
): (sender_id: unknown) => Partner {
  const { partners } = options
  const find = typeof partners === 'function' ? partners : lookUpIn(partners)
  return (sender_id) => {
    if (typeof sender_id !== 'string' || sender_id === '') throw senderMissing()
    const partner = find(sender_id)
    if (partner !== undefined) return partner
    throw new DciError(
      'sender.unknown',
      'this registry has no partner of this sender_id; ask its owner to register it',
      { problems: [{ pointer: '/header/sender_id', text: 'is not registered here' }] },
    )
  }
}

function senderMissing(): DciError {
  const text = 'must be a text that names the sender'
  return new DciError(
    'message.invalid',
    'this message does not say who sends it; fill in header.sender_id',
    { problems: [{ pointer: '/header/sender_id', text }] },
  )
}

function lookUpIn(partners: readonly Partner[]): (sender_id: string) => Partner | undefined {
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  if (byId.size < partners.length) {
    throw new TypeError('two partners have the same id, so that it is not clear which sheet counts')
  }
  return (sender_id) => byId.get(sender_id)
}

function bodyTooLarge(limits: Required<HandlerLimits>): DciError {
  return new DciError(
    'body.too_large',
    `the body is longer than the ${String(limits.maxBodyBytes)} bytes this registry takes; send fewer items at once`,
  )
}

/** The asker learns that it was us and no more; the cause is kept for our own log. */
function unexpected(cause: unknown): DciError {
  return new DciError('server.unavailable', 'the registry could not answer; ask again later', {
    cause,
  })
}
