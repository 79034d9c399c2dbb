import type { ErrorObject, ValidateFunction } from 'ajv'
import { DciError, describeProblems } from '../errors/index.js'
import type { Problem } from '../errors/index.js'
import { appendPointer } from '../json/index.js'
import { isAbsoluteUri, isDateTime, isDciDate } from '../values/formats.js'

/** Only so many problems of one record are told. */
const most = 100

/** A country's extra fields of a kind of record, described once for the checker and once for the compiler. */
export interface ExtensionOptions {
  /** Names the extension in errors, e.g. `rw-crvs`. */
  readonly name: string
  /** JSON Schema 2020-12 of the extra fields; the published fields need no mention. Formats: `date-time`, `dci-date`, `uri`. */
  readonly schema: Readonly<Record<string, unknown>>
}

/**
 * An extension with the type of its fields. Whatever is generic in a kind of record takes that type along:
 * `CRVSPerson & ExtraOf<typeof rwanda>`.
 */
export interface Extension<Extra extends object> {
  readonly name: string
  readonly schema: Readonly<Record<string, unknown>>
  /**
   * What is wrong with the extra fields of one record, as pointers into it; empty when all is well. The first call compiles the
   * schema; throws `config.invalid` when it is none.
   */
  readonly check: (record: unknown) => Promise<Problem[]>
  /** The record itself, with the extra fields in its type. Throws `message.invalid` with the problems when they are not as described. */
  readonly admit: <Rec extends object>(record: Rec) => Promise<Rec & Extra>
}

/** The extra fields an extension adds to a record. */
export type ExtraOf<E> = E extends Extension<infer Extra> ? Extra : never

/** A kind of record with a country's extra fields; without an extension the record as it is. */
export type Extended<Rec, Extra extends object = object> = Rec & Extra

/**
 * Declares a country's extension of a kind of record. Records are open, so the extra fields always pass through; the extension gives them
 * types and, when asked, a check. The checker (ajv) is loaded by the first check and never before.
 *
 * @example
 * ```ts
 * import { defineExtension } from 'dci-connect'
 *
 * interface RwandaExtra {
 *   umudugudu_code?: string
 * }
 * const rwanda = defineExtension<RwandaExtra>({
 *   name: 'rw-crvs',
 *   schema: { properties: { umudugudu_code: { type: 'string', pattern: '^[0-9]{8}$' } } },
 * })
 * const problems = await rwanda.check({ umudugudu_code: '1' }) // [{ pointer: '/umudugudu_code', … }]
 * ```
 */
export function defineExtension<Extra extends object>(options: ExtensionOptions): Extension<Extra> {
  const { name, schema } = options
  let compiled: Promise<ValidateFunction> | undefined
  async function check(record: unknown): Promise<Problem[]> {
    compiled ??= compile(name, schema)
    const validate = await compiled
    if (validate(record)) return []
    return (validate.errors ?? []).slice(0, most).map(problemOf)
  }
  async function admit<Rec extends object>(record: Rec): Promise<Rec & Extra> {
    const problems = await check(record)
    if (problems.length === 0) return record as Rec & Extra
    throw new DciError(
      'message.invalid',
      `a record is not as the extension ${name} describes it: ${describeProblems(problems)}; have its sender put it right, or change the extension`,
      { problems },
    )
  }
  return { name, schema, check, admit }
}

async function compile(
  name: string,
  schema: Readonly<Record<string, unknown>>,
): Promise<ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    logger: false,
    formats: { 'date-time': isDateTime, 'dci-date': isDciDate, uri: isAbsoluteUri },
  })
  try {
    return ajv.compile(schema)
  } catch (cause) {
    throw new DciError(
      'config.invalid',
      `the schema of the extension ${name} is no JSON Schema 2020-12; correct it`,
      { cause },
    )
  }
}

/** The checker's sentences name schema keywords and members, never values. */
function problemOf({ instancePath, keyword, params, message }: ErrorObject): Problem {
  const missing: unknown = keyword === 'required' ? params.missingProperty : undefined
  if (typeof missing === 'string') {
    return { pointer: appendPointer(instancePath, missing), text: 'missing' }
  }
  return { pointer: instancePath, text: message ?? 'not as the extension has it' }
}
