import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileSnippets } from '../../scripts/lib/compile.mjs'
import { examplesIn, fences, stripTypes } from '../../scripts/lib/snippets.mjs'

const typeRoot = join(import.meta.dirname, '..', '..', 'node_modules', '@types')

describe('ts fences of a page', () => {
  const page = [
    '# x',
    '```sh',
    'npm i',
    '```',
    '```ts',
    'const a = 1',
    '```',
    '````ts',
    '```',
    '````',
  ]

  it('are found with the line they stand at, others left out', () => {
    expect(fences('a.md', page.join('\n'))).toEqual([
      { source: 'a.md', line: 6, code: 'const a = 1\n' },
      { source: 'a.md', line: 9, code: '```\n' },
    ])
  })
})

describe('@example blocks of a file', () => {
  it('are found fenced and bare, up to the next tag', () => {
    const file = [
      '/**',
      ' * Doubles.',
      ' * @example',
      ' * ```ts',
      ' * double(1)',
      ' * ```',
      ' * @returns twice',
      ' */',
      'export interface A {',
      '  /**',
      '   * @example',
      '   * a.b()',
      '   */',
      '  b(): void',
      '}',
      "const notAComment = '/** @example x */'",
    ]
    expect(examplesIn('a.ts', file.join('\n'))).toEqual([
      { source: 'a.ts', line: 5, code: 'double(1)\n' },
      { source: 'a.ts', line: 12, code: 'a.b()\n' },
    ])
  })
})

describe('compileSnippets', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dci-connect-docs-'))
    const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
    mkdirSync(join(folder, 'dist'))
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'some-package', type: 'module', exports }),
    )
    writeFileSync(
      join(folder, 'dist', 'index.d.ts'),
      'export declare function f(x: number): string',
    )
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const compile = (...codes: readonly string[]): string[] =>
    compileSnippets(
      folder,
      codes.map((code) => ({ source: 'a.md', line: 10, code })),
      typeRoot,
    )

  it('lets a package be imported by its own name, and each piece stand alone', () => {
    const good = "import { f } from 'some-package'\nconst text: string = f(1)\nawait text"
    expect(compile(good, good)).toEqual([])
  })

  it('names file and line of what does not compile', () => {
    const [wrongType, unknownName, ...rest] = compile(
      "import { f } from 'some-package'\n\nf('1')",
      'f(1)',
    )
    expect(wrongType).toMatch(/^a\.md:12: TS2345 /)
    expect(unknownName).toMatch(/^a\.md:10: TS2304 /)
    expect(rest).toEqual([])
  })

  it('knows neither an entry that is not exported nor a DOM', () => {
    const [noEntry, noDom] = compile("import 'some-package/inner'", 'document.title')
    expect(noEntry).toContain('a.md:10: TS')
    expect(noDom).toContain('TS2584')
  })
})

describe('stripTypes', () => {
  it('leaves JavaScript that keeps its imports', () => {
    const code = "import { a } from 'b'\nimport type { C } from 'd'\nconst c: C = a\n"
    expect(stripTypes(code, 'x.ts')).toBe("import { a } from 'b';\nconst c = a;\n")
  })
})
