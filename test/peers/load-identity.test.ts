import { createPrivateKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateDecryptionJwk, generateSigningJwk, thumbprint } from '../../src/envelope/index.js'
import { isDciError } from '../../src/errors/index.js'
import type { DciError } from '../../src/errors/index.js'
import { loadIdentity } from '../../src/peers/index.js'
import type { Identity } from '../../src/peers/index.js'
import { withFolder } from '../cli/terminal.js'

const signing = generateSigningJwk('ES256', '2026')
const older = generateSigningJwk('EdDSA', '2025')
const decrypting = generateDecryptionJwk('enc')
const keyObject = createPrivateKey({ key: signing as JsonWebKey, format: 'jwk' })
const pem = keyObject.export({ type: 'pkcs8', format: 'pem' })
const lock = { type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'CANARY open' } as const
const files: Readonly<Record<string, unknown>> = {
  'private.jwk': signing,
  'older.jwk': older,
  'locked.pem': keyObject.export({ ...lock, format: 'pem' }),
  'decryption.jwk': decrypting,
}
const env = { OUR_KEY: String(pem), OUR_SECRET: 'CANARY open', OUR_ENC: JSON.stringify(decrypting) }
const least = { sender_id: 'sr.example.gov' }

function load(members: object): Promise<Identity> {
  return withFolder(({ write }) => {
    for (const [name, content] of Object.entries(files)) write(name, content)
    return loadIdentity(write('identity.json', { ...least, ...members }), { env })
  })
}

async function refusal(members: object): Promise<DciError> {
  const error = await load(members).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (isDciError(error)) return error
  throw new Error('not refused, or not with a DciError', { cause: error })
}

describe('loadIdentity', () => {
  it('reads keys from the files and variables it names; the last signs (S13)', async () => {
    const { sender_id, sender_uri, signingKey, jwks } = await load({
      $schema: 'x',
      sender_uri: 'https://sr.example.gov/dci',
      keys: [{ file: 'older.jwk' }, { env: 'OUR_KEY', kid: 'from-env' }],
      decryptionKeys: [{ file: 'decryption.jwk' }],
    })
    expect([sender_id, sender_uri]).toEqual([least.sender_id, 'https://sr.example.gov/dci'])
    expect(signingKey?.kid).toBe('from-env')
    expect(jwks.keys.map(({ kid, use, d }) => [kid, use, d])).toEqual([
      ['2025', 'sig', undefined],
      ['from-env', 'sig', undefined],
      ['enc', 'enc', undefined],
    ])
  })

  it('opens a locked key with a passphrase from the environment', async () => {
    const keys = [{ file: 'locked.pem', passphrase: { env: 'OUR_SECRET' } }]
    expect((await load({ keys })).signingKey?.kid).toBe(thumbprint(signing))
  })

  it('takes decryption keys from the environment, and no keys at all', async () => {
    const { decryptionKeys } = await load({ decryptionKeys: [{ env: 'OUR_ENC' }] })
    expect(decryptionKeys.map(({ kid }) => kid)).toEqual(['enc'])
    expect(await load({})).toMatchObject({ ...least, sender_uri: '', decryptionKeys: [] })
  })

  it.each<[string, object, string]>([
    ['no sender_id', { sender_id: undefined }, '/sender_id'],
    ['a sender_id no signature could carry', { sender_id: 'a b' }, '/sender_id'],
    ['a misspelt member', { key: [] }, '/key'],
    ['a URI of another kind', { sender_uri: 'ftp://x' }, '/sender_uri'],
    ['a URI that is none', { sender_uri: 'https://:x' }, '/sender_uri'],
    ['a place without place', { keys: [{ kid: 'x' }] }, '/keys/0/env'],
    ['two places', { keys: [{ file: 'private.jwk', env: 'OUR_KEY' }] }, '/keys/0/env'],
    ['a PEM in the file', { keys: [pem] }, '/keys/0'],
    ['a file that is not there', { keys: [{ file: 'gone.jwk' }] }, '/keys/0/file'],
    ['a file without a key', { keys: [{ file: 'identity.json' }] }, '/keys/0/file'],
    ['a locked file', { keys: [{ file: 'locked.pem' }] }, '/keys/0/file'],
    ['a variable that is not set', { keys: [{ env: 'NOT_SET' }] }, '/keys/0/env'],
    ['a variable without a key', { keys: [{ env: 'OUR_SECRET' }] }, '/keys/0/env'],
    [
      'a passphrase that is not set',
      { keys: [{ file: 'locked.pem', passphrase: { env: 'NOT_SET' } }] },
      '/keys/0/passphrase/env',
    ],
    [
      'a passphrase in the file',
      { keys: [{ file: 'locked.pem', passphrase: 'CANARY' }] },
      '/keys/0/passphrase',
    ],
    ['an algorithm of another name', { keys: [{ file: 'a', alg: 'ES512' }] }, '/keys/0/alg'],
    ['two keys of one kid', { keys: [{ file: 'private.jwk' }, { file: 'private.jwk' }] }, '/keys'],
    [
      'a signing key to decrypt with',
      { decryptionKeys: [{ file: 'private.jwk' }] },
      '/decryptionKeys/0/file',
    ],
    ['a decryption key to sign with', { keys: [{ file: 'decryption.jwk' }] }, '/keys/0/file'],
  ])('refuses %s, with the place', async (_, members, pointer) => {
    const error = await refusal(members)
    expect(error.code).toBe('config.invalid')
    expect(error.problems.map((one) => one.pointer)).toEqual([pointer])
    expect(error.message).not.toMatch(/CANARY|BEGIN/)
  })

  it('refuses a private key in the file itself, and says where it belongs (S12)', async () => {
    const error = await refusal({ keys: [signing] })
    const own = error.problems.find(({ pointer }) => pointer === '/keys/0/d')
    expect(own?.text).toContain('keep the key in a file of its own')
    expect(error.message).not.toContain(String(signing.d))
  })
})
