import { Ajv, Name, _ } from 'ajv'
import { getProperty } from 'ajv/dist/compile/codegen/code.js'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import { toJsonSchema } from './json-schema.mjs'

/** What decides a format: functions of `src/values/formats.ts`. */
const formats = { date: 'isDciDate', 'date-time': 'isDateTime', uri: 'isAbsoluteUri' }

/**
 * Compiles shapes (a map by name) with ajv to module text without imports: for each shape a function that answers yes or no. Gives
 * `{ code, functions, elsewhere }`: the functions of `src/values/formats.ts` and the validators of other shapes that the code calls.
 */
export function compileShapes(shapes) {
  const functions = new Set()
  const called = new Set()
  const ajv = createAjv(functions, called)
  const exported = {}
  for (const [name, shape] of shapes) {
    exported[identifier(name)] = name
    ajv.addSchema({ $id: name, quiet: toJsonSchema(shape) })
  }
  const { code } = transformSync(standalone.default(ajv, exported), {
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    treeShaking: true,
    minifySyntax: true,
  })
  if (/\brequire\(/.test(code)) throw new Error('the validators need something of ajv at run time')
  const elsewhere = new Set([...called].filter((name) => !(name in exported)))
  return { code, functions, elsewhere }
}

/** Name of the function that judges a shape. */
export const identifier = (name) => name.replaceAll(/\W/g, '_')

/**
 * ajv with keywords for the hot path: it stops at the first fault and makes no error objects, since `src/validation/collect.ts` finds
 * the reasons; one shape calls another by name, across files too; lengths are counted in code points only where the number of UTF-16
 * units does not already decide. `functions` and `called` collect what the code calls.
 */
function createAjv(functions, called) {
  const ajv = new Ajv({
    meta: false,
    validateSchema: false,
    strictTypes: false,
    messages: false,
    unicodeRegExp: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  const call = (set, name) => {
    if (name === undefined) throw new Error('a format or a shape without a name')
    set.add(name)
    return new Name(name)
  }
  for (const keyword of ['format', 'maxLength', 'minLength']) ajv.removeKeyword(keyword)
  ajv.addKeyword({ keyword: 'quiet', schemaType: 'object', code: writeQuiet })
  ajv.addKeyword({ keyword: 'members', type: 'object', schemaType: 'object', code: writeMembers })
  ajv.addKeyword({
    keyword: 'shape',
    schemaType: 'string',
    code: (cxt) => cxt.fail(_`!${call(called, identifier(cxt.schema))}(${cxt.data})`),
  })
  ajv.addKeyword({
    keyword: 'format',
    type: 'string',
    schemaType: 'string',
    code: (cxt) => cxt.fail(_`!${call(functions, formats[cxt.schema])}(${cxt.data})`),
  })
  ajv.addKeyword({
    keyword: 'maxLength',
    type: 'string',
    schemaType: 'number',
    code(cxt) {
      const { data, schema: limit } = cxt
      const isAtMost = call(functions, 'isAtMost')
      cxt.fail(_`${data}.length > ${limit} && !${isAtMost}(${data}, ${limit})`)
    },
  })
  ajv.addKeyword({
    keyword: 'minLength',
    type: 'string',
    schemaType: 'number',
    code(cxt) {
      const { data, schema: limit } = cxt
      if (limit === 1) cxt.fail(_`${data} === ''`)
      else cxt.fail(_`${call(functions, 'isAtMost')}(${data}, ${limit - 1})`)
    },
  })
  return ajv
}

/** `quiet`: the schema below it, judged without saying what is wrong. */
function writeQuiet(cxt) {
  const valid = cxt.gen.name('valid')
  cxt.subschema({ keyword: 'quiet', createErrors: false }, valid)
  cxt.ok(valid)
}

/**
 * `members`: `properties`, one after the other instead of each inside the one before, which is half the code. What comes next is
 * only reached without a fault, since a fault returns at once; it does so nowhere but outside of `if` and `anyOf`.
 */
function writeMembers(cxt) {
  const { data, gen, it, schema } = cxt
  if (it.compositeRule || it.allErrors) throw new Error('members: only where a fault returns')
  for (const key of Object.keys(schema)) {
    gen.if(_`${data}${getProperty(key)} !== undefined`, () => {
      cxt.subschema({ keyword: 'members', schemaProp: key, dataProp: key }, gen.name('valid'))
    })
  }
}
