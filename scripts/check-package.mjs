/**
 * The package as a stranger gets it: installed from its tarball into an empty folder, every entry imported and required, the
 * command run, the README's first example run, its size and what loading `.` brings in kept within bounds.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { reachableFrom, wordsOnlyIn } from './lib/bleed.mjs'
import { CheckFailed, main, must, root } from './lib/command.mjs'
import { filesIn } from './lib/files.mjs'
import { lend, withPackage } from './lib/packed.mjs'
import { fences, stripTypes } from './lib/snippets.mjs'

/** Bytes. Raise them knowingly: every user downloads this. */
const bounds = { tarball: 600_000, unpacked: 2_900_000 }

/** Never loaded by `import 'dci-connect'`: heavy, optional, or for tests only. */
const unwantedPackages = [
  ...['fast-xml-parser', 'msw', 'commander', 'ajv', '@opentelemetry/api'],
  ...['better-sqlite3', 'pg', 'mysql2', 'mongodb', 'ioredis'],
]
const unwantedLayers = ['mock', 'cli', 'legacy']

/** Never loaded by importing a transport: undici costs over 100 ms, and comes with the first request. */
const unwantedInTransport = ['undici', '@opentelemetry/api']

await main(() =>
  withPackage(async ({ tarball, installed }) => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const folder = path.join(installed, 'node_modules', manifest.name)
    lend(Object.keys(manifest.peerDependencies), installed)
    await checkEntries(manifest, installed, folder)
    await checkCommand(manifest, installed)
    await checkReadme(installed)
    checkSize(tarball)
    await checkBleed(folder)
  }),
)

async function checkEntries({ name, exports }, installed, folder) {
  const code = []
  const data = []
  for (const [entry, target] of Object.entries(exports)) {
    const specifier = path.posix.join(name, entry)
    if (typeof target === 'object') code.push(specifier)
    else if (!entry.includes('*')) data.push(specifier)
    else data.push(specifier.replace('*', firstMatch(folder, target)))
  }
  writeFileSync(path.join(installed, 'entries.cjs'), entriesScript(code, data))
  console.log((await must(process.execPath, ['entries.cjs'], { cwd: installed })).trimEnd())
}

/** What `*` stands for in the first file that `./schemas/*` offers. */
function firstMatch(folder, target) {
  const start = target.slice(0, target.indexOf('*'))
  const [first] = filesIn(folder, start, ['.json'])
  if (first === undefined) throw new CheckFailed(`${target} of "exports" offers no JSON file`)
  return path.relative(start, first)
}

function entriesScript(code, data) {
  return `
const same = (a, b) => a.length > 0 && a.length === b.length && a.every((name, i) => name === b[i])
const names = (module) => Object.keys(module).filter((name) => name !== '__esModule').sort()
async function check() {
  for (const entry of ${JSON.stringify(code)}) {
    const [imported, required] = [names(await import(entry)), names(require(entry))]
    if (!same(imported, required)) throw new Error(entry + ': import and require differ, or nothing is exported')
    console.log(entry + ': ' + imported.length + ' names, imported and required')
  }
  for (const entry of ${JSON.stringify(data)}) {
    if (typeof require(entry) !== 'object') throw new Error(entry + ': not a JSON document')
    console.log(entry + ': found')
  }
}
check().catch((error) => { console.error(error); process.exit(1) })
`
}

async function checkCommand({ bin }, installed) {
  for (const name of Object.keys(bin)) {
    const help = await must('npx', ['--no', name, '--', '--help'], { cwd: installed })
    if (!help.includes(name)) throw new CheckFailed(`npx ${name} --help does not name itself`)
    console.log(`npx ${name} --help: ${help.trim().split('\n').length} lines`)
  }
}

async function checkReadme(installed) {
  const [first] = fences('README.md', readFileSync(path.join(root, 'README.md'), 'utf8'))
  if (first === undefined) throw new CheckFailed('README.md has no ts fence to run')
  writeFileSync(path.join(installed, 'readme.mjs'), stripTypes(first.code, 'readme.ts'))
  await must(process.execPath, ['readme.mjs'], { cwd: installed, timeout: 60_000 })
  console.log(`README.md:${first.line}: the first example runs`)
}

function checkSize(tarball) {
  const sizes = {
    tarball: statSync(tarball).size,
    unpacked: gunzipSync(readFileSync(tarball)).length,
  }
  for (const [what, size] of Object.entries(sizes)) {
    const said = `${what}: ${kB(size)} of ${kB(bounds[what])} allowed`
    if (size > bounds[what]) throw new CheckFailed(`Too large, ${said}`)
    console.log(said)
  }
}

async function checkBleed(folder) {
  const { files, packages, later } = await reachableFrom(path.join(folder, 'dist', 'index.js'))
  const bled = packages.filter((name) => unwantedPackages.includes(name))
  if (bled.length > 0) throw new CheckFailed(`Importing "." loads ${bled.join(', ')}`)
  for (const layer of unwantedLayers) {
    const words = wordsOnlyIn(root, layer)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const word = words.find((one) => text.includes(one))
      if (word === undefined) continue
      const where = `${path.relative(folder, file)} says ${JSON.stringify(word)}`
      throw new CheckFailed(`Importing "." loads code of src/${layer}: ${where}`)
    }
  }
  const transport = await reachableFrom(path.join(folder, 'dist', 'transport', 'index.js'))
  const early = transport.packages.filter((name) => unwantedInTransport.includes(name))
  if (early.length > 0) throw new CheckFailed(`Importing "./transport" loads ${early.join(', ')}`)
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  console.log(`importing "." loads ${files.length} files (${kB(bytes)})`)
  console.log(`  at once: ${packages.filter((name) => !isBuiltin(name)).join(', ') || '-'}`)
  console.log(`  on demand: ${later.join(', ') || '-'}`)
}

function kB(bytes) {
  return `${Math.round(bytes / 1000)} kB`
}
