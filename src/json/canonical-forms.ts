import { canonicalize } from './canonical.js'
import { deepest } from './quick-canonical.js'
import { readJson } from './read-json.js'
import { readTokens } from './read-tokens.js'
import { escapeNonAscii } from './token-style.js'
import { writeSentTokens, writeTokens } from './write-tokens.js'
import type { SortedFormName } from './write-tokens.js'

/** The forms that are a text. */
export type CanonicalTextName = 'raw' | SortedFormName

/** What a signature can be over: one of the texts, or (`payload-equality`) a payload of its own that must say the same. */
export type CanonicalFormName = CanonicalTextName | 'payload-equality'

/** One way of writing a JSON value so that both sides sign the same characters (S3). */
export interface CanonicalForm {
  readonly name: CanonicalTextName
  /**
   * The form's text of a received JSON text; except in `jcs` number tokens are kept as they came. Throws the `json.*` codes for what
   * is not strict JSON, or nests deeper than 512; `raw` gives the text back unread.
   */
  ofText(text: string): string
  /**
   * The form's text of a value of ours. Numbers are in their ECMAScript form, so integers without `.0`, but for the few that the peer, having
   * read them, would print in another way. Throws `TypeError` and `DciError` as `canonicalize` does.
   */
  ofValue(value: unknown): string
}

/**
 * The canonical forms by name. `raw`: the text as it stands, members in their order. `jcs`: RFC 8785, by which our own dialect signs.
 * `sorted-ascii`: Python's `json.dumps` with sorted keys, as OpenSPP signs. `sorted-utf8`: orjson with sorted keys, as OpenG2P signs.
 */
export const canonicalForms: Readonly<Record<CanonicalTextName, CanonicalForm>> = {
  raw: { name: 'raw', ofText: (text) => text, ofValue: plainText },
  jcs: { name: 'jcs', ofText: jcsOfText, ofValue: canonicalize },
  'sorted-ascii': {
    name: 'sorted-ascii',
    ofText: (text) => writeTokens(readTokens(text), 'sorted-ascii'),
    ofValue: sortedAscii,
  },
  'sorted-utf8': {
    name: 'sorted-utf8',
    ofText: (text) => writeTokens(readTokens(text), 'sorted-utf8'),
    ofValue: sortedUtf8,
  },
}

// Parsing in native code costs less than reading tokens, which this form does not need.
function jcsOfText(text: string): string {
  return canonicalize(readJson(text, { maxDepth: deepest }).value)
}

function plainText(value: unknown): string {
  canonicalize(value) // refuses what JSON.stringify would drop or change without a word
  return JSON.stringify(value)
}

// The RFC 8785 text is the text wanted but for what these find: they may find too much, never too little.
const orderMayDiffer = /[\ud800-\udfff]/
const pythonMayDiffer = /(?:^|[:[,])-?(?:0\.0000|\d(?:\.\d+)?e-)/
const orjsonMayDiffer = /(?:^|[:[,])-?(?:0\.00000|\d{19}|\d(?:\.\d+)?e\+)/

function sortedAscii(value: unknown): string {
  const text = canonicalize(value)
  if (orderMayDiffer.test(text) || pythonMayDiffer.test(text)) {
    return writeSentTokens(readTokens(text), 'sorted-ascii')
  }
  return escapeNonAscii(text)
}

function sortedUtf8(value: unknown): string {
  const text = canonicalize(value)
  if (orderMayDiffer.test(text) || orjsonMayDiffer.test(text)) {
    return writeSentTokens(readTokens(text), 'sorted-utf8')
  }
  return text
}
