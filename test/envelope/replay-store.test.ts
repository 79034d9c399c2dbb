import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { createMemoryReplayStore } from '../../src/envelope/index.js'
import type { MemoryReplayStore, ReplayClaim } from '../../src/envelope/index.js'
import { fairShare } from '../../src/envelope/replay/fair-share.js'
import { noon } from '../kit.js'

const day = 86_400_000

function claimOf(changes: Partial<ReplayClaim> = {}): ReplayClaim {
  return {
    scope: 'crvs.example.gov crvs',
    sender_id: 'sr.example.gov',
    message_id: 'm-1',
    digest: 'd-1',
    dated: noon,
    keepFrom: noon - 7 * day,
    ...changes,
  }
}

/** Takes a message and answers it at once. */
async function take(
  store: MemoryReplayStore,
  changes: Partial<ReplayClaim>,
  answer = '{}',
): Promise<string> {
  const { status } = await store.claim(claimOf(changes))
  if (status === 'new') await store.settle(claimOf(changes), answer)
  return status
}

describe('a memory of messages (S7)', () => {
  it('gives a message to the first who claims it, and its answer to the others', async () => {
    const store = createMemoryReplayStore()
    expect(await store.claim(claimOf())).toEqual({ status: 'new' })
    expect(await store.claim(claimOf())).toEqual({ status: 'running' })
    await store.settle(claimOf(), 'the answer')
    expect(await store.claim(claimOf())).toEqual({ status: 'answered', answer: 'the answer' })
  })

  it('knows the same id with another content for another message, answered or not', async () => {
    const store = createMemoryReplayStore()
    await store.claim(claimOf())
    expect(await store.claim(claimOf({ digest: 'd-2' }))).toEqual({ status: 'other' })
    await store.settle(claimOf(), 'the answer')
    expect(await store.claim(claimOf({ digest: 'd-2' }))).toEqual({ status: 'other' })
  })

  it.each([
    ['another sender', { sender_id: 'ibr.example.gov' }],
    ['another endpoint', { scope: 'crvs.example.gov dr' }],
    ['nobody who is vouched for', { scope: 'crvs.example.gov crvs unverified' }],
    ['names that only look alike when joined', { scope: 'crvs.example.gov', sender_id: 'crvs sr' }],
  ])('keeps apart messages of one id from %s', async (_, changes) => {
    const store = createMemoryReplayStore()
    await take(store, {})
    expect(await take(store, changes)).toBe('new')
  })

  it('takes a released message as new, and keeps one that was answered', async () => {
    const store = createMemoryReplayStore()
    await store.claim(claimOf())
    await store.release(claimOf())
    expect(await take(store, {})).toBe('new')
    await store.release(claimOf())
    expect(await take(store, {})).toBe('answered')
  })

  it('does not answer a message whose claim was forgotten meanwhile', async () => {
    const store = createMemoryReplayStore({ maxEntries: 1 })
    await store.claim(claimOf())
    await take(store, { message_id: 'm-2', dated: noon + 1000 })
    await store.settle(claimOf(), 'too late')
    expect(store.bytes).toBeLessThanOrEqual(2)
    expect(await store.claim(claimOf())).toEqual({ status: 'forgotten' })
  })
})

