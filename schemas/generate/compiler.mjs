import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import { toJsonSchema } from './json-schema.mjs'
import { addKeywords, identifier } from './keywords.mjs'

/**
 * Compiles shapes (a map by name) with ajv to module text without imports: for each shape a function that answers yes or no and stops
 * at the first fault. Gives `{ code, functions, elsewhere }`: the functions of `src/values/formats.ts` and the validators of other
 * shapes that the code calls.
 */
export function compileShapes(shapes) {
  const functions = new Set()
  const called = new Set()
  const ajv = new Ajv({
    meta: false,
    validateSchema: false,
    strictTypes: false,
    messages: false,
    unicodeRegExp: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  addKeywords(ajv, functions, called)
  const exported = {}
  for (const [name, shape] of shapes) {
    exported[identifier(name)] = name
    ajv.addSchema({ $id: name, quiet: toJsonSchema(shape) })
  }
  const code = simplify(dropErrors(standalone.default(ajv, exported)))
  if (/\brequire\(/.test(code)) throw new Error('the validators need something of ajv at run time')
  return { code, functions, elsewhere: [...called].filter((name) => !(name in exported)) }
}

/** Takes away what serves those who read `errors` or pass a path: nobody does here. */
function dropErrors(code) {
  const rest = code
    .replaceAll(/validate\d+\.errors = (?:\[\{\}\]|vErrors);/g, '')
    .replaceAll('data, {instancePath="", parentData, parentDataProperty, rootData=data}={}', 'data')
  if (!/validate\d+\.errors|instancePath/.test(rest)) return rest
  throw new Error('this ajv writes its errors in another way: dropErrors has to follow')
}

const options = {
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  treeShaking: true,
  minifySyntax: true,
}

/** Without constants that nothing uses, and without asking whether a count equals itself. */
export function simplify(code, more = {}) {
  const used = transformSync(code, options).code
  const asked = used.replaceAll('if (errors === errors)', 'if (true)')
  return transformSync(asked, { ...options, ...more }).code
}
