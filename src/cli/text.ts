import type { SignatureVerdict } from '../envelope/index.js'
import type { Problem } from '../errors/index.js'

/**
 * Text from outside, safe to show: control characters (a terminal would obey them) and the marks that turn the direction of writing (they
 * can make one value look like another) become `�`.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�')
}

/** `/pointer: text`; the root is `/`. */
export function problemLine({ pointer, text }: Problem): string {
  return printable(`${pointer || '/'}: ${text}`)
}

/** The first characters of a key id: enough to compare by eye. */
export function shortKid(kid: string): string {
  return printable(kid.length > 12 ? `${kid.slice(0, 8)}…` : kid)
}

/** What is known about a signature, in one line. */
export function signatureLine(verdict: SignatureVerdict): string {
  switch (verdict.status) {
    case 'verified':
      return `verified (${verdict.scheme} over ${verdict.form}, ${verdict.algorithm}, key ${shortKid(verdict.kid)})`
    case 'unsigned':
      return `none (${verdict.reason})`
    case 'unverified':
      return `not checked (${verdict.reason})`
    case 'refused':
      return `refused (${verdict.reason}): ${verdict.text}`
  }
}

/** The sentence shaped for `count` things: `1 record`, `2 records`. */
export function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`
}

/** Colours, or none. */
export interface Paint {
  good(text: string): string
  bad(text: string): string
  strong(text: string): string
  faint(text: string): string
}

/** Colours where they are welcome; plain text otherwise. */
export function paint(color: boolean): Paint {
  const wrap =
    (code: number) =>
    (text: string): string =>
      color ? `\u001b[${String(code)}m${text}\u001b[0m` : text
  return { good: wrap(32), bad: wrap(31), strong: wrap(1), faint: wrap(2) }
}