describe('bounds of the memory', () => {
  it.each([{ maxEntries: 0 }, { maxEntries: 1.5 }, { maxBytes: -1 }, { maxBytes: NaN }])(
    '%o are the caller’s bug',
    (options) => {
      expect(() => createMemoryReplayStore(options)).toThrow(TypeError)
    },
  )

  it('ids: when full, the oldest go and the horizon moves past them', async () => {
    const store = createMemoryReplayStore({ maxEntries: 80 })
    for (let n = 0; n < 200; n++) {
      await take(store, { message_id: `m-${String(n)}`, dated: noon + n * 1000 })
      expect(store.entries).toBeLessThanOrEqual(80)
    }
    expect(store.entries).toBeGreaterThanOrEqual(70)
    expect(await take(store, { message_id: 'm-0', dated: noon })).toBe('forgotten')
    expect(await take(store, { message_id: 'm-199', dated: noon + 199_000 })).toBe('answered')
  })

  it('ids: one never seen is refused too when it is dated before what was forgotten', async () => {
    const store = createMemoryReplayStore({ maxEntries: 8 })
    for (let n = 0; n < 20; n++)
      await take(store, { message_id: `m-${String(n)}`, dated: noon + n * 1000 })
    expect(await take(store, { message_id: 'late', dated: noon + 1000 })).toBe('forgotten')
    expect(await take(store, { message_id: 'timely', dated: noon + 30_000 })).toBe('new')
  })

  it('ids: the horizon stands at the latest of what was forgotten, whatever order that came in', async () => {
    const store = createMemoryReplayStore({ maxEntries: 8 })
    for (let n = 0; n < 20; n++)
      await take(store, { message_id: `m-${String(n)}`, dated: noon - n * 1000 })
    expect(await take(store, { message_id: 'm-0', dated: noon })).toBe('forgotten')
  })

  it('ids: one of which a copy has just come is forgotten last', async () => {
    const store = createMemoryReplayStore({ maxEntries: 8 })
    for (let n = 0; n < 20; n++) {
      await take(store, { message_id: 'kept' })
      await take(store, { message_id: `m-${String(n)}`, dated: noon + n * 1000 })
    }
    expect(await take(store, { message_id: 'kept' })).toBe('answered')
  })

  it('ids: a flood from one partner makes nobody else’s messages forgotten', async () => {
    const store = createMemoryReplayStore({ maxEntries: 100 })
    for (let n = 0; n < 20; n++) await take(store, { message_id: `m-${String(n)}` })
    for (let n = 0; n < 1000; n++) {
      const sender_id = 'flood.example.gov'
      await take(store, { sender_id, message_id: `f-${String(n)}`, dated: noon + n })
    }
    for (let n = 0; n < 20; n++)
      expect(await take(store, { message_id: `m-${String(n)}` })).toBe('answered')
    expect(await take(store, { message_id: 'delayed', dated: noon - day })).toBe('new')
    expect(store.entries).toBeLessThanOrEqual(100)
  })

  it('ids: with more senders than entries, whole senders go and one horizon holds for all', async () => {
    const store = createMemoryReplayStore({ maxEntries: 10 })
    for (let n = 0; n < 50; n++)
      await take(store, { sender_id: `s-${String(n)}`, dated: noon + n * 1000 })
    expect(store.entries).toBeLessThanOrEqual(10)
    expect(await take(store, { sender_id: 's-0', dated: noon })).toBe('forgotten')
    expect(await take(store, { sender_id: 's-48', dated: noon + 48_000 })).toBe('answered')
    expect(await take(store, { sender_id: 's-new', dated: noon + 60_000 })).toBe('new')
  })

  it('answers: when full, the oldest answers go and their ids stay known', async () => {
    const store = createMemoryReplayStore({ maxBytes: 1000 })
    for (let n = 0; n < 50; n++) {
      await take(store, { message_id: `m-${String(n)}` }, 'é'.repeat(50))
      expect(store.bytes).toBeLessThanOrEqual(1000)
    }
    expect(store.entries).toBe(50)
    expect(await store.claim(claimOf({ message_id: 'm-0' }))).toEqual({ status: 'answered' })
    expect(await store.claim(claimOf({ message_id: 'm-49' }))).toMatchObject({
      answer: 'é'.repeat(50),
    })
  })

  it('answers: one longer than all the room is not kept, and the others are', async () => {
    const store = createMemoryReplayStore({ maxBytes: 1000 })
    await take(store, { message_id: 'short' }, 'short')
    await take(store, { message_id: 'long' }, 'x'.repeat(1001))
    expect(store.bytes).toBe(5)
    expect(await store.claim(claimOf({ message_id: 'long' }))).toEqual({ status: 'answered' })
    expect(await store.claim(claimOf({ message_id: 'short' }))).toMatchObject({ answer: 'short' })
  })

  it('answers: long ones of one partner push out nobody else’s', async () => {
    const store = createMemoryReplayStore({ maxBytes: 1000 })
    await take(store, { message_id: 'm-1' }, 'ours')
    for (let n = 0; n < 30; n++) {
      await take(
        store,
        { sender_id: 'long.example.gov', message_id: `l-${String(n)}` },
        'x'.repeat(300),
      )
    }
    expect(await store.claim(claimOf({ message_id: 'm-1' }))).toMatchObject({ answer: 'ours' })
  })

  it('age: what would be refused anyway is dropped, for senders that fell silent too', async () => {
    const store = createMemoryReplayStore()
    await take(store, { sender_id: 'silent.example.gov' }, 'an answer about somebody')
    await take(store, { dated: noon + 8 * day, keepFrom: noon + day }, 'new')
    expect(store.entries).toBe(1)
    expect(store.bytes).toBe(3)
  })

  it('age: a clock that is set back does not make new again what was dropped', async () => {
    const store = createMemoryReplayStore()
    await take(store, {})
    await take(store, { message_id: 'm-2', dated: noon + 8 * day, keepFrom: noon + day })
    expect(await take(store, { keepFrom: noon - 7 * day })).toBe('forgotten')
  })

  it('age: counts from the latest copy, which could be sent again for longest', async () => {
    const store = createMemoryReplayStore()
    await take(store, {})
    await take(store, { dated: noon + day })
    const again = claimOf({ dated: noon + day, keepFrom: noon + day })
    expect(await store.claim(again)).toMatchObject({ status: 'answered' })
  })

  it('a horizon given at the start holds, so that a restart opens no hole', async () => {
    const store = createMemoryReplayStore({ horizon: noon })
    expect(await take(store, {})).toBe('forgotten')
    expect(await take(store, { dated: noon + 1000 })).toBe('new')
  })
})

