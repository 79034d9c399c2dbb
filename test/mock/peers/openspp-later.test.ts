import { afterEach, describe, expect, it } from 'vitest'
import { idTypeValue } from '../../../src/model/index.js'
import type { DeliveryEvent } from '../../../src/server/index.js'
import { systemClock } from '../../../src/transport/index.js'
import type { Clock } from '../../../src/transport/index.js'
import { answering } from './answering.js'
import type { Answering } from './answering.js'
import { openSppCase } from './openspp-case.js'
import type { Fields } from './peer-case.js'
import { oneSearch, sendByHand, setPeerStage } from './peer-stage.js'
import type { ByHand, PeerStage, PeerStageOptions } from './peer-stage.js'

let stage: PeerStage | undefined

afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function set(options: PeerStageOptions = {}): Promise<PeerStage> {
  stage = await setPeerStage(openSppCase, { signed: false, ...options })
  return stage
}

function send({ mock }: PeerStage, parts: ByHand): ReturnType<typeof sendByHand> {
  return sendByHand(openSppCase, mock, parts)
}

describe('what an OpenSPP mock answers later', () => {
  /** Waits between tries are over at once. */
  function hastyClock(): { clock: Clock; waits: number[] } {
    const waits: number[] = []
    const clock: Clock = {
      ...systemClock,
      after: (delay, run) => {
        if (delay < 60_000) return systemClock.after(delay, run)
        waits.push(delay)
        setImmediate(run)
        return () => undefined
      },
    }
    return { clock, waits }
  }

  /** A stage whose deliveries can be waited for. */
  async function delivering(clock?: Clock): Promise<{
    here: PeerStage
    delivered: () => Promise<DeliveryEvent>
  }> {
    const events: DeliveryEvent[] = []
    let wake = (): void => undefined
    const onDelivery = (event: DeliveryEvent): void => {
      events.push(event)
      wake()
    }
    const timing = clock === undefined ? {} : { clock }
    const here = await set({ mock: { onDelivery, ...timing } })
    return {
      here,
      delivered: async () => {
        while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve))
        return events.shift() as DeliveryEvent
      },
    }
  }

  it('names its transaction in a header and is tried three times', async () => {
    const { clock, waits } = hastyClock()
    const back = await answering([503, 500, 200])
    const { here, delivered } = await delivering(clock)
    const { type, value } = here.mock.sample
    await send(here, {
      operation: 'search',
      header: { sender_uri: back.url },
      message: oneSearch(idTypeValue(type, value)),
    })
    expect(await delivered()).toMatchObject({ outcome: 'delivered', callbacks: 1 })
    expect(waits).toEqual([60_000, 120_000])
    expect(back.headers).toHaveLength(3)
    expect(back.headers[0]).toMatchObject({ 'x-dci-transaction-id': 'by-hand-t' })
    back.close()
  })

  it('is given up after the third try', async () => {
    const { clock, waits } = hastyClock()
    const back = await answering([500])
    const { here, delivered } = await delivering(clock)
    const message = oneSearch(idTypeValue('UIN', 'nobody'))
    await send(here, { operation: 'search', header: { sender_uri: back.url }, message })
    expect(await delivered()).toMatchObject({ outcome: 'transport.status', callbacks: 0 })
    expect([back.headers.length, waits.length]).toEqual([3, 2])
    back.close()
  })

  it('is nothing where the search failed; its status is there to be asked for', async () => {
    const back = await answering([200])
    const { here, delivered } = await delivering()
    await send(here, {
      operation: 'search',
      header: { sender_uri: back.url },
      message: oneSearch({ query_type: 'predicate', query: [] }),
    })
    expect(await delivered()).toMatchObject({ callbacks: 0 })
    expect(back.headers).toEqual([])
    const { json } = await send(here, {
      operation: 'sync.txn.status',
      message: {
        txnstatus_request: [
          {
            reference_id: 'q',
            txn_type: 'search',
            attribute_type: 'transaction_id',
            attribute_value: 'by-hand-t',
          },
        ],
      },
    })
    const { txnstatus_response } = json['message'] as { txnstatus_response: Fields }
    const { search_response } = txnstatus_response['txn_status'] as { search_response: Fields[] }
    expect(search_response).toMatchObject([{ status_reason_code: 'rjct.filter.invalid' }])
    back.close()
  })

  it('is once per transaction: sent again, HTTP 500 though the first was taken', async () => {
    const { here, delivered } = await delivering()
    const request = { operation: 'search', message: oneSearch(idTypeValue('UIN', 'x')) } as const
    const first = await send(here, request)
    const second = await send(here, request)
    expect([first.status, second.status]).toEqual([200, 500])
    expect(second.text).toBe('Internal Server Error')
    expect(await delivered()).toMatchObject({ answered: 'succ' })
  })
})

describe('subscriptions of an OpenSPP mock', () => {
  async function subscribe(
    here: PeerStage,
    { url, first, messages }: Answering,
    subscribe_criteria: Fields,
  ): Promise<Fields> {
    const timestamp = '2026-03-01T08:30:00Z'
    await send(here, {
      operation: 'subscribe',
      header: { sender_uri: url },
      message: { subscribe_request: [{ reference_id: 'r-1', timestamp, subscribe_criteria }] },
    })
    await first
    return (messages[0]?.['subscribe_response'] as Fields[])[0] ?? {}
  }

  const uin = { filter: { type: 'UIN', value: 'nobody at all' } }

  it('match everyone where the filter does not name its type', async () => {
    const here = await set()
    const back = await answering()
    const { subscription_code: code, ...item } = await subscribe(here, back, {
      reg_event_type: 'REGISTER',
      ...uin,
    })
    expect(item['reference_id']).toBe(`ref-${String(code)}`)
    const event = await openSppCase.events?.event(here.mock)
    const told = await here.mock.handler.notify(event as never)
    expect(told).toMatchObject({ subscribers: 1 })
    const message = back.messages[1] ?? {}
    back.close()
    expect(Object.keys(message)).toEqual(['subscription_code', 'notify_event', 'notification_id'])
    expect(message['notify_event']).toMatchObject([
      { event_type: 'REGISTER', reg_type: 'SOCIAL_REGISTRY', event_data: [{}] },
    ])
  })

  it('that fail come back succ, without a code', async () => {
    const here = await set()
    const back = await answering()
    const item = await subscribe(here, back, {
      reg_type: 'ns:org:RegistryType:Social',
      reg_event_type: 'REGISTER',
      filter_type: 'idtype-value',
      ...uin,
    })
    expect(item).toMatchObject({ reference_id: 'ref-', status: 'succ' })
    expect(item).not.toHaveProperty('subscription_code')
    back.close()
  })
})
