/** One `-----BEGIN label-----` block of a PEM text (RFC 7468). */
export interface PemBlock {
  readonly label: string
  /** The block with its two boundary lines. */
  readonly text: string
}

/** Labels of private keys that Node reads: PKCS#8 (open and encrypted), PKCS#1, SEC 1. */
export const privateLabels: readonly string[] = [
  'PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
]

/** Labels of public keys: SPKI and PKCS#1. */
export const publicLabels: readonly string[] = ['PUBLIC KEY', 'RSA PUBLIC KEY']

/** Labels of X.509 certificates. */
export const certificateLabels: readonly string[] = ['CERTIFICATE', 'X509 CERTIFICATE']

const begin = '-----BEGIN '
const dashes = '-----'

/** The blocks of a PEM text, in order; what stands between them is skipped, as RFC 7468 section 2 asks. Linear in the text. */
export function pemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = []
  let at = text.indexOf(begin)
  while (at >= 0) {
    const labelEnd = text.indexOf(dashes, at + begin.length)
    if (labelEnd < 0) break
    const label = text.slice(at + begin.length, labelEnd)
    const last = `-----END ${label}-----`
    const end = label.includes('\n') ? -1 : text.indexOf(last, labelEnd)
    if (end < 0) break
    blocks.push({ label, text: `${text.slice(at, end + last.length)}\n` })
    at = text.indexOf(begin, end + last.length)
  }
  return blocks
}

/** Whether a text is PEM rather than JSON. */
export function isPem(text: string): boolean {
  return text.includes(begin)
}
