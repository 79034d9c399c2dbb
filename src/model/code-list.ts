/** A code with its published label, and in our own words what it means where the label does not say it. */
export interface Code {
  readonly title: string
  readonly description?: string
  /** Other spellings of this code in published texts. */
  readonly aliases?: readonly string[]
}

/** A code list as data: `SexCategoryEnum.male.title`. */
export type CodeList<C extends string = string> = { readonly [code in C]: Code }

/** A code of the list, or any other text: code lists are open, a country may use codes of its own. */
export type Open<C extends string> = C | (string & Record<never, never>)

/** The published label of a code, or `undefined` for a code outside the list. Safe for any text from outside. */
export function labelOf(list: CodeList, code: string): string | undefined {
  return Object.hasOwn(list, code) ? list[code]?.title : undefined
}
