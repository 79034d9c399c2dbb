import { describe, expect, it } from 'vitest'
import { createRegistryState, createTransactionLog } from '../../src/delivery/index.js'
import type {
  HeldSubscription,
  LoggedTransaction,
  TransactionLogOptions,
} from '../../src/delivery/index.js'

const owner = { partner: 'sr', registry: 'crvs' } as const

function asked(changes: Partial<LoggedTransaction> = {}): LoggedTransaction {
  return {
    ...owner,
    txn_type: 'search',
    transaction_id: 't-1',
    correlation_id: 'c-1',
    message_id: 'm-1',
    reference_ids: ['r-1', 'r-2'],
    verified: true,
    received_at: '2026-03-01T08:30:00Z',
    status: 'rcvd',
    delivery: 'pending',
    ...changes,
  }
}

function log(options: TransactionLogOptions = {}): ReturnType<typeof createTransactionLog> {
  return createTransactionLog({ now: () => 0, ...options })
}

describe('the transaction log', () => {
  it('finds a transaction by each of its names, and no other', () => {
    const one = log()
    one.put(asked({ subscription_codes: ['S-1', 'S-2'] }))
    const names = [
      { transaction_id: 't-1' },
      { correlation_id: 'c-1' },
      { reference_ids: ['r-2', 'r-1'] },
      { subscription_codes: ['S-2'] },
    ]
    expect(names.map((name) => one.get(owner, name))).toEqual(
      names.map(() => one.get(owner, { correlation_id: 'c-1' })),
    )
    const others = [
      { transaction_id: 't-2' },
      { reference_ids: ['r-1', 'r-3'] },
      { reference_ids: [] },
      { subscription_codes: ['S-3'] },
    ]
    expect(others.map((name) => one.get(owner, name))).toEqual(others.map(() => undefined))
  })

  it('keeps owners apart: another partner or registry with the same ids finds nothing', () => {
    const one = log()
    one.put(asked())
    expect(one.get({ ...owner, partner: 'x' }, { transaction_id: 't-1' })).toBeUndefined()
    expect(one.get({ ...owner, registry: 'fr' }, { transaction_id: 't-1' })).toBeUndefined()
  })

  it('gives the latest of one transaction_id, and writes down what becomes of it', () => {
    const one = log()
    one.put(asked())
    one.put(asked({ correlation_id: 'c-2' }))
    one.update(owner, 'c-2', { status: 'succ', answer: { x: 1 } })
    one.update(owner, 'c-2', { delivery: 'delivered' })
    expect(one.get(owner, { transaction_id: 't-1' })).toMatchObject({
      correlation_id: 'c-2',
      status: 'succ',
      answer: { x: 1 },
      delivery: 'delivered',
    })
    expect(one.get(owner, { correlation_id: 'c-1' })).toMatchObject({ status: 'rcvd' })
  })

  it.each<[string, TransactionLogOptions]>([
    ['count', { count: 1 }],
    ['bytes of their answers', { bytes: 150 }],
  ])('forgets the oldest settled ones by %s, and none that is open', (_, options) => {
    const one = log(options)
    const answer = { text: 'x'.repeat(100) }
    one.put(asked({ correlation_id: 'open', transaction_id: 't-0', reference_ids: [] }))
    for (const id of ['a', 'b']) {
      one.put(asked({ correlation_id: id, transaction_id: id, reference_ids: [id] }))
      one.update(owner, id, { status: 'succ', answer })
    }
    const found = ['open', 'a', 'b']
      .map((correlation_id) => one.get(owner, { correlation_id }))
      .map((entry) => entry !== undefined)
    expect(found).toEqual([true, false, true])
    one.update(owner, 'a', { delivery: 'failed' })
    expect(one.get(owner, { transaction_id: 'a' })).toBeUndefined()
  })

  it('forgets what was settled long ago', () => {
    let time = 0
    const one = log({ now: () => time, age: 10 })
    one.put(asked({ status: 'rjct' }))
    time = 11
    expect(one.get(owner, { transaction_id: 't-1' })).toBeUndefined()
    expect(() => createTransactionLog({ age: -1 })).toThrow(TypeError)
  })
})

describe('the subscription store', () => {
  const held: HeldSubscription = {
    ...owner,
    code: 'S-1',
    reference_id: 'r-1',
    criteria: { reg_event_type: 'death' },
    sender_uri: 'https://sr.example.gov/dci',
    verified: true,
    encrypts: false,
    subscribed_at: '2026-03-01T08:30:00Z',
  }

  it('gives those of a registry and of an owner', () => {
    const { subscriptions } = createRegistryState({ subscriptions: { known: [held] } })
    subscriptions.add({ ...held, code: 'S-2', partner: 'ibr' })
    subscriptions.add({ ...held, code: 'S-3', registry: 'fr' })
    const codes = (list: unknown): string[] => (list as HeldSubscription[]).map(({ code }) => code)
    expect(codes(subscriptions.of('crvs'))).toEqual(['S-1', 'S-2'])
    expect(codes(subscriptions.byOwner(owner))).toEqual(['S-1'])
  })

  it('ends one for its owner only', () => {
    const { subscriptions } = createRegistryState({ subscriptions: { known: [held] } })
    expect(subscriptions.remove({ ...owner, partner: 'ibr' }, 'S-1')).toBe(false)
    expect(subscriptions.remove(owner, 'S-1')).toBe(true)
    expect(subscriptions.of('crvs')).toEqual([])
  })

  it('gives a code that changed hands to its new owner alone', () => {
    const { subscriptions } = createRegistryState({ subscriptions: { known: [held] } })
    const other = { ...owner, partner: 'ibr' }
    subscriptions.add({ ...held, ...other })
    expect(subscriptions.byOwner(owner)).toEqual([])
    expect(subscriptions.byOwner(other)).toHaveLength(1)
    expect(subscriptions.remove(owner, 'S-1')).toBe(false)
  })

  it('is bounded', () => {
    const { subscriptions } = createRegistryState({ subscriptions: { known: [held], most: 1 } })
    expect(() => subscriptions.add({ ...held, code: 'S-2' })).toThrow(
      expect.objectContaining({ code: 'server.unavailable' }),
    )
    expect(() => subscriptions.add(held)).not.toThrow()
  })
})
