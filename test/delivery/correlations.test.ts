import { describe, expect, it } from 'vitest'
import { createCorrelations } from '../../src/delivery/index.js'
import type { ArrivedAnswer, Correlations } from '../../src/delivery/index.js'
import { createLateAnswers } from '../../src/delivery/late-answers.js'
import { answered, asked } from './answers.js'

/** Correlations in which one transaction waits, and what it was told. */
function waiting(changes = {}): { correlations: Correlations; told: ArrivedAnswer[] } {
  const correlations = createCorrelations({ now: () => 0 })
  const told: ArrivedAnswer[] = []
  correlations.register(asked(changes), (answer) => told.push(answer))
  return { correlations, told }
}

describe('an answer finds who asked (peers README 3)', () => {
  it('by its transaction_id, each page of it (R18)', () => {
    const { correlations, told } = waiting()
    expect(correlations.arrive(answered()).kind).toBe('taken')
    correlations.arrive(answered({ reference_ids: [] }))
    expect(told).toHaveLength(2)
    expect(correlations.findSettled(answered())).toBeUndefined()
  })

  it('also before the acknowledgement', () => {
    const { correlations, told } = waiting()
    correlations.arrive(answered())
    correlations.acknowledged('crvs.example.gov', 't-1', 'c-1')
    expect(told).toHaveLength(1)
    expect(correlations.open()).toMatchObject([{ acknowledged: true, correlation_id: 'c-1' }])
  })

  it('by the correlation_id of the acknowledgement where the transaction_id is none of ours', () => {
    const { correlations, told } = waiting()
    correlations.acknowledged('crvs.example.gov', 't-1', 'c-1')
    const ids = { transaction_id: 'theirs', correlation_id: 'c-1', reference_ids: [] }
    expect(correlations.find(answered(ids))?.transaction_id).toBe('t-1')
    expect(correlations.arrive(answered(ids)).kind).toBe('taken')
    expect(told).toHaveLength(1)
  })

  it('by its reference_ids where there is no other id', () => {
    const { correlations } = waiting({ reference_ids: ['r-1', 'r-2'] })
    const ids = { transaction_id: '', correlation_id: 'unheard-of', reference_ids: ['r-2'] }
    expect(correlations.arrive(answered(ids)).kind).toBe('taken')
    expect(correlations.arrive(answered({ ...ids, reference_ids: ['r-2', 'r-3'] })).kind).toBe(
      'unknown',
    )
  })

  it('by reference_ids only when they are of one transaction', () => {
    const { correlations } = waiting()
    correlations.register(asked({ transaction_id: 't-2' }), () => undefined)
    const ids = { transaction_id: 'theirs', reference_ids: ['r-1'] }
    expect(correlations.find(answered(ids))).toBeUndefined()
    expect(correlations.arrive(answered(ids)).kind).toBe('unknown')
  })

  it('never by an empty id', () => {
    const { correlations } = waiting({ correlation_id: '' })
    const ids = { transaction_id: '', correlation_id: '', reference_ids: [] }
    expect(correlations.find(answered(ids))).toBeUndefined()
    expect(correlations.arrive(answered(ids)).kind).toBe('unknown')
  })
})

describe('an answer belongs to nobody else (S14)', () => {
  it('not to what another partner was asked', () => {
    const { correlations, told } = waiting()
    expect(correlations.find(answered({ partner: 'fr.example.gov' }))).toBeUndefined()
    expect(correlations.arrive(answered({ partner: 'fr.example.gov' })).kind).toBe('unknown')
    expect(told).toHaveLength(0)
  })

  it('not to another operation', () => {
    const { correlations } = waiting()
    expect(correlations.arrive(answered({ operation: 'subscribe' })).kind).toBe('unknown')
  })

  it('throws what the one who waits throws, and keeps it open', () => {
    const correlations = createCorrelations()
    correlations.register(asked(), () => {
      throw new Error('full')
    })
    expect(() => correlations.arrive(answered())).toThrow('full')
    expect(correlations.open()).toHaveLength(1)
  })
})

