import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { definePartner, opencrvs } from '../../src/peers/index.js'
import { markBodyMaker } from '../../src/transport/body-makers.js'
import { bodyOf } from '../../src/transport/index.js'
import type { HttpRequest, Transport } from '../../src/transport/index.js'
import { answerTo, asSent, counter, noon, them, us } from '../kit.js'

interface Envelope {
  readonly signature: string
  readonly header: Record<string, unknown>
  readonly message: { readonly transaction_id: string }
}

/** A transport that sends everything three times, a minute apart, before it gives the answer. */
function repeating(): Transport & { readonly envelopes: Envelope[]; now: number } {
  const close = (): Promise<void> => Promise.resolve()
  const transport = {
    envelopes: [] as Envelope[],
    now: noon,
    send: async (request: HttpRequest) => {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        transport.now += 60_000
        transport.envelopes.push(JSON.parse((await bodyOf(request)) ?? '') as Envelope)
      }
      return answerTo(await asSent(request), { at: transport.now })
    },
    close,
    [Symbol.asyncDispose]: close,
  }
  return markBodyMaker(transport)
}

async function sentThrice(options: object, sheet: object = {}): Promise<Envelope[]> {
  const transport = repeating()
  const partner = definePartner({
    id: them.sender_id,
    baseUrl: 'https://crvs.example.gov',
    keys: them.jwks,
    ...sheet,
  })
  const now = (): number => transport.now
  const newId = counter()
  const client = createRegistryClient({
    registry: 'crvs',
    identity: us,
    partner,
    transport,
    now,
    newId,
  })
  await client.sync.search(idTypeValue('BRN', '2019B000001'), options)
  return transport.envelopes
}

describe('a request that is sent several times (R9)', () => {
  it('keeps message_id, transaction_id and message; its date and signature are of each sending', async () => {
    const envelopes = await sentThrice({})
    const ids = envelopes.map(({ header, message }) => [header['message_id'], message])
    expect(ids).toEqual([ids[0], ids[0], ids[0]])
    const dates = envelopes.map(({ header }) => header['message_ts'])
    expect(dates).toEqual(['2026-03-01T08:31:00Z', '2026-03-01T08:32:00Z', '2026-03-01T08:33:00Z'])
    expect(new Set(envelopes.map(({ signature }) => signature)).size).toBe(3)
  })

  it('bears the ids that the caller gives, so that an earlier message can be sent again', async () => {
    const [envelope] = await sentThrice({ message_id: 'm-7', transaction_id: 't-7' })
    expect(envelope?.header['message_id']).toBe('m-7')
    expect(envelope?.message.transaction_id).toBe('t-7')
  })

  it('is refused before sending with an id that no header takes', async () => {
    await expect(sentThrice({ message_id: 'x'.repeat(100) })).rejects.toMatchObject({
      code: 'message.invalid',
      problems: [{ pointer: '/header/message_id' }],
    })
  })

  it('is unsigned each time where the sheet says so', async () => {
    const sheet = {
      profile: opencrvs,
      sign: false,
      signatures: 'off',
      knowsUsAs: 'https://sr.example.gov',
    }
    const envelopes = await sentThrice({}, sheet)
    expect(envelopes.map(({ signature }) => signature)).toEqual([undefined, undefined, undefined])
  })
})
