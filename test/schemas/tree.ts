import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One JSON Schema of the tree, as far as these tests look at it. */
export interface Schema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly format?: string
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly { const: string; title: string; description?: string }[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly 'x-source'?: string
  readonly 'x-codes'?: string
  readonly 'x-aliases'?: readonly string[]
  readonly 'x-unwrap'?: string
  readonly 'x-flat'?: string
}

/** One file of `schemas/`: `folder` is relative to it, `name` lacks the `.schema.json`. */
export interface SchemaFile {
  readonly folder: string
  readonly name: string
  readonly schema: Schema
}

/** A property as declared, with the names of the inline objects it lies in. */
export interface Field {
  readonly name: string
  readonly schema: Schema
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

export const schemasFolder: string = join(root, 'schemas')

/** The published text beside the repository; tests that need it skip where it is absent. */
export const standardFolder: string = join(root, '../shared/standard')

const allFiles: readonly SchemaFile[] = readdirSync(schemasFolder, { recursive: true })
  .map((path) => String(path).split('\\').join('/'))
  .filter((path) => path.endsWith('.schema.json'))
  .sort()
  .map((path) => ({
    folder: posix.dirname(path),
    name: basename(path, '.schema.json'),
    schema: JSON.parse(readFileSync(join(schemasFolder, path), 'utf8')) as Schema,
  }))

/** Every schema of the standard: all of `schemas/` but `config/`. */
export const schemaFiles: readonly SchemaFile[] = allFiles.filter(({ folder }) => !isOurs(folder))

/** The schemas of our own configuration files. */
export const configFiles: readonly SchemaFile[] = allFiles.filter(({ folder }) => isOurs(folder))

function isOurs(folder: string): boolean {
  return folder === 'config'
}

/** The properties a file declares itself, those of inline objects included, inherited ones not. */
export function fieldsOf(schema: Schema): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    { name, schema: property },
    ...fieldsOf(property),
    ...fieldsOf(property.items ?? {}),
  ])
}

/** Every object in a file that has a `$ref`, wherever it stands. */
export function refsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const here = value as Record<string, unknown>
  const below = Object.values(here).flatMap(refsOf)
  return typeof here['$ref'] === 'string' ? [here, ...below] : below
}

/** The file a relative `$ref` of `file` leads to, or undefined. */
export function follow(file: SchemaFile, ref: string): SchemaFile | undefined {
  const path = posix.join(file.folder, ref.split('#')[0] ?? '')
  return schemaFiles.find((each) => `${each.folder}/${each.name}.schema.json` === path)
}

/** The published files a schema says it comes from: clause names cut off, `{a,b}` written out. */
export function sourcesOf(schema: Schema): string[] {
  const parts = (schema['x-source'] ?? '').split('; ').map((part) => part.split(/[#\s]/)[0] ?? '')
  return parts.flatMap((part) => {
    const [whole, choices] = /\{([^}]*)\}/.exec(part) ?? []
    if (whole === undefined || choices === undefined) return [part]
    return choices.split(',').map((choice) => part.replace(whole, choice))
  })
}