describe('a transaction is open until it is settled', () => {
  it('refuses to ask one again meanwhile: transaction.duplicate', () => {
    const { correlations } = waiting()
    expect(() => {
      correlations.register(asked(), () => undefined)
    }).toThrow(expect.objectContaining({ code: 'transaction.duplicate' }) as Error)
    correlations.register(asked({ partner: 'fr.example.gov' }), () => undefined)
    expect(correlations.open()).toHaveLength(2)
  })

  it('tells the answers that come after that from those to nothing', () => {
    const { correlations, told } = waiting()
    correlations.settle('crvs.example.gov', 't-1')
    expect(correlations.find(answered())).toBeUndefined()
    expect(correlations.findSettled(answered())?.transaction_id).toBe('t-1')
    expect(correlations.arrive(answered())).toMatchObject({
      kind: 'late',
      transaction: { transaction_id: 't-1' },
    })
    expect(correlations.arrive(answered({ transaction_id: 't-9', reference_ids: [] })).kind).toBe(
      'unknown',
    )
    expect(told).toHaveLength(0)
  })

  it('knows a late one by its other ids, too', () => {
    const { correlations } = waiting()
    correlations.acknowledged('crvs.example.gov', 't-1', 'c-1')
    correlations.settle('crvs.example.gov', 't-1')
    const ids = { transaction_id: '', correlation_id: 'c-1', reference_ids: [] }
    expect(correlations.arrive(answered(ids)).kind).toBe('late')
  })

  it('does not give a late answer to another one that asked for the same', () => {
    const { correlations, told } = waiting()
    correlations.settle('crvs.example.gov', 't-1')
    correlations.register(asked({ transaction_id: 't-2' }), (answer) => told.push(answer))
    expect(correlations.find(answered())).toBeUndefined()
    expect(correlations.arrive(answered()).kind).toBe('late')
    expect(told).toHaveLength(0)
  })

  it('lets it be asked again afterwards', () => {
    const { correlations, told } = waiting()
    correlations.settle('crvs.example.gov', 't-1')
    correlations.register(asked(), (answer) => told.push(answer))
    expect(correlations.arrive(answered()).kind).toBe('taken')
    expect(told).toHaveLength(1)
  })

  it('takes what concerns one that is not open for nothing', () => {
    const correlations = createCorrelations()
    correlations.acknowledged('crvs.example.gov', 't-1', 'c-1')
    correlations.settle('crvs.example.gov', 't-1')
    expect(correlations.open()).toEqual([])
    expect(correlations.arrive(answered()).kind).toBe('unknown')
  })

  it('gives what is open, oldest first and whoever was asked, as plain JSON', () => {
    const correlations = createCorrelations()
    for (const [partner, transaction_id] of [
      ['a.example.gov', 't-1'],
      ['b.example.gov', 't-2'],
      ['a.example.gov', 't-3'],
    ] as const) {
      correlations.register(asked({ partner, transaction_id }), () => undefined)
    }
    correlations.acknowledged('a.example.gov', 't-1', undefined)
    const open = correlations.open()
    expect(open.map(({ transaction_id }) => transaction_id)).toEqual(['t-1', 't-2', 't-3'])
    expect(JSON.parse(JSON.stringify(open))).toEqual(open)
  })
})

describe('settled transactions are remembered within bounds', () => {
  it('the latest only', () => {
    const correlations = createCorrelations({ keepSettled: { count: 2 } })
    for (const transaction_id of ['t-1', 't-2', 't-3']) {
      correlations.register(asked({ transaction_id }), () => undefined)
      correlations.settle('crvs.example.gov', transaction_id)
    }
    const kinds = ['t-1', 't-2', 't-3'].map(
      (transaction_id) => correlations.arrive(answered({ transaction_id, reference_ids: [] })).kind,
    )
    expect(kinds).toEqual(['unknown', 'late', 'late'])
  })

  it('for a time, by the clock given', () => {
    let time = 0
    const correlations = createCorrelations({ now: () => time, keepSettled: { age: 1000 } })
    correlations.register(asked(), () => undefined)
    correlations.settle('crvs.example.gov', 't-1')
    time = 1000
    expect(correlations.arrive(answered()).kind).toBe('late')
    time = 1001
    expect(correlations.arrive(answered()).kind).toBe('unknown')
  })

  it('and what nobody settles is settled after a time, oldest first', () => {
    let time = 0
    const correlations = createCorrelations({ now: () => time, keepOpen: 1000 })
    for (const [transaction_id, at] of [
      ['t-1', 0],
      ['t-2', 10],
      ['t-3', 500],
      ['t-4', 1011],
    ] as const) {
      time = at
      correlations.register(asked({ transaction_id }), () => undefined)
    }
    expect(correlations.open().map(({ transaction_id }) => transaction_id)).toEqual(['t-3', 't-4'])
    expect(correlations.arrive(answered()).kind).toBe('late')
  })

  it('refuses bounds that are none', () => {
    expect(() => createCorrelations({ keepOpen: 0 })).toThrow(TypeError)
    expect(() => createCorrelations({ keepSettled: { count: -1 } })).toThrow(TypeError)
    expect(() => createCorrelations({ keepSettled: { age: NaN } })).toThrow(TypeError)
  })
})

