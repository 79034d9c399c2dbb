/** Where records come from: each has a place, to be searched one after the other, and those that bear an identifier are found without searching. */
export interface RecordSource<Rec extends object> {
  /** Places there are now: 0 to one less. */
  size(): number
  /** The record at a place, made if need be; undefined where there is none. */
  at(place: number): Rec | undefined
  byIdentifier(type: string, value: string): readonly Rec[]
}
