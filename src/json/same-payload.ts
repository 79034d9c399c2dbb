import { readTokens } from './read-tokens.js'
import { sameDecimal } from './same-decimal.js'
import { decodeString } from './token-node.js'
import type { TokenMember, TokenNode } from './token-node.js'

/**
 * `payload-equality`: whether two JSON texts say the same. Order of members, white space and ways of escaping do not matter; numbers
 * are compared by exact decimal value, strings by what they say; a member that is absent is not one that is `null`. Linear.
 *
 * Throws as `readTokens` does when either is not strict JSON.
 */
export function samePayload(a: string, b: string): boolean {
  return same(readTokens(a), readTokens(b))
}

function same(a: TokenNode, b: TokenNode): boolean {
  if (a.kind === 'object') return b.kind === 'object' && sameMembers(a.members, b.members)
  if (a.kind === 'array') return b.kind === 'array' && sameItems(a.items, b.items)
  if (a.kind === 'string') {
    return b.kind === 'string' && (a.token === b.token || decodeString(a) === decodeString(b))
  }
  if (a.kind === 'number') return b.kind === 'number' && sameDecimal(a.token, b.token)
  return b.kind === 'literal' && a.token === b.token
}

function sameItems(a: readonly TokenNode[], b: readonly TokenNode[]): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as TokenNode))
}

function sameMembers(a: readonly TokenMember[], b: readonly TokenMember[]): boolean {
  if (a.length !== b.length) return false
  let byName: Map<string, TokenNode> | undefined
  return a.every(({ name, value }, index) => {
    const inPlace = b[index] as TokenMember
    if (inPlace.name === name) return same(value, inPlace.value)
    byName ??= new Map(b.map((member) => [member.name, member.value]))
    const other = byName.get(name)
    return other !== undefined && same(value, other)
  })
}
