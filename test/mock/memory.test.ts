import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMockBackend } from '../../src/mock/backend.js'
import { householdAt } from '../../src/mock/people/household.js'
import { createPeople, identifiersOf, personAt } from '../../src/mock/people/index.js'
import { createRecent } from '../../src/mock/recent.js'
import type { Recent } from '../../src/mock/recent.js'
import { predicate, registryNames } from '../../src/model/index.js'
import { ask, searchById } from './ask.js'

// The real ones, watched: what is kept and what is made is counted, because a process's size is another one on every machine.
vi.mock('../../src/mock/recent.js', { spy: true })
vi.mock('../../src/mock/people/household.js', { spy: true })

afterEach(() => {
  vi.clearAllMocks()
})

/** How many of the values that may be there a cache really holds. */
function heldBy(recent: Recent<unknown>, most: number): number {
  return Array.from({ length: most }, (_, key) => recent.get(key)).filter(Boolean).length
}

/** Every cache that was made since the last test. */
function caches(): Recent<unknown>[] {
  return vi.mocked(createRecent).mock.results.map(({ value }) => value as Recent<unknown>)
}

describe('memory of a world of 15,000', () => {
  const count = 15_000

  it.each(registryNames)(
    'is that of a small one once %s was searched through',
    async (registry) => {
      const people = createPeople({ seed: 1, count })
      const backend = createMockBackend(registry, { people })
      for (let index = 0; index < count; index += 30) {
        const [identifier] = identifiersOf(people.person(index))
        if (identifier?.identifier_type !== 'UIN') continue
        await searchById(backend, { type: 'UIN', value: identifier.identifier_value })
      }
      await ask(backend, predicate(['UIN', 'eq', 'nobody']))
      expect(caches().length).toBeGreaterThan(1)
      expect(Math.max(...caches().map((recent) => heldBy(recent, count)))).toBeLessThanOrEqual(128)
    },
  )

  it('is not touched by a sorted search but for the page', async () => {
    const people = createPeople({ seed: 1, count })
    const crvs = createMockBackend('crvs', { people })
    const sort = [{ attribute_name: 'birth_date', sort_order: 'asc' }]
    const { reg_records } = await ask(crvs, { ...predicate(['YOB', 'eq', 1990]), sort })
    expect(reg_records).toHaveLength(100)
    const held = caches().map((recent) => heldBy(recent, count))
    expect(Math.max(...held)).toBeLessThanOrEqual(128)
  })
})

describe('a look-up by identifier in a world of 1,000,000', () => {
  const count = 1_000_000

  it.each(registryNames)('makes a household or two and no more: %s', async (registry) => {
    const people = createPeople({ seed: 1, count })
    const backend = createMockBackend(registry, { people })
    for (const index of [0, 499_999, 999_999]) {
      const { brn } = personAt(1, index)
      vi.mocked(householdAt).mockClear()
      await searchById(backend, { type: 'BRN', value: brn })
      expect(vi.mocked(householdAt).mock.calls.length).toBeLessThanOrEqual(2)
    }
  })
})
