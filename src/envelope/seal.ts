import { DciError } from '../errors/index.js'
import { canonicalize } from '../json/index.js'
import type { SigningKey } from './keys/signing-key.js'
import type { SignatureDialect } from './signature/scheme.js'

/** How to sign: whose key, in which manner, when. */
export interface Signing {
  readonly dialect: SignatureDialect
  readonly key: SigningKey
  readonly sender_id: string
  /** Milliseconds since 1970; the signature's `created` is this, cut to seconds. */
  readonly now: number
}

/** What goes over the wire. */
export interface Sealed {
  /** The body, ready to send: signed or not, always the canonical text of `{header, message}`, so that what is sent is what was signed. */
  readonly text: string
  readonly signature?: string
  /** The same text as UTF-8, in two pieces, where the bytes were made on the way. */
  readonly pieces?: readonly [string, Uint8Array]
}

/** A message and its RFC 8785 text, made once for all that needs it. */
export interface WrittenMessage {
  readonly value: unknown
  readonly text: string
  /** UTF-8 of `text`. */
  readonly bytes: Uint8Array
}

/**
 * `{signature, header, message}` as text. The canonical text is made once; the signature is computed over exactly that text and spliced
 * in front. Without `signing` the member `signature` is `unsignedAs`, and absent without that. A key that fails to sign rejects: it never leads to an unsigned
 * message (S5).
 */
export async function seal(
  header: object,
  message: unknown,
  signing?: Signing,
  unsignedAs?: string,
): Promise<Sealed> {
  return sealNow(header, message, signing, unsignedAs)
}

/** As `seal`, and at once when the key signs at once or nothing is signed; what `seal` rejects with is then thrown. */
export function sealNow(
  header: object,
  message: unknown,
  signing?: Signing,
  unsignedAs?: string,
): Sealed | Promise<Sealed> {
  if (signing === undefined) return unsigned(canonicalize({ header, message }), unsignedAs)
  requireSuitable(signing)
  const text = signing.dialect.form.ofValue({ header, message })
  const signed = sign(text, signing)
  const spliced = (signature: string): Sealed => ({
    text: withSignature(text, signature),
    signature,
  })
  return typeof signed === 'string' ? spliced(signed) : signed.then(spliced)
}

/**
 * As `sealNow`, of a message that was written before. Where the peer signs another form than RFC 8785 the message is written anew; otherwise what
 * is hashed and sent are its bytes, which are not encoded again.
 */
export function sealWritten(
  header: object,
  message: WrittenMessage,
  signing?: Signing,
  unsignedAs?: string,
): Sealed | Promise<Sealed> {
  if (signing !== undefined && signing.dialect.form.name !== 'jcs') {
    return sealNow(header, message.value, signing, unsignedAs)
  }
  // Nothing here cuts a text: one that was put together would have to be joined for it, and none of these need be.
  const before = `"header":${canonicalize(header)},"message":`
  const after = `${message.text}}`
  const bytes = between(`{${before}`, message.bytes)
  const behind = (start: string): Sealed => ({
    text: start + before + after,
    pieces: [start, bytes.subarray(1)],
  })
  if (signing === undefined) return behind(unsignedAs === undefined ? '{' : front(unsignedAs))
  requireSuitable(signing)
  const signed = sign(`{${before}${after}`, signing, bytes)
  const spliced = (signature: string): Sealed => ({ ...behind(front(signature)), signature })
  return typeof signed === 'string' ? spliced(signed) : signed.then(spliced)
}

/** UTF-8 of `before`, `middle` and a closing brace. */
function between(before: string, middle: Uint8Array): Buffer {
  const start = Buffer.byteLength(before)
  const bytes = Buffer.allocUnsafe(start + middle.byteLength + 1)
  bytes.write(before, 0, 'utf8')
  bytes.set(middle, start)
  bytes[bytes.length - 1] = 0x7d
  return bytes
}

function unsigned(text: string, unsignedAs: string | undefined): Sealed {
  return { text: unsignedAs === undefined ? text : withSignature(text, unsignedAs) }
}

function sign(text: string, signing: Signing, bytes?: Uint8Array): string | Promise<string> {
  const { dialect, key, sender_id, now } = signing
  const created = Math.floor(now / 1000)
  const expires = created + dialect.lifetime
  return dialect.scheme.sign(text, { sender_id, key, created, expires }, bytes)
}

function withSignature(text: string, signature: string): string {
  return front(signature) + text.slice(1)
}

/** What stands before the name of the header. */
function front(signature: string): string {
  return `{"signature":${JSON.stringify(signature)},`
}

function requireSuitable({ dialect, key }: Signing): void {
  if (dialect.algorithms.includes(key.algorithm)) return
  throw new DciError(
    'key.unsuitable',
    `systems of profile ${dialect.name} cannot verify ${key.algorithm}; nothing was signed. Give the identity a key of: ${dialect.algorithms.join(', ')}`,
  )
}
