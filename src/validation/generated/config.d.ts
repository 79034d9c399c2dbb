// Written by `npm run generate` from schemas/. Do not edit.

/** One thing wrong, as ajv tells it. */
export interface Fault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A validator: whether a value is what its schema says; what is wrong stands in `errors`. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Fault[] | null
}

/** What a person is told about one place of a schema. */
export interface Note {
  readonly says?: string
  readonly members?: readonly string[]
}

export declare const Identity: Validator
export declare const Partner: Validator

/** What a person is told, by place in the schema. */
export declare const notes: Readonly<Record<'Identity' | 'Partner', Readonly<Record<string, Note>>>>
