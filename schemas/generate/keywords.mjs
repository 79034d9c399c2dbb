import { Name, _ } from 'ajv'
import { getProperty } from 'ajv/dist/compile/codegen/code.js'
import { Type } from 'ajv/dist/compile/util.js'

/** What decides a format: functions of `src/values/formats.ts`. */
const formats = { date: 'isDciDate', 'date-time': 'isDateTime', uri: 'isAbsoluteUri' }

/** Name of the function that judges a shape. */
export const identifier = (name) => name.replaceAll(/\W/g, '_')

/**
 * Gives an ajv the keywords the hot path needs. `quiet`, `members` and `each` are ways to write the standard's code shorter; `shape`
 * names another validator, be it in another file; `format`, `maxLength` and `minLength` mean what they always do and call our own
 * functions. `functions` and `shapes` collect the names of what the code calls.
 */
export function addKeywords(ajv, functions, shapes) {
  const call = (set, name) => {
    if (name === undefined) throw new Error('a format without a function')
    set.add(name)
    return new Name(name)
  }
  for (const keyword of ['format', 'maxLength', 'minLength']) ajv.removeKeyword(keyword)
  ajv.addKeyword({ keyword: 'quiet', schemaType: 'object', code: writeQuiet })
  ajv.addKeyword({ keyword: 'members', type: 'object', schemaType: 'object', code: writeMembers })
  ajv.addKeyword({ keyword: 'each', type: 'array', schemaType: 'object', code: writeEach })
  ajv.addKeyword({
    keyword: 'shape',
    schemaType: 'string',
    code: (cxt) => cxt.fail(_`!${call(shapes, identifier(cxt.schema))}(${cxt.data})`),
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
    // Counts code points only where the number of UTF-16 units does not already decide.
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
}

/** `quiet`: the schema below it, without error objects: `src/validation/collect.ts` finds what is wrong. */
function writeQuiet(cxt) {
  const valid = cxt.gen.name('valid')
  cxt.subschema({ keyword: 'quiet', createErrors: false }, valid)
  cxt.ok(valid)
}

/**
 * `members`: `properties`, one after the other instead of each inside the one before, which halves the code. What comes next is only
 * reached without a fault, because a fault returns at once; ajv has it so everywhere but in conditions (`if`, `anyOf`).
 */
function writeMembers(cxt) {
  const { data, gen, schema } = cxt
  mustReturn(cxt)
  for (const key of Object.keys(schema)) {
    gen.if(_`${data}${getProperty(key)} !== undefined`, () => {
      cxt.subschema({ keyword: 'members', schemaProp: key, dataProp: key }, gen.name('valid'))
    })
  }
}

/** `each`: `items`, shorter for the same reason. */
function writeEach(cxt) {
  const { data, gen } = cxt
  mustReturn(cxt)
  gen.forRange('i', 0, _`${data}.length`, (at) => {
    cxt.subschema({ keyword: 'each', dataProp: at, dataPropType: Type.Num }, gen.name('valid'))
  })
}

function mustReturn({ it, keyword }) {
  if (it.compositeRule || it.allErrors) throw new Error(`${keyword}: only where a fault returns`)
}
