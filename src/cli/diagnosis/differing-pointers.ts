import { appendPointer } from '../../json/index.js'

/**
 * Where two JSON values differ, as pointers, at most `limit`: the outermost place that says something else, or that only one of them has.
 * Values are never told. Both have bounded depth, as the strict reader gives them.
 */
export function differingPointers(a: unknown, b: unknown, limit: number): readonly string[] {
  const found: string[] = []

  function walk(one: unknown, other: unknown, pointer: string): void {
    if (found.length >= limit || Object.is(one, other)) return
    if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) {
      found.push(pointer)
      return
    }
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      walk(one[name], other[name], appendPointer(pointer, name))
    }
  }

  walk(a, b, '')
  return found
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
