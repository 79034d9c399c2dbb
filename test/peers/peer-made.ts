/**
 * Messages as live peers make them, written for the tests alone: nothing here comes from the library but the type of a key.
 */
import { createHash, createPrivateKey, sign } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import type { Jwk } from '../../src/envelope/index.js'

/** A number that Python holds as a float: it prints `2.0` where JavaScript prints `2`. */
export class Float {
  readonly token: string
  constructor(token: string) {
    this.token = token
  }
}

type Style = Readonly<{ sorted: boolean; ascii: boolean; spaced?: boolean }>

function write(value: unknown, style: Style): string {
  const [comma, colon] = style.spaced === true ? [', ', ': '] : [',', ':']
  if (value instanceof Float) return value.token
  if (typeof value === 'string') return quoted(value, style.ascii)
  if (Array.isArray(value)) return `[${value.map((one) => write(one, style)).join(comma)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value)
  if (style.sorted) names.sort(byCodePoint)
  const members = value as Record<string, unknown>
  const written = names.map(
    (name) => quoted(name, style.ascii) + colon + write(members[name], style),
  )
  return `{${written.join(comma)}}`
}

function quoted(text: string, ascii: boolean): string {
  const json = JSON.stringify(text)
  if (!ascii) return json
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Array.from(text, (one) => one.codePointAt(0) ?? 0))
  for (const [index, point] of (left as number[]).entries()) {
    const other = right?.[index]
    if (other === undefined) return 1
    if (point !== other) return point - other
  }
  return (left?.length ?? 0) - (right?.length ?? 0)
}

/** `json.dumps(value, sort_keys=True, separators=(',', ':'))`. */
export function pythonSorted(value: unknown): string {
  return write(value, { sorted: true, ascii: true })
}

/** `json.dumps(value)`, as a web framework sends it: spaces after commas and colons, own order. */
export function pythonSent(value: unknown): string {
  return write(value, { sorted: false, ascii: true, spaced: true })
}

/** `orjson.dumps(value, option=OPT_SORT_KEYS)`. */
export function orjsonSorted(value: unknown): string {
  return write(value, { sorted: true, ascii: false })
}

/** `orjson.dumps(value)`. */
export function orjsonSent(value: unknown): string {
  return write(value, { sorted: false, ascii: false })
}

/** A header as OpenSPP's request model prints it: its ten members, a date-time with microseconds. `message_ts` must end in `.123Z`-like. */
export function openSppModel(header: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const time = String(header['message_ts'])
  return {
    version: header['version'] ?? '1.0.0',
    message_id: header['message_id'],
    message_ts: time.replace(/\.(\d{3})Z$/, (_, digits: string) => `.${digits}000Z`),
    action: header['action'],
    sender_id: header['sender_id'],
    sender_uri: header['sender_uri'] ?? null,
    receiver_id: header['receiver_id'],
    total_count: header['total_count'] ?? 0,
    is_msg_encrypted: header['is_msg_encrypted'] ?? false,
    meta: header['meta'] ?? null,
  }
}

function ed25519(jwk: Jwk, data: string): Buffer {
  const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  return sign(null, Buffer.from(data), key)
}

/** The parameter string over `text`, as OpenSPP makes it: Ed25519, 300 s. `created` in seconds. */
export function parameterStringOf(
  text: string,
  by: { readonly jwk: Jwk; readonly kidId: string; readonly created: number },
): string {
  const { jwk, kidId, created } = by
  const expires = created + 300
  const digest = createHash('sha256').update(text).digest('base64')
  const input = `(created): ${String(created)}\n(expires): ${String(expires)}\ndigest: ${digest}`
  const parameters = {
    namespace: 'dci',
    kidId,
    algorithm: 'ed25519',
    created: String(created),
    expires: String(expires),
    headers: '(created) (expires) digest',
    signature: ed25519(jwk, input).toString('base64'),
  }
  return Object.entries(parameters)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')
}

/** A compact JWS with `text` in it, as OpenCRVS makes it (but Ed25519). */
export function compactJwsOf(text: string, jwk: Jwk): string {
  return jwsOf(text, jwk, { alg: 'EdDSA', kid: jwk.kid }).join('.')
}

/** A JWS whose payload is blanked after signing, as OpenG2P makes it. */
export function detachedJwsOf(text: string, jwk: Jwk): string {
  const [header = '', , signature = ''] = jwsOf(text, jwk, {
    alg: 'EdDSA',
    kid: jwk.kid,
    typ: 'JWT',
  })
  return `${header}..${signature}`
}

function jwsOf(text: string, jwk: Jwk, header: object): string[] {
  const input = [JSON.stringify(header), text].map((one) => Buffer.from(one).toString('base64url'))
  return [...input, ed25519(jwk, input.join('.')).toString('base64url')]
}
