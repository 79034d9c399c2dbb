import { describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/backend.js'
import { createPeople, isKnownTo, personAt } from '../../src/mock/people/index.js'
import type { InventedPerson } from '../../src/mock/people/index.js'
import { createRecent } from '../../src/mock/recent.js'
import { createGate } from '../../src/mock/query/gate.js'
import { createScan } from '../../src/mock/query/scan.js'
import { createTurns } from '../../src/mock/query/turns.js'
import { idTypeValue, predicate } from '../../src/model/index.js'
import type { Beneficiary } from '../../src/model/generated/types.js'
import { ask, asker, refusal, searchById } from './ask.js'

const everybody = predicate(['YOB', 'gt', 1800])
const nobody = predicate(['UIN', 'eq', 'nobody'])

const every = { holds: () => true, paths: [] }

/** Numbers as records; `each` milliseconds go by for each one looked at. */
function countingTo(size: number, each: number) {
  const looked: number[] = []
  const time = { now: 0, turns: 0 }
  const source = {
    size: () => size,
    at: (place: number) => {
      looked.push(place)
      time.now += each
      return { place }
    },
    byIdentifier: () => [],
  }
  const slices: number[] = []
  const scan = createScan({
    monotonic: () => time.now,
    takeTurn: () => {
      slices.push(looked.length)
      return Promise.resolve()
    },
  })
  return { source, scan, looked, slices }
}

describe('a scan', () => {
  it('gives way as soon as 10 ms went by, at most sixteen records later', async () => {
    const { source, scan, looked, slices } = countingTo(200, 1)
    await scan(source, every, {}, () => true)
    expect(looked).toHaveLength(200)
    const lengths = slices.map((begun, at) => (slices[at + 1] ?? 200) - begun)
    expect(lengths.every((length) => length <= 16)).toBe(true)
  })

  it('looks at many records in a slice where that is quick', async () => {
    const { source, scan, slices } = countingTo(2000, 0.01)
    await scan(source, every, {}, () => true)
    expect(slices).toHaveLength(2)
  })

  it('ends when the asker goes away, with the reason', async () => {
    const { source, looked } = countingTo(1000, 20)
    const gone = new AbortController()
    const reason = new Error('gone')
    const time = { now: 0 }
    const scan = createScan({
      monotonic: () => (time.now += 20),
      takeTurn: () => {
        if (looked.length >= 32) gone.abort(reason)
        return Promise.resolve()
      },
    })
    const found = scan(source, every, { signal: gone.signal }, () => true)
    await expect(found).rejects.toBe(reason)
    expect(looked).toHaveLength(32)
  })

  it('is refused at the first record too many', async () => {
    const { source, looked } = countingTo(1000, 0)
    const scan = createScan({ maxFound: 40 })
    const { code, reason } = await refusal(() => scan(source, every, {}, () => true))
    expect([code, reason]).toEqual([
      'search.too_many_records',
      'rjct.search.too_many_records_found',
    ])
    expect(looked).toHaveLength(41)
  })

  it('takes a limit that is a whole number from 1', () => {
    expect(() => createScan({ maxFound: 0 })).toThrow(TypeError)
  })
})

describe('turns', () => {
  it('are given one at a time, each after the event loop went round', async () => {
    const rounds: (() => void)[] = []
    const takeTurn = createTurns((run) => rounds.push(run))
    const order: string[] = []
    const work = async (name: string): Promise<void> => {
      for (let slice = 1; slice <= 2; slice++) {
        await takeTurn()
        order.push(`${name}${String(slice)}`)
      }
    }
    const all = Promise.all([work('a'), work('b')])
    const seen: number[] = []
    for (let run = rounds.shift(); run !== undefined; run = rounds.shift()) {
      run()
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(order.length)
    }
    await all
    expect(order).toEqual(['a1', 'b1', 'a2', 'b2'])
    expect(seen).toEqual([1, 2, 3, 4])
  })
})

describe('a gate', () => {
  it('lets in so many at a time, in order, and goes on after one that failed', async () => {
    const gate = createGate(2)
    const ends: (() => void)[] = []
    const begun: number[] = []
    const outcomes = [0, 1, 2, 3].map((number) =>
      gate
        .run(async () => {
          begun.push(number)
          await new Promise<void>((resolve) => ends.push(resolve))
          if (number === 0) throw new Error('failed')
          return number
        })
        .catch(() => 'failed'),
    )
    expect(begun).toEqual([0, 1])
    ends[0]?.()
    expect(await outcomes[0]).toBe('failed')
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toEqual([0, 1, 2])
    ends[1]?.()
    ends[2]?.()
    await new Promise((resolve) => setImmediate(resolve))
    ends[3]?.()
    expect(await Promise.all(outcomes)).toEqual(['failed', 1, 2, 3])
  })
})

describe('what was made last', () => {
  it('is kept, twice as much at most, and what is asked for again longest', () => {
    const recent = createRecent<object>(100)
    const first = {}
    recent.set(0, first)
    for (let key = 1; key < 10_000; key++) {
      recent.set(key, { key })
      recent.get(0)
    }
    expect(recent.get(0)).toBe(first)
    const kept = Array.from({ length: 10_000 }, (_, key) => recent.get(key)).filter(Boolean)
    expect(recent.get(5000)).toBeUndefined()
    expect(kept.length).toBeLessThanOrEqual(200)
  })
})

describe('a world of a million', () => {
  const people = createPeople({ seed: 1, count: 1_000_000 })

  it('answers a look-up without looking at anybody else, and a search too wide with a refusal', async () => {
    const crvs = createMockBackend('crvs', { people, scan: { maxFound: 50 } })
    const { brn } = personAt(1, 999_999)
    expect(await searchById(crvs, { type: 'BRN', value: brn })).toHaveLength(1)
    const { code, reason } = await refusal(() => ask(crvs, everybody))
    expect([code, reason]).toEqual([
      'search.too_many_records',
      'rjct.search.too_many_records_found',
    ])
  })

  it('gives the same person again who was let go meanwhile', () => {
    const before = people.person(17)
    for (let number = 100; number < 2400; number++) people.household(number)
    expect(people.person(17)).not.toBe(before)
    expect(people.person(17)).toEqual(before)
  })
})

describe('records that are not kept', () => {
  const people = createPeople({ seed: 1, count: 3000 })

  /** The last person who has a beneficiary record of their own. */
  function lastEnrolled(): InventedPerson {
    for (let index = people.count - 1; ; index--) {
      const person = people.person(index)
      if (isKnownTo('ibr', person, people.household(person.household))) return person
    }
  }

  it('are the same in every page, sorted or not', async () => {
    const crvs = createMockBackend('crvs', { people })
    const sort = [{ attribute_name: 'birth_date', sort_order: 'asc' }]
    const page = { pagination: { page_size: 5, page_number: 2 } }
    const first = await ask(crvs, { ...everybody, ...page, sort })
    const again = await ask(crvs, { ...everybody, ...page, sort })
    const whole = await ask(crvs, { ...everybody, pagination: { page_size: 10 }, sort })
    expect(first).toEqual(again)
    expect(whole.reg_records.slice(5)).toEqual(first.reg_records)
    expect(first.pagination?.total_count).toBe(3000)
  })

  it('stay replaced by what was taken, and are found nowhere', async () => {
    const ibr = createMockBackend('ibr', { people })
    const member = lastEnrolled()
    const query = { type: 'BRN', value: member.brn }
    const all = { ...predicate(['BRN', 'eq', member.brn]), response_entity: 'Member' }
    const old = (await ask(ibr, all)).reg_records[0] as Beneficiary | undefined
    const taken = { ...old, enrollment_status: '4' } as Beneficiary
    expect(old).toBeDefined()
    await ibr.enrollmentUpdates?.(taken, asker)
    await ask(ibr, nobody)
    expect((await ask(ibr, all)).reg_records).toEqual([taken])
    const byId = (await searchById(ibr, query)) as Beneficiary[]
    expect(byId.filter((found) => found.member !== undefined)).toEqual([taken])
  })

  it('are seen by a yes or no question without an end to its search', async () => {
    const dr = createMockBackend('dr', { people, scan: { maxFound: 1 } })
    expect(await dr.disabled?.(predicate(['disability_status', 'eq', '0']) as never, asker)).toBe(
      'yes',
    )
    expect(await dr.disabled?.(idTypeValue('UIN', 'nobody') as never, asker)).toBe('no')
  })
})
