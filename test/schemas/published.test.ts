import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldsOf, schemaFiles, schemasFolder, sourcesOf, standardFolder } from './tree.js'
import type { SchemaFile } from './tree.js'
import {
  asDeclared,
  asPublished,
  labelOf,
  publishedCodes,
  publishedFiles,
  strayFields,
} from './published.js'
import { codeExceptions, fieldExceptions, strangers } from './exceptions.js'

const present = existsSync(standardFolder)
if (!present) console.warn('schemas: ../shared/standard is absent, comparison with it is skipped')

const files = present ? publishedFiles() : []
const lists = files.filter(({ codes }) => codes)
const objects = files.filter(({ codes }) => !codes)

/** The schema whose first source is a published file. */
function ours(path: string): SchemaFile | undefined {
  return schemaFiles.find(({ schema }) => sourcesOf(schema)[0] === path)
}

describe.skipIf(!present)('against the published data objects and code lists', () => {
  test('every published file of the core and the five extensions has exactly one schema', () => {
    const counts = files.map(({ path }) => ({
      path,
      schemas: schemaFiles.filter(({ schema }) => sourcesOf(schema)[0] === path).length,
    }))
    expect(counts.length).toBeGreaterThan(90)
    expect(counts.filter(({ schemas }) => schemas !== 1)).toEqual([])
  })

  test('every source named in a schema exists', () => {
    const named = schemaFiles.flatMap(({ schema }) => sourcesOf(schema))
    const paths = named.filter((source) => /^(jsonld|openapi|openapi-core)\//.test(source))
    expect(paths.filter((path) => !existsSync(join(standardFolder, path)))).toEqual([])
  })

  test.each(objects.map((file) => [file.path, file] as const))(
    '%s: every field is here, of the published kind',
    (path, file) => {
      const schema = ours(path)?.schema ?? {}
      const declared = Object.fromEntries(
        fieldsOf(schema).map((field) => [field.name, asDeclared(field.schema)]),
      )
      const expected = asPublished(file, fieldExceptions)
      expect(declared).toEqual(expected)
    },
  )

  test.each(lists.map((file) => [file.path, file] as const))(
    '%s: every code is here with its label',
    (path, file) => {
      const codes = ours(path)?.schema.oneOf ?? []
      const { declared, labelled } = publishedCodes(file)
      const excused = codeExceptions[file.name] ?? {}
      const here = codes.map((code) => `${code.const} ${code.title}`)
      const wanted = labelled.map(({ code, label }, index) => {
        const moved = excused[`${code} #${index}`]
        return `${moved ?? code} ${labelOf(label)}`
      })
      const unlabelled = declared
        .filter((code) => !labelled.some((each) => each.code === code))
        .map((code) => excused[code] ?? code)
      expect(wanted.filter((code) => !here.includes(code))).toEqual([])
      expect(unlabelled.filter((code) => !codes.some((each) => each.const === code))).toEqual([])
    },
  )

  test('every exception still names something published', () => {
    const names = files.map(({ name }) => name)
    const named = [...Object.keys(codeExceptions), ...Object.keys(fieldExceptions)]
    expect(named.filter((name) => !names.includes(name.split('.')[0] ?? ''))).toEqual([])
  })

  test('every field of a published sample record is a field, an alias or a listed stranger', () => {
    const records = schemaFiles.filter(({ schema }) =>
      objects.some(({ path }) => sourcesOf(schema).includes(path)),
    )
    expect(strayFields(records).sort()).toEqual(Object.keys(strangers).sort())
  })

  test('schemas/README.md prints the published counts beside ours', () => {
    const areas = ['core', 'crvs', 'social', 'ibr', 'dr', 'fr']
    const rows = areas.map((area) => {
      const folder = area === 'core' ? 'jsonld/core/' : `jsonld/extensions/${area}/`
      const mine = schemaFiles.filter(({ schema }) =>
        files.some(({ path }) => path.startsWith(folder) && path === sourcesOf(schema)[0]),
      )
      const theirs = files.filter(({ path }) => path.startsWith(folder))
      const count = (all: readonly { codes: boolean }[], codes: boolean): number =>
        all.filter((each) => each.codes === codes).length
      const mineAs = mine.map((file) => ({ ...file, codes: file.folder === 'codes' }))
      return [
        area,
        [count(theirs, false), count(mineAs, false)],
        [
          theirs.flatMap((file) => file.properties).length,
          mine.flatMap(({ schema }) => fieldsOf(schema)).length,
        ],
        [count(theirs, true), count(mineAs, true)],
        [
          theirs.flatMap((file) => (file.codes ? publishedCodes(file).labelled : [])).length,
          mine.flatMap(({ schema }) => schema.oneOf ?? []).length,
        ],
      ].map(String)
    })
    const readme = readFileSync(join(schemasFolder, 'README.md'), 'utf8')
    const printed = areas.map((area) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| ${area} `)) ?? ''
      const [name = '', ...cells] = row.split('|').slice(1, -1)
      return [name.trim(), ...cells.map((cell) => cell.trim().replace(' / ', ','))]
    })
    expect(printed).toEqual(rows)
  })
})
