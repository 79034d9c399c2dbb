import { deviate, move, pathTo } from './context.js'
import type { ReadContext } from './context.js'
import { fieldMeant, shapeNamed } from './shapes.js'
import type { ReadyShape } from './shapes.js'

type Fields = Record<string, unknown>

/**
 * Members by which an object written flat gives itself away. Others (`registration_date`, `address`, `suffix`) occur in too many
 * objects to prove that one of them was flattened into its parent.
 */
const telling = new Set([
  'identifier',
  'name',
  'surname',
  'given_name',
  'full_name',
  'birth_date',
  'reg_records',
  'reg_event_type',
])

/**
 * The members of `value` that its shape doesn't know and the inner one does: a person's name parts beside its sex, a member's person
 * data beside its occupation, an event's data beside its id. Each is told where it was received.
 *
 * @param value the object as received
 * @param current the same, as read so far
 * @param inner name of the shape of the object they belong to
 * @returns that object, or `undefined` when none was written flat
 */
export function gather(
  context: ReadContext,
  value: Fields,
  current: Fields,
  shape: ReadyShape,
  inner: string,
): Fields | undefined {
  const home = shapeNamed(inner)
  const keys = Object.keys(current).filter(
    (key) => fieldMeant(shape, key) === undefined && belongs(home, key),
  )
  if (!keys.some((key) => tells(home, key))) return undefined
  const part: Fields = {}
  const gathered = (context.gathered ??= new Set())
  gathered.add(part)
  for (const key of keys) {
    part[key] = current[key]
    const path = pathTo(context, value, key)
    if (!gathered.has(value)) {
      deviate(context, value, key, `belongs in ${shape.flat ?? ''}; read there`)
    }
    move(context, part, key, path)
  }
  return part
}

function belongs(shape: ReadyShape, key: string): boolean {
  if (fieldMeant(shape, key) !== undefined) return true
  const inner = innerOf(shape)
  return inner === undefined ? isWholeName(shape, key) : belongs(inner, key)
}

function tells(shape: ReadyShape, key: string): boolean {
  if (isWholeName(shape, key) || telling.has(fieldMeant(shape, key) ?? '')) return true
  const inner = innerOf(shape)
  return inner !== undefined && tells(inner, key)
}

function innerOf(shape: ReadyShape): ReadyShape | undefined {
  const name = shape.flat === undefined ? undefined : shape.fields.get(shape.flat)?.shape
  return name === undefined ? undefined : shapeNamed(name)
}

function isWholeName(shape: ReadyShape, key: string): boolean {
  return shape.name === 'Name' && (key === 'full_name' || key === 'fullName')
}
