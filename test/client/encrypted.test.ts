import { afterAll, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import {
  generateDecryptionJwk,
  generateSigningJwk,
  importEncryptionKey,
  requestHeader,
  sealFor,
  standardSignature,
} from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { idTypeValue, recordsOf } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import type { Identity, PartnerOptions } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import type { RegistryServer } from '../../src/server/node.js'
import { createTransport } from '../../src/transport/index.js'
import type { HttpRequest, Transport } from '../../src/transport/index.js'
import { asSent, noon, post, searchItem } from '../kit.js'

const asker = createIdentity({
  sender_id: 'sr.example.gov',
  keys: [generateSigningJwk('ES256')],
  decryptionKeys: [generateDecryptionJwk()],
})
const registry = createIdentity({
  sender_id: 'crvs.example.gov',
  keys: [generateSigningJwk('EdDSA')],
  decryptionKeys: [generateDecryptionJwk()],
})

const transport = createTransport()
const servers: RegistryServer[] = []

afterAll(async () => {
  await transport.close()
  await Promise.all(servers.map((server) => server.close()))
})

/** What went over the wire, both ways. */
interface Wire {
  readonly sent: string[]
  readonly received: string[]
}

/** The real transport, listened to. */
function tapped(wire: Wire): Transport {
  return {
    send: async (given: HttpRequest) => {
      const request = await asSent(given)
      const answer = await transport.send(request)
      if (request.method === 'POST') {
        wire.sent.push(request.body ?? '')
        wire.received.push(Buffer.from(answer.body).toString())
      }
      return answer
    },
    close: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

interface Setting {
  /** What the registry's sheet of the asker says. */
  readonly ofAsker?: Partial<PartnerOptions>
  /** What the asker's sheet of the registry says. */
  readonly ofRegistry?: Partial<PartnerOptions>
  readonly identities?: { readonly asker?: Identity; readonly registry?: Identity }
}

/** A registry that listens and a client that asks it. */
async function pair(
  setting: Setting,
): Promise<{ client: RegistryClient<'crvs'>; wire: Wire; asked: () => number }> {
  const { asker: us = asker, registry: them = registry } = setting.identities ?? {}
  let count = 0
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks, ...setting.ofAsker })],
    backend: {
      search: () => {
        count += 1
        const identifier = [{ identifier_type: 'BRN', identifier_value: '2019B000001' }]
        return { reg_records: [{ identifier, name: { given_name: 'Zoë 🌾', surname: 'Ø' } }] }
      },
    },
  })
  const server = await serve(handler)
  servers.push(server)
  const wire: Wire = { sent: [], received: [] }
  const partner = definePartner({
    id: them.sender_id,
    baseUrl: server.url,
    keys: { jwks: `${server.url}/.well-known/jwks.json` },
    ...setting.ofRegistry,
  })
  const client = createRegistryClient({
    registry: 'crvs',
    identity: us,
    partner,
    transport: tapped(wire),
  })
  return { client, wire, asked: () => count }
}

const search = (client: RegistryClient<'crvs'>): ReturnType<typeof client.sync.search> =>
  client.sync.search(idTypeValue('BRN', '2019B000001'))

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run
  } catch (error) {
    if (isDciError(error)) return error.reason ?? error.code
    throw error
  }
  return 'answered'
}

const isEncrypted = (text: string | undefined): unknown =>
  (JSON.parse(text ?? '') as { header: { is_msg_encrypted: unknown } }).header.is_msg_encrypted

