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
  const { dialect, key, sender_id, now } = signing
  if (!dialect.algorithms.includes(key.algorithm)) throw unsuitable(signing)
  const text = dialect.form.ofValue({ header, message })
  const created = Math.floor(now / 1000)
  const expires = created + dialect.lifetime
  const signed = dialect.scheme.sign(text, { sender_id, key, created, expires })
  const spliced = (signature: string): Sealed => ({
    text: withSignature(text, signature),
    signature,
  })
  return typeof signed === 'string' ? spliced(signed) : signed.then(spliced)
}

function unsigned(text: string, unsignedAs: string | undefined): Sealed {
  return { text: unsignedAs === undefined ? text : withSignature(text, unsignedAs) }
}

function withSignature(text: string, signature: string): string {
  return `{"signature":${JSON.stringify(signature)},${text.slice(1)}`
}

function unsuitable({ dialect, key }: Signing): DciError {
  return new DciError(
    'key.unsuitable',
    `systems of profile ${dialect.name} cannot verify ${key.algorithm}; nothing was signed. Give the identity a key of: ${dialect.algorithms.join(', ')}`,
  )
}
