import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isAbsoluteUri, isDateTime, isDciDate } from '../../src/values/formats.js'

type Json = Record<string, unknown>

const root = join(import.meta.dirname, '..', '..', 'schemas')

/**
 * The schema files themselves judged by ajv as it comes, bases and references included: a second opinion beside the generator, which
 * merges and rewrites them and adds keywords of its own before it compiles. The one keyword of the files that decides anything and is
 * not the standard's, `x-union`, is written out as if/then. Gives a function from title to yes or no.
 */
export function referenceValidators(): (title: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true })
  ajv
    .addFormat('date-time', isDateTime)
    .addFormat('dci-date', isDciDate)
    .addFormat('uri', isAbsoluteUri)
  const ids = new Map<string, string>()
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.schema.json')) continue
    const schema = JSON.parse(readFileSync(join(root, file), 'utf8')) as Json & {
      $id: string
      title: string
    }
    ids.set(schema.title, schema.$id)
    ajv.addSchema(writeOut(schema) as Json)
  }
  return (title, value) => {
    const validate = ajv.getSchema(ids.get(title) ?? '')
    if (validate === undefined) throw new Error(`no schema is titled ${title}`)
    return validate(value) === true
  }
}

function writeOut(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(writeOut)
  if (typeof node !== 'object' || node === null) return node
  const schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, writeOut(value)]),
  ) as Json
  const own = schema['x-union'] as Json | undefined
  if (own?.['has']) return ifHas(own)
  const rules = Object.entries((schema['properties'] ?? {}) as Record<string, Json>).flatMap(
    ([key, member]) => casesOf(key, member['x-union'] as Json | undefined),
  )
  return rules.length === 0
    ? schema
    : { ...schema, allOf: [...((schema['allOf'] ?? []) as Json[]), ...rules] }
}

function casesOf(key: string, union: Json | undefined): Json[] {
  const by = union?.['by']
  if (typeof by !== 'string') return []
  return Object.entries(union?.['cases'] as Json).map(([value, then]) => ({
    if: { required: [by], properties: { [by]: { const: value } } },
    then: { properties: { [key]: then } },
  }))
}

function ifHas({ has, then, else: otherwise }: Json): Json {
  const any = (has as string[]).map((key) => ({ required: [key] }))
  return { type: 'object', if: { anyOf: any }, then, else: otherwise }
}
