import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noon } from '../kit.js'
import { codeOf, codeOrAnswer, counting, day, gate, guardAt, messageOf } from './replay-kit.js'

describe('copies that come at once (S7)', () => {
  it('1,000 of them are one run', async () => {
    const guard = guardAt(() => noon)
    const { opened, open } = gate()
    let runs = 0
    const copies = Array.from({ length: 1000 }, (_, n) =>
      guard.once(messageOf({ at: noon + n }), async () => {
        runs += 1
        await opened
        return { answer: 'one answer', settled: true }
      }),
    )
    open()
    expect(new Set(await Promise.all(copies))).toEqual(new Set(['one answer']))
    expect(runs).toBe(1)
  })

  it('all fail with the one who works, and the message may come again', async () => {
    const guard = guardAt(() => noon)
    const { opened, open } = gate()
    let runs = 0
    const failing = async (): Promise<never> => {
      runs += 1
      await opened
      throw new Error('the backend is away')
    }
    const copies = Array.from({ length: 10 }, () => codeOf(guard.once(messageOf(), failing)))
    open()
    expect(new Set(await Promise.all(copies))).toEqual(new Set(['Error: the backend is away']))
    expect(runs).toBe(1)
    expect(await guard.once(messageOf(), counting().work)).toBe('answer 1')
  })

  it('go on without the asker who went away', async () => {
    const guard = guardAt(() => noon)
    const { opened, open } = gate()
    const gone = { ...messageOf(), abandoned: () => true }
    const first = codeOf(
      guard.once(gone, async () => {
        await opened
        throw new Error('aborted')
      }),
    )
    const counted = counting()
    const others = [1, 2, 3].map(() => guard.once(messageOf(), counted.work))
    open()
    expect(await first).toBe('Error: aborted')
    expect(await Promise.all(others)).toEqual(['answer 1', 'answer 1', 'answer 1'])
    expect(counted.runs).toBe(1)
  })

  it('share an answer that settles nothing, and the next one asks again', async () => {
    const guard = guardAt(() => noon)
    let runs = 0
    const unsettled = (): Promise<{ answer: string; settled: boolean }> => {
      runs += 1
      return Promise.resolve({ answer: 'later', settled: false })
    }
    const copies = [1, 2, 3].map(() => guard.once(messageOf(), unsettled))
    expect(await Promise.all(copies)).toEqual(['later', 'later', 'later'])
    expect(runs).toBe(1)
    expect(await guard.once(messageOf(), counting().work)).toBe('answer 1')
  })

  it('after the answer are remembered until the latest of them is too old, too', async () => {
    let time = noon
    const guard = guardAt(() => time, { maxAge: day })
    const counted = counting()
    await guard.once(messageOf({ at: noon - day }), counted.work)
    await Promise.all([noon - day, noon].map((at) => guard.once(messageOf({ at }), counted.work)))
    time = noon + day
    expect(await guard.once(messageOf({ at: noon }), counted.work)).toBe('answer 1')
    expect(counted.runs).toBe(1)
  })

  it('are remembered until the latest of them is too old', async () => {
    let time = noon
    const guard = guardAt(() => time, { maxAge: day })
    const { opened, open } = gate()
    const counted = counting()
    const first = guard.once(messageOf({ at: noon - day }), async () => {
      await opened
      return counted.work()
    })
    const second = guard.once(messageOf({ at: noon }), counted.work)
    open()
    await Promise.all([first, second])
    time = noon + day
    expect(await guard.once(messageOf({ at: noon }), counted.work)).toBe('answer 1')
    expect(counted.runs).toBe(1)
  })
})

/** Work under way that is finished, well or badly, from outside. */
type Finish = (well: boolean) => void

const arrival = fc.record({
  sender: fc.constantFrom('a.gov', 'b.gov'),
  id: fc.constantFrom('m-1', 'm-2'),
  content: fc.constantFrom('x', 'x', 'y'),
  verified: fc.boolean(),
})
const ending = fc.record({ pick: fc.nat(20), well: fc.boolean() })

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('whatever order copies come and work ends in (S7)', () => {
  it('the work succeeds once for each id, and everybody gets the answer to what they asked', async () => {
    const steps = fc.array(fc.oneof(arrival, ending), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const guard = guardAt(() => noon)
        const succeeded = new Map<string, number>()
        const underWay: Finish[] = []
        const outcomes: Promise<string>[] = []
        for (const step of sequence) {
          if ('pick' in step) {
            const [finish] = underWay.splice(step.pick % Math.max(1, underWay.length), 1)
            finish?.(step.well)
          } else {
            const who = `${step.sender} ${step.id} ${String(step.verified)}`
            const work = (): Promise<{ answer: string; settled: boolean }> =>
              new Promise((resolve, reject) => {
                underWay.push((well) => {
                  if (!well) {
                    reject(new Error('failed'))
                    return
                  }
                  succeeded.set(who, (succeeded.get(who) ?? 0) + 1)
                  resolve({ answer: `${who} ${step.content}`, settled: true })
                })
              })
            const asked = codeOrAnswer(guard.once(messageOf(step), work))
            outcomes.push(
              asked.then((got) => (got === `${who} ${step.content}` ? 'its own answer' : got)),
            )
          }
          await turn()
        }
        while (underWay.length > 0) {
          underWay.splice(0).forEach((finish) => {
            finish(true)
          })
          await turn()
        }
        const allowed = ['its own answer', 'message.id_duplicate', 'Error: failed']
        for (const outcome of await Promise.all(outcomes)) expect(allowed).toContain(outcome)
        expect([...succeeded.values()].every((count) => count === 1)).toBe(true)
      }),
    )
  })
})
