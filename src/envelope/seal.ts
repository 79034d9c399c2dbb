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
  /** The same text as UTF-8, where that was made on the way. */
  readonly bytes?: Uint8Array
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
  const body = new Body(before, message.bytes)
  if (signing === undefined) {
    const start = unsignedAs === undefined ? '{' : front(unsignedAs)
    return { text: start + before + after, bytes: body.behind(start) }
  }
  requireSuitable(signing)
  const signed = sign(`{${before}${after}`, signing, body.behind('{'))
  const spliced = (signature: string): Sealed => {
    const start = front(signature)
    return { text: start + before + after, signature, bytes: body.behind(start) }
  }
  return typeof signed === 'string' ? spliced(signed) : signed.then(spliced)
}

/** What precedes the header in nearly every message; longer fronts get a copy. */
const roomInFront = 512

const slabSize = 32 * 1024
let slab = Buffer.alloc(0)
let taken = 0

/**
 * Room for one body: short ones share a piece of memory, for making one costs as much as filling it. It is not the pool of Node, which is shared with
 * what a replay memory keeps: that would then keep these, too. What is not sent yet keeps a piece of `slabSize` at most.
 */
function roomFor(length: number): Buffer {
  if (length > slabSize / 4) return Buffer.allocUnsafeSlow(length)
  if (taken + length > slab.byteLength) {
    slab = Buffer.allocUnsafeSlow(slabSize)
    taken = 0
  }
  taken += length
  return slab.subarray(taken - length, taken)
}

/** The bytes of an envelope, in which what is hashed and then what is sent is put together without a copy. */
class Body {
  readonly #bytes: Buffer

  constructor(before: string, message: Uint8Array) {
    const start = roomInFront + Buffer.byteLength(before)
    const bytes = roomFor(start + message.byteLength + 1)
    bytes.write(before, roomInFront, 'utf8')
    bytes.set(message, start)
    bytes[bytes.length - 1] = 0x7d
    this.#bytes = bytes
  }

  /** UTF-8 of the whole, with that in front; what was given before must not be used any more. */
  behind(front: string): Uint8Array {
    const length = Buffer.byteLength(front)
    if (length > roomInFront) {
      return Buffer.concat([Buffer.from(front), this.#bytes.subarray(roomInFront)])
    }
    this.#bytes.write(front, roomInFront - length, 'utf8')
    return this.#bytes.subarray(roomInFront - length)
  }
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
