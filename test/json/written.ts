import fc from 'fast-check'

/** A JSON value of which the characters of each number are known; objects are lists of members in an order. */
export type Written =
  | { readonly number: string }
  | { readonly string: string }
  | { readonly literal: 'true' | 'false' | 'null' }
  | { readonly items: readonly Written[] }
  | { readonly members: readonly (readonly [name: string, value: Written])[] }

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('é', '\u007f', '\u2028', '\ufb33', '\u{1f600}', '"\\/', '\b\f\n\r\t\u0000\u001f'),
)
const name = fc
  .oneof(text, fc.constantFrom('a', 'b', '10', '9', '', '\uffff', '\u{10000}', 'a\ud7ff', 'toJSON'))
  .filter((one) => one !== '__proto__')
const number = fc.oneof(
  fc.constantFrom(
    '2.0',
    '12.50',
    '1e-07',
    '1E+5',
    '-0',
    '-0.0',
    '9007199254740993',
    '1e23',
    '0.10e-2',
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => JSON.stringify(one)),
)

/** Any value, a few levels deep. */
export const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number.map((one) => ({ number: one })),
    text.map((one) => ({ string: one })),
    fc.constantFrom('true', 'false', 'null').map((literal) => ({ literal }) as const),
    fc.array(tie('written'), { maxLength: 5 }).map((items) => ({ items })),
    fc
      .uniqueArray(fc.tuple(name, tie('written')), { maxLength: 6, selector: ([one]) => one })
      .map((members) => ({ members })),
  ),
}))

/** Numbers from 0 to 99 by which `layOut` decides; used again from the start when they run out. */
export const decisions: fc.Arbitrary<number[]> = fc.array(fc.nat(99), {
  minLength: 1,
  maxLength: 40,
})

/** The value as one of the many texts that say it: white space, order of members and escapes as `choices` has them. */
export function layOut(value: Written, choices: readonly number[]): string {
  let used = 0
  const choose = (): number => choices[used++ % choices.length] ?? 0
  const space = (): string => ['', '', ' ', '\n\t', ' \r\n'][choose() % 5] ?? ''
  const unit = (one: string): string => {
    const [upper, lower] = [hex(one).toUpperCase(), hex(one)]
    const must = one < ' ' || one === '"' || one === '\\'
    return must || choose() % 7 === 0 ? `\\u${choose() % 2 === 0 ? upper : lower}` : one
  }
  const character = (one: string): string =>
    one.length === 1
      ? unit(one)
      : choose() % 3 === 0
        ? [...Array(2).keys()].map((at) => `\\u${hex(one[at] ?? '')}`).join('')
        : one
  const quoted = (one: string): string => `"${[...one].map(character).join('')}"`
  const put = (one: Written): string => {
    if ('number' in one) return one.number
    if ('literal' in one) return one.literal
    if ('string' in one) return quoted(one.string)
    if ('items' in one)
      return `[${one.items.map((item) => space() + put(item) + space()).join(',')}]`
    const members = choose() % 2 === 0 ? one.members : one.members.toReversed()
    const written = members.map(
      ([key, member]) => `${space()}${quoted(key)}${space()}:${space()}${put(member)}${space()}`,
    )
    return `{${written.join(',')}}`
  }
  return space() + put(value) + space()
}

/** Every value that differs from `value` in one place: another scalar, a member or item less, a name changed, two items swapped. */
export function changed(value: Written): Written[] {
  if ('number' in value)
    return [{ number: value.number === '7' ? '8' : '7' }, { string: value.number }]
  if ('literal' in value)
    return [{ literal: value.literal === 'null' ? 'false' : 'null' }, { items: [] }]
  if ('string' in value)
    return [{ string: `${value.string}a` }, { string: `\u{1f600}${value.string}` }]
  if ('items' in value) {
    const { items } = value
    return [
      ...items.flatMap((item, at) => changed(item).map((one) => ({ items: items.with(at, one) }))),
      ...items.map((_, at) => ({ items: items.toSpliced(at, 1) })),
      { items: [...items, { literal: 'null' }] },
    ]
  }
  const { members } = value
  return [
    ...members.flatMap(([key, member], at) =>
      changed(member).map((one) => ({ members: members.with(at, [key, one]) })),
    ),
    ...members.map((_, at) => ({ members: members.toSpliced(at, 1) })),
    ...members.map(([key, member], at) => ({
      members: members.with(at, [`${key}\u{10ffff}`, member]),
    })),
    { members: [...members, ['\u{10ffff}', { literal: 'null' }]] },
  ]
}

/** The four digits of a UTF-16 unit. */
export function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0')
}
