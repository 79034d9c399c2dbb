import { describe, expect, it } from 'vitest'
import {
  accept,
  answerHeader,
  generateDecryptionJwk,
  generateSigningJwk,
  importDecryptionKey,
  importEncryptionKey,
  importSigningKey,
  open,
  requestHeader,
  seal,
  sealFor,
  standardSignature,
  staticKeys,
} from '../../src/envelope/index.js'
import type { Decryption, Opened, OpenOptions } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import { noon, searchItem } from '../kit.js'

const sender_id = 'sr.example.gov'
const signer = importSigningKey(generateSigningJwk('ES256'))
const theirs = importDecryptionKey(generateDecryptionJwk())
const key = importEncryptionKey(theirs.publicJwk)
const signing = { dialect: standardSignature, key: signer, sender_id, now: noon }

const receiver_id = 'crvs.example.gov'
const envelope = { message_id: 'm-1', sender_id, receiver_id, total_count: 1, now: noon }
const request = {
  header: requestHeader({ ...envelope, action: 'search', sender_uri: '' }),
  message: { transaction_id: 't-1', search_request: [searchItem()] },
}
const item = {
  reference_id: 'r-1',
  timestamp: '2026-03-01T08:30:00Z',
  status: 'succ',
  data: { version: '1.0.0', reg_records: [{ name: { given_name: 'Zoë 🌾', surname: 'Ø' } }] },
}
const answer = {
  header: answerHeader({ ...envelope, action: 'on-search', status: 'succ', completed_count: 1 }),
  message: { transaction_id: 't-1', correlation_id: 'c-1', search_response: [item] },
}
const notification = {
  header: requestHeader({ ...envelope, action: 'notify', sender_uri: '' }),
  message: {
    transaction_id: 't-1',
    notify_event: [
      {
        reference_id: 'r-1',
        timestamp: '2026-03-01T08:30:00Z',
        data: {
          reg_type: 'ns:org:RegistryType:Civil',
          reg_event_type: 'live_birth',
          reg_records: [{ name: { given_name: 'Zoë' } }],
        },
      },
    ],
  },
}

async function openText(
  text: string,
  decryption: Decryption = { keys: [theirs] },
  more: Partial<OpenOptions['verification']> = {},
): Promise<Opened> {
  const keys = staticKeys([signer.publicJwk])
  return open(text, {
    verification: { dialect: standardSignature, requirement: 'required', keys, now: noon, ...more },
    reading: { registry: 'crvs' },
    decryption,
  })
}

async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
  return 'taken'
}

interface Wire {
  readonly header: Record<string, unknown>
  readonly message: Record<string, unknown>
}

describe('encrypted and then signed', () => {
  it.each([
    ['a request', request],
    ['an answer or a callback', answer],
    ['a notification', notification],
  ])('%s reads as the one in clear', async (_, { header, message }) => {
    const { text } = await sealFor(key, header, message, signing)
    const opened = accept(await openText(text))
    const clear = accept(await openText((await seal(header, message, signing)).text))
    expect(opened.message).toEqual(clear.message)
    expect(opened.header).toEqual({ ...clear.header, is_msg_encrypted: true })
    expect([opened.encrypted, clear.encrypted]).toEqual([true, false])
    expect(opened.signature).toMatchObject({ status: 'verified', form: 'raw' })
  })

  it('only the header can be read on the way', async () => {
    const { text } = await sealFor(key, request.header, request.message, signing)
    const { header, message } = JSON.parse(text) as Wire
    expect(header).toEqual({ ...request.header, is_msg_encrypted: true })
    expect(Object.keys(message)).toEqual(['ciphertext', 'encrypted_key', 'header', 'iv', 'tag'])
    expect(text).not.toContain('2019B000001')
  })

  it('the signature covers the encrypted form: another ciphertext of the same message is refused (S4)', async () => {
    const { signature } = await sealFor(key, request.header, request.message, signing)
    const other = await sealFor(key, request.header, request.message)
    const text = `{"signature":${JSON.stringify(signature)},${other.text.slice(1)}`
    const opened = await openText(text)
    expect(opened.signature).toMatchObject({ status: 'refused', reason: 'signature.invalid' })
    expect(opened.message).toBeUndefined()
  })

  it('nothing is decrypted before the signature holds (S4)', async () => {
    let asked = 0
    const decryption: Decryption = {
      get keys() {
        asked += 1
        return [theirs]
      },
    }
    const unsigned = await sealFor(key, request.header, request.message)
    const signed = await sealFor(key, request.header, request.message, signing)
    expect((await openText(unsigned.text, decryption)).signature.status).toBe('refused')
    expect(asked).toBe(0)
    expect((await openText(signed.text, decryption)).signature.status).toBe('verified')
    expect(asked).toBe(1)
  })

  it('the header of the JWE is covered too, though nothing in it is authenticated by the JWE', async () => {
    const { text } = await sealFor(key, request.header, request.message, signing)
    const opened = await openText(text.replace('"A256GCM"', '"A128GCM"'))
    expect(opened.signature).toMatchObject({ reason: 'signature.invalid' })
  })
})

describe('what cannot be read is refused', () => {
  const sealed = sealFor(key, request.header, request.message, signing)

  it('without a key, and with another key', async () => {
    const { text } = await sealed
    const other = importDecryptionKey(generateDecryptionJwk())
    expect(await codeOf(openText(text, { keys: [] }))).toBe('message.encrypted')
    expect(await codeOf(openText(text, { keys: [other] }))).toBe('encryption.invalid')
  })

  it('a message in clear where encryption is required', async () => {
    const { text } = await seal(request.header, request.message, signing)
    expect(await codeOf(openText(text, { keys: [theirs], required: true }))).toBe(
      'encryption.missing',
    )
    expect(await codeOf(openText((await sealed).text, { keys: [theirs], required: true }))).toBe(
      'taken',
    )
  })

  it('a message in clear that calls itself encrypted, and a compact JWE', async () => {
    const header = { ...request.header, is_msg_encrypted: true }
    const clear = await seal(header, request.message, signing)
    const compact = await seal(header, 'eyJhbGciOiJSU0EtT0FFUC0yNTYifQ.AA.AA.AA.AA', signing)
    expect(await codeOf(openText(clear.text))).toBe('encryption.invalid')
    expect(await codeOf(openText(compact.text))).toBe('encryption.invalid')
  })

  it('an encrypted message inside an encrypted message', async () => {
    const { text } = await sealFor(key, request.header, request.message)
    const { message } = JSON.parse(text) as Wire
    const twice = await sealFor(key, request.header, message, signing)
    expect(await codeOf(openText(twice.text))).toBe('message.encrypted')
  })

  it('a message that cannot be encrypted does not go out in clear (S5)', async () => {
    const unusable = { ...key, key: theirs.key }
    await expect(sealFor(unusable, request.header, request.message, signing)).rejects.toThrow()
    await expect(sealFor(key, request.header, { name: '\ud800' }, signing)).rejects.toThrow(
      /surrogate/,
    )
  })
})

describe('peers that forget the flag', () => {
  it('are understood by the shape of the message', async () => {
    const { text } = await sealFor(key, request.header, request.message)
    const { message } = JSON.parse(text) as Wire
    const { is_msg_encrypted: _, ...header } = request.header
    const opened = accept(await openText((await seal(header, message, signing)).text))
    expect(opened.encrypted).toBe(true)
    expect(opened.message).toMatchObject({ transaction_id: 't-1' })
  })
})
