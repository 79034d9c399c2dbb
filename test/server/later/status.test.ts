import { describe, expect, it } from 'vitest'
import { createRegistryState } from '../../../src/delivery/index.js'
import type { Authorize } from '../../../src/server/index.js'
import { post, refusalOf, searchText, us } from '../../kit.js'
import { bodyOf, question, stage } from './later-kit.js'
import type { Fields, Stage } from './later-kit.js'

const path = '/registry/sync/txn/status'

async function statusOf(one: Stage, value: unknown, changes: Fields = {}): Promise<Fields> {
  const answer = await one.ask(question(value, changes), path)
  const { header, message } = bodyOf(answer)
  expect([answer.status, header['action'], header['status']]).toEqual([
    200,
    'txn-on-status',
    'succ',
  ])
  return message['txnstatus_response'] as Fields
}

describe('sync/txn/status', () => {
  it('gives the answer of a real transaction, by each of its names', async () => {
    const one = stage({ options: { replay: false } })
    await one.ask()
    await one.dealt(1)
    const answered = { search_response: [{ reference_id: 'r-1', status: 'succ', data: {} }] }
    const expected = { txn_type: 'search', txn_status: { transaction_id: 't-1', ...answered } }
    expect(await statusOf(one, 't-1')).toMatchObject(expected)
    const byCorrelation = { attribute_type: 'correlation_id' }
    expect(await statusOf(one, 'id-1', byCorrelation)).toMatchObject(expected)
    const byReference = { attribute_type: 'reference_id_list' }
    expect(await statusOf(one, ['r-1'], byReference)).toMatchObject(expected)
  })

  it('says "pending" while the backend is asked', async () => {
    const one = stage({ search: () => new Promise(() => undefined) })
    await one.ask()
    await one.clock.flush()
    expect(await statusOf(one, 't-1')).toMatchObject({
      txn_status: { search_response: [{ reference_id: 'r-1', status: 'pdng' }] },
    })
  })

  it('says of a failed one that it failed', async () => {
    const one = stage({ search: () => ({ reg_records: [7] as never }) })
    await one.ask()
    await one.dealt(1)
    expect(await statusOf(one, 't-1')).toMatchObject({
      txn_status: { search_response: [{ reference_id: 'r-1', status: 'rjct' }] },
    })
  })

  it.each(['search', 'subscribe', 'unsubscribe'])(
    'answers 200 for a %s never seen: rjct.reference_id.invalid',
    async (txn_type) => {
      const { txn_status } = await statusOf(stage(), 'never', { txn_type })
      const refused = { status: 'rjct', status_reason_code: 'rjct.reference_id.invalid' }
      const { [`${txn_type}_response`]: items = [txn_status] } = txn_status as Fields
      expect(items).toMatchObject([refused])
    },
  )

  it('tells nothing of what a verified asker asked to one who only gives its name', async () => {
    const one = stage({ sheet: { signatures: 'optional' } })
    await one.ask()
    await one.dealt(1)
    const answer = await one.ask({ ...question('t-1'), signer: undefined }, path)
    expect(bodyOf(answer).message['txnstatus_response']).toMatchObject({
      txn_status: { search_response: [{ status_reason_code: 'rjct.reference_id.invalid' }] },
    })
  })

  it('gives what was decided when the answer was made, without deciding again (S14)', async () => {
    let decided = 0
    const authorize = (): { allow: boolean; fields: string[] } => {
      decided += 1
      return { allow: decided === 1, fields: ['sex'] }
    }
    const one = stage({ options: { authorize: authorize as Authorize } })
    await one.ask()
    await one.dealt(1)
    expect(await statusOf(one, 't-1')).toMatchObject({
      txn_status: { search_response: [{ status: 'succ', data: { reg_records: [{ sex: 'F' }] } }] },
    })
    expect(decided).toBe(1)
  })

  it('gives a kept answer to no partner whose agreement has ended (S14)', async () => {
    const until = '2026-03-01T09:00:00Z'
    const one = stage({ sheet: { agreement: { id: 'a-1', until } } })
    await one.ask()
    await one.dealt(1)
    await one.clock.advance(3_600_000)
    const refused = refusalOf(await one.ask({ ...question('t-1'), at: one.clock.now() }, path))
    expect(refused).toMatchObject({ status: 403, code: 'err.request.forbidden' })
  })

  it('goes on after a restart when the state does', async () => {
    const state = createRegistryState({ transactions: { now: () => 0 } })
    const before = stage({ options: { state } })
    await before.ask()
    await before.dealt(1)
    expect(await statusOf(stage({ options: { state } }), 't-1')).toMatchObject({
      txn_status: { search_response: [{ status: 'succ' }] },
    })
  })
})

