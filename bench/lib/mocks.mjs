/** The command `mock` in a process of its own, what it takes there, and questions to it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { builtFile } from './built.mjs'

const loopWatch = fileURLToPath(new URL('../mock/loop-watch.mjs', import.meta.url))

/** Starts `mock <registry> --people <people>`; `watched` counts how long its event loop stands still, which `longestStop` tells. */
export async function startMocks(registry, people, { more = [], watched = false } = {}) {
  const options = ['--people', String(people), '--json', ...more]
  const command = [builtFile('cli/main.js'), 'mock', registry, ...options]
  const began = performance.now()
  const child = spawn(process.execPath, [...(watched ? ['--import', loopWatch] : []), ...command], {
    stdio: ['ignore', 'pipe', 'inherit', ...(watched ? ['ipc'] : [])],
  })
  const ended = once(child, 'exit')
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([first]) => first),
    ended.then(() => undefined),
  ])
  const wall = performance.now() - began
  if (line === undefined) throw new Error('the command ended before it listened')
  const { ready_ms: ready, registries } = JSON.parse(line)
  const pools = registries.map(({ url }) => new Pool(url, { headersTimeout: 0, bodyTimeout: 0 }))
  return {
    wall,
    ready,
    url: registries[0].url,
    pools: new Map(registries.map(({ registry: name }, at) => [name, pools[at]])),
    sample: registries[0].sample,
    resident: () => kilobytesOf(child.pid, 'VmRSS') * 1024,
    largest: () => kilobytesOf(child.pid, 'VmHWM') * 1024,
    cpu: () => cpuOf(child.pid),
    /** How long the event loop stood still at most since this was last asked: milliseconds by the clock, and of CPU. */
    longestStop: async () => {
      child.send('longest')
      return (await once(child, 'message'))[0]
    },
    stop: async () => {
      await Promise.all(pools.map((pool) => pool.close()))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Kilobytes as the kernel counts them (Linux): `VmRSS` what a process holds, `VmHWM` what it ever held at once. */
function kilobytesOf(pid, name) {
  return Number(
    new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1],
  )
}

/** Milliseconds of CPU that a process has used (Linux), counted in hundredths of a second. */
export function cpuOf(pid) {
  const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(after[11]) + Number(after[12])) * 10
}

export const lookUp = (type, value) => ({ query_type: 'idtype-value', query: { type, value } })

export const where = (attribute_name, operator, attribute_value) => ({
  query_type: 'predicate',
  query: [{ expression1: { attribute_name, operator, attribute_value } }],
})

let count = 0

/** One search; gives its item. Throws unless HTTP is 200 and the item's status the `expected` one. */
export async function search(pool, criteria, { expected = 'succ', meta } = {}) {
  const timestamp = new Date().toISOString()
  count += 1
  const header = {
    version: '1.0.0',
    message_id: `m-${count}`,
    message_ts: timestamp,
    action: 'search',
    sender_id: 'bench',
    receiver_id: 'mock',
    total_count: 1,
    ...(meta === undefined ? {} : { meta }),
  }
  const search_criteria = { version: '1.0.0', ...criteria }
  const item = { reference_id: 'r', timestamp, search_criteria, locale: 'eng' }
  const message = { transaction_id: `t-${count}`, search_request: [item] }
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: '/registry/sync/search',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ header, message }),
  })
  const answer = await body.json()
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`)
  const [answered] = answer.message.search_response
  if (answered.status !== expected) throw new Error(`${answered.status} instead of ${expected}`)
  return answered
}

/** Does `work` so often, `lanes` at a time; gives each the number of those that are left. */
export async function inLanes(times, lanes, work) {
  let left = times
  const lane = async () => {
    while (left > 0) {
      left -= 1
      await work(left)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
