import type { Field, Shape } from '../../validation/shape.js'
import { valuesAt } from './attribute.js'
import type { Attribute, AttributeKind } from './attribute.js'

type Shapes = Readonly<Record<string, Shape>>

/** Names longer than this, or of more parts, are no attribute of ours. */
const longestName = 200
const mostParts = 12

const kinds: Readonly<Partial<Record<Field['kind'], AttributeKind>>> = {
  string: 'text',
  uri: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'date',
  'date-time': 'date',
}

/** A member by its name, or by a name peers send it under; never by what every object inherits. */
function memberOf(shape: Shape, name: string): readonly [string, Field] | undefined {
  const own = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
  if (own !== undefined) return [name, own]
  return Object.entries(shape.fields).find(([, field]) => field.aliases?.includes(name))
}

/**
 * The attribute that a dotted path names in a kind of record: any member its schema declares, at any depth, lists being passed through
 * (`member_list.demographic_info.birth_date`). A path that ends at an `Identifier` means its value. Undefined for a path the
 * schema does not declare and for one that ends at an object.
 */
export function shapeAttribute(shapes: Shapes, root: string, name: string): Attribute | undefined {
  if (name.length > longestName) return undefined
  const parts = name.split('.')
  if (parts.length > mostParts) return undefined

  const path: string[] = []
  let shapeName: string | undefined = root
  let field: Field | undefined
  for (const part of parts) {
    const shape: Shape | undefined = shapeName === undefined ? undefined : shapes[shapeName]
    if (shape === undefined) return undefined
    if (part === shape.unwrap) continue
    const member = memberOf(shape, part)
    if (member === undefined) return undefined
    path.push(member[0])
    field = member[1].kind === 'array' ? member[1].items : member[1]
    shapeName = field?.shape
  }
  if (field === undefined) return undefined
  const end = parts.at(-1)
  if (shapeName === 'Identifier') {
    const full = [...path, 'identifier_value']
    return { kind: 'identifier', paths: [full], read: (record) => valuesAt(record, full) }
  }
  if (end === 'identifier_value') {
    return { kind: 'identifier', paths: [path], read: (record) => valuesAt(record, path) }
  }
  const kind = kinds[field.kind]
  if (kind === undefined) return undefined
  const reading = { paths: [path], read: (record: object): unknown[] => valuesAt(record, path) }
  if (field.codes !== undefined && kind === 'text') {
    return { kind: 'code', codes: field.codes, ...reading }
  }
  return { kind, ...reading }
}
