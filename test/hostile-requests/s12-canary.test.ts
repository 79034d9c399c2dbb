import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inspect } from 'node:util'
import { isDciError } from '../../src/errors/index.js'
import { createMockBackend } from '../../src/mock/index.js'
import { storyChild } from '../../src/mock/people/index.js'
import { idTypeValue, registryNames } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { createRegistryClient } from '../../src/client/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type { ExchangeEvent, HandlerResponse, RegistryBackend } from '../../src/server/index.js'
import { createTransport } from '../../src/transport/index.js'
import type { TransportEvent } from '../../src/transport/index.js'
import { answerTo, counter, noon, post, searchItem, searchText, them, us } from '../kit.js'
import { canary, leaves, planted } from './planting.js'

const story = storyChild(1)

/** A busy machine may take its time. */
const patience = { timeout: 120_000 }

/** Everything that is written to a log by anybody in this process. */
const written: string[] = []
const streams = [process.stdout, process.stderr]

beforeEach(() => {
  written.length = 0
  for (const stream of streams)
    vi.spyOn(stream, 'write').mockImplementation((text) => (written.push(String(text)), true))
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...words) => void written.push(inspect(words)))
})

afterEach(() => {
  vi.restoreAllMocks()
})

interface Exchange {
  readonly answer: HandlerResponse
  readonly events: readonly ExchangeEvent[]
}

async function exchange(
  text: string,
  registry: RegistryName = 'crvs',
  search: () => unknown = () => ({ reg_records: [] }),
): Promise<Exchange> {
  const events: ExchangeEvent[] = []
  const { handle } = createRegistryHandler({
    registry,
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: { search } as unknown as RegistryBackend<RegistryName>,
    now: () => noon,
    newId: counter(),
    onExchange: (event) => void events.push(event),
  })
  return { answer: await handle(post(text, { path: '/registry/sync/search' })), events }
}

/** A request that says everything that a search may say. */
const criteria = {
  version: '1.0.0',
  reg_type: 'ns:org:RegistryType:Civil',
  reg_event_type: 'birth',
  result_record_type: 'person',
  reg_record_type: 'person',
  query_type: 'idtype-value',
  query: { type: 'BRN', value: story.brn },
  response_entity: 'full',
  sort: [{ attribute_name: 'birth_date', sort_order: 'asc' }],
  pagination: { page_size: 10, page_number: 1 },
  consent: {
    id: 'c-1',
    ts: '2026-03-01T08:30:00Z',
    purpose: { text: 'eligibility', code: 'eligibility', refUri: 'https://sr.example.gov/p' },
    signature: 'x',
  },
  authorize: {
    id: 'a-1',
    ts: '2026-03-01T08:30:00Z',
    purpose: { text: 'eligibility', code: 'eligibility', refUri: 'https://sr.example.gov/p' },
  },
}
const message = {
  transaction_id: 't-1',
  search_request: [searchItem({ search_criteria: criteria, locale: 'eng' })],
}
const header = {
  version: '1.0.0',
  message_id: 'm-1',
  message_ts: '2026-03-01T08:30:00Z',
  action: 'search',
  sender_id: us.sender_id,
  sender_uri: 'https://sr.example.gov/dci',
  receiver_id: them.sender_id,
  total_count: 1,
  is_msg_encrypted: false,
  meta: { note: 'x' },
}

/** Of a header, ids are told: that is how an exchange is found again. */
const told: ReadonlySet<unknown> = new Set(['sender_id', 'message_id'])

async function mockRecord(registry: RegistryName): Promise<Record<string, unknown>> {
  const value = registry === 'fr' ? story.farmer.uin : story.uin
  const query = { query_type: 'idtype-value' as const, query: { type: 'UIN', value } }
  const backend = createMockBackend(registry, { people: 10 }) as RegistryBackend<RegistryName>
  const { reg_records } = await backend.search(query, {
    partner: us.sender_id,
    signal: new AbortController().signal,
  })
  return reg_records[0] as unknown as Record<string, unknown>
}

