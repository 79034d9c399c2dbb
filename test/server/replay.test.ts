import { describe, expect, it } from 'vitest'
import {
  createMemoryReplayStore,
  generateSigningJwk,
  open,
  standardSignature,
  staticKeys,
} from '../../src/envelope/index.js'
import type { AcceptedMessage, SignatureRequirement } from '../../src/envelope/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { BackendContext, ExchangeEvent } from '../../src/server/index.js'
import type { RegistryHandlerOptions } from '../../src/server/index.js'
import { counter, noon, post, refusalOf, searchItem, searchText, them, us } from '../kit.js'

const day = 86_400_000
const other = createIdentity({ sender_id: 'ibr.example.gov', keys: [generateSigningJwk('EdDSA')] })

type Search = (context: BackendContext) => object | Promise<object>

interface Stage {
  readonly handler: ReturnType<typeof createRegistryHandler<'crvs'>>
  /** How often the backend was asked. */
  readonly runs: () => number
  readonly events: ExchangeEvent[]
  time: number
}

/** A registry with two partners whose clock is turned by hand. */
function stage(
  options: Partial<RegistryHandlerOptions<'crvs'>> = {},
  search: Search = () => ({ reg_records: [] }),
  signatures: SignatureRequirement = 'required',
): Stage {
  let runs = 0
  const events: ExchangeEvent[] = []
  const set: Stage = {
    handler: createRegistryHandler({
      registry: 'crvs',
      identity: them,
      partners: [us, other].map(({ sender_id, jwks }) =>
        definePartner({ id: sender_id, keys: jwks, signatures }),
      ),
      backend: {
        search: async (_, context) => {
          runs += 1
          return (await search(context)) as { reg_records: [] }
        },
      },
      now: () => set.time,
      newId: counter(),
      onExchange: (event) => events.push(event),
      ...options,
    }),
    runs: () => runs,
    events,
    time: noon,
  }
  return set
}

/** The answer's content, its signature checked at `at`. */
async function opened(body: string, at: number): Promise<AcceptedMessage> {
  const keys = staticKeys(them.jwks)
  const outcome = await open(body, {
    verification: { dialect: standardSignature, requirement: 'required', keys, now: at },
    reading: { registry: 'crvs', operation: 'sync.search', direction: 'answer' },
  })
  if (outcome.message === undefined) throw new Error(outcome.signature.text)
  return outcome
}

const asking = (value: string): object => ({
  transaction_id: 't-1',
  search_request: [
    searchItem({
      search_criteria: { query_type: 'idtype-value', query: { type: 'BRN', value } },
    }),
  ],
})

describe('a request that comes twice (S7)', () => {
  it('gets the stored answer again, and the backend is asked once', async () => {
    const { handler, runs } = stage()
    const body = await searchText()
    const first = await opened((await handler.handle(post(body))).body, noon)
    const second = await opened((await handler.handle(post(body))).body, noon)
    expect(second.message).toEqual(first.message)
    expect(second.header).toEqual(first.header)
    expect(runs()).toBe(1)
  })

  it('is known again under a new message_ts and signature; the answer is sealed anew', async () => {
    const set = stage()
    const first = await opened((await set.handler.handle(post(await searchText()))).body, noon)
    set.time = noon + 3_600_000
    const retry = await searchText({ at: set.time })
    const answer = await set.handler.handle(post(retry))
    const second = await opened(answer.body, set.time)
    expect(second.signature.status).toBe('verified')
    expect(second.message).toEqual(first.message)
    expect(second.header['message_id']).toBe(first.header['message_id'])
    expect(second.header['message_ts']).toBe('2026-03-01T09:30:00Z')
    expect(set.runs()).toBe(1)
  })

  it('1,000 times at once asks the backend once', async () => {
    const { handler, runs } = stage()
    const body = await searchText()
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => handler.handle(post(body))),
    )
    const contents = new Set(
      answers.map(({ body: text }) =>
        JSON.stringify((JSON.parse(text) as { message: object }).message),
      ),
    )
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(contents.size).toBe(1)
    expect(runs()).toBe(1)
  })

  it('with another content under the same id is refused in both shapes', async () => {
    const { handler, runs, events } = stage()
    await handler.handle(post(await searchText()))
    const body = await searchText({ message: asking('2019B000002') })
    const answer = await handler.handle(post(body))
    expect(refusalOf(answer)).toEqual({
      status: 400,
      code: 'err.request.bad',
      ack: 'ERR',
      pointers: ['/header/message_id'],
    })
    expect(answer.body).toContain('rjct.message_id.duplicate')
    expect(events.at(-1)?.outcome).toBe('message.id_duplicate')
    expect(runs()).toBe(1)
  })

  it('from another sender under the same id is another message', async () => {
    const { handler, runs } = stage()
    await handler.handle(post(await searchText()))
    const header = { sender_id: other.sender_id }
    const answer = await handler.handle(post(await searchText({ header, signer: other })))
    expect((await opened(answer.body, noon)).header['receiver_id']).toBe(other.sender_id)
    expect(runs()).toBe(2)
  })

  it('is refused when its answer is no longer kept', async () => {
    const { handler, runs, events } = stage({
      replay: { store: createMemoryReplayStore({ maxBytes: 0 }) },
    })
    const body = await searchText()
    await handler.handle(post(body))
    expect((await handler.handle(post(body))).status).toBe(400)
    expect(events.at(-1)?.outcome).toBe('message.replayed')
    expect(runs()).toBe(1)
  })

  it('after its signature ended is refused for that, before anything is looked up', async () => {
    const set = stage()
    const body = await searchText()
    await set.handler.handle(post(body))
    set.time = noon + 301_000
    expect(refusalOf(await set.handler.handle(post(body))).code).toBe('err.signature.invalid')
    expect(set.events.at(-1)?.outcome).toBe('signature.expired')
  })

  it('is a new message where the memory is off', async () => {
    const { handler, runs } = stage({ replay: false })
    const body = await searchText()
    await handler.handle(post(body))
    await handler.handle(post(body))
    expect(runs()).toBe(2)
  })
})

