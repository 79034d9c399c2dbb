import { describe, expect, it } from 'vitest'
import type { Authorize, Decision, RegistryBackend } from '../../../src/server/index.js'
import { createManualClock } from '../../transport/manual-clock.js'
import { anna, crvs, memoryAudit, records, search } from './kit.js'

const byNumber = (value: string): Record<string, unknown> => ({ query: { type: 'BRN', value } })
const found = { reg_records: [anna as never] }

describe('what comes after its time', () => {
  it('is no disclosure: not of the exchange, and not of a copy of it (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const clock = createManualClock()
    let answerLate: () => void = () => undefined
    const late = new Promise<typeof found>((resolve) => {
      answerLate = () => {
        resolve(found)
      }
    })
    let count = 0
    const backend: RegistryBackend<'crvs'> = {
      search: ({ query }) => {
        count += 1
        return (query as { value: string }).value === 'slow' ? late : found
      },
    }
    const handler = crvs({ audit, backend, clock, now: clock.now, requestTimeout: 1000 })
    const asked = [byNumber('fast'), byNumber('slow')]
    const answering = search(handler, asked, 'm-late')
    while (count < 2) await clock.flush()
    await clock.advance(1000)
    const { items } = await answering
    answerLate()
    await clock.flush()
    await search(handler, asked, 'm-late')
    expect(items.map(({ status }) => status)).toEqual(['succ', 'rjct'])
    const decisions = records(lines).map((one) => one.items.map(({ decision }) => decision))
    expect(decisions).toEqual([
      ['allowed', 'failed'],
      ['allowed', 'failed'],
    ])
  })

  it('asks no backend any more, when it is the decision that took so long (S14)', async () => {
    const clock = createManualClock()
    let decideLate: () => void = () => undefined
    const late = new Promise<Decision>((resolve) => {
      decideLate = () => {
        resolve({ allow: true })
      }
    })
    let deciding = false
    const authorize: Authorize = () => {
      deciding = true
      return late
    }
    let asked = 0
    const backend: RegistryBackend<'crvs'> = { search: () => ((asked += 1), found) }
    const answering = search(crvs({ authorize, backend, clock, now: clock.now, requestTimeout: 1 }))
    while (!deciding) await clock.flush()
    await clock.advance(1)
    expect((await answering).status).toBe(503)
    decideLate()
    await clock.flush()
    expect(asked).toBe(0)
  })
})
