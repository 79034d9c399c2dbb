/**
 * `npm run bench`, after `npm run build`: every figure the project holds itself to, in one table. `node bench/run.mjs NAME…` measures only
 * those; `--write` puts the table into RESULTS.md. Ends with 0 whatever the figures are; with 1 when one could not be measured.
 */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'

const figures = [
  'import',
  'mock-start',
  'mock-memory',
  'mock-rate',
  'validation',
  'exchange',
  'registry',
  'client',
  'waiting',
  'hostile-peer',
  'reading',
  'canonical',
  'signatures',
  'hostile',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const unknown = positionals.filter((name) => !figures.includes(name))
if (unknown.length > 0) {
  console.error(`no figure is called ${unknown.join(', ')}; there are: ${figures.join(', ')}`)
  process.exit(2)
}

const [load] = loadavg()
const rows = []
for (const name of positionals.length > 0 ? positionals : figures) {
  try {
    for (const row of await measureAlone(name)) {
      rows.push(row)
      console.log(lineOf(row))
    }
  } catch (error) {
    console.error(`${name} could not be measured: ${error.message}`)
    process.exitCode = 1
  }
}
if (values.write) await writePage()

async function measureAlone(name) {
  const script = fileURLToPath(new URL('./lib/measure-alone.mjs', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, name])
  return JSON.parse(stdout)
}

function lineOf({ name, measured, target, verdict }) {
  return `${verdict.padEnd(5)}${name.padEnd(78)}${measured}${target === '' ? '' : ` (${target})`}`
}

async function writePage() {
  const { format, resolveConfig } = await import('prettier')
  const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url))
  const text = await format(page(rows), { ...(await resolveConfig(file)), parser: 'markdown' })
  writeFileSync(file, text)
}

function page(results) {
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${load.toFixed(1)} processes at work besides when it began`
  const table = [
    '| figure | measured | target | |',
    '| --- | --- | --- | --- |',
    ...results.map(
      ({ name, measured, target, verdict }) => `| ${name} | ${measured} | ${target} | ${verdict} |`,
    ),
  ]
  return `# Results

Written by \`node bench/run.mjs --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. What is compared was run in turn in one
sitting, and medians are given; ratios carry over to other machines, times do not.
A busy machine raises the ratio of the exchange and whatever is timed by the clock.

${table.join('\n')}
`
}