describe('a backend that fails', () => {
  it('by giving what is not valid: the message may come again', async () => {
    let broken = true
    const { handler, runs } = stage({}, () =>
      broken ? { reg_records: 'none' } : { reg_records: [] },
    )
    const body = await searchText()
    expect((await handler.handle(post(body))).status).toBe(503)
    broken = false
    expect((await handler.handle(post(body))).status).toBe(200)
    expect(runs()).toBe(2)
  })

  it('at every item: asking again asks it again', async () => {
    let broken = true
    const { handler, runs } = stage({}, () => {
      if (broken) throw new Error('the database is away')
      return { reg_records: [] }
    })
    const body = await searchText()
    const statuses: unknown[] = []
    for (let time = 0; time < 3; time++) {
      const { message } = await opened((await handler.handle(post(body))).body, noon)
      statuses.push((message['search_response'] as { status: string }[])[0]?.status)
      broken = false
    }
    expect(statuses).toEqual(['rjct', 'succ', 'succ'])
    expect(runs()).toBe(2)
  })

  it('at one item of two: the answer stands, since the other was done', async () => {
    let calls = 0
    const { handler, runs } = stage({}, () => {
      calls += 1
      if (calls === 1) throw new Error('the database is away')
      return { reg_records: [] }
    })
    const search_request = ['r-1', 'r-2'].map((reference_id) => searchItem({ reference_id }))
    const body = await searchText({ message: { transaction_id: 't-1', search_request } })
    const first = await opened((await handler.handle(post(body))).body, noon)
    const second = await opened((await handler.handle(post(body))).body, noon)
    expect(second.message).toEqual(first.message)
    expect(runs()).toBe(2)
  })

  it('because the asker went away: the copy that waits is answered', async () => {
    const gone = new AbortController()
    let first = true
    const { handler, runs } = stage({}, async ({ signal }) => {
      if (!first) return { reg_records: [] }
      first = false
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve)
      })
      throw new Error('aborted')
    })
    const body = await searchText()
    const abandoned = handler.handle({ ...post(body), signal: gone.signal })
    await expect.poll(runs).toBe(1)
    const copy = handler.handle(post(body))
    gone.abort()
    expect((await abandoned).status).toBe(503)
    expect((await copy).status).toBe(200)
    expect(runs()).toBe(2)
  })
})

describe('message_ts of a request (S7)', () => {
  it.each([
    ['60 s ahead', noon + 60_000, 200, undefined],
    ['61 s ahead', noon + 61_000, 400, 'message.future'],
    ['7 days old', noon - 7 * day, 200, undefined],
    ['7 days and a second old', noon - 7 * day - 1000, 400, 'message.expired'],
  ])('%s under a fresh signature is answered with %i', async (_, sent, status, outcome) => {
    const { handler, events } = stage()
    const message_ts = new Date(sent).toISOString()
    const answer = await handler.handle(post(await searchText({ header: { message_ts } })))
    expect(answer.status).toBe(status)
    if (outcome === undefined) return
    expect(events.at(-1)?.outcome).toBe(outcome)
    expect(answer.body).toContain('rjct.message_ts.invalid')
    expect(answer.body).toContain('clocks may differ')
  })

  it('is bounded for a partner that need not sign, too', async () => {
    const { handler } = stage({}, undefined, 'optional')
    const header = { message_ts: '2023-08-08T08:06:46Z' }
    const refused = await handler.handle(post(await searchText({ header, signer: undefined })))
    expect(refused.status).toBe(400)
    const unsigned = await searchText({ signer: undefined })
    expect((await handler.handle(post(unsigned))).status).toBe(200)
  })
})

describe('a partner that need not sign', () => {
  it('gets the answer to its own copy again', async () => {
    const { handler, runs } = stage({}, undefined, 'optional')
    const body = await searchText({ signer: undefined })
    await handler.handle(post(body))
    await handler.handle(post(body))
    expect(runs()).toBe(1)
  })

  it('is not answered, unsigned, from what was answered to its signed message', async () => {
    const { handler, runs } = stage({}, undefined, 'optional')
    await handler.handle(post(await searchText()))
    await handler.handle(post(await searchText({ signer: undefined })))
    expect(runs()).toBe(2)
  })

  it('is not kept from its signed message by somebody who used its name', async () => {
    const { handler, events } = stage({}, undefined, 'optional')
    const poison = await searchText({ message: asking('2019B000002'), signer: undefined })
    await handler.handle(post(poison))
    await handler.handle(post(await searchText()))
    expect(events.map(({ outcome }) => outcome)).toEqual(['unsigned', 'verified'])
  })
})
