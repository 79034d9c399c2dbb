/** How long `dci-connect mock all` with 1,000 people takes from the start of its process until it listens. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { builtFile } from './lib/built.mjs'
import { median } from './lib/median.mjs'
import { judged, milliseconds } from './lib/row.mjs'

/** Two rows, medians of 9: by the caller's clock until the line appears, and `ready_ms` as the command reports it. */
export async function measure() {
  const starts = []
  for (let round = 0; round < 9; round += 1) starts.push(await startOnce())
  const name = '`mock all --people 1000` listening'
  return [
    judged(`${name}, seen from outside`, median(starts.map(({ wall }) => wall)), 500, milliseconds),
    judged(`${name}, ready_ms`, median(starts.map(({ ready }) => ready)), 500, milliseconds),
  ]
}

async function startOnce() {
  const command = [builtFile('cli/main.js'), 'mock', 'all', '--people', '1000', '--json']
  const began = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([first]) => first),
    ended.then(() => undefined),
  ])
  const wall = performance.now() - began
  if (line === undefined) throw new Error('the command ended before it listened')
  child.kill('SIGTERM')
  await ended
  return { wall, ready: JSON.parse(line).ready_ms }
}
