import { DciError } from '../errors/index.js'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/**
 * The text of `input`: bytes are read as UTF-8, a string is taken as it is.
 *
 * Throws `DciError`: `body.too_large` over `maxBytes` UTF-8 bytes; `json.encoding` for bytes that are not UTF-8 (with the
 * offset of the first) and for a byte order mark, which RFC 8259 section 8.1 forbids a sender and which would leave the text
 * that is signed apart from the text that is read.
 */
export function decodeText(input: string | Uint8Array, maxBytes: number | undefined): string {
  if (maxBytes !== undefined && isLonger(input, maxBytes)) {
    throw new DciError(
      'body.too_large',
      `Cannot read the JSON text: it is longer than the ${maxBytes} bytes allowed; send less, or page by page`,
    )
  }
  const text = typeof input === 'string' ? input : decode(input)
  if (text.charCodeAt(0) === 0xfeff) {
    throw new DciError(
      'json.encoding',
      'Cannot read the JSON text: it begins with a byte order mark (byte 0); send plain UTF-8 without one',
    )
  }
  return text
}

function isLonger(input: string | Uint8Array, maxBytes: number): boolean {
  if (typeof input !== 'string') return input.byteLength > maxBytes
  if (input.length > maxBytes) return true
  return input.length * 3 > maxBytes && encoder.encode(input).byteLength > maxBytes
}

function decode(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    throw new DciError(
      'json.encoding',
      `Cannot read the JSON text: it is not UTF-8 at byte ${firstFault(bytes)}; send UTF-8`,
    )
  }
}

// Reading leniently puts U+FFFD where a fault is, so writing it again first differs there.
function firstFault(bytes: Uint8Array): number {
  const again = encoder.encode(lenient.decode(bytes))
  const at = bytes.findIndex((byte, index) => byte !== again[index])
  return at === -1 ? bytes.byteLength : at
}
