/** Members that are kept: `true` the whole of one, a tree some of its own. */
interface Kept {
  readonly [name: string]: true | Kept
}

/** Keeps of a record what is allowed, and tells which of the allowed fields it had. */
export type FieldFilter = (record: unknown, had: (field: string) => void) => unknown

/** Whether a text can name a member, or a member of members, of a record: `sex`, `name.given_name`. */
export function isFieldPath(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= 200 &&
    text.split('.').every((name) => name !== '' && name !== '__proto__')
  )
}

/** Whether `field`, or a member that holds it, is among `allowed`. */
export function coversField(allowed: readonly string[], field: string): boolean {
  return allowed.some((one) => field === one || field.startsWith(`${one}.`))
}

/** What both lists allow; `undefined` allows all. Of two that hold each other, the inner one. */
export function commonFields(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const inner = [
    ...one.filter((field) => coversField(other, field)),
    ...other.filter((field) => coversField(one, field)),
  ]
  return [...new Set(inner)]
}

/**
 * The field filter (S14): a copy of a record with the members of these paths and no others; lists are filtered one by one. What is no object
 * where a path goes on is left out. Paths that are none (`isFieldPath`) allow nothing. Linear in the record.
 */
export function fieldFilter(fields: readonly string[]): FieldFilter {
  const kept = treeOf(fields)
  return (record, had) => filtered(record, kept, '', had)
}

function treeOf(fields: readonly string[]): Kept {
  const tree = Object.create(null) as Record<string, true | Kept>
  for (const path of fields.filter(isFieldPath)) plant(tree, path.split('.'))
  return tree
}

function plant(tree: Record<string, true | Kept>, [name = '', ...rest]: readonly string[]): void {
  if (tree[name] === true) return
  if (rest.length === 0) {
    tree[name] = true
    return
  }
  const inner = (tree[name] ?? Object.create(null)) as Record<string, true | Kept>
  tree[name] = inner
  plant(inner, rest)
}

function filtered(value: unknown, kept: Kept, at: string, had: (field: string) => void): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) => filtered(one, kept, at, had))
      .filter((one) => one !== undefined)
  }
  const members = value as Readonly<Record<string, unknown>>
  const result: Record<string, unknown> = {}
  for (const [name, below] of Object.entries(kept)) {
    if (!Object.hasOwn(members, name)) continue
    const path = at === '' ? name : `${at}.${name}`
    const member = below === true ? members[name] : filtered(members[name], below, path, had)
    if (member === undefined) continue
    if (below === true) had(path)
    result[name] = member
  }
  return result
}
