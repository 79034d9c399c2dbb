/**
 * Bytes of a standard base64 text with padding, or `undefined` when it is not exactly that: decoding and encoding again must give the
 * text back (S1), because Node's decoder takes foreign characters and stray bits in silence.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined
}

/** The same for unpadded base64url (RFC 7515 section 2); the empty text is no bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}