describe('txn/status', () => {
  it('is acknowledged, and answered by a callback', async () => {
    const one = stage()
    await one.ask()
    await one.dealt(1)
    const { status } = await one.ask(question('t-1'), '/registry/txn/status')
    await one.dealt(2)
    const call = one.called()[1]
    expect([status, call?.header['action'], call?.header['total_count']]).toEqual([
      200,
      'txn-on-status',
      1,
    ])
    expect(call?.message).toMatchObject({
      transaction_id: 't-9',
      txnstatus_response: { txn_status: { transaction_id: 't-1', search_response: [{}] } },
    })
  })

  it('of an unknown transaction is acknowledged all the same; the answer says so', async () => {
    const one = stage()
    const { status } = await one.ask(question('never'), '/registry/txn/status')
    await one.dealt(1)
    expect(status).toBe(200)
    expect(one.called()[0]?.message['txnstatus_response']).toMatchObject({
      txn_status: { search_response: [{ status_reason_code: 'rjct.reference_id.invalid' }] },
    })
  })
})

const timestamp = '2026-03-01T08:30:00Z'
const ids = { transaction_id: 't-5', correlation_id: 'c-5' }
const callbacks: readonly [string, string, Fields][] = [
  ['on-search', 'on-search', { ...ids, search_response: [] }],
  ['on-subscribe', 'on-subscribe', { ...ids, subscribe_response: [] }],
  [
    'on-unsubscribe',
    'on-unsubscribe',
    { ...ids, timestamp, status: 'succ', subscription_status: [] },
  ],
  [
    'txn/on-status',
    'txn-on-status',
    {
      ...ids,
      txnstatus_response: { txn_type: 'search', txn_status: { ...ids, search_response: [] } },
    },
  ],
  [
    'notify',
    'notify',
    { transaction_id: 't-5', notify_event: [{ reference_id: 'e', timestamp, data: {} }] },
  ],
]

describe('what peers call at a registry’s own paths', () => {
  it.each(callbacks)('%s is acknowledged with 200', async (at, action, message) => {
    const header = { action, status: 'succ' }
    const answer = await stage().ask({ header, message }, `/registry/${at}`)
    expect([answer.status, bodyOf(answer).message['ack_status']]).toEqual([200, 'ACK'])
  })

  it('is refused without a signature', async () => {
    const header = { action: 'on-search', status: 'succ' }
    const message = { ...ids, search_response: [] }
    const parts = { header, message, signer: undefined }
    const refused = refusalOf(await stage().ask(parts, '/registry/on-search'))
    expect(refused).toMatchObject({ status: 401, code: 'err.signature.missing' })
  })

  it('goes to the callback handler where there is one, without the token that others need', async () => {
    const paths: string[] = []
    const one = stage({
      options: {
        token: 'secret',
        callbackHandler: {
          handle: ({ path: called }) => {
            paths.push(called)
            return Promise.resolve({ status: 200, headers: {}, body: us.sender_id })
          },
        },
      },
    })
    const answer = await one.handler.handle(post(await searchText(), { path: '/registry/notify' }))
    expect([answer.body, paths]).toEqual([us.sender_id, ['/registry/notify']])
    expect((await one.handler.handle(post(await searchText()))).status).toBe(401)
    const alone = stage({ options: { token: 'secret' } })
    const untaken = post(await searchText(), { path: '/registry/notify' })
    expect((await alone.handler.handle(untaken)).status).toBe(401)
  })
})
