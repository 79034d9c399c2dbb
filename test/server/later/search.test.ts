import { describe, expect, it } from 'vitest'
import { DciError } from '../../../src/errors/index.js'
import {
  generateDecryptionJwk,
  open,
  standardSignature,
  staticKeys,
} from '../../../src/envelope/index.js'
import type { AcceptedMessage } from '../../../src/envelope/index.js'
import { createTransport } from '../../../src/transport/index.js'
import { http, noon, searchItem, them, us } from '../../kit.js'
import { bodyOf, callbackUrl, everybody, stage } from './later-kit.js'
import type { Stage } from './later-kit.js'

const people = (count: number): { sex: string }[] =>
  Array.from({ length: count }, () => ({ sex: 'F' }))

describe('a search that is answered later', () => {
  it('is acknowledged before the backend is asked, with 200 and a correlation_id', async () => {
    let asked = 0
    const one = stage({
      search: () => {
        asked += 1
        return { reg_records: [] }
      },
    })
    const answer = await one.ask()
    expect([answer.status, asked]).toEqual([200, 0])
    const ack = { ack_status: 'ACK', timestamp: '2026-03-01T08:30:00Z', correlation_id: 'id-1' }
    expect(bodyOf(answer)).toEqual({ message: ack })
    await one.dealt(1)
    expect(asked).toBe(1)
  })

  it('is answered at exactly sender_uri, signed, with the ids of the request and its acknowledgement', async () => {
    const one = stage()
    await one.ask({ header: { sender_uri: `${callbackUrl}?to=us` } })
    await one.dealt(1)
    const [call] = one.called()
    expect(call?.url).toBe(`${callbackUrl}?to=us`)
    expect(call?.headers).not.toHaveProperty('authorization')
    expect(call?.header).toMatchObject({
      action: 'on-search',
      status: 'succ',
      sender_id: them.sender_id,
      receiver_id: us.sender_id,
      total_count: 1,
      completed_count: 1,
    })
    expect(call?.message).toMatchObject({
      transaction_id: 't-1',
      correlation_id: 'id-1',
      search_response: [{ reference_id: 'r-1', status: 'succ', data: { reg_records: people(1) } }],
    })
    const text = JSON.stringify({
      signature: call?.signature,
      header: call?.header,
      message: call?.message,
    })
    const opened = await open(text, {
      verification: {
        dialect: standardSignature,
        requirement: 'required',
        keys: staticKeys(them.jwks.keys),
        now: noon,
      },
    })
    expect((opened as AcceptedMessage).signature.status).toBe('verified')
  })

  it('is asked once however often it comes: copies get the same acknowledgement (S7)', async () => {
    const one = stage()
    const [first, second] = [await one.ask(), await one.ask()]
    await one.dealt(1)
    expect(second.body).toBe(first.body)
    expect(one.called()).toHaveLength(1)
  })

  it('goes out encrypted to whoever is to be answered encrypted', async () => {
    const key = generateDecryptionJwk()
    const { kty, n, e, kid, use, alg } = key as Record<string, string>
    const one = stage({ sheet: { encryption: { key: { kty, n, e, kid, use, alg } as never } } })
    await one.ask()
    await one.dealt(1)
    const [call] = one.called()
    expect(call?.header).toMatchObject({ is_msg_encrypted: true })
    expect(Object.keys(call?.message ?? {})).toContain('ciphertext')
  })

  it('is sent again while the asker is down, under the same message_id (R9)', async () => {
    const ids: unknown[] = []
    const transport = createTransport({
      random: () => 0,
      fetch: (_, { body }) => {
        const { header } = JSON.parse(String(body)) as { header: { message_id: string } }
        ids.push(header.message_id)
        return Promise.resolve(new Response('', { status: ids.length < 3 ? 503 : 202 }))
      },
    })
    const one = stage({ transport })
    await one.ask()
    await one.dealt(1)
    expect(ids).toEqual(['id-2', 'id-2', 'id-2'])
    expect(one.events).toMatchObject([{ outcome: 'delivered', callbacks: 1 }])
  })

  it('is taken by any 2xx answer, also one whose body says error', async () => {
    const body = '{"message":{"ack_status":"ERR","error":{"code":"err.service.unavailable"}}}'
    const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status: 202 }))
    const one = stage({ transport: createTransport({ fetch, random: () => 0 }) })
    await one.ask()
    await one.dealt(1)
    expect(one.events).toMatchObject([{ outcome: 'delivered', callbacks: 1 }])
  })

  it('that the asker refuses to take is told by its code, and kept for its question', async () => {
    const one = stage({ answer: () => http(400, '') })
    await one.ask()
    await one.dealt(1)
    expect(one.events).toMatchObject([
      { outcome: 'transport.status', callbacks: 0, answered: 'succ', operation: 'on-search' },
    ])
  })
})

