import { compileShapes } from './compiler.mjs'
import { identifier } from './keywords.mjs'

/**
 * Writes the strict validators, compiled by ajv: one function per shape, answering only yes or no, since that is all the hot path
 * needs; what is wrong is found out afterwards by walking the shape. Shapes that two registries need, and those of `shared`, go to
 * `core.js`, the others to the file of their registry. Gives a map from file name to text, the declarations included.
 */
export function writeValidators(shapes, operations, shared, banner) {
  const titles = new Map(
    Object.entries(operations).map(([registry, rows]) => [registry, titlesOf(rows)]),
  )
  const needs = new Map([...titles].map(([registry, names]) => [registry, reach(shapes, names)]))
  const uses = (name) => [...needs.values()].filter((names) => names.has(name)).length
  const core = reach(shapes, shared)
  for (const name of shapes.keys()) if (uses(name) > 1) core.add(name)
  const pick = (wanted) => new Map([...shapes].filter(([name]) => wanted(name)))
  const files = new Map()
  write(
    'core',
    pick((name) => core.has(name)),
    shared,
  )
  for (const [registry, names] of needs) {
    write(
      registry,
      pick((name) => names.has(name) && !core.has(name)),
      titles.get(registry),
    )
  }
  return files

  function write(name, own, offered) {
    files.set(`${name}.js`, banner + writeModule(own, offered))
    files.set(`${name}.d.ts`, banner + declaration)
  }
}

const declaration = `import type { Check } from '../checks.js'

/** The validators by title. */
export declare const validators: Readonly<Record<string, Check>>
`

function titlesOf(rows) {
  const titles = Object.values(rows).flatMap(({ request, answer }) => [request, answer])
  return [...new Set(titles)].sort()
}

function writeModule(own, offered) {
  const { code, functions, elsewhere } = compileShapes(own)
  const foreign = offered.filter((title) => !own.has(title)).map(identifier)
  const table = offered.map((title) => `  ${identifier(title)},\n`).join('')
  return [
    importing(functions, '../../values/formats.js'),
    importing([...elsewhere, ...foreign], './core.js'),
    `\n${code}\n/** The validators by title. */\nexport const validators = {\n${table}}\n`,
  ].join('')
}

function importing(names, from) {
  const list = [...new Set(names)].sort().join(', ')
  return list === '' ? '' : `import { ${list} } from '${from}'\n`
}

/** The shapes that can occur anywhere in a value of one of the named shapes. */
function reach(shapes, names) {
  const reached = new Set()
  const visit = (field) => {
    if (field.shape) enter(field.shape)
    if (field.items) visit(field.items)
    for (const inner of fieldsOf(field.union)) visit(inner)
  }
  const enter = (name) => {
    if (reached.has(name)) return
    reached.add(name)
    Object.values(shapes.get(name).fields).forEach(visit)
  }
  names.forEach(enter)
  return reached
}

function fieldsOf(union) {
  if (!union) return []
  return union.by === undefined ? [union.then, union.else] : Object.values(union.cases)
}
