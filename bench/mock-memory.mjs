/**
 * The memory that `dci-connect mock all` takes, with 1,000 and with 1,000,000 people: after start, look-ups, long messages and searches through
 * everybody, and at most; and how long those searches keep everything else waiting. A busy machine lengthens what is timed by the clock.
 */
import { built } from './lib/built.mjs'
import { inLanes, lookUp, search, startMocks, where } from './lib/mocks.mjs'
import { judged, milliseconds, told } from './lib/row.mjs'

const megabytes = (value) => `${(value / 1e6).toFixed(0)} MB`
const seconds = (value) => `${(value / 1000).toFixed(1)} s`
const mostMemory = 150e6
const longestStop = 50
const lookUps = 10_000
const sort = [{ attribute_name: 'birth_date', sort_order: 'asc' }]
const nobody = where('BRN', 'eq', 'nobody')

/** Per size one process, put through one state after the other. */
export async function measure() {
  return [...(await memoryOf(1000)), ...(await memoryOf(1_000_000))]
}

async function memoryOf(people) {
  const mock = await startMocks('all', people, { watched: true })
  const name = `\`mock all --people ${people}\` resident`
  const rows = []
  const note = (state, value = mock.resident()) =>
    rows.push(judged(`${name}, ${state}`, value, mostMemory, megabytes))
  try {
    note('after start')
    await lookUpMany(mock, people)
    note(`after ${lookUps} look-ups in each registry`)
    await sendLong(mock)
    note('after 1000 messages of 33 kB to each')
    rows.push(...(await searchThrough(mock, people)))
    note('after searches through all in each')
    note('at most', mock.largest())
    return rows
  } finally {
    await mock.stop()
  }
}

async function lookUpMany({ pools }, count) {
  const { createPeople } = await built('mock/index.js')
  const people = createPeople({ seed: 1, count })
  for (const pool of pools.values()) {
    await inLanes(lookUps, 10, (left) => {
      const { brn } = people.person((left * 7919) % count)
      return search(pool, lookUp('BRN', brn))
    })
  }
}

async function sendLong({ pools }) {
  const meta = { padding: 'x'.repeat(33_000) }
  for (const pool of pools.values()) {
    await inLanes(1000, 10, () => search(pool, lookUp('BRN', 'nobody'), { meta }))
  }
}

/** Searches that find nobody, too many, a page in order and all at once; how long anybody else waited meanwhile. */
async function searchThrough(mock, people) {
  const { pools } = mock
  const rows = []
  const crvs = pools.get('crvs')
  const began = mock.cpu()
  await mock.longestStop()
  await search(crvs, nobody)
  rows.push(told(`a search through ${people} people in crvs: CPU`, seconds(mock.cpu() - began)))
  await search(crvs, { ...where('birth_date', 'eq', '1990-03'), sort })
  const deep = { page_size: 100, page_number: 20 }
  await search(crvs, { ...where('birth_date', 'eq', '1990-03'), pagination: deep })
  if (people > 200_000) {
    await search(crvs, where('YOB', 'gt', 1900), { expected: 'rjct' })
  }
  let searching = true
  const all = Promise.all([...pools.values()].map((pool) => search(pool, nobody))).finally(() => {
    searching = false
  })
  all.catch(() => undefined) // is awaited below, after look-ups that may fail first
  let slowest = 0
  while (searching) {
    const asked = performance.now()
    await search(crvs, lookUp('BRN', 'nobody'))
    slowest = Math.max(slowest, performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await all
  const stop = await mock.longestStop()
  const during = `while ${people} are searched through`
  const still = `the mocks' event loop stands still ${during}`
  rows.push(judged(`${still}, CPU`, stop.cpu, longestStop, milliseconds))
  rows.push(told(`${still}, by the clock`, milliseconds(stop.clock)))
  rows.push(told(`a look-up ${during} in all five, the slowest`, milliseconds(slowest)))
  return rows
}
