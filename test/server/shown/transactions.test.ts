import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMockBackend } from '../../../src/mock/index.js'
import { registryNames } from '../../../src/model/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import type { BackendContext, BackendCriteria, RegistryBackend } from '../../../src/server/index.js'
import { createAsker, envelopeAt } from './asker.js'
import type { Asker } from './asker.js'
import { openEar, openTown, people, questionAbout, searchFor } from './town.js'
import type { Ear, Fields, Reply, Town } from './town.js'

/** The mocks' backend, which fails for one value, and for another answers when it is let to. */
function moodyBackend(registry: RegistryName, gate: Promise<void>): RegistryBackend<RegistryName> {
  const backend = createMockBackend(registry, { people }) as RegistryBackend<RegistryName>
  const search = async (criteria: BackendCriteria, context: BackendContext): Promise<unknown> => {
    const { value } = criteria.query as { value?: unknown }
    if (value === 'FAILS') throw new Error('the database of somebody is out of order')
    if (value === 'SLOW') await gate
    return value === 'SLOW' ? { reg_records: [] } : backend.search(criteria, context)
  }
  return { ...backend, search } as RegistryBackend<RegistryName>
}

function searchForValue(registry: RegistryName, value: string): Fields {
  const message = searchFor(registry)
  const [item] = message['search_request'] as [{ search_criteria: { query: Fields } }]
  const search_criteria = { ...item.search_criteria, query: { type: 'UIN', value } }
  return { ...message, search_request: [{ ...item, search_criteria }] }
}

let town: Town
let ear: Ear
let asker: Asker

beforeAll(async () => {
  ear = await openEar()
  asker = createAsker('sr.example.gov', `${ear.url}/dci`, () => town)
  const gate = Promise.resolve()
  town = await openTown([asker.sheet], (registry) => ({ backend: moodyBackend(registry, gate) }))
})

afterAll(async () => {
  await asker.close()
  await town.close()
  await ear.close()
})

function sends(registry: RegistryName, path: string, message: Fields): Promise<Reply> {
  return asker.post(registry, path, envelopeAt(path, message))
}

/** What a registry says of a transaction: at once, and by a callback. */
async function said(registry: RegistryName, transaction_id: unknown): Promise<unknown[]> {
  const now = await sends(registry, 'sync/txn/status', questionAbout(transaction_id))
  const ack = await sends(registry, 'txn/status', questionAbout(transaction_id))
  const { correlation_id } = ack.body.message
  const later = await ear.hears((call) => call.message['correlation_id'] === correlation_id)
  expect([now.status, ack.status, later.header['action']]).toEqual([200, 200, 'txn-on-status'])
  return [now.body.message['txnstatus_response'], later.message['txnstatus_response']]
}

describe.each(registryNames)('the %s registry is asked about a transaction', (registry) => {
  it('that is real: its answer is given, whole', async () => {
    const message = searchFor(registry)
    await sends(registry, 'search', message)
    await town.delivers(message['transaction_id'])
    const answered = {
      txn_type: 'search',
      txn_status: {
        transaction_id: message['transaction_id'],
        search_response: [{ reference_id: 'r-1', status: 'succ', pagination: {} }],
      },
    }
    expect(await said(registry, message['transaction_id'])).toMatchObject([answered, answered])
  })

  it('that failed: so it is told, as its callback told it, and nothing of why (S12)', async () => {
    const message = searchForValue(registry, 'FAILS')
    const ack = await sends(registry, 'search', message)
    const { correlation_id } = ack.body.message
    const called = await ear.hears((call) => call.message['correlation_id'] === correlation_id)
    await town.delivers(message['transaction_id'])
    const item = { reference_id: 'r-1', status: 'rjct' }
    expect(called.message).toMatchObject({ search_response: [item] })
    const failed = { txn_status: { search_response: [item] } }
    const told = await said(registry, message['transaction_id'])
    expect(told).toMatchObject([failed, failed])
    expect(JSON.stringify([called, told])).not.toContain('somebody')
  })

  it('that it never saw, or another asked: it is unknown here', async () => {
    const reason = { status: 'rjct', status_reason_code: 'rjct.reference_id.invalid' }
    const unknown = { txn_status: { search_response: [reason] } }
    expect(await said(registry, 'never')).toMatchObject([unknown, unknown])
  })
})

describe('a server that is shut down while it is asked', () => {
  it('answers in all five registries what it took, at once and later, and takes nothing new', async () => {
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (open = resolve))
    let asked = 0
    let allAsked: () => void = () => undefined
    const reached = new Promise<void>((resolve) => (allAsked = resolve))
    const backendOf = (registry: RegistryName): RegistryBackend<RegistryName> => {
      const backend = moodyBackend(registry, gate)
      const search = (criteria: BackendCriteria, context: BackendContext): unknown => {
        asked += 1
        if (asked === 2 * registryNames.length) allAsked()
        return backend.search(criteria, context)
      }
      return { ...backend, search } as RegistryBackend<RegistryName>
    }
    const opened: Town[] = []
    const leaving = createAsker('sr.example.gov', `${ear.url}/leaving`, () => opened[0] as Town)
    const here = await openTown([leaving.sheet], (registry) => ({ backend: backendOf(registry) }))
    opened.push(here)
    const searches = registryNames.map((registry) => {
      const [now, later] = ['sync/search', 'search'].map((path) => {
        const message = searchForValue(registry, 'SLOW')
        const reply = leaving.post(registry, path, envelopeAt(path, message))
        return { message, reply }
      })
      return { registry, now, later }
    })
    await reached
    const closed = here.close()
    open()
    for (const { registry, now, later } of searches) {
      const statuses = [(await now?.reply)?.status, (await later?.reply)?.status]
      expect([registry, ...statuses]).toEqual([registry, 200, 200])
      const delivered = await here.delivers(later?.message['transaction_id'])
      expect(delivered).toMatchObject({ outcome: 'delivered', answered: 'succ' })
    }
    await closed
    await expect(fetch(`${here.url('crvs')}/health`)).rejects.toThrow()
    await leaving.close()
  })
})
