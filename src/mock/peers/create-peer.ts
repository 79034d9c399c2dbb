import { AsyncLocalStorage } from 'node:async_hooks'
import { DciError, errorTable, isDciError } from '../../errors/index.js'
import type { Problem } from '../../errors/index.js'
import { readEnvelope, signatureRefusal, staticKeys, verifyEnvelope } from '../../envelope/index.js'
import type { RawEnvelope, SignatureVerdict } from '../../envelope/index.js'
import { actions } from '../../model/index.js'
import type { Operation } from '../../model/index.js'
import { requireToken } from '../../server/intake/admit.js'
import { exchangeOf } from '../../server/http/exchange-event.js'
import { jsonResponse } from '../../server/http/http.js'
import type {
  ExchangeEvent,
  HandlerRequest,
  HandlerResponse,
  RegistryHandler,
} from '../../server/index.js'
import { bodyTooLarge, readBody } from '../../server/intake/read-body.js'
import { noteIds } from '../../server/intake/seen.js'
import type { Seen } from '../../server/intake/seen.js'
import { createEncryption } from './peer-encryption.js'
import { deviationsOf, refusalIn } from './inner-report.js'
import { membersOf, textOf } from './peer-call.js'
import type { HeaderAndMessage, Members, PeerCall } from './peer-call.js'
import type { CreatePeerParts, Peer } from './peer.js'
import type { SealedAs } from './peer-manners.js'
import { peerTransport } from './peer-transport.js'
import { standardRequest } from './standard-request.js'

/** What is learnt on the way in, and the call once it was read. */
interface SeenCall extends Seen {
  call?: PeerCall
}

/** Given by token endpoints of mocks that want no token. */
const anyToken = 'this-mock-wants-no-token'

/**
 * A mock's outside in the manners of a live peer: its paths, its complaints, its way of verifying, reading and answering, around a real handler that
 * is asked in the standard's form.
 */
