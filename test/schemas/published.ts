import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rangeNames } from './exceptions.js'
import type { fieldExceptions } from './exceptions.js'
import { fieldsOf, schemaFiles, standardFolder } from './tree.js'
import type { Schema, SchemaFile } from './tree.js'

interface Node {
  readonly '@id': string
  readonly '@type'?: string
  readonly '@container'?: string
  readonly 'rdfs:label'?: string
  readonly 'rdfs:range'?: string | Node
  readonly 'rdfs:property'?: readonly Node[]
  readonly 'owl:oneOf'?: readonly string[]
}

/** A published data object or code list; `properties` includes those of nested classes. */
export interface PublishedFile {
  readonly path: string
  readonly name: string
  readonly area: string
  readonly codes: boolean
  readonly properties: readonly Node[]
  readonly nodes: readonly Node[]
}

const prefixes: Readonly<Record<string, string>> = { social: 'SR', ibr: 'IBR', dr: 'DR', fr: 'FR' }
const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

function propertiesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const own = ((value as Node)['rdfs:property'] ?? []) as Node[]
  const rest = Object.entries(value).filter(([key]) => key !== 'rdfs:property')
  return [
    ...own.flatMap((each) => [each, ...propertiesOf(each)]),
    ...rest.flatMap(([, each]) => propertiesOf(each)),
  ]
}

/** The data objects and code lists of the core and the five extensions. */
export function publishedFiles(): PublishedFile[] {
  const areas = ['core', 'crvs', 'social', 'ibr', 'dr', 'fr']
  return areas.flatMap((area) =>
    ['data', 'code'].flatMap((part) => {
      const folder = `jsonld/${area === 'core' ? area : `extensions/${area}`}/v1/${part}`
      if (!existsSync(join(standardFolder, folder))) return []
      return readdirSync(join(standardFolder, folder)).map((file) => {
        const path = `${folder}/${file}`
        const content: unknown = JSON.parse(readFileSync(join(standardFolder, path), 'utf8'))
        const nodes = ((content as { '@graph'?: Node[] })['@graph'] ?? []) as Node[]
        const codes = nodes.some((node) => node['owl:oneOf'] !== undefined)
        const properties = propertiesOf(content)
        return { path, name: basename(file, '.jsonld'), area, codes, properties, nodes }
      })
    }),
  )
}

/** What a property of ours holds, in words that `asPublished` uses too. */
export function asDeclared(schema: Schema): string {
  if (schema.items !== undefined) return `list of ${asDeclared(schema.items)}`
  if (schema.$ref !== undefined) return basename(schema.$ref, '.schema.json')
  if (schema['x-codes'] !== undefined) return `code ${schema['x-codes']}`
  return schema.format ?? schema.type ?? 'nothing'
}

/** The same of a published object: field name to kind, exceptions applied. */
export function asPublished(
  file: PublishedFile,
  exceptions: typeof fieldExceptions,
): Record<string, string> {
  const seen = new Map<string, number>()
  return Object.fromEntries(
    file.properties.map((property) => {
      const name = local(property['@id'])
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      const key = `${file.name}.${name}${times > 1 ? `#${times}` : ''}`
      return exceptions[key] ?? [name, kindOf(property['rdfs:range'], file.area)]
    }),
  )
}

function kindOf(range: string | Node | undefined, area: string): string {
  if (range === undefined) return 'nothing'
  if (typeof range === 'string') return nameOf(local(range), area)
  if (range['rdfs:property'] !== undefined) return 'object'
  // a range names its type in @id where that is a class, else in @type
  const named = range['@id'] ?? range['@type'] ?? ''
  const kind = nameOf(local(named), area)
  return range['@container'] === undefined ? kind : `list of ${kind}`
}

function nameOf(name: string, area: string): string {
  const scalar = name.toLowerCase()
  if (['string', 'integer', 'boolean'].includes(scalar)) return scalar
  if (scalar === 'decimal') return 'number'
  if (scalar === 'datetime') return 'dci-date'
  const meant = rangeNames[name] ?? name
  if (schemaFiles.some((file) => file.folder === 'codes' && file.name === meant)) {
    return `code ${meant}`
  }
  const own = meant === 'Member' || meant === 'Group' ? `${prefixes[area] ?? ''}${meant}` : meant
  return own
}

/** The codes of a list: as its enumeration declares them, and as its entries label them. */
export function publishedCodes(file: PublishedFile): {
  declared: string[]
  labelled: { code: string; label: string }[]
} {
  const declared = file.nodes.flatMap((node) => node['owl:oneOf'] ?? []).map(local)
  const labelled = file.nodes
    .filter((node) => node['owl:oneOf'] === undefined)
    .map((node) => ({ code: local(node['@id']), label: node['rdfs:label'] ?? '' }))
  return { declared, labelled }
}

/** A label without the white space and the zero-width signs the published files carry. */
export function labelOf(label: string): string {
  return label
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The keys of the published sample records that no schema knows as field, alias or wrapper. */
export function strayFields(all: readonly SchemaFile[]): string[] {
  const fields = all.flatMap(({ schema }) => fieldsOf(schema))
  const known = new Set([
    ...fields.flatMap(({ name, schema }) => [name, ...(schema['x-aliases'] ?? [])]),
    ...all.map(({ schema }) => schema['x-unwrap']),
  ])
  const samples = readdirSync(join(standardFolder, 'examples'), { recursive: true })
    .map(String)
    .filter((path) => /processflow.*\.json$/.test(path))
    .map((path) => readFileSync(join(standardFolder, 'examples', path), 'utf8'))
    .filter((text) => text.length > 100)
  const keys = samples.flatMap((text) => recordKeys(JSON.parse(text), false))
  return [...new Set(keys)].filter((key) => !key.startsWith('@') && !known.has(key))
}

function recordKeys(value: unknown, inside: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => recordKeys(each, inside))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === '@context') return []
    const opens = ['reg_records', 'results', 'beneficiaries'].includes(key)
    return [...(inside ? [key] : []), ...recordKeys(each, inside || opens)]
  })
}
