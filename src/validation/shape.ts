/** What a value is: a JSON type, or a text in one of the formats of `values/formats.ts`. `any` leaves it to `of` or `union`. */
export type FieldKind =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'uri'
  | 'object'
  | 'array'
  | 'any'

/**
 * How a value of several shapes is decided, never by trying them in turn (standard README, "Known faults"):
 * by the value of a sibling member, or by which members the value itself has.
 */
export type Union =
  | { readonly by: string; readonly cases: Readonly<Record<string, Field>> }
  | { readonly has: readonly string[]; readonly then: Field; readonly else: Field }

/** Everything the schemas say about one value, in the normal form that `schemas/generate.mjs` brings them into. */
export interface Field {
  readonly kind: FieldKind
  /** It must be there (not `undefined`). Only on members of a shape. */
  readonly required?: true
  /** `null` is allowed besides `kind`. */
  readonly nullable?: true
  /** Kind `object`: name of its shape in `generated/shapes.ts`; absent where the standard fixes no members. */
  readonly shape?: string
  /** Kind `array`: what each element is. */
  readonly items?: Field
  readonly minItems?: number
  /** Kind `any`: the JSON types allowed; absent with `union`. */
  readonly of?: readonly string[]
  readonly union?: Union
  /** Closed vocabulary: anything else is an error. */
  readonly enum?: readonly string[]
  /** Name of a code list; without `enum` it is open, and a value outside is a deviation. Compare what follows the last colon. */
  readonly codes?: string
  /** Other names under which peers send this member. */
  readonly aliases?: readonly string[]
  /** In code points. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly min?: number
  readonly pattern?: string
}

/** One kind of object: its known members. Unknown members are allowed and pass through. */
export interface Shape {
  readonly fields: Readonly<Record<string, Field>>
  /** Member into which a peer's flat members belong: a person whose name parts stand beside its sex (`x-flat`). */
  readonly flat?: string
  /** Member under which some peers wrap the whole object (`x-unwrap`). */
  readonly unwrap?: string
}
