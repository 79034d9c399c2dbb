import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reachableFrom, wordsOnlyIn } from '../../scripts/lib/bleed.mjs'

const files = {
  'dist/index.js':
    "import { a } from './a.js'\nexport const load = () => import('./b.js')\nexport { a }",
  'dist/a.js': "import 'node:fs'\nimport { d } from '@c/d/e'\nexport const a = d",
  'dist/b.js': "import 'heavy'\nexport const b = 1",
  'dist/all.js': "export { b } from './b.js'\nexport const lazy = () => import('lazy')",
  'src/mock/people.ts':
    "import { x } from './a-long-path.js'\nexport const all = [x, 'Adaeze Okonkwo', 'short']",
  'src/mock/more.ts': "export type A = 'a type alone'\nexport const b = 'said elsewhere'",
  'src/client/client.ts': "export const c = 'not said elsewhere'",
}
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dci-connect-bleed-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('reachableFrom', () => {
  it('tells what loads at once from what may be loaded later', async () => {
    const found = await reachableFrom(join(folder, 'dist', 'index.js'))
    expect(found.files).toEqual([join(folder, 'dist', 'a.js'), join(folder, 'dist', 'index.js')])
    expect(found.packages).toEqual(['@c/d', 'node:fs'])
    expect(found.later).toEqual(['b.js'])
  })

  it('follows what is exported from another file', async () => {
    const found = await reachableFrom(join(folder, 'dist', 'all.js'))
    expect(found.packages).toEqual(['heavy'])
    expect(found.later).toEqual(['lazy'])
  })
})

describe('wordsOnlyIn', () => {
  it('gives the longer literals that no other layer holds', () => {
    expect(wordsOnlyIn(folder, 'mock')).toEqual(['Adaeze Okonkwo'])
    expect(wordsOnlyIn(folder, 'absent')).toEqual([])
  })
})
