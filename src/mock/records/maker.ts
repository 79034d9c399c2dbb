import type { Wanted } from '../query/index.js'

/** The members that a type declares by name. */
type Named<Rec> = keyof {
  [Member in keyof Rec as string extends Member ? never : Member]: Rec[Member]
}

/**
 * How each member of a record is made from what the record is about, in the order of the record; `undefined` leaves the member out. `wanted`
 * says what of the member is looked at.
 */
export type Makers<Rec, From> = {
  readonly [Member in Named<Rec>]?: (from: From, wanted: Wanted) => Rec[Member] | undefined
}

/** Makes a record: whole, or at least those of its members that are wanted, equal to those of the whole. */
export type Maker<Rec, From> = (from: From, wanted?: Wanted) => Rec

/** A maker from a table of members. */
export function createMaker<Rec extends object, From>(makers: Makers<Rec, From>): Maker<Rec, From> {
  const table = Object.entries(makers) as [string, (from: From, wanted: Wanted) => unknown][]
  const byName = new Map(table)

  return (from, wanted = 'all') => {
    const record: Record<string, unknown> = {}
    if (wanted === 'all') {
      for (const [name, make] of table) {
        const value = make(from, 'all')
        if (value !== undefined) record[name] = value
      }
      return record as Rec
    }
    for (const name in wanted) {
      const value = byName.get(name)?.(from, wanted[name] ?? 'all')
      if (value !== undefined) record[name] = value
    }
    return record as Rec
  }
}
