import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { filesIn } from './files.mjs'

/**
 * What loading one module brings in: files of the package and packages by name, those reached by static imports apart from those a
 * dynamic `import()` may bring in later.
 *
 * @param {string} entry absolute path
 * @returns {Promise<{ files: string[], packages: string[], later: string[] }>} `files` absolute
 */
export async function reachableFrom(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: path.dirname(entry),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    metafile: true,
    write: false,
    outdir: 'nowhere',
    treeShaking: false,
    logLevel: 'silent',
  })
  const files = new Set()
  const packages = new Set()
  const later = new Set()
  const follow = (file) => {
    if (files.has(file)) return
    files.add(file)
    for (const found of metafile.inputs[file]?.imports ?? []) {
      if (found.kind === 'dynamic-import') later.add(nameOf(found))
      else if (found.external === true) packages.add(nameOf(found))
      else follow(found.path)
    }
  }
  follow(path.basename(entry))
  const absolute = [...files].map((file) => path.resolve(path.dirname(entry), file))
  return { files: absolute.sort(), packages: [...packages].sort(), later: [...later].sort() }
}

function nameOf({ path: specifier, external }) {
  if (external !== true || specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * Words that only one layer says: its longer string literals that no file outside of it contains. Where they turn up in built
 * code, that layer's code is.
 */
export function wordsOnlyIn(root, layer) {
  const inside = filesIn(root, `src/${layer}`, ['.ts'])
  const outside = filesIn(root, 'src', ['.ts']).filter((file) => !inside.includes(file))
  const elsewhere = outside.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n')
  const words = new Set(
    inside.flatMap((file) => literals(readFileSync(path.join(root, file), 'utf8'))),
  )
  return [...words].filter((word) => word.length >= 8 && !elsewhere.includes(word))
}

function literals(code) {
  const found = []
  const visit = (node) => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
    if (isImport || ts.isLiteralTypeNode(node)) return
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true))
  return found
}
