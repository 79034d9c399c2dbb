import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { simplify } from './compiler.mjs'
import { addKeywords } from './keywords.mjs'

/**
 * Writes the validators of the configuration files (`schemas/config/`): unlike those of messages they run once, and say everything that
 * is wrong. Beside each schema's function stands what a person is told about a place in the schema: `says`, or the members an object may
 * have. Gives a map from file name to text.
 */
export function writeConfigValidators(root, banner) {
  const schemas = readSchemas(path.join(root, 'config'))
  const functions = new Set()
  const ajv = new Ajv2020({
    meta: false,
    validateSchema: false,
    allErrors: true,
    messages: false,
    strictTypes: false,
    unicodeRegExp: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  addKeywords(ajv, functions, new Set())
  const notes = {}
  for (const [title, schema] of schemas) {
    const { $schema: _, $defs, ...whole } = schema
    const plain = withoutRefs(whole, $defs)
    notes[title] = notesOf(plain)
    ajv.addSchema(withoutNotes(plain), title)
  }
  const names = Object.fromEntries([...schemas.keys()].map((title) => [title, title]))
  const code = simplify(standalone.default(ajv, names), { minifyWhitespace: true })
  if (/\brequire\(/.test(code)) throw new Error('the validators need something of ajv at run time')
  const imports = [...functions].sort().join(', ')
  const text = `${banner}import { ${imports} } from '../../values/formats.js'
${code}
/** What a person is told, by place in the schema. */
export const notes = ${JSON.stringify(notes)}
`
  return new Map([
    ['config.js', text],
    ['config.d.ts', banner + declarationOf([...schemas.keys()])],
  ])
}

function readSchemas(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'))
  const read = files.sort().map((file) => {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  })
  return new Map(read.map((schema) => [schema.title, schema]))
}

/** Every definition put where it is referred to, so that each place has one path in errors. */
function withoutRefs(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((item) => withoutRefs(item, definitions))
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, description, ...rest } = schema
  if ($ref === undefined || typeof $ref !== 'string') {
    const entries = Object.entries(schema)
    return Object.fromEntries(entries.map(([key, value]) => [key, withoutRefs(value, definitions)]))
  }
  const found = definitions[$ref.replace('#/$defs/', '')]
  if (found === undefined || Object.keys(rest).length > 0) throw new Error(`bad $ref ${$ref}`)
  return withoutRefs({ ...found, ...(description && { description }) }, definitions)
}

/** Only what decides. */
function withoutNotes(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNotes)
  if (typeof schema !== 'object' || schema === null) return schema
  const { title: _, $id, description, 'x-says': says, properties, ...rest } = schema
  const entries = Object.entries(rest).map(([key, value]) => [key, withoutNotes(value)])
  if (properties === undefined) return Object.fromEntries(entries)
  const members = Object.entries(properties).map(([key, value]) => [key, withoutNotes(value)])
  return { ...Object.fromEntries(entries), properties: Object.fromEntries(members) }
}

function notesOf(schema, at = '#') {
  if (typeof schema !== 'object' || schema === null) return {}
  const { 'x-says': says, properties, additionalProperties } = schema
  const members =
    additionalProperties === false
      ? Object.keys(properties).filter((key) => properties[key].not === undefined)
      : undefined
  const own = { ...(says && { says }), ...(members && { members }) }
  const inner = Object.entries(schema).map(([key, value]) => notesOf(value, `${at}/${escape(key)}`))
  return Object.assign(Object.keys(own).length > 0 ? { [at]: own } : {}, ...inner)
}

/** As ajv writes a member name in `schemaPath`. */
const escape = (key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

const declarationOf = (titles) => `/** One thing wrong, as ajv tells it. */
export interface Fault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A validator: whether a value is what its schema says; what is wrong stands in \`errors\`. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Fault[] | null
}

/** What a person is told about one place of a schema. */
export interface Note {
  readonly says?: string
  readonly members?: readonly string[]
}

${titles.map((title) => `export declare const ${title}: Validator\n`).join('')}
/** What a person is told, by place in the schema. */
export declare const notes: Readonly<Record<${titles.map((title) => `'${title}'`).join(' | ')}, Readonly<Record<string, Note>>>>
`