describe('whatever is taken and forgotten (S7)', () => {
  it('no message is ever new twice while its date is accepted, and the bounds hold', async () => {
    const message = fc.record({
      sender: fc.integer({ min: 0, max: 4 }),
      id: fc.integer({ min: 0, max: 12 }),
      later: fc.integer({ min: 0, max: 3_000 }),
      early: fc.constantFrom(0, 4_000, 9_000),
      long: fc.integer({ min: 0, max: 40 }),
    })
    const maxAge = 15_000
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 120 }), async (messages) => {
        const store = createMemoryReplayStore({ maxEntries: 6, maxBytes: 60 })
        const newCopies = new Set<string>()
        let time = noon
        for (const { sender, id, later, early, long } of messages) {
          time += later
          const dated = noon + id * 1000 - early // a copy keeps its date, so the id stands for it
          const copy = claimOf({
            sender_id: `s-${String(sender)}`,
            message_id: `m-${String(id)}-${String(early)}`,
            dated,
            keepFrom: time - maxAge,
          })
          if (dated < copy.keepFrom) continue // refused for its age before it comes to the store
          const status = await take(store, copy, 'x'.repeat(long))
          const name = `${copy.sender_id} ${copy.message_id}`
          if (status === 'new') expect(newCopies).not.toContain(name)
          newCopies.add(name)
          expect(store.entries).toBeLessThanOrEqual(6)
          expect(store.bytes).toBeLessThanOrEqual(60)
        }
      }),
    )
  })

  it('a fair share leaves small holders alone and fits the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }),
        fc.nat(5000),
        (sizes, room) => {
          const share = fairShare(sizes, room)
          const left = sizes.map((size) => Math.min(size, share))
          const total = left.reduce((sum, size) => sum + size, 0)
          expect(total).toBeLessThanOrEqual(room)
          const all = sizes.reduce((sum, size) => sum + size, 0)
          if (all <= room) expect(share).toBe(Infinity)
          else expect(total).toBeGreaterThan(room - sizes.length)
        },
      ),
    )
  })
})
