import { decodeString } from './token-node.js'
import type { TokenMember, TokenNode } from './token-node.js'
import { compareCodePoints, jcsStyle, sortedAsciiStyle, sortedUtf8Style } from './token-style.js'
import type { TokenStyle } from './token-style.js'

/** The canonical forms that order and escape. */
export type SortedFormName = 'jcs' | 'sorted-ascii' | 'sorted-utf8'

/** A name as one style writes it. */
interface WrittenName {
  readonly name: string
  /** With quotes and colon. */
  readonly label: string
  /** The same after a comma. */
  readonly next: string
  /** Holds a unit whose order among units is not its order among code points. */
  readonly wide: boolean
}

/** A style and how it takes numbers: as received, or as ours to be sent. */
interface Pen {
  readonly style: TokenStyle
  readonly number: (token: string) => string
  readonly names: Map<string, WrittenName>
}

/** Up to here inserting in place beats the sort of the engine; beyond it the sort bounds the work. */
const fewNames = 24
const mostNames = 2048
const longestName = 64

const wideUnit = /[\ud800-\uffff]/

const pens = {
  received: {
    jcs: pen(jcsStyle, 'received'),
    'sorted-ascii': pen(sortedAsciiStyle, 'received'),
    'sorted-utf8': pen(sortedUtf8Style, 'received'),
  },
  sent: {
    jcs: pen(jcsStyle, 'sent'),
    'sorted-ascii': pen(sortedAsciiStyle, 'sent'),
    'sorted-utf8': pen(sortedUtf8Style, 'sent'),
  },
} satisfies Record<string, Record<SortedFormName, Pen>>

/**
 * The text of `node` in a canonical form: names in order at every depth, no white space, one way of escaping. In the `sorted-*` forms
 * numbers are the characters received (peers sign `2.0` and `1e-07`); in `jcs` they are the ECMAScript form of their value. Linear
 * in the node but for the sorting of each object's names. `node` comes from `readTokens` or an edit of what did.
 */
export function writeTokens(node: TokenNode, form: SortedFormName): string {
  return write(node, pens.received[form])
}

/**
 * As `writeTokens`, for numbers of our own in their ECMAScript form: they are written as the peer that reads them would print them
 * again, for it verifies over its own print.
 */
export function writeSentTokens(node: TokenNode, form: SortedFormName): string {
  return write(node, pens.sent[form])
}

function pen(style: TokenStyle, numbers: 'received' | 'sent'): Pen {
  return { style, number: style[numbers], names: new Map() }
}

function write(node: TokenNode, pen: Pen): string {
  switch (node.kind) {
    case 'string':
      if (!pen.style.rewritten.test(node.token)) return node.token
      return pen.style.quoted(decodeString(node))
    case 'object':
      return writeMembers(node.members, pen)
    case 'array':
      return writeItems(node.items, pen)
    case 'number':
      return pen.number(node.token)
    case 'literal':
      return node.token
  }
}

function writeItems(items: readonly TokenNode[], pen: Pen): string {
  let text = '['
  for (let index = 0; index < items.length; index++) {
    if (index > 0) text += ','
    text += write(items[index] as TokenNode, pen)
  }
  return `${text}]`
}

// Names and values stand in two lists of their own while they are ordered: cheaper than one of pairs.
function writeMembers(members: readonly TokenMember[], pen: Pen): string {
  if (members.length > fewNames) return writeMany(members, pen)
  const names: WrittenName[] = []
  const values: TokenNode[] = []
  for (let index = 0; index < members.length; index++) {
    const { name, value } = members[index] as TokenMember
    const written = pen.names.get(name) ?? writeName(name, pen)
    let to = index
    for (; to > 0; to--) {
      const before = names[to - 1] as WrittenName
      if (compare(before, written, pen) < 0) break
      names[to] = before
      values[to] = values[to - 1] as TokenNode
    }
    names[to] = written
    values[to] = value
  }
  let text = '{'
  for (let index = 0; index < names.length; index++) {
    const { label, next } = names[index] as WrittenName
    text += index === 0 ? label : next
    text += write(values[index] as TokenNode, pen)
  }
  return `${text}}`
}

function writeMany(members: readonly TokenMember[], pen: Pen): string {
  const written = members
    .map(({ name, value }) => ({ name: pen.names.get(name) ?? writeName(name, pen), value }))
    .sort((a, b) => compare(a.name, b.name, pen))
    .map(({ name, value }) => name.label + write(value, pen))
  return `{${written.join(',')}}`
}

function compare(a: WrittenName, b: WrittenName, pen: Pen): number {
  if (a.wide && b.wide && pen.style.byCodePoint) return compareCodePoints(a.name, b.name)
  return a.name < b.name ? -1 : 1
}

function writeName(name: string, { style, names }: Pen): WrittenName {
  const label = `${style.quoted(name)}:`
  const written = { name, label, next: `,${label}`, wide: wideUnit.test(name) }
  if (name.length > longestName) return written
  if (names.size >= mostNames) names.clear()
  names.set(name, written)
  return written
}
