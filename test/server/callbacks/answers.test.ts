import { describe, expect, it } from 'vitest'
import { them } from '../../kit.js'
import { callbackText, found, granted, open, setting, sheet } from './callbacks-kit.js'

const ack = { ack_status: 'ACK', timestamp: '2026-03-01T08:30:00Z', correlation_id: 'c-1' }

describe('an answer that is awaited', () => {
  it('is taken by its listener, then by who waits for it, then acknowledged (D7)', async () => {
    const { send, calls, arrived, wait } = setting()
    wait()
    const answer = await send(await callbackText({ message: found() }))
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({ message: ack })
    expect(calls.map(({ name }) => name)).toEqual(['onSearch'])
    expect(arrived).toMatchObject([{ transaction_id: 't-1', reference_ids: ['r-1'] }])
  })

  it('comes with all that is known of it, its records read as the registry’s', async () => {
    const { send, calls, arrived, wait } = setting()
    wait()
    await send(await callbackText({ message: found() }))
    const callback = calls[0]?.callback
    expect(callback).toMatchObject({
      partner: them.sender_id,
      registry: 'crvs',
      operation: 'on-search',
      arrival: 'awaited',
      transaction: { transaction_id: 't-1' },
      signature: { status: 'verified' },
      message: { search_response: [{ data: { reg_records: [{ sex: 'female' }] } }] },
    })
    expect(callback?.['deviations']).toMatchObject([
      { pointer: '/message/search_response/0/data/reg_records/0/sex' },
    ])
    expect(arrived[0]?.answer.message).toBe(callback?.message)
  })

  it.each(['/', '/dci', '/registry/on-search', '/registry/notify'])(
    'is taken at any path, and its members count, not its action: %s',
    async (path) => {
      const { handler, calls, wait } = setting()
      wait()
      const text = await callbackText({ message: found(), header: { action: 'search' } })
      const body = Buffer.from(text)
      const { status } = await handler.handle({ method: 'POST', path, headers: {}, body })
      expect(status).toBe(200)
      expect(calls.map(({ name }) => name)).toEqual(['onSearch'])
    },
  )

  it('may come in several pages (R18)', async () => {
    const { send, arrived, wait, correlations } = setting()
    wait()
    for (const message_id of ['a-1', 'a-2', 'a-3']) {
      await send(await callbackText({ message: found(), header: { message_id } }))
    }
    expect(arrived).toHaveLength(3)
    expect(correlations.open()).toHaveLength(1)
  })

  it('may come before the acknowledgement of the request', async () => {
    const { send, arrived, wait, correlations } = setting()
    wait({ acknowledged: false })
    await send(await callbackText({ message: found() }))
    correlations.acknowledged(them.sender_id, 't-1', 'c-1')
    expect(arrived).toHaveLength(1)
  })

  it('is found by its reference_id where its transaction_id is another', async () => {
    const { send, arrived, wait } = setting()
    wait()
    await send(await callbackText({ message: found({ transaction_id: 'theirs' }) }))
    expect(arrived).toMatchObject([{ transaction_id: 'theirs', reference_ids: ['r-1'] }])
  })

  it('gets a correlation_id of ours when it has none', async () => {
    const { send, wait } = setting()
    wait()
    const { body } = await send(await callbackText({ message: found({ correlation_id: null }) }))
    expect(JSON.parse(body)).toMatchObject({ message: { correlation_id: 'id-1' } })
  })

  it('needs no listener: who waits for it takes it', async () => {
    const { send, arrived, wait } = setting({}, ['onSearch'])
    wait()
    expect((await send(await callbackText({ message: found() }))).status).toBe(200)
    expect(arrived).toHaveLength(1)
  })
})

