import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAsWritten } from '../../src/validation/reader/as-written.js'
import { startReading } from '../../src/validation/reader/context.js'
import type { Strictness } from '../../src/validation/reader/context.js'
import { shapeNamed } from '../../src/validation/reader/shapes.js'
import { readObject } from '../../src/validation/reader/walk.js'
import { readMessage } from '../../src/validation/index.js'
import type { ReceivedEnvelope } from '../../src/validation/index.js'
import { byIdentifier, recordsAnswer, searchRequest } from './envelopes.js'

type Fields = Record<string, unknown>

const person = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '1' }],
  name: { surname: 'Wanjirũ', given_name: 'Adaeze' },
  sex: 'female',
  birth_date: '2023-04-05',
  address: [{ address_line_1: '1 Acacia Road', country_code: 'KE' }],
  registration_date: '2023-04-12',
  birth_place: { name: 'Riverside' },
}

/** Values that the walk changes, tells of or refuses in one place or another. */
const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' x',
  'F',
  'en',
  'x'.repeat(120),
  '1990-05-15T00:00:00Z',
  '2020-01-01T10:00:00',
  0,
  -1,
  2.5,
  true,
  [],
  {},
  [[]],
  [null],
  { type: 'object', example: [] },
  { attribute_name: 'sex', operator: 'eq' },
)
const name = fc.constantFrom(
  'person',
  'full_name',
  'first_name',
  'spdci:sex',
  'pagination',
  'reg_records',
  'results',
  'extra',
  'city',
  'query_type',
)

interface Change {
  readonly at: number
  readonly name: string
  readonly kind: 'set' | 'add' | 'drop'
  readonly odd: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  name,
  kind: fc.constantFrom('set', 'add', 'drop'),
  odd,
})

/** Every object and list of a value, itself included. */
function holders(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Fields, ...Object.values(value).flatMap(holders)]
}

function changed(message: Fields, { at, name: added, kind, odd: value }: Change): Fields {
  const copy = structuredClone(message)
  const all = holders(copy)
  const holder = all[at % all.length] as Fields
  const keys = Object.keys(holder)
  const key = keys[at % Math.max(1, keys.length)] ?? added
  if (kind === 'drop' && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
  else holder[kind === 'add' && !Array.isArray(holder) ? added : key] = value
  return copy
}

function walk(message: Fields, shape: string, strictness: Strictness): 'untouched' | 'touched' {
  const context = startReading(strictness)
  const read = readObject(context, message, shapeNamed(shape))
  const said = context.deviations.length + context.problems.length
  return read === message && said === 0 ? 'untouched' : 'touched'
}

const samples: readonly (readonly [string, ReceivedEnvelope])[] = [
  ['CRVSSearchResponse', recordsAnswer(person)],
  ['CRVSSearchRequest', searchRequest(byIdentifier)],
]

describe('the look before the walk', () => {
  it.each(samples)('passes %s as the standard writes it', (shape, { message }) => {
    expect(walk(message as Fields, shape, 'registry')).toBe('untouched')
    expect(isAsWritten(message as Fields, shapeNamed(shape), 1)).toBe(true)
  })

  it.each(samples)('passes no %s that the walk would touch or tell of', (shape, { message }) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const given = changes.reduce(changed, message as Fields)
        if (!isAsWritten(given, shapeNamed(shape), 1)) return
        expect(walk(given, shape, 'registry')).toBe('untouched')
        expect(walk(given, shape, 'tolerant')).toBe('untouched')
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves what nests too deep to the walk', () => {
    let place: Fields = { name: 'x' }
    for (let level = 0; level < 40; level++) place = { name: 'x', contained_in_place: place }
    expect(isAsWritten({ birth_place: place }, shapeNamed('CRVSPerson'), 1)).toBe(false)
    expect(isAsWritten({ birth_place: { name: 'x' } }, shapeNamed('CRVSPerson'), 1)).toBe(true)
  })

  it('gives back the very objects it was given', () => {
    const received = recordsAnswer(person)
    const read = readMessage(received, { registry: 'crvs', operation: 'sync.search' })
    expect(read.message).toBe(received.message)
    expect(read.header).toBe(received.header)
  })
})
