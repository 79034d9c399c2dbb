/**
 * One shape (normal form, see `shapes.mjs`) as a JSON Schema that ajv compiles to a validator of its own, with the keywords of
 * `keywords.mjs`: `members` and `each` for `properties` and `items`, `shape` for another shape. A choice between shapes becomes
 * `if`/`then`/`else` by the sibling or the members that decide it, never by trying. Open code lists, aliases and everything else that
 * only the reader uses leave no trace here.
 */
export function toJsonSchema({ fields }) {
  const members = Object.entries(fields)
  const required = members.filter(([, field]) => field.required).map(([key]) => key)
  const choices = members.flatMap(([key, { union }]) => (union?.by ? [toChoice(key, union)] : []))
  return {
    type: 'object',
    members: Object.fromEntries(members.map(([key, field]) => [key, toRule(field)])),
    ...(required.length > 0 && { required }),
    ...(choices.length > 0 && { allOf: choices }),
  }
}

const formats = new Set(['date', 'date-time', 'uri'])

/** Keywords of a field that JSON Schema has too, by their names there. */
const limits = { minItems: 'minItems', min: 'minimum', pattern: 'pattern', enum: 'enum' }

function toRule(field) {
  const rule = toPlainRule(field)
  return field.nullable ? { if: { type: 'null' }, else: rule } : rule
}

function toPlainRule(field) {
  const { kind, shape, union, of, items, minLength, maxLength } = field
  if (union) return union.by === undefined ? toChoiceByMembers(union) : {}
  if (shape) return { shape }
  if (formats.has(kind)) return { type: 'string', format: kind }
  const rule = kind === 'any' ? { type: of } : { type: kind }
  if (items) rule.each = toRule(items)
  if (minLength !== undefined) rule.minLength = minLength
  if (maxLength !== undefined) rule.maxLength = maxLength
  for (const [own, keyword] of Object.entries(limits)) {
    if (field[own] !== undefined) rule[keyword] = field[own]
  }
  return rule
}

/** The member `key` by the value of its sibling; where that is none of the cases, or absent, anything goes. */
function toChoice(key, { by, cases }) {
  return Object.entries(cases).reduceRight(
    (otherwise, [value, field]) => ({
      if: { required: [by], properties: { [by]: { const: value } } },
      then: { members: { [key]: toRule(field) } },
      ...(otherwise && { else: otherwise }),
    }),
    undefined,
  )
}

function toChoiceByMembers({ has, then, else: otherwise }) {
  return {
    type: 'object',
    if: { anyOf: has.map((key) => ({ required: [key] })) },
    then: toRule(then),
    else: toRule(otherwise),
  }
}