describe('an answer to a subscription', () => {
  it('makes it live, of the registry that was asked', async () => {
    const { send, calls, subscriptions, wait, arrived } = setting()
    wait({ operation: 'subscribe' })
    await send(await callbackText({ message: granted(), header: { action: 'on-subscribe' } }))
    const live = { partner: them.sender_id, registry: 'crvs', code: 'S-1', reg_event_type: 'death' }
    expect(subscriptions.of(them.sender_id)).toEqual([live])
    expect(calls).toMatchObject([{ name: 'onSubscribe', callback: { subscriptions: [live] } }])
    expect(arrived).toHaveLength(1)
  })

  it.each([
    { status: 'rjct' },
    { subscriptions: [], reference_id: 'ref-' },
    { subscriptions: [{ code: 'S-1', status: 'unsubscribe' }] },
  ])('makes none live when it is refused: %j', async (item) => {
    const { send, subscriptions, wait, arrived } = setting()
    wait({ operation: 'subscribe' })
    const answer = await send(await callbackText({ message: granted(item) }))
    expect(answer.status).toBe(200)
    expect(subscriptions.of(them.sender_id)).toEqual([])
    expect(arrived).toHaveLength(1)
  })

  it('makes none live when its header refuses, whatever its items say', async () => {
    const { send, subscriptions, wait } = setting()
    wait({ operation: 'subscribe' })
    const header = { action: 'on-subscribe', status: 'error' }
    expect((await send(await callbackText({ message: granted(), header }))).status).toBe(200)
    expect(subscriptions.of(them.sender_id)).toEqual([])
  })

  it('is taken as OpenSPP writes it: the code beside the status, reference_id ref-<code>', async () => {
    const { send, subscriptions, wait } = setting()
    wait({ operation: 'subscribe', registry: 'social' })
    const item = { subscriptions: null, subscription_code: 'S-9', reference_id: 'ref-S-9' }
    await send(await callbackText({ message: granted(item) }))
    expect(subscriptions.of(them.sender_id)).toMatchObject([{ registry: 'social', code: 'S-9' }])
  })
})

describe('an answer to an unsubscription', () => {
  const ended = (changes: Record<string, unknown>): Record<string, unknown> => ({
    transaction_id: 't-1',
    correlation_id: 'c-1',
    timestamp: '2026-03-01T08:30:00Z',
    status: 'succ',
    ...changes,
  })
  const live = { partner: them.sender_id, registry: 'crvs', code: 'S-1' } as const

  it.each([
    ['those that it lists', { subscription_status: [{ code: 'S-1', status: 'unsubscribe' }] }, 0],
    [
      'those that it calls so',
      { subscription_status: [{ code: 'S-1', status: 'Unsubscribed' }] },
      0,
    ],
    ['those that were asked where it lists none', {}, 0],
    [
      'none that it says live on',
      { subscription_status: [{ code: 'S-1', status: 'subscribe' }] },
      1,
    ],
    ['none when it is refused', { status: 'rjct' }, 1],
    ['those that were asked where the header alone says "succ"', { status: undefined }, 0],
    ['none when the header refuses', {}, 1, 'rjct'],
  ])('ends %s', async (_, changes, left, said = 'succ') => {
    const { send, calls, subscriptions, wait } = setting()
    subscriptions.add(live)
    wait({ operation: 'unsubscribe', reference_ids: ['S-1'] })
    const header = { action: 'on-unsubscribe', status: said }
    const answer = await send(await callbackText({ message: ended(changes), header }))
    expect(answer.status).toBe(200)
    expect(subscriptions.of(them.sender_id)).toHaveLength(left)
    expect(calls[0]?.callback.subscriptions).toHaveLength(1 - left)
  })
})

describe('a transaction’s status', () => {
  const status = (txn_status: unknown = found()): Record<string, unknown> => ({
    transaction_id: 't-9',
    correlation_id: 'c-9',
    txnstatus_response: { txn_type: 'search', txn_status },
  })
  const header = { action: 'txn-on-status' }

  it('brings the answer of the transaction it is about, as that answer', async () => {
    const { send, calls, arrived, wait } = setting()
    wait()
    await send(await callbackText({ message: status(), header }))
    expect(calls.map(({ name }) => name)).toEqual(['onTxnStatus'])
    expect(arrived).toMatchObject([
      {
        operation: 'search',
        answer: { operation: 'on-search', message: { transaction_id: 't-1' } },
      },
    ])
    expect(arrived[0]?.answer.message['search_response']).toHaveLength(1)
  })

  it('is told to who asked for it, too', async () => {
    const { send, arrived, wait } = setting()
    wait()
    wait({ transaction_id: 't-9', operation: 'txn.status' })
    await send(await callbackText({ message: status(), header }))
    expect(arrived.map(({ operation }) => operation)).toEqual(['txn.status', 'search'])
  })

  it('brings no answer while the transaction is pending', async () => {
    const { send, calls, arrived, wait } = setting()
    wait()
    const pending = { ...header, status: 'pdng' }
    await send(await callbackText({ message: status(), header: pending }))
    expect(calls).toHaveLength(1)
    expect(arrived).toHaveLength(0)
  })

  it('may be a list (peers README 5), and may grant', async () => {
    const { send, subscriptions, wait } = setting()
    wait({ operation: 'subscribe' })
    const txnstatus_response = [{ txn_type: 'subscribe', txn_status: granted() }]
    const message = { ...status(), txnstatus_response }
    await send(await callbackText({ message, header }))
    expect(subscriptions.of(them.sender_id)).toMatchObject([{ code: 'S-1' }])
  })
})

