import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  configFiles,
  fieldsOf,
  follow,
  refsOf,
  schemaFiles,
  schemasFolder,
  sourcesOf,
} from './tree.js'
import type { SchemaFile } from './tree.js'

const codeFiles = schemaFiles.filter(({ folder }) => folder === 'codes')
const at = ({ folder, name }: SchemaFile): string => `${folder}/${name}`

/** A file with everything it inherits, nearest first. */
function lineage(file: SchemaFile): SchemaFile[] {
  const bases = (file.schema.allOf ?? []).flatMap(({ $ref }) =>
    $ref === undefined ? [] : (follow(file, $ref) ?? []),
  )
  return [file, ...bases.flatMap(lineage)]
}

describe('every schema file', () => {
  test.each(schemaFiles.map((file) => [at(file), file] as const))(
    '%s is titled, addressed and sourced as it is named',
    (path, { name, schema }) => {
      expect(schema.title).toBe(name)
      expect(schema.$id).toBe(`dci-connect:///schemas/${path}.schema.json`)
      expect(schema.description).toMatch(/\S/)
      expect(sourcesOf(schema).every((source) => source !== '')).toBe(true)
    },
  )

  test('titles are unique over the whole tree', () => {
    const titles = schemaFiles.map(({ schema }) => schema.title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('every $ref leads to a file', () => {
    const lost = schemaFiles.flatMap((file) =>
      refsOf(file.schema)
        .map(({ $ref }) => String($ref))
        .filter((ref) => !ref.startsWith('#') && follow(file, ref) === undefined)
        .map((ref) => `${at(file)}: ${ref}`),
    )
    expect(lost).toEqual([])
  })

  test('nothing but x-aliases stands beside a $ref', () => {
    const beside = schemaFiles.flatMap((file) =>
      refsOf(file.schema)
        .flatMap(Object.keys)
        .filter((key) => key !== '$ref' && key !== 'x-aliases')
        .map((key) => `${at(file)}: ${key}`),
    )
    expect(beside).toEqual([])
  })

  test('records are open', () => {
    const closed = schemaFiles.filter(({ schema }) =>
      /"(additional|unevaluated)Properties":false/.test(JSON.stringify(schema)),
    )
    expect(closed.map(at)).toEqual([])
  })

  test('every x-codes names a code list', () => {
    const lists = new Set(codeFiles.map(({ name }) => name))
    const named = schemaFiles.flatMap((file) =>
      [...JSON.stringify(file.schema).matchAll(/"x-codes":"([^"]*)"/g)].map((hit) => hit[1]),
    )
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((name) => name === undefined || !lists.has(name))).toEqual([])
  })

  test('an alias belongs to one field and is no field itself', () => {
    const taken = schemaFiles.flatMap((file) => {
      const properties = new Map(
        lineage(file)
          .reverse()
          .flatMap(({ schema }) => Object.entries(schema.properties ?? {})),
      )
      const aliases = [...properties.values()].flatMap((property) => property['x-aliases'] ?? [])
      return aliases
        .filter((alias, index) => properties.has(alias) || aliases.indexOf(alias) !== index)
        .map((alias) => `${at(file)}: ${alias}`)
    })
    expect(taken).toEqual([])
  })

  test('x-flat names a property of its object that is an object', () => {
    const flat = schemaFiles.filter(({ schema }) => schema['x-flat'] !== undefined)
    expect(flat.map(at)).toEqual(expect.arrayContaining(['core/Member', 'core/Person']))
    for (const { schema } of flat) {
      expect(schema.properties?.[schema['x-flat'] ?? '']?.$ref).toBeDefined()
    }
  })
})

describe('every code list', () => {
  test.each(codeFiles.map((file) => [file.name, file.schema] as const))(
    '%s holds distinct codes, each labelled',
    (_name, { type, oneOf = [] }) => {
      expect(type).toBe('string')
      expect(oneOf.length).toBeGreaterThan(0)
      expect(new Set(oneOf.map((code) => code.const)).size).toBe(oneOf.length)
      expect(oneOf.every((code) => code.title.trim() === code.title && code.title !== '')).toBe(
        true,
      )
    },
  )
})

describe('the schemas of our own files', () => {
  test.each(configFiles.map((file) => [at(file), file] as const))(
    '%s is a JSON Schema 2020-12, titled and addressed as it is named',
    (path, { name, schema }) => {
      const ajv = new Ajv2020({ strict: false, validateFormats: false })
      expect(ajv.validateSchema(schema)).toBe(true)
      expect([schema.$schema, schema.title]).toEqual([ajv.defaultMeta(), name])
      expect(schema.$id).toBe(`dci-connect:///schemas/${path}.schema.json`)
    },
  )

  test('are closed, every object of them but keys, and every member is described', () => {
    const objects = configFiles.flatMap(({ schema }) => objectsOf(schema))
    const open = objects.filter((one) => one['additionalProperties'] !== false)
    const members = objects.flatMap((one) => Object.entries(one['properties'] as Described))
    const untold = members.filter(([, { description = '' }]) => description === '')
    expect(configFiles.map(({ name }) => name)).toEqual(['Identity', 'Partner'])
    expect(open.map(({ description }) => description)).toEqual([
      'A public key as RFC 7517 has it. Members not named here are allowed.',
      'A key set (RFC 7517 section 5).',
    ])
    expect(untold.map(([name]) => name)).toEqual([])
  })
})

type Described = Readonly<Record<string, { readonly description?: string }>>

/** Everything in a schema that declares members. */
function objectsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const here = value as Record<string, unknown>
  const below = Object.values(here).flatMap(objectsOf)
  return here['type'] === 'object' && 'properties' in here ? [here, ...below] : below
}

test('schemas/README.md prints the number of files, fields and codes of every folder', () => {
  const folders = [...new Set(schemaFiles.map(({ folder }) => folder))]
  const rows = folders.map((folder) => {
    const here = schemaFiles.filter((file) => file.folder === folder)
    const fields = here.flatMap(({ schema }) => fieldsOf(schema)).length
    const codes = here.flatMap(({ schema }) => schema.oneOf ?? []).length
    return folder === 'codes'
      ? `${folder}: ${here.length} files, ${codes} codes`
      : `${folder}: ${here.length} files, ${fields} fields`
  })
  const readme = readFileSync(join(schemasFolder, 'README.md'), 'utf8')
  const printed = [
    ...readme.matchAll(/^\| `([a-z/]+)`\s*\| (\d+)\s*\| (\d+) (fields|codes)\s*\|$/gm),
  ]
  expect(printed.map((hit) => `${hit[1]}: ${hit[2]} files, ${hit[3]} ${hit[4]}`)).toEqual(rows)
})
