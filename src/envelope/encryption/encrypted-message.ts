/**
 * The one way of encrypting (peers README section 6, RFC 7518 sections 4.3 and 5.3). Peers leave the header unauthenticated, so whoever
 * carries the message could rewrite it: what it names is compared with these and never followed.
 */
export const keyAlgorithm = 'RSA-OAEP-256'
/** The content encryption that goes with it. */
export const contentAlgorithm = 'A256GCM'

/** How a message was encrypted, and to which key of the receiver. */
export interface EncryptedHeader {
  readonly alg: typeof keyAlgorithm
  readonly enc: typeof contentAlgorithm
  readonly kid: string
}

/**
 * The `message` member of an encrypted envelope: a flattened JWE (RFC 7516 section 7.2.2) with all parameters in the unprotected `header`,
 * the only shape that live peers take. All other members are base64url without padding.
 */
export interface EncryptedMessage {
  readonly header: EncryptedHeader
  readonly ciphertext: string
  readonly encrypted_key: string
  readonly tag: string
  readonly iv: string
}

/** Whether a received `message` member says by its shape that it is encrypted; nothing else about it is checked. */
export function looksEncrypted(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false
  const { ciphertext } = message as { readonly ciphertext?: unknown }
  return typeof ciphertext === 'string' && ciphertext !== ''
}