describe('over sockets', () => {
  it('a search is encrypted and signed both ways when the sheet says so', async () => {
    const { client, wire } = await pair({ ofRegistry: { encryption: {} } })
    const answer = await search(client)
    expect(recordsOf(answer)[0]?.name?.given_name).toBe('Zoë 🌾')
    expect(answer).toMatchObject({ encrypted: true, signature: { status: 'verified' } })
    expect([isEncrypted(wire.sent[0]), isEncrypted(wire.received[0])]).toEqual([true, true])
    expect(JSON.stringify(wire)).not.toMatch(/2019B000001|Zoë/)
  })

  it('an answer is encrypted when the sheet of the asker says so, though it asked in clear', async () => {
    const { client, wire } = await pair({ ofAsker: { encryption: {} } })
    expect((await search(client)).encrypted).toBe(true)
    expect([isEncrypted(wire.sent[0]), isEncrypted(wire.received[0])]).toEqual([false, true])
  })

  it('nothing is encrypted when nobody asks for it', async () => {
    const { client, wire } = await pair({})
    expect((await search(client)).encrypted).toBe(false)
    expect([isEncrypted(wire.sent[0]), isEncrypted(wire.received[0])]).toEqual([false, false])
  })

  it('a request in clear is refused where the sheet requires encryption', async () => {
    const { client, asked } = await pair({ ofAsker: { encryption: { required: true } } })
    await expect(search(client)).rejects.toMatchObject({ status: 400 })
    expect(await codeOf(search(client))).toBe('err.encryption.invalid')
    expect(asked()).toBe(0)
  })

  it('an answer in clear is refused where the sheet requires encryption', async () => {
    const mute = createIdentity({ sender_id: asker.sender_id, keys: [generateSigningJwk('EdDSA')] })
    const { client } = await pair({
      identities: { asker: mute },
      ofRegistry: {
        encryption: { key: registry.decryptionKeys[0]?.publicJwk ?? { kty: '' }, required: true },
      },
    })
    expect(await codeOf(search(client))).toBe('err.encryption.invalid')
  })

  it('who asks encrypted and has no key to be answered with is told so before anybody is asked (S5)', async () => {
    const mute = createIdentity({ sender_id: asker.sender_id, keys: [generateSigningJwk('EdDSA')] })
    const { client, wire, asked } = await pair({
      identities: { asker: mute },
      ofRegistry: { encryption: {} },
    })
    expect(await codeOf(search(client))).toBe('err.encryption.invalid')
    expect(wire.received[0]).toContain('no key to encrypt to')
    expect(asked()).toBe(0)
  })

  it('nothing is sent to a registry that has no key to encrypt to (S5)', async () => {
    const open = createIdentity({
      sender_id: registry.sender_id,
      keys: [generateSigningJwk('ES256')],
    })
    const { client, wire } = await pair({
      identities: { registry: open },
      ofRegistry: { encryption: {} },
    })
    expect(await codeOf(search(client))).toBe('encryption.key_unknown')
    expect(wire.sent).toEqual([])
  })

  it('a registry without a key of its own says so to who encrypts', async () => {
    const open = createIdentity({
      sender_id: registry.sender_id,
      keys: [generateSigningJwk('ES256')],
    })
    const key = registry.decryptionKeys[0]?.publicJwk ?? { kty: '' }
    const { client } = await pair({
      identities: { registry: open },
      ofRegistry: { encryption: { key } },
    })
    expect(await codeOf(search(client))).toBe('err.encryption.invalid')
  })

  it('a new key of the registry takes over, and the old one still opens what comes (S13)', async () => {
    const old = generateDecryptionJwk()
    const rotated = createIdentity({
      sender_id: registry.sender_id,
      keys: [generateSigningJwk('EdDSA')],
      decryptionKeys: [old, generateDecryptionJwk()],
    })
    const key = rotated.decryptionKeys[0]?.publicJwk ?? { kty: '' }
    const before = await pair({
      identities: { registry: rotated },
      ofRegistry: { encryption: { key } },
    })
    const after = await pair({ identities: { registry: rotated }, ofRegistry: { encryption: {} } })
    expect((await search(before.client)).encrypted).toBe(true)
    expect((await search(after.client)).encrypted).toBe(true)
    expect(after.wire.sent[0]).toContain(rotated.decryptionKeys[1]?.kid)
  })
})

describe('a message that is sent again', () => {
  it('is the same message although it is encrypted anew, and its answer too (S7)', async () => {
    let asked = 0
    const handler = createRegistryHandler({
      registry: 'crvs',
      identity: registry,
      partners: [definePartner({ id: asker.sender_id, keys: asker.jwks })],
      backend: {
        search: () => {
          asked += 1
          return { reg_records: [] }
        },
      },
      now: () => noon,
    })
    const key = importEncryptionKey(registry.decryptionKeys[0]?.publicJwk ?? { kty: '' })
    const header = {
      message_id: 'm-1',
      action: 'search',
      sender_id: asker.sender_id,
      receiver_id: registry.sender_id,
      sender_uri: '',
      total_count: 1,
      now: noon,
    }
    const message = { transaction_id: 't-1', search_request: [searchItem()] }
    const signer = asker.signingKey as NonNullable<typeof asker.signingKey>
    const { sender_id } = asker
    const signing = { dialect: standardSignature, key: signer, sender_id, now: noon }
    const first = await sealFor(key, requestHeader(header), message, signing)
    const again = await sealFor(key, requestHeader(header), message, signing)
    const answers = [await handler.handle(post(first.text)), await handler.handle(post(again.text))]
    expect(first.text).not.toBe(again.text)
    expect(answers.map(({ status, body }) => [status, isEncrypted(body)])).toEqual([
      [200, true],
      [200, true],
    ])
    expect(asked).toBe(1)
  })
})
