import type { Attribute, AttributeTable } from './attribute.js'
import { compareText } from './compare.js'
import { dateRange } from './date-range.js'
import { fault, isRecord } from './fault.js'
import type { Path } from './fault.js'

/** Keys one sort may have. */
const mostKeys = 10

type Key = string | number | undefined

interface SortKey {
  readonly attribute: Attribute
  readonly descending: boolean
}

function comparable(attribute: Attribute, value: unknown): Key {
  if (attribute.kind === 'date') return dateRange(value)?.first
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

function compareKeys(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return compareText(String(left), String(right))
}

/** The value a record is sorted by: of several, the one that comes first in the order asked for. */
function keyOf(record: object, { attribute, descending }: SortKey): Key {
  let best: Key
  for (const value of attribute.read(record)) {
    const key = comparable(attribute, value)
    if (key === undefined) continue
    if (best === undefined) best = key
    else if (compareKeys(key, best) < 0 !== descending) best = key
  }
  return best
}

function sortKeys(sort: unknown, path: Path, attributes: AttributeTable): SortKey[] {
  const invalid = (at: Path, text: string): Error => fault(at, text, 'rjct.sort.invalid')
  if (!Array.isArray(sort)) throw invalid(path, 'a list is expected')
  if (sort.length > mostKeys) throw invalid(path, `at most ${String(mostKeys)} keys are sorted by`)
  return sort.map((entry: unknown, at) => {
    const here = [...path, at]
    if (!isRecord(entry)) throw invalid(here, 'an object with attribute_name is expected')
    const { attribute_name: name, sort_order: order = 'asc' } = entry
    const attribute = typeof name === 'string' ? attributes.resolve(name) : undefined
    if (attribute === undefined) {
      throw invalid([...here, 'attribute_name'], 'this registry has no attribute of this name')
    }
    if (order !== 'asc' && order !== 'desc') {
      throw invalid([...here, 'sort_order'], 'asc or desc is expected')
    }
    return { attribute, descending: order === 'desc' }
  })
}

/** Something to be put in order, and what it is ordered by. */
export interface Sortable<Item> {
  readonly item: Item
  readonly keys: readonly Key[]
}

/** An order of records. */
export interface Sorting {
  /** The paths of members that `keysOf` looks at. */
  readonly paths: readonly (readonly string[])[]
  /** What a record is ordered by: all that has to be kept of it. */
  keysOf(record: object): readonly Key[]
  /** The items in order. */
  inOrder<Item>(found: readonly Sortable<Item>[]): readonly Item[]
}

/**
 * A sorting of records by several keys (`SearchSort`); undefined when there is nothing to sort by. Stable: records that are equal
 * in all keys keep their order. Text sorts by code point, partial dates by the first day they may mean, and records without the
 * attribute come last, whichever the order. Unknown attributes and orders are refused with `rjct.sort.invalid`.
 */
export function sorting(
  sort: unknown,
  attributes: AttributeTable,
  path: Path = ['sort'],
): Sorting | undefined {
  if (sort === undefined || sort === null) return undefined
  const keys = sortKeys(sort, path, attributes)
  if (keys.length === 0) return undefined

  function compare(left: readonly Key[], right: readonly Key[]): number {
    for (const [at, { descending }] of keys.entries()) {
      const [a, b] = [left[at], right[at]]
      if (a === undefined && b === undefined) continue
      if (a === undefined) return 1
      if (b === undefined) return -1
      const order = compareKeys(a, b)
      if (order !== 0) return descending ? -order : order
    }
    return 0
  }

  return {
    paths: keys.flatMap(({ attribute }) => attribute.paths),
    keysOf: (record) => keys.map((key) => keyOf(record, key)),
    inOrder: (found) =>
      [...found].sort((left, right) => compare(left.keys, right.keys)).map(({ item }) => item),
  }
}