describe('nothing of a request gets into events, errors and logs (S12)', () => {
  it.each(leaves(message))('planted in the message at %j %j %j %j %j', async (...path) => {
    for (const inName of [false, true]) {
      const { answer, events } = await exchange(
        await searchText({ header, message: planted(message, path, inName) }),
      )
      expect(events).toHaveLength(1)
      expect(JSON.stringify(events)).not.toContain(canary)
      if (answer.status !== 200) expect(answer.body).not.toContain(canary)
    }
    expect(written.join()).not.toContain(canary)
  })

  it.each(leaves(header))('planted in the header at %j %j', async (...path) => {
    const changed = planted(header, path)
    const { answer, events } = await exchange(await searchText({ header: changed, message }))
    const rest = events.map(({ sender_id: _, message_id: __, ...event }) => event)
    expect(JSON.stringify(told.has(path[0]) ? rest : events)).not.toContain(canary)
    if (answer.status !== 200) expect(answer.body).not.toContain(canary)
    expect(written.join()).not.toContain(canary)
  })

  it.each([
    ['a text that is no JSON', `{"${canary}`],
    ['a member that comes twice', `{"a":"${canary}","a":"${canary}"}`],
    ['a text after the message', `{"signature":"","header":{},"message":{}} ${canary}`],
    ['a signature', `{"signature":"${canary}","header":${JSON.stringify(header)},"message":{}}`],
    ['an encrypted message', `{"signature":"","header":{},"message":"${canary}"}`],
  ])('in %s', async (_, text) => {
    const { answer, events } = await exchange(text)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body + JSON.stringify(events) + written.join()).not.toContain(canary)
  })
})

describe('nothing of a record gets into events, errors and logs (S12)', () => {
  it.each(registryNames)('planted in any field of %s', patience, async (registry) => {
    const record = await mockRecord(registry)
    const places = leaves(record)
    expect(places.length).toBeGreaterThan(5)
    const statuses = new Set<number>()
    for (const place of places) {
      const text = await searchText()
      const { answer, events } = await exchange(text, registry, () => ({
        reg_records: [planted(record, place)],
      }))
      statuses.add(answer.status)
      expect(JSON.stringify(events)).not.toContain(canary)
      if (answer.status !== 200) expect(answer.body).not.toContain(canary)
    }
    expect(statuses).toContain(503)
    expect(written.join()).not.toContain(canary)
  })

  it.each([
    ['an error', new Error(canary)],
    ['an error with a cause', new Error('x', { cause: new Error(canary) })],
    ['a text', canary],
    ['an object', { [canary]: canary }],
  ])('thrown by a backend as %s', async (_, thrown) => {
    const { answer, events } = await exchange(await searchText(), 'crvs', () => {
      throw thrown
    })
    expect(answer.body + JSON.stringify(events) + written.join()).not.toContain(canary)
  })

  it.each(registryNames)(
    'that the client is answered with, whatever is wrong: %s',
    patience,
    async (registry) => {
      const record = await mockRecord(registry)
      const events: TransportEvent[] = []
      const transport = createTransport({
        fetch: async (url, init) => {
          const { body = '' } = init
          const asked = { method: 'POST' as const, url, headers: {}, body }
          const records = [planted(record, leaves(record)[place] ?? [])]
          const { status, body: bytes } = await answerTo(asked, { records })
          return new Response(bytes as Uint8Array<ArrayBuffer>, { status })
        },
        onEvent: (event) => void events.push(event),
        retry: false,
      })
      const partner = definePartner({
        id: them.sender_id,
        baseUrl: 'https://crvs.example.gov',
        keys: them.jwks,
      })
      const client = createRegistryClient({
        registry,
        identity: us,
        partner,
        transport,
        now: () => noon,
      })
      let place = 0
      for (; place < leaves(record).length; place += 1) {
        const search = client.sync.search(idTypeValue('UIN', story.uin))
        const said = await search.then(
          () => '',
          (error: unknown) => (isDciError(error) ? inspect(error, { depth: 9 }) : inspect(error)),
        )
        expect(said).not.toContain(canary)
      }
      expect(events.length).toBeGreaterThan(place)
      expect(JSON.stringify(events) + written.join()).not.toContain(canary)
    },
  )
})
