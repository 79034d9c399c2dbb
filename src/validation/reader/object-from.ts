import { deviate, move, pathTo } from './context.js'
import type { Key, ReadContext } from './context.js'
import type { ReadyShape } from './shapes.js'

/** Objects that peers also send as one text, and the member that text is (peers README, section 8). */
const textMembers: Readonly<Record<string, string>> = {
  Identifier: 'identifier_value',
  Name: 'given_name',
  Place: 'name',
  Address: 'address_line_1',
  Programme: 'programme_identifier',
}

/**
 * The object that something else stands for: an identifier, a name, a place, an address or a programme sent as one text, a `data`
 * that is the list of records. A whole name becomes the given name: its parts can't be told apart, and nothing is lost.
 * `undefined` when it stands for none.
 */
export function objectFrom(
  context: ReadContext,
  owner: object,
  key: Key,
  value: unknown,
  shape: ReadyShape,
): Record<string, unknown> | undefined {
  const isList = Array.isArray(value)
  if (!isList && typeof value !== 'string' && typeof value !== 'number') return undefined
  const member = isList ? recordsMember(shape) : textMembers[shape.name]
  if (member === undefined) return undefined
  deviate(
    context,
    owner,
    key,
    isList
      ? `a list where an object is expected; read as its ${member}`
      : `one text where an object is expected; read as its ${member}`,
  )
  const made = { [member]: typeof value === 'number' ? String(value) : (value as unknown) }
  move(context, made, member, pathTo(context, owner, key))
  return made
}

function recordsMember(shape: ReadyShape): string | undefined {
  return shape.fields.has('reg_records') ? 'reg_records' : undefined
}