export function createPeer(parts: CreatePeerParts): Peer {
  const { family, registry, basePath, identity, people, trust, clock, now, newId } = parts
  const { token = anyToken } = parts
  const { sender_id } = identity
  const { keys: published } = identity.jwks
  const manners = family.manners({
    registry,
    sender_id,
    keys: published,
    people,
    token,
    now,
    newId,
  })
  const trusted = trust === undefined ? undefined : staticKeys(trust)
  const ours = staticKeys(parts.asker.jwks)
  const encryption = createEncryption(parts)
  const calling = new AsyncLocalStorage<PeerCall>()
  const innerEvents = new WeakMap<HandlerRequest, ExchangeEvent>()
  let ended: string | undefined

  function sealed(written: HeaderAndMessage, as: SealedAs): string | Promise<string> {
    const key = parts.unsigned ? undefined : identity.signingKey
    const call = calling.getStore()
    const secrecy = call?.encrypted === true ? { encryptTo: encryption.askersKey() } : {}
    return manners.seal(written, { as, sender_id, key, now: now(), call, ...secrecy })
  }

  const transport = peerTransport(parts.callbacks, {
    callbacks: manners.callbacks,
    clock,
    write: (answer) => manners.write(answer, calling.getStore(), 'callback'),
    seal: (written) => sealed(written, 'callback'),
    refused: (status) => {
      ended = `its process has ended: a callback was answered with HTTP ${String(status)}`
    },
  })

  async function answer(
    inner: RegistryHandler,
    request: HandlerRequest,
    seen: SeenCall,
  ): Promise<HandlerResponse> {
    const route = routeOf(request.path)
    if (route === undefined) throw new DciError('path.unknown', 'there is no such path here')
    const { method = 'POST' } = route.kind === 'own' ? route : {}
    if (request.method !== method) {
      throw new DciError('method.unsupported', `this path takes ${method}`)
    }
    if (route.kind === 'own') return route.answer(request)
    if (parts.token !== undefined) requireToken(request.headers['authorization'], parts.token)
    const { maxBodyBytes, maxDepth } = inner.limits
    const raw = readEnvelope(await readBody(request, maxBodyBytes), { maxDepth })
    noteIds(raw, seen)
    const call = await opened(raw, { path: below(request.path) ?? '', ...route }, seen)
    const reading = manners.read(call)
    if ('response' in reading) return reading.response
    return calling.run(call, async () => {
      if ('answer' in reading) return respond(reading.answer, call)
      const { besides } = route
      if (besides !== undefined && textOf(call.header['sender_uri']) !== undefined) {
        await ask(inner, { ...call, operation: besides }, reading, undefined)
      }
      const given = await ask(inner, call, reading, request.signal)
      if (actions[call.operation].kind === 'sync') {
        return respond(given as unknown as HeaderAndMessage, call)
      }
      return manners.acknowledged(membersOf(given['message']), call)
    })
  }

  async function opened(
    raw: RawEnvelope,
    { operation, path }: { readonly operation: Operation; readonly path: string },
    seen: SeenCall,
  ): Promise<PeerCall> {
    const { header } = raw
    const clear = await encryption.opened(raw)
    const call = {
      registry,
      operation,
      path,
      raw,
      header,
      message: membersOf(clear.message),
      encrypted: clear !== raw,
    }
    seen.call = { ...call, signature: 'unverified' }
    manners.complain?.(seen.call)
    const verdict = await verdictOn(raw)
    if (verdict.status === 'refused') throw signatureRefusal(verdict, seen.sender_id)
    seen.signature = verdict.status
    seen.outcome = verdict.status
    seen.deviations = deviationsOf(clear, { registry, operation })
    return { ...call, signature: verdict.status }
  }

  function verdictOn(raw: RawEnvelope): Promise<SignatureVerdict> {
    const keys = raw.header['sender_id'] === parts.asker.sender_id ? ours : trusted
    return verifyEnvelope(raw, {
      dialect: manners.requests,
      requirement: parts.signatures,
      now: now(),
      ...(keys === undefined ? {} : { keys }),
    })
  }

  async function ask(
    inner: RegistryHandler,
    call: PeerCall,
    { message, sender_uri }: { readonly message: Members; readonly sender_uri?: string },
    signal: AbortSignal | undefined,
  ): Promise<Members> {
    const request = standardRequest(
      call,
      message,
      {
        basePath,
        message_id: textOf(call.header['message_id']) ?? newId(),
        sender_id: textOf(call.header['sender_id']) ?? 'nobody',
        sender_uri: sender_uri ?? textOf(call.header['sender_uri']) ?? '',
        now: now(),
      },
      signal,
    )
    const response = await inner.handle(request)
    const body = JSON.parse(response.body) as Members
    if (response.status === 200) return body
    throw refusalIn(body, innerEvents.get(request))
  }

  async function respond(given: HeaderAndMessage, call: PeerCall): Promise<HandlerResponse> {
    const text = await sealed(manners.write(given, call, 'answer'), 'answer')
    return manners.answered?.(text) ?? jsonResponse(200, text)
  }

  function below(path: string): string | undefined {
    return path.startsWith(basePath) ? path.slice(basePath.length) : undefined
  }

  function routeOf(path: string): ReturnType<typeof manners.route> {
    const own = below(path)
    return own === undefined ? undefined : manners.route(own)
  }

  async function refused(
    failure: DciError,
    call: PeerCall | undefined,
  ): Promise<HandlerResponse | undefined> {
    const said = call && manners.refused?.(failure, call)
    return said && calling.run(call, () => respond(said, call))
  }

  function failed(failure: DciError, status?: number): HandlerResponse {
    const said = status ?? manners.statusOf?.(failure) ?? errorTable[failure.code].status
    return manners.failed(failure, said)
  }

  function report(
    request: HandlerRequest,
    seen: Seen,
    status: number,
    outcome: string | undefined,
    problems: readonly Problem[] = [],
  ): void {
    if (outcome === undefined) return
    parts.onExchange(exchangeOf(request.path, seen, { status, outcome, problems }), request)
  }

  function surround(inner: RegistryHandler): RegistryHandler['handle'] {
    const keySets = ['/.well-known/jwks.json', `${basePath}/.well-known/jwks.json`]
    return async (request) => {
      if (keySets.includes(request.path)) return inner.handle(request)
      if (ended !== undefined) {
        parts.onEnded(request, ended)
        throw new Error(ended)
      }
      const seen: SeenCall = {}
      try {
        const response = await answer(inner, request, seen)
        report(request, seen, response.status, seen.outcome)
        return response
      } catch (error) {
        const failure = isDciError(error) ? error : unexpected(error)
        const response = (await refused(failure, seen.call)) ?? failed(failure)
        report(request, seen, response.status, failure.code, failure.problems)
        return response
      }
    }
  }

  return {
    transport,
    noteInner: (event, request) => void innerEvents.set(request, event),
    surround,
    standardPath: (path) => {
      const route = routeOf(path)
      if (route?.kind !== 'operation') return path
      return actions[route.besides ?? route.operation].path
    },
    failed,
    tooLarge: (maxBodyBytes) => failed(bodyTooLarge(maxBodyBytes)),
    ended: () => ended,
    restart: () => {
      ended = undefined
    },
  }
}

function unexpected(cause: unknown): DciError {
  return new DciError('server.unavailable', 'the mock could not answer', { cause })
}