describe('a transaction is settled', () => {
  const two = { reference_ids: ['r-1', 'r-2'] }
  const status = {
    transaction_id: 't-9',
    correlation_id: 'c-9',
    txnstatus_response: { txn_type: 'search', txn_status: found() },
  }

  it('by the answer to all its subscriptions, not by a part of it or a pending one', async () => {
    const { send, wait, correlations } = setting()
    wait({ operation: 'subscribe' })
    wait({ operation: 'subscribe', transaction_id: 't-2', ...two })
    const pending = { message_id: 'a-0', status: 'pdng' }
    await send(await callbackText({ message: granted(), header: pending }))
    expect(correlations.open()).toHaveLength(2)
    await send(await callbackText({ message: granted() }))
    const part = { ...granted(), transaction_id: 't-2' }
    await send(await callbackText({ message: part, header: { message_id: 'a-2' } }))
    expect(correlations.open()).toMatchObject([{ transaction_id: 't-2' }])
  })

  it('by the answer to a question for its status, and a search by nobody but who waits', async () => {
    const { send, wait, correlations } = setting()
    wait()
    wait({ transaction_id: 't-9', operation: 'txn.status' })
    await send(await callbackText({ message: status, header: { action: 'txn-on-status' } }))
    expect(correlations.open()).toMatchObject([{ transaction_id: 't-1' }])
  })
})

describe('an answer that nobody awaits', () => {
  it('goes to the late listener when its transaction is settled', async () => {
    const { send, calls, arrived, wait, correlations, events } = setting()
    wait()
    correlations.settle(them.sender_id, 't-1')
    expect((await send(await callbackText({ message: found() }))).status).toBe(200)
    expect(calls).toMatchObject([
      {
        name: 'late',
        callback: {
          registry: 'crvs',
          arrival: 'late',
          message: { search_response: [{ data: { reg_records: [{ sex: 'female' }] } }] },
        },
      },
    ])
    expect(arrived).toHaveLength(0)
    expect(events.at(-1)?.outcome).toBe('late')
  })

  it('is kept, once the late listener took it, for whoever resumes what ended unanswered', async () => {
    const { send, calls, arrived, wait, correlations } = setting()
    wait()
    correlations.settle(them.sender_id, 't-1', { unanswered: true })
    await send(await callbackText({ message: found() }))
    expect(calls.map(({ name }) => name)).toEqual(['late'])
    expect(arrived).toHaveLength(0)
    wait()
    expect(arrived).toMatchObject([{ transaction_id: 't-1', reference_ids: ['r-1'] }])
  })

  it('is acknowledged when it is late also where nobody listens for that', async () => {
    const { send, wait, correlations } = setting({}, ['late'])
    wait()
    correlations.settle(them.sender_id, 't-1')
    expect((await send(await callbackText({ message: found() }))).status).toBe(200)
  })

  it('goes to the unknown listener when nothing is known of it', async () => {
    const { send, calls, events } = setting()
    expect((await send(await callbackText({ message: found() }))).status).toBe(200)
    expect(calls).toMatchObject([{ name: 'unknown', callback: { arrival: 'unknown' } }])
    expect(calls[0]?.callback).not.toHaveProperty('registry')
    expect(events.at(-1)?.outcome).toBe('unknown')
  })

  it('is refused where nobody listens for that (S14)', async () => {
    const { refusal } = setting({}, ['unknown'])
    expect(await refusal(await callbackText({ message: found() }))).toMatchObject({
      status: 400,
      outcome: 'transaction.unknown',
    })
  })

  it('is unknown when it was asked of another operation', async () => {
    const { send, calls, wait } = setting()
    wait({ operation: 'subscribe' })
    await send(await callbackText({ message: found() }))
    expect(calls.map(({ name }) => name)).toEqual(['unknown'])
  })
})

describe('who may answer is in the partner’s sheet (S14)', () => {
  it.each([
    [['crvs'], 200],
    [['fr'], 403],
  ] as const)('registries %j: HTTP %i', async (registries, status) => {
    const { send, calls, arrived, wait } = setting({ partners: [sheet({ registries })] })
    wait()
    expect((await send(await callbackText({ message: found() }))).status).toBe(status)
    expect([...calls, ...arrived]).toHaveLength(status === 200 ? 2 : 0)
  })

  it('an answer of the wrong partner finds nothing', async () => {
    const { send, calls, arrived, correlations } = setting()
    correlations.register(open({ partner: 'fr.example.gov' }), (answer) => arrived.push(answer))
    await send(await callbackText({ message: found() }))
    expect(calls.map(({ name }) => name)).toEqual(['unknown'])
    expect(arrived).toHaveLength(0)
  })
})
