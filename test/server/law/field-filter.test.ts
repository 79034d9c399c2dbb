import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonFields, coversField, fieldFilter } from '../../../src/server/law/field-filter.js'

const name = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString')
const { record } = fc.letrec<{ record: unknown; value: unknown }>((tie) => ({
  record: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    tie('record'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}))
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('.'))
const fields = fc.array(path, { maxLength: 4 })

/** Paths of all values that are no containers, with the value, through lists. */
function leaves(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, at))
  if (typeof value !== 'object' || value === null) return [`${at}=${String(value)}`]
  return Object.entries(value).flatMap(([member, below]) =>
    leaves(below, at === '' ? member : `${at}.${member}`),
  )
}

const kept = (given: unknown, allowed: readonly string[]): unknown =>
  fieldFilter(allowed)(given, () => undefined)

describe('the field filter', () => {
  it('lets out exactly what is allowed, of any record (S14)', () => {
    fc.assert(
      fc.property(record, fields, (given, allowed) => {
        const expected = leaves(given).filter((leaf) => {
          const [at = ''] = leaf.split('=')
          return coversField(allowed, at)
        })
        expect(leaves(kept(given, allowed)).sort()).toEqual(expected.sort())
      }),
    )
  })

  it('tells of the allowed fields those that went out, and leaves the record as it is (S14)', () => {
    fc.assert(
      fc.property(record, fields, (given, allowed) => {
        const before = JSON.stringify(given)
        const had = new Set<string>()
        const out = fieldFilter(allowed)(given, (field) => had.add(field))
        expect(JSON.stringify(given)).toBe(before)
        expect([...had].every((field) => allowed.includes(field))).toBe(true)
        expect(leaves(out).every((leaf) => coversField([...had], leaf.split('=')[0] ?? ''))).toBe(
          true,
        )
      }),
    )
  })

  it('of what two lists have in common lets out what both let out (S14)', () => {
    fc.assert(
      fc.property(record, fields, fields, (given, one, other) => {
        const both = commonFields(one, other) ?? []
        const after = leaves(kept(kept(given, one), other)).sort()
        expect(leaves(kept(given, both)).sort()).toEqual(after)
      }),
    )
  })
})
