import { describe, expect, it } from 'vitest'
import { createMemoryReplayStore } from '../../src/envelope/index.js'
import { noon } from '../kit.js'
import { codeOf, counting, day, gate, guardAt, messageOf, sentenceOf } from './replay-kit.js'

describe('a copy of a message (S7)', () => {
  it('gets the answer again and the work is done once', async () => {
    const guard = guardAt(() => noon)
    const counted = counting()
    const first = await guard.once(messageOf(), counted.work)
    expect(await guard.once(messageOf(), counted.work)).toBe(first)
    expect(counted.runs).toBe(1)
  })

  it('is the same message under a new message_ts, with its members in another order', async () => {
    let time = noon
    const guard = guardAt(() => time)
    const counted = counting()
    await guard.once(messageOf({ content: { a: 1, b: 2 } }), counted.work)
    time += day
    const again = messageOf({ content: { b: 2, a: 1.0 }, at: time })
    expect(await guard.once(again, counted.work)).toBe('answer 1')
  })

  it('with another content under the same id is refused, also while the first is answered', async () => {
    const guard = guardAt(() => noon)
    const { opened, open } = gate()
    const first = guard.once(messageOf(), async () => {
      await opened
      return { answer: 'answer', settled: true }
    })
    const other = messageOf({ content: 'b' })
    expect(await codeOf(guard.once(other, counting().work))).toBe('message.id_duplicate')
    open()
    expect(await first).toBe('answer')
    expect(await codeOf(guard.once(other, counting().work))).toBe('message.id_duplicate')
  })

  it('under another operation is another message: the standard gives several one action', async () => {
    const guard = guardAt(() => noon)
    await guard.once({ ...messageOf(), operation: 'sync.disabled' }, counting().work)
    const details = { ...messageOf(), operation: 'sync.get-disability-details' } as const
    expect(await codeOf(guard.once(details, counting().work))).toBe('message.id_duplicate')
  })

  it('of another sender is independent', async () => {
    const guard = guardAt(() => noon)
    const counted = counting()
    await guard.once(messageOf(), counted.work)
    const other = messageOf({ sender: 'ibr.example.gov', content: 'b' })
    expect(await guard.once(other, counted.work)).toBe('answer 2')
  })

  it('that nobody signed never gets what was answered to a verified sender', async () => {
    const guard = guardAt(() => noon)
    const counted = counting()
    await guard.once(messageOf(), counted.work)
    const pretended = messageOf({ verified: false })
    expect(await guard.once(pretended, counted.work)).toBe('answer 2')
    expect(await guard.once(messageOf(), counted.work)).toBe('answer 1')
  })

  it('that nobody signed cannot take the ids of a verified sender', async () => {
    const guard = guardAt(() => noon)
    await guard.once(messageOf({ verified: false, content: 'poison' }), counting().work)
    expect(await codeOf(guard.once(messageOf(), counting().work))).toBe('fulfilled')
  })

  it('whose answer is no longer kept is refused, and the work is not done again', async () => {
    const guard = guardAt(() => noon, { store: createMemoryReplayStore({ maxBytes: 0 }) })
    const counted = counting()
    await guard.once(messageOf(), counted.work)
    expect(await codeOf(guard.once(messageOf(), counted.work))).toBe('message.replayed')
    expect(counted.runs).toBe(1)
  })

  it('that was forgotten is refused by its date, never done again', async () => {
    const guard = guardAt(() => noon, { store: createMemoryReplayStore({ maxEntries: 2 }) })
    const counted = counting()
    for (const [index, id] of ['m-1', 'm-2', 'm-3', 'm-4'].entries())
      await guard.once(messageOf({ id, at: noon + index * 1000 }), counted.work)
    const forgotten = guard.once(messageOf(), counted.work)
    expect(await codeOf(forgotten)).toBe('message.expired')
    expect(await sentenceOf(guard.once(messageOf(), counted.work))).toContain('no longer remembers')
    expect(counted.runs).toBe(4)
  })

  it('that another process is at work on is put off', async () => {
    const store = createMemoryReplayStore()
    const { opened, open } = gate()
    const here = guardAt(() => noon, { store })
    const there = guardAt(() => noon, { store })
    const first = here.once(messageOf(), async () => {
      await opened
      return { answer: 'answer', settled: true }
    })
    expect(await codeOf(there.once(messageOf(), counting().work))).toBe('server.unavailable')
    open()
    await first
    expect(await there.once(messageOf(), counting().work)).toBe('answer')
  })
})
