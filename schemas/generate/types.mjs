import { compile } from 'json-schema-to-typescript'
import { baseOf, codesOf, follow, isCodeList, mergeBase } from './load.mjs'
import { quote } from './shapes.mjs'

/**
 * The text of `src/model/generated/types.ts`: one interface per object, made by json-schema-to-typescript from one bundle, so that
 * every name exists once. A base becomes `extends`; a member whose shape a sibling decides becomes a union told apart by that
 * sibling; an open code becomes `Open<List>`, a closed one `List`.
 */
export async function writeTypes(tree, banner) {
  const lists = new Set()
  const definitions = {}
  for (const entry of tree.values()) {
    if (!isCodeList(entry)) definitions[entry.title] = toDefinition(entry)
  }
  const text = await compile({ title: 'Bundle', type: 'object', definitions }, 'Bundle', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true, printWidth: 100 },
  })
  const body = text
    .replace(/export interface Bundle \{\s*\}\n/, '')
    .replaceAll(
      /\n \*\n \* This interface was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` "\w+"\./g,
      '',
    )
    .replaceAll(
      /\/\*\*\n \* This interface was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g,
      '',
    )
  const names = [...lists].sort()
  return `${banner}import type {
${names.map((name) => `  ${name},\n`).join('')}} from './codes.js'
import type { Open } from '../code-list.js'

${body.trimStart()}`

  function toDefinition(entry) {
    const { title, description } = entry.schema
    const base = baseOf(tree, entry)
    const members = Object.entries(entry.schema.properties ?? {})
    const decided = members.find(([, schema]) => schema['x-union']?.by !== undefined)
    if (!decided && !(base && isUnion(base))) {
      return {
        title,
        description,
        ...toBody(entry, members),
        ...(base && { extends: [point(base)] }),
      }
    }
    const own = decided
      ? members.filter(([key]) => key !== decided[0] && key !== decided[1]['x-union'].by)
      : members
    const allOf = [
      ...(base ? [point(base)] : []),
      ...(own.length ? [toObject(own, requiredOf(entry), entry)] : []),
      ...(decided ? [{ oneOf: toCases(decided, entry) }] : []),
    ]
    if (allOf.length === 1 && base) return { title, description, tsType: base.title }
    return { title, description, allOf }
  }

  function toBody(entry, members) {
    if (entry.schema.type !== 'object') return toType(entry.schema, entry)
    return toObject(members, requiredOf(entry), entry)
  }

  /** What must be there, the base's rules included: a member said anew by a specialised object stays required. */
  function requiredOf(entry) {
    return [...mergeBase(tree, entry).required]
  }

  function toCases([key, schema], entry) {
    const { by, cases } = schema['x-union']
    const required = new Set(requiredOf(entry))
    const each = Object.entries(cases).map(([value, inner]) => ({
      type: 'object',
      properties: {
        [by]: { tsType: quote(value), description: entry.schema.properties[by].description },
        [key]: { ...toType(inner, entry), ...describe(schema, inner) },
      },
      required: [by, ...(required.has(key) ? [key] : [])],
    }))
    if (required.has(by)) return each
    const open = {
      oneOf: Object.values(cases).map((inner) => toType(inner, entry)),
      description: schema.description,
    }
    return [
      ...each,
      {
        type: 'object',
        properties: { [by]: { tsType: 'undefined' }, [key]: open },
        required: required.has(key) ? [key] : [],
      },
    ]
  }

  function describe(schema, inner) {
    return inner.$ref ? {} : { description: schema.description }
  }

  function toType(schema, entry) {
    if (schema.$ref) return toReferred(follow(tree, entry, schema.$ref))
    if (schema['x-union']) {
      const { then, else: otherwise } = schema['x-union']
      return { oneOf: [toType(then, entry), toType(otherwise, entry)] }
    }
    const { description } = schema
    if (schema['x-codes']) return { description, tsType: `Open<${listed(schema['x-codes'])}>` }
    if (schema.type === 'array')
      return { description, type: 'array', items: toType(schema.items, entry) }
    if (schema.type === 'object' && schema.properties) {
      return {
        description,
        ...toObject(Object.entries(schema.properties), schema.required ?? [], entry),
      }
    }
    const { type } = schema
    if (type === 'object' && !description) return { tsType: 'object' }
    if (type === 'object') return { description, tsType: '{ readonly [member: string]: unknown }' }
    return {
      description,
      type: type === 'integer' ? 'number' : type,
      ...(schema.enum && { enum: schema.enum }),
    }
  }

  function toObject(members, required, entry) {
    const properties = Object.fromEntries(
      members.map(([key, schema]) => [key, toType(schema, entry)]),
    )
    return { type: 'object', properties, required: required.filter((key) => key in properties) }
  }

  function toReferred(target) {
    return isCodeList(target) ? { tsType: listed(target.title) } : point(target)
  }

  function listed(name) {
    if (codesOf(tree.get(name)).length === 0) throw new Error(`${name} has no codes`)
    lists.add(name)
    return name
  }

  function isUnion(entry) {
    const base = baseOf(tree, entry)
    const own = Object.values(entry.schema.properties ?? {}).some(
      (s) => s['x-union']?.by !== undefined,
    )
    return own || (base !== undefined && isUnion(base))
  }
}

const point = (entry) => ({ $ref: `#/definitions/${entry.title}` })
