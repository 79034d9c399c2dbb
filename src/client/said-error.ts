/** What a peer's body says went wrong, in its own words, all bounded. */
export interface SaidError {
  /** Its code, also a number or one nobody knows, as the string it was. */
  readonly code?: string
  readonly message?: string
}

const bytesRead = 65_536
const codeLimit = 99
const messageLimit = 500
const textLimit = 2000

type Fields = Readonly<Record<string, unknown>>

/**
 * Code and sentence from any of the error bodies peers send (peers README section 3): published `errors`, an ERR acknowledgement, `error` as
 * an object or as RFC 6749 has it, a header with `status: "error"`, the first refused item, FastAPI's `detail`, `g2PcError` and `g2PcErrors`. Empty when it is none of
 * them; never throws.
 */
export function errorOf(body: Uint8Array): SaidError {
  return errorIn(parse(textOf(body, bytesRead)))
}

/** The same from a value that was parsed. */
export function errorIn(value: unknown): SaidError {
  const { errors, message, error, detail, header, g2PcError, g2PcErrors } = fieldsOf(value)
  const nested = fieldsOf(message)['error']
  const inside = typeof error === 'string' ? undefined : error
  const places = [nested, first(errors), inside, g2PcError, first(g2PcErrors), value, header]
  for (const candidate of places) {
    const said = saidError(candidate)
    if (said.code !== undefined || said.message !== undefined) return said
  }
  const reason = itemReason(message)
  if (reason !== undefined) return reason
  return detailSaid(detail)
}

/** The body as text, bounded: for `peerText`. */
export function peerTextOf(body: Uint8Array): string {
  return textOf(body, textLimit * 4).slice(0, textLimit)
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? (list[0] as unknown) : list
}

/** A family that refuses a whole message may give the reason in its items alone (OpenCRVS). */
function itemReason(message: unknown): SaidError | undefined {
  for (const member of Object.values(fieldsOf(message))) {
    const { status_reason_code, status_reason_message } = fieldsOf(first(member))
    if (isCode(status_reason_code)) return saidError({ status_reason_code, status_reason_message })
  }
  return undefined
}

/** FastAPI's `detail`: a sentence, an object, or a list of places and what is wrong there (what was sent, `input`, is left out). */
function detailSaid(detail: unknown): SaidError {
  if (!Array.isArray(detail)) return saidError(fieldsOf(detail)['error'] ?? detail)
  const lines = detail.slice(0, 20).flatMap((one) => {
    const { loc, msg } = fieldsOf(one)
    if (typeof msg !== 'string') return []
    return [Array.isArray(loc) ? `${loc.join('.')}: ${msg}` : msg]
  })
  return lines.length === 0 ? {} : { message: lines.join('; ').slice(0, messageLimit) }
}

function saidError(candidate: unknown): SaidError {
  if (typeof candidate === 'string') return { message: candidate.slice(0, messageLimit) }
  const fields = fieldsOf(candidate)
  const { code, errorCode, error, status_reason_code } = fields
  const { message, error_description, status_reason_message } = fields
  const named = [code, errorCode, status_reason_code, error].find(isCode)
  const sentence = [message, error_description, status_reason_message, error].find(
    (text) => typeof text === 'string' && text !== named,
  )
  return {
    ...(named === undefined ? {} : { code: String(named).slice(0, codeLimit) }),
    ...(typeof sentence === 'string' ? { message: sentence.slice(0, messageLimit) } : {}),
  }
}

/** A code is one word; a sentence where a code belongs is a sentence. */
function isCode(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /^\S{1,200}$/.test(value))
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function textOf(body: Uint8Array, limit: number): string {
  const length = Math.min(body.byteLength, limit)
  return Buffer.from(body.buffer, body.byteOffset, length).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
