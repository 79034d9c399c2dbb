import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { codeLists } from '../../src/model/generated/codes.js'
import { shapes } from '../../src/validation/generated/shapes.js'
import type { Field } from '../../src/validation/shape.js'
import { standardFolder } from './tree.js'

/** An OpenAPI schema, as far as it is compared. */
export interface ApiSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly format?: string
  readonly maxLength?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, ApiSchema>>
  readonly items?: ApiSchema
  readonly allOf?: readonly ApiSchema[]
}

/** One published OpenAPI text. */
export interface ApiText {
  readonly paths: Readonly<Record<string, unknown>>
  readonly components: { readonly schemas?: Readonly<Record<string, ApiSchema>> }
}

/** Reads a text of `../shared/standard`. */
export function apiText(path: string): ApiText {
  return parse(readFileSync(join(standardFolder, path), 'utf8')) as ApiText
}

function resolve(text: ApiText, schema: ApiSchema): ApiSchema {
  if (schema.$ref === undefined) return schema
  const steps = schema.$ref.slice(2).split('/')
  let node: unknown = text
  for (const step of steps) node = (node as Record<string, unknown>)[step]
  return resolve(text, node as ApiSchema)
}

/**
 * Everything in which one of our objects differs from the published schema: a member or code of theirs that we lack, another type, a
 * rule that only one of the two has. Each is one line, `path: what`. Unions are not walked into: their cases are compared by name.
 */
export function differences(text: ApiText, published: ApiSchema, title: string): string[] {
  const found: string[] = []
  walk(resolve(text, published), { kind: 'object', shape: title }, title)
  return found

  function walk(theirs: ApiSchema, ours: Field, path: string): void {
    if (theirs.maxLength !== undefined && theirs.maxLength !== ours.maxLength) {
      found.push(`${path}: maxLength ${theirs.maxLength}`)
    }
    for (const code of theirs.enum ?? []) {
      if (!codesOf(ours).includes(code)) found.push(`${path}: code ${code}`)
    }
    if (theirs.type !== undefined && !isSameType(theirs, ours)) {
      found.push(`${path}: ${String(theirs.type)} there, ${ours.kind} here`)
      return
    }
    if (theirs.items && ours.items) walk(resolve(text, theirs.items), ours.items, `${path}[]`)
    if (theirs.properties) walkMembers(theirs, ours, path)
  }

  function walkMembers(theirs: ApiSchema, ours: Field, path: string): void {
    const fields: Readonly<Record<string, Field>> =
      shapes[ours.shape as keyof typeof shapes]?.fields ?? {}
    const required = new Set(theirs.required)
    for (const [key, member] of Object.entries(theirs.properties ?? {})) {
      const field = fields[key]
      if (field === undefined) {
        found.push(`${path}.${key}: not here`)
        continue
      }
      if (required.has(key) !== (field.required === true)) {
        found.push(`${path}.${key}: required ${required.has(key) ? 'there' : 'here'} only`)
      }
      if (field.union === undefined) walk(resolve(text, member), field, `${path}.${key}`)
    }
  }
}

function codesOf({ enum: codes, codes: list }: Field): readonly string[] {
  if (codes) return codes
  return list === undefined ? [] : Object.keys(codeLists[list as keyof typeof codeLists])
}

function isSameType({ type, format }: ApiSchema, { kind, nullable }: Field): boolean {
  const types = [type].flat()
  if (types.includes('null') !== (nullable === true)) return false
  return types
    .filter((each) => each !== 'null')
    .every((each) => kindsOf(each, format).includes(kind))
}

/** Ours that say what the published type says: its counts are numbers with the format int32. */
function kindsOf(type: string | undefined, format: string | undefined): string[] {
  if (type === 'number') return format === 'int32' ? ['integer'] : ['number']
  if (type === 'string')
    return format === 'date-time' ? ['date-time'] : format === 'uri' ? ['uri'] : ['string']
  return [type ?? '']
}
