import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../../src/client/index.js'
import type { RegistryClient } from '../../../src/client/index.js'
import { createCorrelations } from '../../../src/delivery/index.js'
import { generateSigningJwk } from '../../../src/envelope/index.js'
import { startMockRegistry, storyChild } from '../../../src/mock/index.js'
import type { MockServerOptions, RunningMockRegistry } from '../../../src/mock/index.js'
import { idTypeValue, predicate, recordsOf, registryNames } from '../../../src/model/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import { createIdentity, definePartner } from '../../../src/peers/index.js'
import { createCallbackHandler } from '../../../src/server/index.js'
import type { CallbackHandler, DeliveryEvent } from '../../../src/server/index.js'
import { serve } from '../../../src/server/node.js'
import { searchText } from '../../kit.js'

const closing: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

function toClose<T extends { close(): Promise<void> }>(one: T): T {
  closing.push(one)
  return one
}

interface Pair<R extends RegistryName> {
  readonly client: RegistryClient<R>
  readonly mock: RunningMockRegistry<R>
  readonly events: DeliveryEvent[]
  readonly signatures: string[]
}

/** A client with its callback handler, and a mock registry, each behind a socket of its own. */
async function pair<R extends RegistryName>(registry: R, signed: boolean): Promise<Pair<R>> {
  const events: DeliveryEvent[] = []
  const signatures: string[] = []
  const correlations = createCorrelations()
  const late: { handler?: CallbackHandler } = {}
  const door = toClose(
    await serve({
      handle: (request) => (late.handler as CallbackHandler).handle(request),
      tooLarge: () => (late.handler as CallbackHandler).tooLarge(),
      limits: { maxBodyBytes: 1_000_000, maxDepth: 64, maxItems: 100 },
    }),
  )
  const identity = createIdentity({
    sender_id: 'sr.example.gov',
    sender_uri: `${door.url}/dci`,
    ...(signed ? { keys: [generateSigningJwk('EdDSA')] } : {}),
  })
  const mock = toClose(
    await startMockRegistry(registry, {
      people: 120,
      onDelivery: (event) => events.push(event),
      ...((signed
        ? { trust: identity.jwks, signatures: 'required' }
        : { unsigned: true }) satisfies MockServerOptions),
    }),
  )
  const partner = definePartner({
    id: registry,
    baseUrl: mock.url,
    signatures: signed ? 'required' : 'off',
    keys: { jwks: mock.jwksUrl },
  })
  late.handler = createCallbackHandler({
    identity,
    partners: [partner],
    correlations,
    listener: { onSearch: ({ signature }) => signatures.push(signature.status) },
  })
  const client = toClose(createRegistryClient({ registry, identity, partner, correlations }))
  return { client, mock, events, signatures }
}

describe('client and registry of this library talk asynchronously over sockets', () => {
  it.each(registryNames)('%s answers its sample by a signed callback', async (registry) => {
    const { client, mock, signatures } = await pair(registry, true)
    const { type, value } = mock.sample
    const answer = await client.searchAndWait(idTypeValue(type, value))
    expect(answer.via).toBe('callback')
    expect(answer.message.search_response[0]?.data?.reg_records.length).toBeGreaterThan(0)
    expect([answer.deviations, signatures]).toEqual([[], ['verified']])
  })

  it('unsigned, too', async () => {
    const { client, mock } = await pair('crvs', false)
    const answer = await client.searchAndWait(idTypeValue(mock.sample.type, mock.sample.value))
    expect([answer.via, answer.signature.status]).toEqual(['callback', 'unsigned'])
    expect(recordsOf(answer)).toHaveLength(1)
  })

  it('a long answer comes in pages and is gathered (R18)', async () => {
    const { client, signatures } = await pair('crvs', true)
    const answer = await client.searchAndWait(predicate(['birth_date', 'ge', '1900-01-01']))
    expect(recordsOf(answer)).toHaveLength(120)
    expect([answer.pages.length, signatures.length]).toEqual([2, 2])
  })

  it('a batch has an outcome for each of its searches', async () => {
    const { client } = await pair('crvs', true)
    const { items } = await client.searchAndWait([
      idTypeValue('BRN', storyChild(1).brn),
      predicate(['shoe_size', 'eq', 43]),
      idTypeValue('BRN', 'nobody'),
    ])
    expect(items.map(({ kind }) => kind)).toEqual(['found', 'refused', 'none'])
  })

  it('a transaction is known to its question, and delivered before the registry is closed', async () => {
    const { client, mock, events } = await pair('crvs', true)
    const ack = await client.search(idTypeValue(mock.sample.type, mock.sample.value))
    const { transaction_id } = ack
    const told = await client.sync.txn.status({
      attribute_type: 'transaction_id',
      attribute_value: transaction_id,
    })
    expect(told.message.txnstatus_response).toMatchObject({ txn_type: 'search' })
    await mock.handler.close()
    expect(events).toMatchObject([{ outcome: 'delivered', transaction_id }])
  })

  it('closing waits for an asker who has yet to fetch the key set, and serves it', async () => {
    const { client, mock, events, signatures } = await pair('crvs', true)
    await client.search(idTypeValue(mock.sample.type, mock.sample.value))
    await mock.close()
    expect(events).toMatchObject([{ outcome: 'delivered' }])
    expect(signatures).toEqual(['verified'])
  })
})

describe('a mock registry', () => {
  it('calls nobody but this machine, and never a redirect’s target', async () => {
    const visits: string[] = []
    const server = createServer(({ url = '' }, outgoing) => {
      visits.push(url)
      outgoing.writeHead(307, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    const events: DeliveryEvent[] = []
    const mock = await startMockRegistry('crvs', {
      people: 20,
      onDelivery: (event) => events.push(event),
    })
    for (const [message_id, sender_uri] of [
      ['m-1', `${origin}/dci`],
      ['m-2', 'https://sr.example.gov/dci'],
    ]) {
      const body = await searchText({ header: { message_id, sender_uri }, at: Date.now() })
      const asked = await fetch(`${mock.url}/registry/search`, { method: 'POST', body })
      expect(asked.status).toBe(200)
    }
    await mock.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    expect(visits).toEqual(['/dci'])
    const outcomes = events.map(({ outcome }) => outcome).sort()
    expect(outcomes).toEqual(['callback.forbidden', 'transport.status'])
  })
})
