import { createRegistryClient } from '../src/client/index.js'
import type { RegistryClient } from '../src/client/index.js'
import { answerHeader, generateSigningJwk, requestHeader, seal } from '../src/envelope/index.js'
import { standardSignature } from '../src/envelope/index.js'
import type { RegistryName } from '../src/model/index.js'
import { createIdentity, definePartner } from '../src/peers/index.js'
import type { Identity, PartnerOptions } from '../src/peers/index.js'
import type { HandlerResponse } from '../src/server/index.js'
import { bodyOf } from '../src/transport/index.js'
import type { HttpAnswer, HttpRequest, Transport } from '../src/transport/index.js'

/** 2026-03-01T08:30:00Z, the moment at which these tests take place. */
export const noon: number = Date.UTC(2026, 2, 1, 8, 30)

/** The asker of these tests. */
export const us: Identity = createIdentity({
  sender_id: 'sr.example.gov',
  keys: [generateSigningJwk('EdDSA')],
})

/** The registry of these tests. */
export const them: Identity = createIdentity({
  sender_id: 'crvs.example.gov',
  keys: [generateSigningJwk('ES256')],
})

/** Ids that count: `id-1`, `id-2`, … */
export function counter(): () => string {
  let count = 0
  return () => {
    count += 1
    return `id-${String(count)}`
  }
}

/** A search item that asks for one birth number; `changes` replace its members. */
export function searchItem(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference_id: 'r-1',
    timestamp: '2026-03-01T08:30:00Z',
    search_criteria: { query_type: 'idtype-value', query: { type: 'BRN', value: '2019B000001' } },
    locale: 'eng',
    ...changes,
  }
}

/** What a request's envelope is made of. */
export interface EnvelopeParts {
  readonly header?: Record<string, unknown>
  readonly message?: unknown
  /** Signed by us, unless told otherwise. */
  readonly signer?: Identity | undefined
  /** When it was dated and signed. */
  readonly at?: number
}

/** The text of a search request, signed by `us` unless told otherwise. */
export async function searchText(parts: EnvelopeParts = {}): Promise<string> {
  const { signer = 'signer' in parts ? undefined : us, at = noon } = parts
  const header = {
    ...requestHeader({
      message_id: 'm-1',
      action: 'search',
      sender_id: us.sender_id,
      sender_uri: 'https://sr.example.gov/dci',
      receiver_id: them.sender_id,
      total_count: 1,
      now: at,
    }),
    ...parts.header,
  }
  const message = parts.message ?? { transaction_id: 't-1', search_request: [searchItem()] }
  const key = signer?.signingKey
  const { text } = await seal(
    header,
    message,
    key && { dialect: standardSignature, key, sender_id: String(header.sender_id), now: at },
  )
  return text
}

/** A request as a handler takes it. */
export function post(
  body: string | Uint8Array,
  more: { path?: string; method?: string; headers?: Record<string, string> } = {},
): { method: string; path: string; headers: Record<string, string>; body: Uint8Array } {
  const { path = '/registry/sync/search', method = 'POST', headers = {} } = more
  return { method, path, headers, body: typeof body === 'string' ? Buffer.from(body) : body }
}

/** The two shapes of an error body at once. */
export interface BothShapes {
  readonly errors: { code: string; message: string; pointer?: string }[]
  readonly message: { ack_status: string; error: { code: string; message: string } }
}

/** Status, standard code and pointers of an error answer. */
export function refusalOf(answer: Pick<HandlerResponse, 'status' | 'body'>): {
  status: number
  code: string
  ack: string
  pointers: string[]
} {
  const { errors, message } = JSON.parse(answer.body) as BothShapes
  const pointers = errors.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer]))
  if (errors[0]?.code !== message.error.code) throw new Error('the two shapes say different codes')
  return { status: answer.status, code: message.error.code, ack: message.ack_status, pointers }
}

/** A request with its body made. */
export async function asSent(request: HttpRequest): Promise<HttpRequest> {
  const { makeBody: _, ...rest } = request
  const body = await bodyOf(request)
  return body === undefined ? rest : { ...rest, body }
}

/** A transport that answers as told and keeps what was sent. */
export function scripted(
  answer: (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>,
): Transport & { readonly sent: HttpRequest[] } {
  const sent: HttpRequest[] = []
  const close = (): Promise<void> => Promise.resolve()
  return {
    sent,
    send: async (given) => {
      const request = await asSent(given)
      sent.push(request)
      return answer(request)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** An HTTP answer with this body. */
export function http(status: number, body: string): HttpAnswer {
  return { status, headers: {}, body: Buffer.from(body) }
}

/** What a scripted registry says back. */
export interface AnswerParts {
  readonly header?: Record<string, unknown>
  readonly item?: Record<string, unknown>
  readonly transaction_id?: string
  readonly records?: readonly unknown[]
  readonly signer?: Identity | undefined
  /** When it was signed. */
  readonly at?: number
}

/** A search answer of `them` to the request given, signed unless told otherwise. */
export async function answerTo(request: HttpRequest, parts: AnswerParts = {}): Promise<HttpAnswer> {
  const { signer = 'signer' in parts ? undefined : them, at = noon, records = [] } = parts
  const asked = JSON.parse(request.body ?? '') as {
    message: { transaction_id: string; search_request: { reference_id: string }[] }
  }
  const header = {
    ...answerHeader({
      message_id: 'a-1',
      action: 'on-search',
      status: 'succ',
      sender_id: them.sender_id,
      receiver_id: us.sender_id,
      total_count: 1,
      completed_count: 1,
      now: at,
    }),
    ...parts.header,
  }
  const item = {
    reference_id: asked.message.search_request[0]?.reference_id,
    timestamp: '2026-03-01T08:30:00Z',
    status: 'succ',
    data: { version: '1.0.0', reg_records: records },
    ...parts.item,
  }
  const message = {
    transaction_id: parts.transaction_id ?? asked.message.transaction_id,
    correlation_id: 'c-1',
    search_response: [item],
  }
  const key = signer?.signingKey
  const sealed = await seal(
    header,
    message,
    key && { dialect: standardSignature, key, sender_id: them.sender_id, now: at },
  )
  return http(200, sealed.text)
}

/** A client of `them` over a transport. */
export function clientOver<R extends RegistryName>(
  registry: R,
  transport: Transport,
  sheet: Partial<PartnerOptions> = {},
): RegistryClient<R> {
  const partner = definePartner({
    id: them.sender_id,
    baseUrl: 'https://crvs.example.gov',
    keys: them.jwks,
    ...sheet,
  })
  const now = (): number => noon
  return createRegistryClient({ registry, identity: us, partner, transport, now, newId: counter() })
}
