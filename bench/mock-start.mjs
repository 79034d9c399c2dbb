/**
 * `dci-connect mock all`: how long from the start of its process until it listens, and what memory it takes then, after look-ups and after a
 * search through everybody, with 1,000 and with 1,000,000 people; and how many unsigned searches one mock answers in a second.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Pool } from 'undici'
import { built, builtFile } from './lib/built.mjs'
import { median } from './lib/median.mjs'
import { judged, milliseconds, told } from './lib/row.mjs'

const megabytes = (value) => `${(value / 1e6).toFixed(0)} MB`
const most = 150e6
const lookUps = 10_000

/** For each size medians of 9 starts, by the caller's clock and by `ready_ms`, and one run for memory; then requests per second. */
export async function measure() {
  const rows = []
  for (const people of [1000, 1_000_000]) {
    rows.push(...(await startsOf(people)), ...(await memoryOf(people)))
  }
  return [...rows, await throughput()]
}

async function startsOf(people) {
  const starts = []
  for (let round = 0; round < 9; round += 1) {
    const mock = await startMocks('all', people)
    starts.push(mock)
    await mock.stop()
  }
  const name = `\`mock all --people ${people}\` listening`
  return [
    judged(`${name}, seen from outside`, median(starts.map(({ wall }) => wall)), 500, milliseconds),
    judged(`${name}, ready_ms`, median(starts.map(({ ready }) => ready)), 500, milliseconds),
  ]
}

/** Resident memory of the process: now, after look-ups spread over everybody in all five, and after one search through everybody. */
async function memoryOf(people) {
  const mock = await startMocks('all', people)
  const name = `\`mock all --people ${people}\` resident`
  try {
    const rows = [judged(`${name}, after start`, mock.resident(), most, megabytes)]
    await lookUpMany(mock, people)
    rows.push(judged(`${name}, after ${lookUps} look-ups`, mock.resident(), most, megabytes))
    const longest = await searchEverybody(mock)
    rows.push(judged(`${name}, after a search of all in dr`, mock.resident(), most, megabytes))
    rows.push(told(`a look-up while dr searches ${people} people, the slowest`, longest))
    return rows
  } finally {
    await mock.stop()
  }
}

async function lookUpMany({ pools }, count) {
  const { createPeople } = await built('mock/index.js')
  const people = createPeople({ seed: 1, count })
  let left = lookUps
  const lane = async () => {
    while (left > 0) {
      left -= 1
      const { brn } = people.person((left * 7919) % count)
      await search(pools[left % pools.length], 'idtype-value', { type: 'BRN', value: brn })
    }
  }
  await Promise.all(Array.from({ length: 10 }, lane))
}

/** A search that finds nobody, in the disability registry; how long a look-up took at most meanwhile. */
async function searchEverybody({ pools }) {
  const [pool] = pools
  const query = [
    { expression1: { attribute_name: 'BRN', operator: 'eq', attribute_value: 'nobody' } },
  ]
  let searching = true
  const searched = search(pools[3], 'predicate', query).finally(() => {
    searching = false
  })
  let longest = 0
  while (searching) {
    const began = performance.now()
    await search(pool, 'idtype-value', { type: 'BRN', value: 'nobody' })
    longest = Math.max(longest, performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await searched
  return milliseconds(longest)
}

/** A civil registry that signs nothing is asked for one person, ten calls at a time. */
async function throughput() {
  const mock = await startMocks('crvs', 1000, ['--unsigned'])
  const { type, value } = mock.sample
  const run = async (calls) => {
    let left = calls
    const began = performance.now()
    const lane = async () => {
      while (left > 0) {
        left -= 1
        await search(mock.pools[0], 'idtype-value', { type, value })
      }
    }
    await Promise.all(Array.from({ length: 10 }, lane))
    return calls / ((performance.now() - began) / 1000)
  }
  try {
    await run(3000)
    const rates = []
    for (let round = 0; round < 5; round += 1) rates.push(await run(3000))
    return told('unsigned searches a mock answers, one client', `${median(rates).toFixed(0)} /s`)
  } finally {
    await mock.stop()
  }
}

async function search(pool, query_type, query) {
  const timestamp = new Date().toISOString()
  const header = {
    version: '1.0.0',
    message_id: `m-${(count += 1)}`,
    message_ts: timestamp,
    action: 'search',
    sender_id: 'bench',
    receiver_id: 'mock',
    total_count: 1,
  }
  const search_criteria = { version: '1.0.0', query_type, query }
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
  if (answer.message.search_response[0].status !== 'succ') throw new Error('refused')
}
let count = 0

async function startMocks(registry, people, more = []) {
  const options = ['--people', String(people), '--json', ...more]
  const command = [builtFile('cli/main.js'), 'mock', registry, ...options]
  const began = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
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
    pools,
    sample: registries[0].sample,
    resident: () => residentOf(child.pid),
    stop: async () => {
      await Promise.all(pools.map((pool) => pool.close()))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Bytes of memory that a process holds (Linux). */
function residentOf(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(kilobytes) * 1024
}