describe('a search that fails later', () => {
  it.each<[string, () => never, object]>([
    [
      'is refused by the backend, with its reason',
      () => {
        throw new DciError('query.unsupported', 'no such attribute')
      },
      { status: 'rjct', status_reason_code: 'rjct.search_criteria.invalid' },
    ],
    [
      'breaks, with nothing of why (S12)',
      () => {
        throw new Error('CANARY')
      },
      {
        status: 'rjct',
        status_reason_message: 'the registry could not answer this item; ask again later',
      },
    ],
  ])('%s: it still gets its callback', async (_, search, item) => {
    const one = stage({ search })
    await one.ask()
    await one.dealt(1)
    expect(one.called()[0]?.message.search_response).toMatchObject([
      { reference_id: 'r-1', ...item },
    ])
    expect(JSON.stringify(one.called())).not.toContain('CANARY')
  })

  it('gives records that are not valid: the callback refuses, in header and items', async () => {
    const one = stage({ search: () => ({ reg_records: [7] as never }) })
    await one.ask()
    await one.dealt(1)
    expect(one.called()[0]?.header).toMatchObject({ status: 'rjct', total_count: 1 })
    expect(one.called()[0]?.message.search_response).toMatchObject([
      { reference_id: 'r-1', status: 'rjct' },
    ])
    expect(one.events).toMatchObject([{ answered: 'rjct', outcome: 'delivered' }])
  })

  it('takes too long, also for a backend that ignores its signal', async () => {
    let signal: AbortSignal | undefined
    const one = stage({
      search: (_, context) => {
        signal = context.signal
        return new Promise(() => undefined)
      },
      options: { callbacks: { answerWithin: 1000 } },
    })
    await one.ask()
    await one.clock.flush()
    await one.clock.advance(1000)
    await one.dealt(1)
    expect(signal?.aborted).toBe(true)
    expect(one.called()[0]?.header).toMatchObject({ status: 'rjct' })
  })
})

describe('a long answer', () => {
  const sizes = (one: Stage): unknown[] =>
    one
      .called()
      .map(({ message }) =>
        message.search_response.map(({ reference_id, data, pagination }) => [
          reference_id,
          (data as { reg_records: [] }).reg_records.length,
          (pagination as { page_number: number }).page_number,
          (pagination as { total_count: number }).total_count,
        ]),
      )

  it('goes out in pages, each a message of its own (R18)', async () => {
    const one = stage({
      search: () => ({ reg_records: people(5) }),
      options: { callbacks: { pageSize: 2 } },
    })
    await one.ask({ message: everybody('a') })
    await one.dealt(1)
    expect(sizes(one)).toEqual([[['a', 2, 1, 5]], [['a', 2, 2, 5]], [['a', 1, 3, 5]]])
    const ids = one.called().map(({ header }) => header['message_id'])
    expect(new Set(ids).size).toBe(3)
    expect(one.events).toMatchObject([{ callbacks: 3 }])
  })

  it('is asked of the backend page by page', async () => {
    const asked: unknown[] = []
    const one = stage({
      search: ({ pagination: { page_size = 0, page_number = 0 } = { page_size: 0 } }) => {
        asked.push([page_size, page_number])
        const left = 5 - (page_number - 1) * page_size
        const pagination = { page_size, page_number, total_count: 5 }
        return { reg_records: people(Math.min(left, page_size)), pagination }
      },
      options: { callbacks: { pageSize: 2 } },
    })
    await one.ask({ message: everybody('a') })
    await one.dealt(1)
    expect(asked).toEqual([
      [2, 1],
      [2, 2],
      [2, 3],
    ])
    expect(sizes(one)).toEqual([[['a', 2, 1, 5]], [['a', 2, 2, 5]], [['a', 1, 3, 5]]])
  })

  it('packs short answers of a batch together', async () => {
    const one = stage({
      search: () => ({ reg_records: people(1) }),
      options: { callbacks: { pageSize: 2 } },
    })
    await one.ask({ message: everybody('a', 'b', 'c') })
    await one.dealt(1)
    expect(sizes(one)).toEqual([
      [
        ['a', 1, 1, 1],
        ['b', 1, 1, 1],
      ],
      [['c', 1, 1, 1]],
    ])
    const counts = one
      .called()
      .map(({ header }) => [header['total_count'], header['completed_count']])
    expect(counts).toEqual([
      [3, 2],
      [3, 3],
    ])
  })

  it('goes out in pages of the size that was asked; of too many only the first', async () => {
    const sized = async (page_size: number): Promise<unknown[]> => {
      const one = stage({
        search: () => ({ reg_records: people(5) }),
        options: { callbacks: { maxRecords: page_size * 2 } },
      })
      const pagination = { page_size, page_number: 1 }
      const search_request = [searchItem({ pagination })]
      await one.ask({ message: { transaction_id: 't-1', search_request } })
      await one.dealt(1)
      return sizes(one)
    }
    expect(await sized(3)).toEqual([[['r-1', 3, 1, 5]], [['r-1', 2, 2, 5]]])
    expect(await sized(2)).toEqual([[['r-1', 2, 1, 5]]])
  })

  it('is one page for who asks for a later one', async () => {
    const pagination = { page_size: 4, page_number: 2 }
    const one = stage({
      search: () => ({ reg_records: people(4), pagination: { ...pagination, total_count: 9 } }),
      options: { callbacks: { pageSize: 2 } },
    })
    await one.ask({
      message: { transaction_id: 't-1', search_request: [searchItem({ pagination })] },
    })
    await one.dealt(1)
    expect(sizes(one)).toEqual([[['r-1', 4, 2, 9]]])
  })

  it('is refused when it is too long', async () => {
    const one = stage({
      search: () => ({ reg_records: people(6) }),
      options: { callbacks: { maxRecords: 5 } },
    })
    await one.ask({ message: everybody('a') })
    await one.dealt(1)
    expect(one.called()[0]?.message.search_response).toMatchObject([
      { status: 'rjct', status_reason_code: 'rjct.search.too_many_records_found' },
    ])
  })
})
