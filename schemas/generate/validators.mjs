import { quote } from './shapes.mjs'

/**
 * Writes the strict validators: one function per shape, answering only yes or no, since that is all the hot path needs; what is
 * wrong is found out afterwards by walking the shape. Shapes that two registries need go to `core.ts`, the others to the file of
 * their registry. Gives a map from file name to text.
 */
export function writeValidators(shapes, operations, shared, banner) {
  const needs = new Map()
  for (const [registry, rows] of Object.entries(operations)) {
    const titles = Object.values(rows).flatMap(({ request, answer }) => [request, answer])
    needs.set(registry, reach(shapes, titles))
  }
  const uses = (name) => [...needs.values()].filter((names) => names.has(name)).length
  const core = reach(shapes, shared)
  for (const name of shapes.keys()) if (uses(name) > 1) core.add(name)
  const files = new Map([['core.ts', writeFile(core, new Set(), shared, banner)]])
  for (const [registry, names] of needs) {
    const own = new Set([...names].filter((name) => !core.has(name)))
    const titles = Object.values(operations[registry]).flatMap(({ request, answer }) => [
      request,
      answer,
    ])
    files.set(`${registry}.ts`, writeFile(own, core, [...new Set(titles)].sort(), banner))
  }
  return files

  function writeFile(own, elsewhere, titles, head) {
    const used = new Set()
    const body = [...shapes.keys()]
      .filter((name) => own.has(name))
      .map((name) => writeFunction(name, shapes.get(name), used))
      .join('\n')
    const table = titles.map((title) => (used.add(call(title)), `  ${title},\n`)).join('')
    const imports = [...elsewhere]
      .map(identifier)
      .filter((name) => used.has(call(name)))
      .sort()
    const formats = ['isAbsoluteUri', 'isAtMost', 'isDateTime', 'isDciDate'].filter((f) =>
      used.has(f),
    )
    const checks = ['each', 'isObject', 'isString'].filter((f) => used.has(f))
    const patterns = [...used].filter((u) => u.startsWith('pattern:'))
    return [
      head,
      formats.length ? `import { ${formats.join(', ')} } from '../../values/formats.js'\n` : '',
      checks.length ? `import { ${checks.join(', ')} } from '../checks.js'\n` : '',
      `import type { Check } from '../checks.js'\n`,
      imports.length ? `import { ${imports.join(', ')} } from './core.js'\n` : '',
      patterns.map((use, at) => `\nconst pattern${at + 1} = /${use.slice(8)}/u\n`).join(''),
      body
        ? `\n${patterns.reduce((text, use, at) => text.replaceAll(`{${use}}`, `pattern${at + 1}`), body)}`
        : '',
      `\n/** The validators by title. */\nexport const validators: Readonly<Record<string, Check>> = {\n${table}}\n`,
    ].join('')
  }
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

const identifier = (name) => name.replaceAll(/\W/g, '_')
const call = (name) => `fn:${identifier(name)}`

function writeFunction(name, { fields }, used) {
  used.add('isObject')
  const lines = Object.entries(fields).map(([key, field]) => writeMember(key, field, used))
  const read = lines.some((line) => line.includes('(v = ')) ? '  let v: any\n' : ''
  return `export function ${identifier(name)}(d: any): boolean {
  if (!isObject(d)) return false
${read}${lines.join('')}  return true
}
`
}

function writeMember(key, field, used) {
  const member = /^[A-Za-z_]\w*$/.test(key) ? `d.${key}` : `d[${quote(key)}]`
  if (field.union?.by !== undefined) return writeUnion(member, field, used)
  const test = writeTest('v', field, used)
  if (field.required)
    return `  if ((v = ${member}) === undefined${test === 'true' ? '' : ` || !(${test})`}) return false\n`
  return test === 'true' ? '' : `  if ((v = ${member}) !== undefined && !(${test})) return false\n`
}

function writeUnion(member, field, used) {
  const cases = Object.entries(field.union.cases).map(
    ([value, inner]) =>
      `    case ${quote(value)}:\n      if (!(${writeTest('v', inner, used)})) return false\n      break\n`,
  )
  const absent = field.required
    ? `  if ((v = ${member}) === undefined) return false\n`
    : `  v = ${member}\n`
  const body = `  switch (d.${field.union.by}) {\n${cases.join('')}  }\n`
  return field.required ? absent + body : `  if ((v = ${member}) !== undefined) {\n${body}  }\n`
}

/** An expression that is true when the value named `v` is as the field says. */
function writeTest(v, field, used) {
  const test = writeKind(v, field, used)
  return field.nullable ? `${v} === null || (${test})` : test
}

function writeKind(v, field, used) {
  const all = (...tests) => tests.filter(Boolean).join(' && ')
  const take = (name) => (used.add(name), name)
  switch (field.kind) {
    case 'string':
      if (field.enum) return field.enum.map((code) => `${v} === ${quote(code)}`).join(' || ')
      return all(
        `typeof ${v} === 'string'`,
        field.minLength !== undefined && minimalLength(v, field.minLength),
        field.maxLength !== undefined && `${take('isAtMost')}(${v}, ${field.maxLength})`,
        field.pattern && `{${take(`pattern:${field.pattern}`)}}.test(${v})`,
      )
    case 'number':
      return all(
        `typeof ${v} === 'number'`,
        field.min !== undefined && `${v} >= ${field.min}`,
        `Number.isFinite(${v})`,
      )
    case 'integer':
      return all(`Number.isInteger(${v})`, field.min !== undefined && `${v} >= ${field.min}`)
    case 'boolean':
      return `typeof ${v} === 'boolean'`
    case 'date':
      return `${take('isDciDate')}(${v})`
    case 'date-time':
      return `${take('isDateTime')}(${v})`
    case 'uri':
      return `${take('isAbsoluteUri')}(${v})`
    case 'object':
      return field.shape
        ? `${(used.add(call(field.shape)), identifier(field.shape))}(${v})`
        : `${take('isObject')}(${v})`
    case 'array':
      return all(
        `Array.isArray(${v})`,
        field.minItems !== undefined && `${v}.length >= ${field.minItems}`,
        writeItems(v, field.items, used),
      )
    case 'any':
      return field.union ? writeByMembers(v, field.union, used) : writeTypes(v, field.of, used)
    default:
      throw new Error(`no validator for kind ${field.kind}`)
  }
}

function minimalLength(v, length) {
  if (length !== 1) throw new Error('minLength: only 1 is known')
  return `${v} !== ''`
}

function writeItems(v, items, used) {
  used.add('each')
  if (items.kind === 'object' && items.shape)
    return `each(${v}, ${(used.add(call(items.shape)), identifier(items.shape))})`
  const test = writeTest('i', items, used)
  if (test === `typeof i === 'string'`) return (used.add('isString'), `each(${v}, isString)`)
  return `each(${v}, (i: any) => ${test})`
}

function writeByMembers(v, { has, then, else: otherwise }, used) {
  used.add('isObject')
  const any = has.map((key) => `${v}.${key} !== undefined`).join(' || ')
  return `isObject(${v}) && (${any} ? ${writeTest(v, then, used)} : ${writeTest(v, otherwise, used)})`
}

function writeTypes(v, types, used) {
  const tests = {
    string: `typeof ${v} === 'string'`,
    number: `(typeof ${v} === 'number' && Number.isFinite(${v}))`,
    boolean: `typeof ${v} === 'boolean'`,
    object: `isObject(${v})`,
    array: `Array.isArray(${v})`,
  }
  if (types.includes('object')) used.add('isObject')
  return types.map((type) => tests[type]).join(' || ')
}
