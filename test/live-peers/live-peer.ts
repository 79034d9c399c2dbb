import { generateSigningJwk } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import type { RegistryName } from '../../src/model/index.js'
import type { Profile } from '../../src/peers/index.js'
import { noon } from '../kit.js'
import type { PlainReply, Received } from './server.js'

/** A request as a peer reads it. */
export interface Asked {
  readonly header: Readonly<Record<string, unknown>>
  readonly message: Readonly<Record<string, unknown>>
  readonly signature: unknown
  readonly transaction_id: unknown
  readonly items: readonly AskedItem[]
}

/** One item of a search request. */
export interface AskedItem {
  readonly reference_id?: unknown
  readonly search_criteria: Readonly<Record<string, unknown>>
}

/** What is different this time. */
export interface Changes {
  /** Of a callback: dedupe is by it. */
  readonly message_id?: string
  readonly transaction_id?: string
  readonly reference_id?: string
  readonly correlation_id?: string
  /** Default: one that is what was asked for. */
  readonly records?: readonly unknown[]
  /** Of the answer's item, when it comes in pages. */
  readonly pagination?: Readonly<Record<string, number>>
  /** Changed after it was signed. */
  readonly tampered?: boolean
  /** Of a callback. */
  readonly contentType?: string
}

/** A callback as it leaves a peer. */
export interface CallbackPost {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * A live system as it is seen on the wire (peers README): what it wants, and what it says. Its messages and signatures are made here by
 * hand, by nothing of the library.
 */
export interface LivePeer {
  readonly profile: Profile
  readonly registry: RegistryName
  /** Its `sender_id`. */
  readonly id: string
  /** Under which `sender_id` it knows us. */
  readonly knowsUsAs: string
  /** Public keys; empty for one that signs nothing. */
  readonly keys: readonly Jwk[]
  readonly paths: {
    /** Answers a search at once. */
    readonly sync: string
    /** Takes a search, and answers later. */
    readonly async?: string
    readonly status?: string
  }
  /** A search it serves, as a caller of the library writes it. */
  readonly criteria: Readonly<Record<string, unknown>>
  /** The reason code with which it refuses. */
  readonly refusal: string
  /** Milliseconds that it wants us to wait when we ask too much, where it says so. */
  readonly pause?: number
  /** A record of it that is not what was asked for. */
  somebodyElse(call: Received): unknown
  /** Why it would refuse this request; `undefined` when it takes it. */
  complains(call: Received): string | undefined
  /** Answers a search with what was asked for. */
  found(call: Received, changes?: Changes): PlainReply
  /** Answers a search with nobody. */
  nobody(call: Received): PlainReply
  /** Refuses a search, as a considered answer. */
  refuses(call: Received): PlainReply
  /** An error body of its kind. */
  fails(status: number, text: string): PlainReply
  /** Says that we ask too much. */
  tooMany(): PlainReply
  /** Takes an asynchronous search. */
  acknowledges?(call: Received): PlainReply
  /** Answers one later. */
  callback?(call: Received, changes?: Changes): CallbackPost
  /** Answers a question about a search, which it has settled, or, without one, not yet. */
  settled?(call: Received, search: Received | undefined): PlainReply
}

/** A request, read. */
export function asked({ text }: Received): Asked {
  const { header, message, signature } = JSON.parse(text) as {
    header: Record<string, unknown>
    message: Record<string, unknown>
    signature?: unknown
  }
  const items = (message['search_request'] ?? []) as AskedItem[]
  return { header, message, signature, transaction_id: message['transaction_id'], items }
}

/** The criteria of its first item. */
export function criteriaOf(call: Received): Readonly<Record<string, unknown>> {
  return asked(call).items[0]?.search_criteria ?? {}
}

/** Members that are not there, or empty. */
export function missing(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
): string[] {
  return names.filter((name) => value[name] === undefined || value[name] === '')
}

/** The value that an idtype-value query asks for. */
export function valueAsked(call: Received): string {
  const query = criteriaOf(call)['query'] as { readonly value?: unknown } | undefined
  return String(query?.value)
}

/** An Ed25519 key of a peer. */
export function keyOf(kid: string): Jwk {
  return generateSigningJwk('EdDSA', kid)
}

/** The moment at which all this takes place, in seconds. */
export const seconds: number = Math.floor(noon / 1000)

/** That moment with microseconds, as Python prints it. */
export const pythonTime = '2026-03-01T08:30:00.123456+00:00'

/** JSON, with its usual name. */
export function json(body: string, status = 200): PlainReply {
  return { status, headers: { 'Content-Type': 'application/json' }, body }
}

/** A record changed on the way, after signing. */
export function spoiled(body: string): string {
  return body.replace('Amina', 'Anima')
}
