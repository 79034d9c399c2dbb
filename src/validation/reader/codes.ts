import type { CodeList } from '../../model/code-list.js'
import { codeLists } from '../../model/generated/codes.js'

/** What became of a code: `undefined` when it is in its list, else the code it plainly means (or not) and a sentence. */
export interface CodeFinding {
  readonly code: string | undefined
  readonly text: string
}

interface ReadyList {
  /** The codes as published, their other published spellings included. */
  readonly known: ReadonlySet<string>
  /** Folded code or label → code; `undefined` where two codes share one. */
  readonly meant: ReadonlyMap<string, string | undefined>
}

/** Sex as live peers write it (peers README, section 8); the labels and letter case are covered by the list itself. */
const shorthand: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SexCategoryEnum: { m: 'male', f: 'female', o: 'other', u: 'unknown', others: 'other' },
}

/**
 * Words of closed vocabularies off the standard whose meaning is plain (peers README, section 3), by a word that marks the vocabulary.
 * `part`, `not_found` and `request` have none and stay as they are. Acknowledged is received: not yet done.
 */
const plainWords: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'rcvd',
    {
      success: 'succ',
      successful: 'succ',
      succeeded: 'succ',
      ok: 'succ',
      complete: 'succ',
      completed: 'succ',
      error: 'rjct',
      err: 'rjct',
      nack: 'rjct',
      fail: 'rjct',
      failed: 'rjct',
      failure: 'rjct',
      rejected: 'rjct',
      ack: 'rcvd',
      acknowledged: 'rcvd',
      received: 'rcvd',
      pending: 'pdng',
    },
  ],
  ['NACK', { rcvd: 'ACK', received: 'ACK', success: 'ACK', succ: 'ACK', ok: 'ACK', error: 'ERR' }],
  ['ge', { gte: 'ge', lte: 'le' }],
  [
    'unsubscribe',
    {
      onsearch: 'search',
      onsubscribe: 'subscribe',
      onunsubscribe: 'unsubscribe',
      subscribed: 'subscribe',
      unsubscribed: 'unsubscribe',
    },
  ],
]

const ready = new Map<string, ReadyList>()

/**
 * Compares a text with a code list. Lists are open: outside one a text is a deviation, never an error. What follows the last colon
 * counts (`ns:org:RegistryType:Civil`). A label, or a code in other letter case, becomes the code, but only in records: the protocol's
 * own words (registry, record and event types, reason codes) are kept as they came, for a partner may be known by them.
 *
 * @param name a list of `schemas/codes/`; a name the tables don't have finds nothing wrong
 */
export function findCode(name: string, text: string): CodeFinding | undefined {
  const list = listNamed(name)
  if (list === undefined || list.known.has(text)) return undefined
  const bare = text.slice(text.lastIndexOf(':') + 1)
  if (list.known.has(bare)) return undefined
  const folded = fold(bare)
  const code = list.meant.get(folded) ?? shorthandOf(name, folded)
  if (isProtocol(name)) {
    return code === undefined
      ? { code, text: `not in the list ${name}; kept` }
      : { code: undefined, text: `not written as in the list ${name}; kept` }
  }
  return code === undefined
    ? { code, text: `not in the list ${name}; kept` }
    : { code, text: `not the code of the list ${name}; read as the code it means` }
}

/**
 * Compares a text with a closed vocabulary: `undefined` when it is one of its words, else the word it plainly means, if any.
 *
 * @param words the vocabulary
 */
export function findWord(words: readonly string[], text: string): CodeFinding | undefined {
  if (words.includes(text)) return undefined
  const folded = fold(text)
  const code = words.find((word) => fold(word) === folded) ?? plainWord(words, folded)
  return code === undefined
    ? { code, text: 'not a word of the standard here; kept' }
    : { code, text: 'not the word of the standard; read as the one it means' }
}

function plainWord(words: readonly string[], folded: string): string | undefined {
  for (const [mark, plain] of plainWords) {
    const word = words.includes(mark) && Object.hasOwn(plain, folded) ? plain[folded] : undefined
    if (word !== undefined && words.includes(word)) return word
  }
  return undefined
}

function shorthandOf(name: string, folded: string): string | undefined {
  const words = Object.hasOwn(shorthand, name) ? shorthand[name] : undefined
  return words !== undefined && Object.hasOwn(words, folded) ? words[folded] : undefined
}

function isProtocol(name: string): boolean {
  return (
    name === 'RegistryType' ||
    name === 'RegistryRecordType' ||
    name === 'ErrorEnum' ||
    name.endsWith('EventTypeEnum') ||
    name.endsWith('ReasonCode')
  )
}

function listNamed(name: string): ReadyList | undefined {
  const known = ready.get(name)
  if (known !== undefined) return known
  if (!Object.hasOwn(codeLists, name)) return undefined
  const made = prepare((codeLists as Readonly<Record<string, CodeList>>)[name] ?? {})
  ready.set(name, made)
  return made
}

function prepare(list: CodeList): ReadyList {
  const known = new Set<string>()
  const meant = new Map<string, string | undefined>()
  for (const [code, { title, aliases = [] }] of Object.entries(list)) {
    for (const spelling of [code, ...aliases]) known.add(spelling)
    for (const words of new Set([fold(code), fold(title)])) {
      meant.set(words, meant.has(words) ? undefined : code)
    }
  }
  return { known, meant }
}

/** Letter case, spaces and joining marks don't matter: `NewHouseHoldMember`, `new_household_member`. */
function fold(text: string): string {
  return text.length > 200 ? text : text.toLowerCase().replaceAll(/[\s_-]/g, '')
}
