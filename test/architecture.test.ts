import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLayers } from './architecture/layers.js'
import { violations } from './architecture/rules.js'
import type { Tree } from './architecture/rules.js'

const src = join(import.meta.dirname, '..', 'src')

function readTree(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}

describe('src/', () => {
  const layers = readLayers(readFileSync(join(src, 'README.md'), 'utf8'))

  it('has its layers named in src/README.md, each package at one door', () => {
    const packages = layers.flatMap(({ doorFor }) => doorFor)
    expect(layers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['errors', 'json', 'model', 'envelope', 'client', 'cli']),
    )
    expect(packages).toEqual([...new Set(packages)])
  })

  it('keeps the rules of the house', () => {
    expect(violations(readTree(src), layers)).toEqual([])
  })
})

describe('the rules see', () => {
  const layers = readLayers(`
| layer     | is about | door for            |
| --------- | -------- | ------------------- |
| \`low/\`  | x        |                     |
| \`mid/\`  | x        | \`ajv\` (build; y)  |
| \`high/\` | x        | \`@a/b\`, \`jose\`  |
`)
  const sound = {
    'index.ts': "export { low } from './low/low.js'",
    'low/low.ts': 'export const low = 1',
    'mid/mid.ts': "import { low } from '../low/low.js'\nexport const mid = low",
    'high/high.ts': "import { jwt } from 'jose/sign'\nexport const high = jwt",
  }
  const see = (files: Readonly<Record<string, string>>): string[] =>
    violations(new Map(Object.entries({ ...sound, ...files })), layers)

  it('nothing wrong in a sound tree', () => {
    expect(layers.map(({ name }) => name)).toEqual(['low', 'mid', 'high'])
    expect(see({ 'high/x.ts': "import type { A } from '@a/b/c'\nimport 'node:fs'" })).toEqual([])
  })

  it.each([
    "import { mid } from '../mid/mid.js'",
    "import type { Mid } from '../mid/mid.js'",
    "export { mid } from '../mid/mid.js'",
    "export const load = () => import('../mid/mid.js')",
    "export type Mid = import('../mid/mid.js').Mid",
  ])('a later layer imported: %j', (text) => {
    expect(see({ 'low/x.ts': text })).toEqual(['low/x.ts: imports mid/mid.ts, a later layer'])
  })

  it('the main entry imported from a layer', () => {
    expect(see({ 'high/x.ts': "import { low } from '../index.js'" })).toEqual([
      'high/x.ts: imports the main entry',
    ])
  })

  it('a cycle between files, but not one of types alone', () => {
    const a = "import { b } from './b.js'\nexport const a = b"
    expect(see({ 'low/a.ts': a, 'low/b.ts': "export { a as b } from './a.js'" })).toEqual([
      'cycle: low/a.ts → low/b.ts → low/a.ts',
    ])
    expect(see({ 'low/a.ts': a, 'low/b.ts': "import type { a } from './a.js'" })).toEqual([])
    expect(see({ 'low/a.ts': a, 'low/b.ts': "import { type a } from './a.js'" })).toHaveLength(1)
    expect(see({ 'low/a.ts': "await import('./a.js')" })).toHaveLength(1)
  })

  it.each([
    ["import { Ajv } from 'ajv'", 'imports ajv, but its door is mid/'],
    ["import type { Options } from 'ajv/dist/core.js'", 'imports ajv, but its door is mid/'],
    ["await import('@a/b')", 'imports @a/b, but its door is high/'],
    ["import 'left-pad'", 'imports left-pad, but it has no door'],
    ["export const x = require('left-pad')", 'imports left-pad, but it has no door'],
    ["import { readFile } from 'fs/promises'", 'write node:fs/promises'],
    ['export const x = (y: string) => import(y)', 'imports (computed), but it has no door'],
  ])('a package away from its door: %j', (text, says) => {
    expect(see({ 'low/x.ts': text })).toEqual([`low/x.ts: ${says}`])
  })

  it.each(["import './gone.js'", "import '../mid/mid'", "import { low } from './low.ts'"])(
    'an import that leads nowhere: %j',
    (text) => {
      expect(see({ 'low/x.ts': text })).toHaveLength(1)
    },
  )

  it.each([
    "export * from './low.js'",
    "export * as all from './low.js'",
    'export const x = 1',
    "import { low } from './low.js'\nexport { low }",
    "console.log('loaded')",
  ])('more than named exports in an index: %j', (text) => {
    const found = see({ 'low/index.ts': text })
    expect(found).toContain('low/index.ts: an index holds "export { … } from" and nothing else')
  })

  it.each([
    'export default 1',
    'export default function x() {}',
    "export { low as default } from './low.js'",
    'const x = 1\nexport { x as default }',
  ])('a default export: %j', (text) => {
    expect(see({ 'low/x.ts': text })).toEqual(['low/x.ts: has a default export'])
  })

  it('a file over 300 lines, unless generated', () => {
    const lines = (count: number): string => 'export {}\n'.repeat(count)
    const generated = `// Written by npm run generate.\n${lines(900)}`
    expect(see({ 'low/x.ts': lines(300), 'low/generated/x.ts': generated })).toEqual([])
    expect(see({ 'low/x.ts': lines(301) })).toEqual(['low/x.ts: 301 lines, over 300'])
  })

  it('a generated file without a banner', () => {
    expect(see({ 'mid/generated/x.ts': 'export {}' })).toEqual([
      'mid/generated/x.ts: generated, without a banner that says "npm run generate"',
    ])
  })

  it('what generated JavaScript imports, and JavaScript that is not generated', () => {
    const generated = "// npm run generate\nimport 'ajv'\nimport '../low.js'"
    const files = { 'low/generated/x.js': generated, 'low/x.ts': "import './generated/x.js'" }
    expect(see(files)).toEqual(['low/generated/x.js: imports ajv, but its door is mid/'])
    expect(see({ 'low/x.js': '' })).toEqual(['low/x.js: JavaScript that is not generated'])
  })

  it('a folder the table does not name, one it names in vain, and a stray file', () => {
    expect(see({ 'extra/x.ts': '', 'stray.ts': '' })).toEqual([
      'extra/: no layer of this name in src/README.md',
      'stray.ts: only index.ts and README.md stand outside a layer',
    ])
    expect(violations(new Map([['low/x.ts', '']]), layers)).toEqual([
      'high/: named in src/README.md but not there',
      'mid/: named in src/README.md but not there',
    ])
  })
})
