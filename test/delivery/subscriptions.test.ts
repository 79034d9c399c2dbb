import { describe, expect, it } from 'vitest'
import { createSubscriptions } from '../../src/delivery/index.js'

const death = { partner: 'crvs.example.gov', registry: 'crvs', code: 'S-1' } as const

describe('subscriptions that live (S14)', () => {
  it('are those known at the start and those added', () => {
    const subscriptions = createSubscriptions({ known: [death] })
    subscriptions.add({ ...death, code: 'S-2' })
    expect(subscriptions.of('crvs.example.gov').map(({ code }) => code)).toEqual(['S-1', 'S-2'])
  })

  it('are of one partner: another one has neither them nor their codes', () => {
    const subscriptions = createSubscriptions({ known: [death] })
    expect(subscriptions.of('fr.example.gov')).toEqual([])
    expect(subscriptions.remove('fr.example.gov', 'S-1')).toBe(false)
    expect(subscriptions.of('crvs.example.gov')).toHaveLength(1)
  })

  it('end once', () => {
    const subscriptions = createSubscriptions({ known: [death] })
    expect(subscriptions.remove('crvs.example.gov', 'S-1')).toBe(true)
    expect(subscriptions.remove('crvs.example.gov', 'S-1')).toBe(false)
    expect(subscriptions.of('crvs.example.gov')).toEqual([])
  })

  it('are replaced by one of the same code', () => {
    const subscriptions = createSubscriptions({ known: [death] })
    subscriptions.add({ ...death, reg_event_type: 'death' })
    expect(subscriptions.of('crvs.example.gov')).toEqual([{ ...death, reg_event_type: 'death' }])
  })
})
