import { shapes } from '../generated/shapes.js'
import type { Field, Shape } from '../shape.js'

/** A shape made ready for reading: look-ups instead of loops. */
export interface ReadyShape {
  readonly name: string
  readonly fields: ReadonlyMap<string, Field>
  /** Other names of the fields, as peers write them. */
  readonly aliases: ReadonlyMap<string, string>
  readonly required: readonly string[]
  /** Fields whose shape depends on a label beside them. */
  readonly unions: readonly string[]
  readonly flat: string | undefined
  readonly unwrap: string | undefined
}

const ready = new Map<string, ReadyShape>()

/** Days of a life, not instants: an instant at midnight is how some peers write them (peers README, section 8). */
const dayNames = new Set(['birth_date', 'death_date', 'marriage_date', 'divorce_date'])
const dayFields = new WeakSet<Field>()

/** Whether a date field means a calendar day of somebody's life. Only of fields of shapes that were looked up. */
export function isDay(field: Field): boolean {
  return dayFields.has(field)
}

/** The shape of that name. Throws `TypeError` for a name the tables don't have: they and the reader are built together. */
export function shapeNamed(name: string): ReadyShape {
  const known = ready.get(name)
  if (known !== undefined) return known
  const raw = (shapes as Readonly<Partial<Record<string, Shape>>>)[name]
  if (raw === undefined) throw new TypeError(`no shape is named ${name}`)
  const made = prepare(name, raw)
  ready.set(name, made)
  return made
}

function prepare(name: string, raw: Shape): ReadyShape {
  const entries = Object.entries(raw.fields)
  const aliases = new Map<string, string>()
  for (const [key, field] of entries) {
    for (const alias of field.aliases ?? []) aliases.set(alias, key)
    if (dayNames.has(key)) dayFields.add(field.items ?? field)
  }
  return {
    name,
    fields: new Map(entries),
    aliases,
    required: entries.filter(([, field]) => field.required === true).map(([key]) => key),
    unions: entries.filter(([, { union }]) => union && 'by' in union).map(([key]) => key),
    flat: raw.flat,
    unwrap: raw.unwrap,
  }
}

/** The field a received member means: by its name, one of its other names, or either behind a JSON-LD prefix (`spdci:identifier`). */
export function fieldMeant(shape: ReadyShape, key: string): string | undefined {
  if (shape.fields.has(key)) return key
  const named = shape.aliases.get(key)
  if (named !== undefined) return named
  const bare = key.slice(key.lastIndexOf(':') + 1)
  return bare === key || bare === '' ? undefined : fieldMeant(shape, bare)
}
