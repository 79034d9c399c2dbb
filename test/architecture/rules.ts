import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { findCycles } from './cycles.js'
import { readSource } from './imports.js'
import type { Import, Reading } from './imports.js'
import type { Layer } from './layers.js'

/** The files of `src/`, by path relative to it. */
export type Tree = ReadonlyMap<string, string>

const longest = 300
const banner = 'npm run generate'

/**
 * Everything in the tree that breaks the house's rules, one sentence each, sorted; empty when all is well.
 *
 * An import for its types alone counts for the direction between layers and for doors (what a layer knows of is what it depends on)
 * but not for cycles: it is gone at run time, and two types may well speak of each other.
 */
export function violations(tree: Tree, layers: readonly Layer[]): string[] {
  const readings = new Map(
    [...tree]
      .filter(([path]) => path.endsWith('.ts') || path.endsWith('.js'))
      .map(([path, text]) => [path, readSource(path, text)] as const),
  )
  const edges = new Map(
    [...readings].map(([path, reading]) => [path, runtimeEdges(path, reading, tree)]),
  )
  return [
    ...folderViolations(tree, layers),
    ...[...readings].flatMap(([path, { imports }]) =>
      imports.flatMap((one) => importViolations(path, one, tree, layers)),
    ),
    ...[...readings].flatMap(([path, reading]) => shapeViolations(path, reading)),
    ...[...tree].flatMap(([path, text]) => textViolations(path, text)),
    ...findCycles(edges).map((cycle) => `cycle: ${cycle.join(' → ')}`),
  ].sort()
}

function folderViolations(tree: Tree, layers: readonly Layer[]): string[] {
  const atRoot = [...tree.keys()].filter(
    (path) => !path.includes('/') && path !== 'index.ts' && path !== 'README.md',
  )
  const folders = new Set([...tree.keys()].filter((path) => path.includes('/')).map(layerOf))
  const named = new Set(layers.map(({ name }) => name))
  return [
    ...atRoot.map((path) => `${path}: only index.ts and README.md stand outside a layer`),
    ...[...folders]
      .filter((folder) => !named.has(folder))
      .map((folder) => `${folder}/: no layer of this name in src/README.md`),
    ...[...named]
      .filter((name) => !folders.has(name))
      .map((name) => `${name}/: named in src/README.md but not there`),
  ]
}

function importViolations(
  path: string,
  { specifier }: Import,
  tree: Tree,
  layers: readonly Layer[],
): string[] {
  if (specifier.startsWith('.')) return relativeViolations(path, specifier, tree, layers)
  if (specifier.startsWith('node:')) return []
  if (builtinModules.includes(specifier)) return [`${path}: write node:${specifier}`]
  const wanted = packageOf(specifier)
  const doors = layers.filter((layer) => layer.doorFor.includes(wanted)).map(({ name }) => name)
  if (doors.includes(layerOf(path))) return []
  const where = doors.length === 0 ? 'it has no door' : `its door is ${doors.join(', ')}/`
  return [`${path}: imports ${wanted}, but ${where}`]
}

function relativeViolations(
  path: string,
  specifier: string,
  tree: Tree,
  layers: readonly Layer[],
): string[] {
  const target = resolve(path, specifier, tree)
  if (target === undefined) return [`${path}: ${specifier} lacks the .js extension`]
  if (!tree.has(target)) return [`${path}: ${specifier} is not there`]
  if (path === 'index.ts') return []
  if (target === 'index.ts') return [`${path}: imports the main entry`]
  const from = layers.findIndex(({ name }) => name === layerOf(path))
  const to = layers.findIndex(({ name }) => name === layerOf(target))
  return to > from ? [`${path}: imports ${target}, a later layer`] : []
}

function shapeViolations(path: string, reading: Reading): string[] {
  const isIndex = posix.basename(path) === 'index.ts'
  const found: string[] = []
  if (reading.exportsAll) found.push(`${path}: export * hides what is exported`)
  if (reading.exportsDefault) found.push(`${path}: has a default export`)
  if (isIndex && !reading.onlyReexports) {
    found.push(`${path}: an index holds "export { … } from" and nothing else`)
  }
  return found
}

function textViolations(path: string, text: string): string[] {
  const lines = text.split('\n')
  if (/(^|\/)generated\//.test(path)) {
    const announced = lines.slice(0, 5).some((line) => line.includes(banner))
    return announced ? [] : [`${path}: generated, without a banner that says "${banner}"`]
  }
  if (path.endsWith('.js')) return [`${path}: JavaScript that is not generated`]
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  const isCode = path.endsWith('.ts')
  return isCode && count > longest ? [`${path}: ${count} lines, over ${longest}`] : []
}

function runtimeEdges(path: string, { imports }: Reading, tree: Tree): string[] {
  return imports
    .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
    .flatMap(({ specifier }) => resolve(path, specifier, tree) ?? [])
}

/** The file an import leads to: of `x.js` itself where it is there (generated), otherwise `x.ts`; `undefined` for other forms. */
function resolve(path: string, specifier: string, tree: Tree): string | undefined {
  const joined = posix.join(posix.dirname(path), specifier)
  if (joined.endsWith('.json')) return joined
  if (!joined.endsWith('.js')) return undefined
  return tree.has(joined) ? joined : `${joined.slice(0, -3)}.ts`
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
