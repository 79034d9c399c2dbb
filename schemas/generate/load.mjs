import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Reads every `*.schema.json` below `root` but those of `config/`, which describe our own files and no messages. Gives a map from title to `{ title, file, schema }` (file relative to `root`, with
 * slashes), sorted by title so that everything made from it is deterministic. Throws when a title is used twice.
 */
export function readTree(root) {
  const found = readdirSync(root, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.schema.json') && !file.startsWith('config/'))
    .map((file) => {
      const schema = JSON.parse(readFileSync(path.join(root, file), 'utf8'))
      return { title: schema.title, file, schema }
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
  const tree = new Map()
  for (const entry of found) {
    if (tree.has(entry.title)) throw new Error(`two schemas are titled ${entry.title}`)
    tree.set(entry.title, entry)
  }
  return tree
}

/** The entry a relative `$ref` of the file of `from` points to. */
export function follow(tree, from, ref) {
  const file = path.posix.normalize(path.posix.join(path.posix.dirname(from.file), ref))
  const title = path.posix.basename(file, '.schema.json')
  const target = tree.get(title)
  if (target?.file !== file) throw new Error(`${from.file}: nothing at ${ref}`)
  return target
}

export const isCodeList = (entry) => entry.file.startsWith('codes/')

export const codesOf = (entry) => entry.schema.oneOf.map((code) => code.const)

/** The entry that `entry` specialises (its only `allOf` member), if any. */
export function baseOf(tree, entry) {
  const [base, ...more] = entry.schema.allOf ?? []
  if (more.length > 0) throw new Error(`${entry.file}: allOf may name one base only`)
  return base && follow(tree, entry, base.$ref)
}

/**
 * An object schema with everything it takes from its base: own properties replace those of the base, in the base's place.
 * Each property is `{ schema, from }`: `from` is the entry whose file its references are relative to.
 */
export function mergeBase(tree, entry) {
  const base = baseOf(tree, entry)
  const inherited = base
    ? mergeBase(tree, base)
    : { properties: new Map(), required: new Set(), keywords: {} }
  const properties = new Map(inherited.properties)
  for (const [name, schema] of Object.entries(entry.schema.properties ?? {})) {
    properties.set(name, { schema, from: entry })
  }
  const { 'x-flat': flat, 'x-unwrap': unwrap } = entry.schema
  return {
    properties,
    required: new Set([...inherited.required, ...(entry.schema.required ?? [])]),
    keywords: { ...inherited.keywords, ...(flat && { flat }), ...(unwrap && { unwrap }) },
  }
}
