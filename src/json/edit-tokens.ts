import { readTokens } from './read-tokens.js'
import type { ObjectToken, TokenMember, TokenNode } from './token-node.js'

/**
 * The tokens of `{"header":…,"message":…}` from the two texts as received, which is what every dialect signs. Throws as `readTokens`
 * does.
 */
export function envelopeTokens(headerText: string, messageText: string): ObjectToken {
  return objectTokens([
    ['header', readTokens(headerText)],
    ['message', readTokens(messageText)],
  ])
}

/** An object of these members, in this order. The names must differ. */
export function objectTokens(members: Iterable<readonly [string, TokenNode]>): ObjectToken {
  return { kind: 'object', members: Array.from(members, ([name, value]) => ({ name, value })) }
}

/** The value of a member; `undefined` where the member is absent or `node` is no object. */
export function memberOf(node: TokenNode, name: string): TokenNode | undefined {
  if (node.kind !== 'object') return undefined
  return node.members.find((member) => member.name === name)?.value
}

/**
 * `node` with a member added at the end if it is absent: what a peer signed and then left out on the wire. Whatever is there, `null` too,
 * stays. What is no object comes back as it is.
 */
export function withMember(node: TokenNode, name: string, value: TokenNode): TokenNode {
  if (node.kind !== 'object' || memberOf(node, name) !== undefined) return node
  return { kind: 'object', members: [...node.members, { name, value }] }
}

/** `node` with the value of a member replaced by what `edit` makes of it; as it is where the member is absent. */
export function withEdited(
  node: TokenNode,
  name: string,
  edit: (value: TokenNode) => TokenNode,
): TokenNode {
  if (node.kind !== 'object') return node
  return mapMembers(node, (member) =>
    member.name === name ? { name, value: edit(member.value) } : member,
  )
}

/** `node` without the members that are `null`, at every depth; `null` in an array stays. */
export function withoutNulls(node: TokenNode): TokenNode {
  if (node.kind === 'array') return { kind: 'array', items: node.items.map(withoutNulls) }
  if (node.kind !== 'object') return node
  return mapMembers(node, ({ name, value }) =>
    value.kind === 'literal' && value.token === 'null'
      ? undefined
      : { name, value: withoutNulls(value) },
  )
}

function mapMembers(
  { members }: ObjectToken,
  change: (member: TokenMember) => TokenMember | undefined,
): ObjectToken {
  return { kind: 'object', members: members.flatMap((member) => change(member) ?? []) }
}
