/**
 * Everything that must hold before a change goes in, in order, stopping at the first that does not: `npm run check`.
 * `--report FILE` keeps the test run's own JSON report there.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { CheckFailed, main, must, root } from './lib/command.mjs'
import { install, pack } from './lib/packed.mjs'

const at = process.argv.indexOf('--report')
const work = mkdtempSync(path.join(tmpdir(), 'dci-connect-check-'))
const report = at === -1 ? path.join(work, 'tests.json') : path.resolve(process.argv[at + 1])
const found = { totals: '', tarball: '', installed: '' }

const show = (command, ...args) => must(command, args, { cwd: root, show: 'all' })
const script = (name, ...args) => show(process.execPath, path.join('scripts', name), ...args)
const packed = () => ['--tarball', found.tarball, '--installed', found.installed]

const steps = {
  'generated files are current': () =>
    show(process.execPath, path.join('schemas', 'generate.mjs'), '--check'),
  'types of the source': () => show('npx', 'tsc', '--noEmit', '-p', '.'),
  'types of the tests': () => show('npx', 'tsc', '--noEmit', '-p', 'test'),
  lint: () => show('npm', 'run', '--silent', 'lint'),
  build: () => show('npm', 'run', '--silent', 'build'),
  tests: async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const output = await show('npm', 'test', '--', ...reporters)
    found.totals = totalsIn(output)
  },
  pack: async () => {
    found.tarball = await pack(work)
    found.installed = await install(found.tarball, mkdtempSync(path.join(work, 'user-')))
    console.log(path.basename(found.tarball))
  },
  publint: () => show('npx', 'publint', '--strict', found.tarball),
  'are the types wrong': () => must('npx', ['attw', found.tarball, '--profile', 'esm-only']),
  'the package installed': () => script('check-package.mjs', ...packed()),
  documentation: () => script('check-docs.mjs'),
  examples: () => script('check-examples.mjs', ...packed()),
}

/** The lines of vitest's summary, to be seen again at the end. */
function totalsIn(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => /^\s*(Test Files|Tests|Duration) {2}/.test(line))
    .join('\n')
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

await main(async () => {
  const began = performance.now()
  const names = Object.keys(steps)
  try {
    for (const [index, name] of names.entries()) {
      console.log(`\n── ${index + 1}/${names.length} ${name}`)
      const since = performance.now()
      try {
        await steps[name]()
      } catch (error) {
        if (!(error instanceof CheckFailed)) throw error
        throw new CheckFailed(`\n✗ ${name} (${seconds(since)})\n${error.message}`)
      }
      console.log(`✓ ${name} (${seconds(since)})`)
    }
    console.log(`\n✓ all ${names.length} checks hold (${seconds(began)})\n${found.totals}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
})
