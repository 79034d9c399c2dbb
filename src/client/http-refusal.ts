import { DciError } from '../errors/index.js'
import type { HttpAnswer } from '../transport/index.js'

/** HTTP statuses after which the same request may succeed later (R10). */
const retryableStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

const textLimit = 500

/**
 * The error for an HTTP answer other than 200 or 202: `transport.status` with the status, the peer's own code as `reason` and sentence as
 * `peerMessage` (bounded), found in any of the error bodies peers send (peers README section 3).
 */
export function httpRefusal(answer: HttpAnswer, peer: string): DciError {
  const { status, body } = answer
  const said = errorOf(body)
  const sentence = `${peer} answered HTTP ${String(status)}${said.code === undefined ? '' : ` (${said.code})`}; ${adviceFor(status)}`
  return new DciError('transport.status', sentence, {
    peer,
    status,
    retryable: retryableStatuses.has(status),
    ...(said.code === undefined ? {} : { reason: said.code }),
    ...(said.message === undefined ? {} : { peerMessage: said.message }),
  })
}

function adviceFor(status: number): string {
  if (status >= 300 && status < 400) return 'redirects are not followed: give the URL it leads to'
  if (status === 401) return 'check the token and the key it knows us by'
  if (status === 403) return 'ask its owner to allow this'
  if (status === 404) return 'check the base URL and the profile'
  if (status === 413) return 'send fewer items at once'
  if (status === 429) return 'ask again later and less often'
  if (status >= 500) return 'its owner has to look; ask again later'
  return 'the request does not suit it'
}

/** What a peer's error body says. */
export interface SaidError {
  readonly code?: string
  readonly message?: string
}

/** Code and sentence, both bounded, from any of the error bodies peers send; empty when it is none of them. */
export function errorOf(body: Uint8Array): SaidError {
  const value = parse(
    Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 65_536)).toString('utf8'),
  )
  if (typeof value !== 'object' || value === null) return {}
  const { errors, message, error, detail } = value as Record<string, unknown>
  const nested =
    typeof message === 'object' && message !== null
      ? (message as { error?: unknown }).error
      : undefined
  const listed: unknown = Array.isArray(errors) ? errors[0] : undefined
  for (const candidate of [nested, listed, error, value]) {
    const said = saidError(candidate)
    if (said.code !== undefined || said.message !== undefined) return said
  }
  const told = detailText(detail)
  return told === undefined ? {} : { message: told.slice(0, textLimit) }
}

/** FastAPI's `detail`: a sentence, or a list of places and what is wrong there (what was sent, `input`, is left out). */
function detailText(detail: unknown): string | undefined {
  if (typeof detail === 'string') return detail
  if (!Array.isArray(detail)) return undefined
  const lines = detail.slice(0, 20).flatMap((one) => {
    const { loc, msg } = (one ?? {}) as { loc?: unknown; msg?: unknown }
    if (typeof msg !== 'string') return []
    return [Array.isArray(loc) ? `${loc.join('.')}: ${msg}` : msg]
  })
  return lines.length === 0 ? undefined : lines.join('; ')
}

function saidError(candidate: unknown): SaidError {
  if (typeof candidate !== 'object' || candidate === null) return {}
  const { code, message } = candidate as { code?: unknown; message?: unknown }
  const text = typeof code === 'string' || typeof code === 'number' ? String(code) : undefined
  return {
    ...(text === undefined ? {} : { code: text.slice(0, 99) }),
    ...(typeof message === 'string' ? { message: message.slice(0, textLimit) } : {}),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
