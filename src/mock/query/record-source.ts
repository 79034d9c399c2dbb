import type { Wanted } from './wanted.js'

/** Where records come from: each has a place, to be searched one after the other, and those that bear an identifier are found without searching. */
export interface RecordSource<Rec extends object> {
  /** Places there are now: 0 to one less. */
  size(): number
  /** The record at a place, made if need be; undefined where there is none. With `wanted`, only those members of it have to be there. */
  at(place: number, wanted?: Wanted): Rec | undefined
  byIdentifier(type: string, value: string): readonly Rec[]
}
