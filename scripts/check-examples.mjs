/**
 * Every examples/*.ts and examples/*.mjs runs against the packed and installed package and prints exactly what stands in
 * examples/<name>.out. `--update` writes those files instead.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CheckFailed, main, root, run } from './lib/command.mjs'
import { filesIn } from './lib/files.mjs'
import { lend, withPackage } from './lib/packed.mjs'
import { stripTypes } from './lib/snippets.mjs'

const limit = 60_000
/** What examples import besides the package. */
const lent = ['msw', 'fastify', 'express', 'hono', '@hono/node-server']
const update = process.argv.includes('--update')

await main(() =>
  withPackage(async ({ installed }) => {
    const names = filesIn(root, 'examples', ['.ts', '.mjs'], { deep: false }).map((file) =>
      path.basename(file),
    )
    const folder = path.join(installed, 'examples')
    copyExamples(folder)
    lend(lent, installed)
    const problems = strayOutputs(names)
    for (const name of names) problems.push(...(await runExample(folder, name)))
    if (problems.length > 0) throw new CheckFailed(problems.join('\n'))
    console.log(`${names.length} examples ${update ? 'written down' : 'print what they should'}`)
  }),
)

/** The folder as it is, TypeScript made JavaScript under the name its importers use. */
function copyExamples(folder) {
  const source = path.join(root, 'examples')
  mkdirSync(folder, { recursive: true })
  if (existsSync(source)) cpSync(source, folder, { recursive: true })
  for (const file of filesIn(root, 'examples', ['.ts'])) {
    const code = readFileSync(path.join(root, file), 'utf8')
    const target = path.join(folder, path.relative('examples', file)).replace(/\.ts$/, '.js')
    writeFileSync(target, stripTypes(code, file))
  }
}

function strayOutputs(names) {
  const expected = new Set(names.map((name) => `${stem(name)}.out`))
  return filesIn(root, 'examples', ['.out'], { deep: false })
    .filter((file) => !expected.has(path.basename(file)))
    .map((file) => `${file}: there is no example of this name`)
}

async function runExample(folder, name) {
  const script = name.replace(/\.ts$/, '.js')
  const { code, stdout, stderr } = await run(process.execPath, [script], {
    cwd: folder,
    timeout: limit,
    env: { NO_COLOR: '1' },
  })
  if (code !== 0) {
    const ended = code === -1 ? `did not end within ${limit / 1000} s` : `ended with ${code}`
    return [`examples/${name} ${ended}\n${stdout}${stderr}`.trimEnd()]
  }
  const file = path.join(root, 'examples', `${stem(name)}.out`)
  if (update) writeFileSync(file, stdout)
  if (!existsSync(file)) {
    return [`examples/${stem(name)}.out is missing: node scripts/check-examples.mjs --update`]
  }
  const expected = readFileSync(file, 'utf8')
  return stdout === expected ? [] : [`examples/${name} ${firstDifference(expected, stdout)}`]
}

function firstDifference(expected, actual) {
  const [wanted, got] = [expected.split('\n'), actual.split('\n')]
  const at = wanted.findIndex((line, index) => line !== got[index])
  const line = at === -1 ? wanted.length : at
  return `prints another line ${line + 1}:\n  expected ${JSON.stringify(wanted[line])}\n  printed  ${JSON.stringify(got[line])}`
}

function stem(name) {
  return name.replace(/\.(ts|mjs)$/, '')
}
