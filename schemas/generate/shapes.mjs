import { codesOf, follow, isCodeList, mergeBase } from './load.mjs'

/**
 * Brings the tree of schemas into the one normal form from which validators are written and which the tolerant reader walks at
 * run time (types `Shape` and `Field` of `src/validation/shape.ts`). Every object gets a name: its title, or for an object written
 * in place `Title.member`. A base is merged in, so that each object is walked once; references to what is not an object are
 * resolved. Throws on a keyword it does not know: a rule is never silently lost.
 */
export function buildShapes(tree) {
  const shapes = new Map()
  for (const entry of tree.values()) {
    if (!isCodeList(entry) && isObject(entry.schema)) addShape(entry.title, mergeBase(tree, entry))
  }
  return new Map([...shapes].sort(([a], [b]) => (a < b ? -1 : 1)))

  function addShape(name, { properties, required, keywords }) {
    const fields = {}
    for (const [key, { schema, from }] of properties) {
      fields[key] = {
        ...toField(schema, from, `${name}.${key}`),
        ...(required.has(key) && { required: true }),
      }
    }
    shapes.set(name, { fields, ...keywords })
  }

  function toField(schema, from, name) {
    checkKeywords(schema, from)
    const aliases = schema['x-aliases'] && { aliases: schema['x-aliases'] }
    if (schema.$ref) return { ...toReferred(follow(tree, from, schema.$ref)), ...aliases }
    if (schema['x-union'])
      return { kind: 'any', union: toUnion(schema['x-union'], from, name), ...aliases }
    const types = [schema.type].flat()
    const nullable = types.includes('null') && { nullable: true }
    const kinds = types.filter((type) => type !== 'null')
    if (kinds.length > 1) return { kind: 'any', of: kinds, ...nullable, ...aliases }
    return { ...toPlain(schema, kinds[0], from, name), ...nullable, ...aliases }
  }

  function toReferred(target) {
    if (isCodeList(target)) return { kind: 'string', enum: codesOf(target), codes: target.title }
    if (isObject(target.schema)) return { kind: 'object', shape: target.title }
    return toField(withoutHead(target.schema), target, target.title)
  }

  function toUnion(union, from, name) {
    if (union.by === undefined) {
      const { has, then, else: otherwise } = union
      return { has, then: toField(then, from, name), else: toField(otherwise, from, name) }
    }
    const cases = Object.entries(union.cases).map(([value, schema]) => [
      value,
      toField(schema, from, `${name}.${value}`),
    ])
    return { by: union.by, cases: Object.fromEntries(cases) }
  }

  function toPlain(schema, type, from, name) {
    if (type === 'array') {
      const { items, minItems } = schema
      return { kind: 'array', items: toField(items, from, name), ...(minItems && { minItems }) }
    }
    if (type === 'object') {
      if (!schema.properties) return { kind: 'object' }
      const own = Object.entries(schema.properties).map(([key, value]) => [
        key,
        { schema: value, from },
      ])
      addShape(name, { properties: new Map(own), required: new Set(schema.required), keywords: {} })
      return { kind: 'object', shape: name }
    }
    const { minLength, maxLength, minimum, pattern, 'x-codes': codes } = schema
    return {
      kind: formats[schema.format] ?? type,
      ...(schema.enum && { enum: schema.enum }),
      ...(codes && { codes: known(codes, from) }),
      ...(minLength !== undefined && { minLength }),
      ...(maxLength !== undefined && { maxLength }),
      ...(minimum !== undefined && { min: minimum }),
      ...(pattern && { pattern }),
    }
  }

  function known(list, from) {
    if (!tree.has(list)) throw new Error(`${from.file}: no code list ${list}`)
    return list
  }
}

const formats = { 'date-time': 'date-time', 'dci-date': 'date', uri: 'uri' }

const keywords = new Set(
  `$ref type description properties required items minItems minLength maxLength minimum pattern format enum x-codes
  x-aliases x-union`.split(/\s+/),
)

function checkKeywords(schema, from) {
  for (const keyword of Object.keys(schema)) {
    if (!keywords.has(keyword))
      throw new Error(`${from.file}: the generator does not know ${keyword}`)
  }
  if (schema.format && !formats[schema.format])
    throw new Error(`${from.file}: format ${schema.format}`)
}

const isObject = (schema) => schema.type === 'object'

function withoutHead(schema) {
  const head = new Set(['$schema', '$id', 'title', 'x-source'])
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !head.has(keyword)))
}

/** The text of `src/validation/generated/shapes.ts`. */
export function writeShapes(shapes, banner) {
  const lines = [...shapes].map(([name, { fields, flat, unwrap }]) => {
    const more = [
      ...(flat ? [`flat: ${quote(flat)}`] : []),
      ...(unwrap ? [`unwrap: ${quote(unwrap)}`] : []),
    ]
    const body = Object.entries(fields).map(
      ([key, field]) => `      ${keyText(key)}: ${literal(field)},\n`,
    )
    return `  ${keyText(name)}: {\n${more.map((m) => `    ${m},\n`).join('')}    fields: {\n${body.join('')}    },\n  },\n`
  })
  return `${banner}import type { Shape } from '../shape.js'

/** Name of a shape: the title of its schema, or \`Title.member\` for an object written in place. */
export type ShapeName =
${[...shapes.keys()].map((name) => `  | ${quote(name)}\n`).join('')}
/** Every object of the standard, in the form that the reader and the report of problems walk. */
export const shapes: Readonly<Record<ShapeName, Shape>> = {
${lines.join('')}}
`
}

export const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const keyText = (key) => (/^[A-Za-z_]\w*$/.test(key) ? key : quote(key))

function literal(value) {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${keyText(key)}: ${literal(inner)}`)
    .join(', ')} }`
}