describe('ids that several transactions share (peers README 3)', () => {
  const ids = { transaction_id: 'theirs', reference_ids: ['r-1'] }

  it('name the one that is left', () => {
    const { correlations } = waiting()
    correlations.register(asked({ transaction_id: 't-2' }), () => undefined)
    correlations.register(asked({ transaction_id: 't-3' }), () => undefined)
    correlations.settle('crvs.example.gov', 't-1')
    correlations.settle('crvs.example.gov', 't-3')
    expect(correlations.find(answered(ids))?.transaction_id).toBe('t-2')
    correlations.settle('crvs.example.gov', 't-2')
    expect(correlations.find(answered(ids))).toBeUndefined()
  })

  it('name one transaction that asked them twice', () => {
    const { correlations } = waiting({ reference_ids: ['r-1', 'r-1'] })
    expect(correlations.find(answered(ids))?.transaction_id).toBe('t-1')
    correlations.settle('crvs.example.gov', 't-1')
    expect(correlations.find(answered(ids))).toBeUndefined()
  })

  it('name what the last acknowledgement said', () => {
    const { correlations } = waiting()
    correlations.acknowledged('crvs.example.gov', 't-1', 'c-1')
    correlations.acknowledged('crvs.example.gov', 't-1', 'c-2')
    const by = (correlation_id: string): unknown =>
      correlations.find(answered({ transaction_id: '', correlation_id, reference_ids: [] }))
    expect([by('c-1'), by('c-2')]).toMatchObject([undefined, { transaction_id: 't-1' }])
  })
})

describe('late answers to what ended unanswered (R16)', () => {
  const how = { unanswered: true }

  it('are kept for whoever registers it again, in the order they came', () => {
    const { correlations, told } = waiting()
    correlations.settle('crvs.example.gov', 't-1', how)
    expect(correlations.ending('crvs.example.gov', 't-1')).toBe('unanswered')
    const came = [answered(), answered({ transaction_id: 'theirs' })]
    expect(came.map((one) => correlations.arrive(one).kind)).toEqual(['late', 'late'])
    correlations.register(asked(), (answer) => told.push(answer))
    expect(told).toEqual(came)
    expect(correlations.ending('crvs.example.gov', 't-1')).toBeUndefined()
  })

  it('are given once, and not kept of what was answered', () => {
    const { correlations, told } = waiting()
    correlations.settle('crvs.example.gov', 't-1')
    expect(correlations.ending('crvs.example.gov', 't-1')).toBe('answered')
    correlations.arrive(answered())
    correlations.register(asked(), (answer) => told.push(answer))
    correlations.settle('crvs.example.gov', 't-1', how)
    correlations.arrive(answered())
    correlations.register(asked(), () => undefined)
    correlations.settle('crvs.example.gov', 't-1', how)
    correlations.register(asked(), (answer) => told.push(answer))
    expect(told).toEqual([])
  })

  it('are kept as long, and as many, as settled transactions', () => {
    let time = 0
    const bounds = { now: () => time, keepSettled: { age: 1000, count: 2 } }
    const correlations = createCorrelations(bounds)
    const told: string[] = []
    const end = (transaction_id: string): void => {
      correlations.register(asked({ transaction_id }), (one) => told.push(one.transaction_id))
      correlations.settle('crvs.example.gov', transaction_id, how)
    }
    end('t-1')
    end('t-2')
    for (const id of ['t-1', 't-2', 't-2']) correlations.arrive(answered({ transaction_id: id }))
    end('t-1')
    expect(told).toEqual([])
    end('t-2')
    expect(told).toEqual(['t-2', 't-2'])
    correlations.arrive(answered({ transaction_id: 't-2' }))
    time = 1001
    end('t-2')
    expect(told).toHaveLength(2)
  })

  it('are no more characters than fit', () => {
    const late = createLateAnswers<string>({ count: 9, size: 10 })
    const sized = (text: string): ArrivedAnswer => {
      const { answer, ...ids } = answered()
      return { ...ids, answer: { ...answer, text } }
    }
    for (const text of ['12345', '1234', '12']) late.keep(text, sized(text))
    expect(late.take('12345')).toEqual([])
    expect(late.take('1234')).toHaveLength(1)
    late.keep('long', sized('12345678901'))
    expect([late.take('long'), late.take('12')]).toEqual([[], []])
  })
})
