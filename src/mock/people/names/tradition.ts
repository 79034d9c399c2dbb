/**
 * How a people names itself. `inherited`: a family's surname passes on. `own`: everybody has a second name of their own that nobody
 * shares. `patronymic`: the father's given name follows one's own. `single`: one name and nothing else.
 */
export type NameStyle = 'inherited' | 'own' | 'patronymic' | 'single'

/** One naming tradition, as lists to draw from. All names are common ones; who bears them here is invented. */
export interface Tradition {
  readonly id: string
  readonly style: NameStyle
  readonly male: readonly string[]
  readonly female: readonly string[]
  /** Surnames, or in the `own` style the names that follow the given one; a pair where they differ by sex. Unused by `single` and `patronymic`. */
  readonly surnames?: readonly string[]
  readonly femaleSurnames?: readonly string[]
  /** Names between the given name and the surname. */
  readonly maleSecond?: readonly string[]
  readonly femaleSecond?: readonly string[]
  /** Words before a father's name. */
  readonly sonOf?: string
  readonly daughterOf?: string
  /** A married woman bears her husband's surname and keeps her own as `maiden_name`. */
  readonly marriedName?: boolean
}
