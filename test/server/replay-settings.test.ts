import { describe, expect, it } from 'vitest'
import {
  createMemoryReplayStore,
  generateDecryptionJwk,
  generateSigningJwk,
  importEncryptionKey,
  requestHeader,
  sealFor,
  standardSignature,
} from '../../src/envelope/index.js'
import { createMockRegistry } from '../../src/mock/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { Identity } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { noon, post, searchItem, searchText } from '../kit.js'

const party = (sender_id: string): Identity =>
  createIdentity({
    sender_id,
    keys: [generateSigningJwk('EdDSA')],
    decryptionKeys: [generateDecryptionJwk()],
  })
const asker = party('sr.example.gov')
const registry = party('crvs.example.gov')

interface Envelope {
  readonly header: { readonly sender_id: string; readonly message_id: string }
  readonly message: { readonly ciphertext?: string }
}

const envelopeOf = ({ body }: { body: string }): Envelope => JSON.parse(body) as Envelope

/** One search, the same each time, encrypted and signed at `at`. */
async function encryptedSearch(at: number, encrypted = true): Promise<string> {
  const published = registry.jwks.keys.find(({ use }) => use === 'enc')
  const key = encrypted && published ? importEncryptionKey(published) : undefined
  const header = requestHeader({
    message_id: 'm-1',
    action: 'search',
    sender_id: asker.sender_id,
    sender_uri: '',
    receiver_id: registry.sender_id,
    total_count: 1,
    now: at,
  })
  const message = { transaction_id: 't-1', search_request: [searchItem()] }
  const { text } = await sealFor(
    key,
    header,
    message,
    asker.signingKey && {
      dialect: standardSignature,
      key: asker.signingKey,
      sender_id: asker.sender_id,
      now: at,
    },
  )
  return text
}

describe('a message that was encrypted anew (S7)', () => {
  function encryptedRegistry(): { ask: (body: string) => Promise<Envelope>; runs: () => number } {
    let runs = 0
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: registry,
      partners: [definePartner({ id: asker.sender_id, keys: asker.jwks })],
      backend: {
        search: () => {
          runs += 1
          return { reg_records: [] }
        },
      },
      now: () => noon,
    })
    return {
      ask: async (body) => envelopeOf(await handler.handle(post(body))),
      runs: () => runs,
    }
  }

  it('is the same message: what is compared is what was encrypted', async () => {
    const { ask, runs } = encryptedRegistry()
    const [first, second] = [await encryptedSearch(noon), await encryptedSearch(noon + 1000)]
    expect(envelopeOf({ body: first }).message).not.toEqual(envelopeOf({ body: second }).message)
    expect((await ask(second)).header.message_id).toBe((await ask(first)).header.message_id)
    expect(runs()).toBe(1)
  })

  it('gets its answer encrypted, also where the first copy asked in clear', async () => {
    const { ask, runs } = encryptedRegistry()
    const clear = await ask(await encryptedSearch(noon, false))
    const again = await ask(await encryptedSearch(noon))
    expect(clear.message.ciphertext).toBeUndefined()
    expect(again.message.ciphertext).toBeTypeOf('string')
    expect(again.header.message_id).toBe(clear.header.message_id)
    expect(runs()).toBe(1)
  })
})

describe('registries on one store', () => {
  it('keep their answers apart', async () => {
    const store = createMemoryReplayStore()
    const body = await searchText({ signer: undefined })
    const senders: string[] = []
    for (const name of ['crvs', 'social'] as const) {
      const mock = createMockRegistry(name, { people: 30, now: () => noon, replay: { store } })
      senders.push(envelopeOf(await mock.handler.handle(post(body))).header.sender_id)
    }
    expect(senders).toEqual(['crvs', 'social'])
    expect(store.entries).toBe(2)
  })
})

describe('a mock registry', () => {
  it('takes repeated ids and old messages unless told otherwise', async () => {
    const header = { message_ts: '2023-08-08T08:06:46Z' }
    const message = { transaction_id: 't-2', search_request: [searchItem()] }
    const bodies = [
      await searchText({ header, signer: undefined }),
      await searchText({ header, signer: undefined, message }),
    ]
    const plain = createMockRegistry('crvs', { people: 30, now: () => noon }).handler
    for (const body of bodies) expect((await plain.handle(post(body))).status).toBe(200)
    const strict = createMockRegistry('crvs', { people: 30, now: () => noon, replay: {} }).handler
    for (const body of bodies) expect((await strict.handle(post(body))).status).toBe(400)
  })
})
