import { codeLists } from '../model/codes.js'
import { labelOf } from '../model/index.js'
import type { CodeList, IdentifierLike, RegistryName } from '../model/index.js'
import { shapes } from '../validation/generated/shapes.js'
import type { ShapeName } from '../validation/generated/shapes.js'
import type { Field, Shape } from '../validation/index.js'
import { printable } from './text.js'

/** What each registry's records are. */
const recordShapes: Readonly<Record<RegistryName, ShapeName>> = {
  crvs: 'CRVSPerson',
  social: 'SRGroup',
  ibr: 'Beneficiary',
  dr: 'PWDPerson',
  fr: 'Farmer',
}

const mostLines = 40
const deepest = 12
const nameParts = ['prefix', 'given_name', 'second_name', 'surname', 'maiden_name', 'suffix']

/**
 * A record for people: one line per value, `path  value`, codes with their labels, identifiers and names on one line each. Long records are
 * cut, saying so. Everything is made safe to print.
 */
export function recordBlock(record: unknown, registry: RegistryName): string[] {
  const rows: [path: string, value: string][] = []
  walk(rows, '', record, { kind: 'object', shape: recordShapes[registry] }, 0)
  const shown = rows.slice(0, mostLines)
  const width = Math.min(44, Math.max(0, ...shown.map(([path]) => path.length)))
  const lines = shown.map(([path, value]) => `${path.padEnd(width)}  ${value}`)
  const left = rows.length - shown.length
  return left === 0 ? lines : [...lines, `… and ${String(left)} more; --json has all of it`]
}

type Rows = [path: string, value: string][]

function walk(
  rows: Rows,
  path: string,
  value: unknown,
  field: Field | undefined,
  depth: number,
): void {
  if (value === null || value === undefined || depth > deepest) return
  if (typeof value !== 'object') {
    rows.push([printable(path), scalar(value, field)])
    return
  }
  const line = oneLine(value)
  if (line !== undefined) {
    rows.push([printable(path), line])
    return
  }
  if (Array.isArray(value)) {
    const items = field?.kind === 'array' ? field.items : field
    walkList(rows, path, value, items, depth)
    return
  }
  const shape = shapeOf(field)
  for (const member of inSchemaOrder(value, shape)) {
    const inner = (value as Record<string, unknown>)[member]
    const known = shape !== undefined && Object.hasOwn(shape.fields, member)
    const at = path === '' ? member : `${path}.${member}`
    walk(rows, at, inner, known ? shape.fields[member] : undefined, depth + 1)
  }
}

/** Canonical text comes sorted; people read identifiers and names first, as the schema has them. JSON-LD members are left out. */
function inSchemaOrder(value: object, shape: Shape | undefined): string[] {
  const declared = Object.keys(shape?.fields ?? {})
  const rank = (member: string): number => {
    const at = declared.indexOf(member)
    return at < 0 ? declared.length : at
  }
  return Object.keys(value)
    .filter((member) => !member.startsWith('@'))
    .sort((one, other) => rank(one) - rank(other))
}

function walkList(
  rows: Rows,
  path: string,
  list: readonly unknown[],
  items: Field | undefined,
  depth: number,
): void {
  if (list.every((one) => typeof one !== 'object')) {
    rows.push([printable(path), list.map((one) => scalar(one, items)).join(', ')])
    return
  }
  list.forEach((one, index) => {
    walk(rows, `${path}[${String(index + 1)}]`, one, items, depth + 1)
  })
}

function shapeOf(field: Field | undefined): Shape | undefined {
  return field?.shape === undefined ? undefined : shapes[field.shape as ShapeName]
}

/** Identifiers and names on one line; `undefined` for anything else. */
function oneLine(value: object): string | undefined {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isIdentifier)
      ? value.map(identifierText).join(', ')
      : undefined
  }
  if (isIdentifier(value)) return identifierText(value)
  const members = Object.entries(value)
  const isName =
    members.length > 0 &&
    members.every(([part, text]) => nameParts.includes(part) && typeof text === 'string')
  return isName ? nameText(value as Record<string, string>) : undefined
}

/** The parts of a name in the order they are said. */
export function nameText(name: Readonly<Record<string, unknown>>): string {
  const parts = nameParts.map((part) => name[part]).filter((part) => typeof part === 'string')
  return printable(parts.join(' '))
}

function isIdentifier(value: unknown): value is IdentifierLike {
  const { identifier_type, identifier_value } = (value ?? {}) as Partial<IdentifierLike>
  return typeof identifier_type === 'string' && typeof identifier_value === 'string'
}

function identifierText({ identifier_type, identifier_value }: IdentifierLike): string {
  return printable(`${identifier_type} ${identifier_value}`)
}

function scalar(value: unknown, field: Field | undefined): string {
  const text = printable(String(value))
  const lists: Readonly<Record<string, CodeList>> = codeLists
  const list = field?.codes === undefined ? undefined : lists[field.codes]
  const label =
    list === undefined ? undefined : labelOf(list, text.slice(text.lastIndexOf(':') + 1))
  return label === undefined || label.toLowerCase() === text.toLowerCase()
    ? text
    : `${text} (${label})`
}
