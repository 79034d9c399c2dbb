import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { shapes } from '../../src/validation/generated/shapes.js'
import type { ShapeName } from '../../src/validation/generated/shapes.js'
import type { Field } from '../../src/validation/shape.js'

const junk: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    0,
    -1,
    1.5,
    true,
    [],
    {},
    'x',
    '1',
    [null],
    ['x'],
    [{}],
    'x'.repeat(100),
    '2023-02-29',
  ),
  fc.jsonValue({ maxDepth: 1 }),
)

/**
 * Values like those of a title: `wrong` of a hundred members hold something else than they should, or are missing though required.
 * With 0 every value is valid.
 */
export function samplesOf(title: ShapeName, wrong: number): Arbitrary<unknown> {
  return objectOf(title, wrong, 5)
}

function objectOf(name: string, wrong: number, depth: number): Arbitrary<unknown> {
  const { fields } = shapes[name as ShapeName]
  const given = Object.entries(fields).filter(([, field]) => depth > 0 || field.required)
  const members = given.map(([key, field]): Arbitrary<[string, unknown][]> => {
    if (field.union && 'by' in field.union) return fc.constant([])
    const right = valueOf(field, wrong, depth).map((value): [string, unknown][] => [[key, value]])
    const absent = fc.constant<[string, unknown][]>([])
    const bad = junk.map((value): [string, unknown][] => [[key, value]])
    const rare = { arbitrary: field.required ? absent : bad, weight: wrong }
    return fc.oneof(
      { arbitrary: right, weight: 100 },
      { arbitrary: field.required ? right : absent, weight: 60 },
      ...(wrong > 0 ? [rare, { arbitrary: bad, weight: wrong }] : []),
    )
  })
  const plain = fc
    .tuple(...members)
    .map((all) => Object.fromEntries(all.flat()) as Record<string, unknown>)
  const decided = given.filter(([, field]) => field.union && 'by' in field.union)
  return decided.reduce<Arbitrary<Record<string, unknown>>>(
    (owner, [key, field]) => owner.chain((value) => decide(value, key, field, wrong, depth)),
    plain,
  )
}

function decide(
  owner: Record<string, unknown>,
  key: string,
  field: Field,
  wrong: number,
  depth: number,
): Arbitrary<Record<string, unknown>> {
  const union = field.union as { by: string; cases: Record<string, Field> }
  const chosen = union.cases[String(owner[union.by])]
  const value = chosen ? valueOf(chosen, wrong, depth) : junk
  const wild = wrong > 0 ? [{ arbitrary: junk, weight: wrong }] : []
  return fc
    .oneof({ arbitrary: value, weight: 100 }, ...wild)
    .map((member) => ({ ...owner, [key]: member }))
}

function valueOf(field: Field, wrong: number, depth: number): Arbitrary<unknown> {
  switch (field.kind) {
    case 'object':
      return field.shape
        ? objectOf(field.shape, wrong, depth - 1)
        : fc.constantFrom({}, { other: 1 })
    case 'array':
      return fc.array(itemsOf(field, wrong, depth), {
        minLength: depth > 0 ? 1 : (field.minItems ?? 0),
        maxLength: 2,
      })
    case 'any':
      if (field.union && 'has' in field.union) {
        return fc.oneof(
          valueOf(field.union.then, wrong, depth),
          valueOf(field.union.else, wrong, depth),
        )
      }
      return fc.constantFrom<unknown>('text', 2.5, true, { other: 1 })
    case 'integer':
      return fc.constantFrom(1, 20)
    case 'number':
      return fc.constantFrom(field.min ?? -1.5, 2)
    case 'boolean':
      return fc.boolean()
    case 'date':
      return fc.constantFrom('1995', '1995-09', '2024-02-29', '1995-09-21T11:20:00Z')
    case 'date-time':
      return fc.constantFrom('2022-12-04T17:20:07-04:00', '2022-12-04T17:20:07.5Z')
    case 'uri':
      return fc.constant('https://example.org/dci')
    case 'string':
      return textOf(field)
  }
}

function itemsOf({ items }: Field, wrong: number, depth: number): Arbitrary<unknown> {
  if (items === undefined) return junk
  const right = valueOf(items, wrong, depth - 1)
  return wrong > 0
    ? fc.oneof({ arbitrary: right, weight: 100 }, { arbitrary: junk, weight: wrong })
    : right
}

function textOf(field: Field): Arbitrary<unknown> {
  if (field.enum) return fc.constantFrom(...field.enum)
  if (field.pattern) return fc.constant('eng')
  return fc.constantFrom('x', '𐍈'.repeat(99), 'a code of no list')
}
