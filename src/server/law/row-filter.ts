import type { RowCondition } from './policy.js'

/**
 * Whether a record meets all conditions: it has a value there, and each that it has, through lists, is among those allowed. A record that says
 * nothing there, or something else as well, stays.
 */
export function rowFilter(conditions: readonly RowCondition[]): (record: unknown) => boolean {
  const checks = conditions.map((one) => ({
    path: one.field.split('.'),
    allowed: new Set<unknown>(one.in),
  }))
  return (record) =>
    checks.every(({ path, allowed }) => {
      const values = valuesAt(record, path)
      return values.length > 0 && values.every((value) => allowed.has(value))
    })
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [name, ...rest] = path
  if (name === undefined) return value === undefined || value === null ? [] : [value]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return []
  return valuesAt((value as Readonly<Record<string, unknown>>)[name], rest)
}
