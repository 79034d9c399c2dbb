import { describe, expect, it } from 'vitest'
import {
  accept,
  generateDecryptionJwk,
  generateSigningJwk,
  importDecryptionKey,
  importEncryptionKey,
  importSigningKey,
  open,
  requestHeader,
  sealFor,
  staticKeys,
} from '../../src/envelope/index.js'
import type { Opened } from '../../src/envelope/index.js'
import { opencrvs, profiles } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import { noon, searchItem } from '../kit.js'

const sender_id = 'sr.example.gov'
const theirs = importDecryptionKey(generateDecryptionJwk())
const key = importEncryptionKey(theirs.publicJwk)
const header = requestHeader({
  message_id: 'm-1',
  action: 'search',
  sender_id,
  sender_uri: 'https://sr.example.gov/dci',
  receiver_id: 'crvs.example.gov',
  total_count: 1,
  now: noon,
})
const message = {
  transaction_id: 't-1',
  search_request: [searchItem()],
  note: { text: 'Zoë 🌾', weight: 2.5 },
}
const signing = Object.values(profiles).filter(({ signature }) => signature.signs)
const cases = signing.flatMap((profile) =>
  profile.signature.algorithms.map((algorithm) => [profile.name, algorithm, profile] as const),
)
const signer = importSigningKey(generateSigningJwk('EdDSA'))

async function opened(text: string, profile: Profile, signedBy = signer): Promise<Opened> {
  return open(text, {
    verification: {
      dialect: profile.signature,
      requirement: 'required',
      keys: staticKeys([signedBy.publicJwk]),
      now: noon,
    },
    decryption: { keys: [theirs] },
  })
}

describe('encrypted, then signed as each family of peers signs', () => {
  it.each(cases)('%s with %s', async (_, algorithm, { signature: dialect, ...rest }) => {
    const signedBy = importSigningKey(generateSigningJwk(algorithm))
    const signing = { dialect, key: signedBy, sender_id, now: noon }
    const { text } = await sealFor(key, header, message, signing)
    const read = accept(await opened(text, { ...rest, signature: dialect }, signedBy))
    expect(read).toMatchObject({ encrypted: true, signature: { status: 'verified' } })
    expect(JSON.parse(read.messageText)).toEqual(message)
  })

  it('what OpenCRVS signs is the encrypted form, payload and body alike (peers README section 6)', async () => {
    const signing = { dialect: opencrvs.signature, key: signer, sender_id, now: noon }
    const { text, signature = '' } = await sealFor(key, header, message, signing)
    const body = JSON.parse(text) as { header: unknown; message: unknown }
    const payload = Buffer.from(signature.split('.')[1] ?? '', 'base64url').toString()
    expect(JSON.parse(payload)).toEqual({ header: body.header, message: body.message })
    expect(payload).not.toContain('transaction_id')
    const other = await sealFor(key, header, message)
    const swapped = { signature, ...(JSON.parse(other.text) as object) }
    expect((await opened(JSON.stringify(swapped), opencrvs)).signature).toMatchObject({
      reason: 'signature.invalid',
    })
  })
})
