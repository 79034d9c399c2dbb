/** How an attribute's values are compared. */
export type AttributeKind = 'text' | 'identifier' | 'code' | 'number' | 'boolean' | 'date'

/** Something about a record that can be asked for. */
export interface Attribute {
  readonly kind: AttributeKind
  /** Kind `code`: the list's name. */
  readonly codes?: string
  /** The paths of members that `read` looks at: nothing else of a record has to be there. */
  readonly paths: readonly (readonly string[])[]
  /** Its values in a record: none when nothing is on file, several where a list is on the way. */
  read(record: object): readonly unknown[]
}

/** The attributes of one kind of record, by the names that queries use. */
export interface AttributeTable {
  /** Undefined for a name that means nothing here: the query is then refused, never widened. */
  resolve(name: string): Attribute | undefined
}

/** All values at the end of a path of members, through lists on the way; absent members give nothing. */
export function valuesAt(record: unknown, path: readonly string[]): unknown[] {
  let values: unknown[] = [record]
  for (const member of path) {
    const next: unknown[] = []
    for (const value of values) {
      if (typeof value !== 'object' || value === null) continue
      const inner: unknown = (value as Record<string, unknown>)[member]
      if (Array.isArray(inner)) next.push(...(inner as unknown[]))
      else if (inner !== undefined && inner !== null) next.push(inner)
    }
    values = next
  }
  return values
}
