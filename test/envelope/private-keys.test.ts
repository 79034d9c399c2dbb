import { spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync, webcrypto } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importSigningKey,
  importVerifyingKey,
  loadSigningKey,
  publicHalf,
  saveSigningJwk,
  signatureAlgorithms,
  thumbprint,
} from '../../src/envelope/index.js'
import type {
  Jwk,
  PrivateKeyInput,
  PrivateKeySettings,
  SignatureAlgorithm,
  SigningKey,
} from '../../src/envelope/index.js'
import { codeOf } from './code-of.js'

const data = Buffer.from('what two ministries agreed on')

const jwks: Readonly<Record<SignatureAlgorithm, Jwk>> = {
  EdDSA: generateSigningJwk('EdDSA'),
  ES256: generateSigningJwk('ES256'),
  RS256: generateSigningJwk('RS256'),
  PS256: generateSigningJwk('PS256'),
}

function keyOf(jwk: Jwk): KeyObject {
  return createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
}

function pkcs8(jwk: Jwk): string {
  return keyOf(jwk).export({ type: 'pkcs8', format: 'pem' }) as string
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

/** Whether what a key signs verifies by what it publishes. */
async function signsWhatItPublishes(key: SigningKey): Promise<boolean> {
  const signature = await key.sign(data)
  return importVerifyingKey(key.publicJwk).verify(data, signature)
}

describe.each(signatureAlgorithms)('a private %s key (S13)', (algorithm) => {
  const jwk = jwks[algorithm]
  const key = keyOf(jwk)
  const alg = algorithm === 'PS256' ? { alg: algorithm } : {}
  const forms: Record<string, PrivateKeySettings['key']> = {
    JWK: jwk,
    'JWK text': JSON.stringify(jwk),
    'PKCS#8 PEM': pkcs8(jwk),
    'PKCS#8 DER': key.export({ type: 'pkcs8', format: 'der' }),
    KeyObject: key,
    ...(key.asymmetricKeyType === 'rsa'
      ? { 'PKCS#1 PEM': key.export({ type: 'pkcs1', format: 'pem' }) }
      : {}),
    ...(key.asymmetricKeyType === 'ec'
      ? { 'SEC 1 PEM': key.export({ type: 'sec1', format: 'pem' }) }
      : {}),
  }

  it.each(Object.keys(forms))('signs as %s under the same kid', async (form) => {
    const imported = importSigningKey({ key: forms[form] as Jwk, ...alg })
    expect(imported).toMatchObject({ algorithm, kid: thumbprint(jwk) })
    expect(await signsWhatItPublishes(imported)).toBe(true)
  })

  it.each([true, false])('signs as a CryptoKey, extractable: %s', async (extractable) => {
    const pair = await webcrypto.subtle.generateKey(webCryptoParameters[algorithm], extractable, [
      'sign',
      'verify',
    ])
    const imported = importSigningKey(pair as webcrypto.CryptoKeyPair)
    expect(imported.algorithm).toBe(algorithm)
    expect(imported.kid).toBe(thumbprint(imported.publicJwk))
    expect(await signsWhatItPublishes(imported)).toBe(true)
    expect(imported.publicJwk.d).toBeUndefined()
  })
})

const webCryptoParameters: Readonly<Record<SignatureAlgorithm, webcrypto.RsaHashedKeyGenParams>> = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  RS256: rsa('RSASSA-PKCS1-v1_5'),
  PS256: rsa('RSA-PSS'),
} as never

function rsa(name: string, hash = 'SHA-256'): webcrypto.RsaHashedKeyGenParams {
  return { name, hash, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
}

describe('a private key', () => {
  it('takes kid, algorithm and passphrase from settings', async () => {
    const encrypted = keyOf(jwks.RS256).export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'open sesame',
    })
    const settings = {
      key: encrypted,
      kid: '2026',
      alg: 'PS256',
      passphrase: 'open sesame',
    } as const
    const imported = importSigningKey(settings)
    expect(imported).toMatchObject({ kid: '2026', algorithm: 'PS256' })
    expect(await signsWhatItPublishes(imported)).toBe(true)
    expect(codeOf(() => importSigningKey({ ...settings, passphrase: 'wrong' }))).toBe(
      'key.unreadable',
    )
  })

  it('that is encrypted asks for its passphrase instead of prompting', () => {
    const encrypted = keyOf(jwks.ES256).export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    }) as string
    expect(() => importSigningKey(encrypted)).toThrow(/passphrase/)
  })

  it.each<[string, () => PrivateKeyInput, RegExp]>([
    ['a public JWK', () => publicHalf(jwks.EdDSA), /no private part/],
    [
      'text of a public set',
      () => JSON.stringify({ keys: [publicHalf(jwks.EdDSA)] }),
      /no private key/,
    ],
    ['other JSON', () => '[]', /neither PEM nor a JWK/],
    ['other text', () => 'hunter2', /neither PEM nor a JWK/],
    [
      'a certificate',
      () => '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----',
      /no private key/,
    ],
    [
      'OpenSSH',
      () => '-----BEGIN OPENSSH PRIVATE KEY-----\nAA==\n-----END OPENSSH PRIVATE KEY-----',
      /ssh-keygen/,
    ],
    ['half a file', () => pkcs8(jwks.EdDSA).slice(0, 60), /cut short/],
    ['other bytes', () => new Uint8Array([1, 2, 3]), /no PKCS#8/],
    ['a public KeyObject', () => generateKeyPairSync('ed25519').publicKey, /no private key/],
    [
      'two halves of two keys',
      () => ({ ...jwks.EdDSA, x: generateSigningJwk('EdDSA').x as string }),
      /of two keys/,
    ],
  ])('is not made from %s, and the error says why', (_, input, says) => {
    expect(() => importSigningKey(input())).toThrow(says)
    expect(codeOf(() => importSigningKey(input()))).toBe('key.unreadable')
  })

  it('never shows in an error (S12)', () => {
    const secret = pkcs8(jwks.ES256)
    const broken = secret.replace(/\n(.{10})/, '\nAAAAAAAAAA')
    const line = secret.split('\n')[2] ?? ''
    const error = thrownBy(() => importSigningKey(broken))
    expect(String(error)).toContain('cannot be read')
    expect(String(error)).not.toContain(line)
    expect((error as Error).cause).toBeUndefined()
  })
})

describe('a CryptoKey', () => {
  it('that cannot be exported needs its public half', async () => {
    const parameters = { name: 'ECDSA', namedCurve: 'P-256' }
    const { privateKey, publicKey } = await webcrypto.subtle.generateKey(parameters, false, [
      'sign',
      'verify',
    ])
    const publicJwk = (await webcrypto.subtle.exportKey('jwk', publicKey)) as Jwk
    expect(codeOf(() => importSigningKey(privateKey))).toBe('key.unreadable')
    const imported = importSigningKey({
      key: privateKey,
      publicJwk: { ...publicJwk, key_ops: ['verify'] },
    })
    expect(imported.kid).toBe(thumbprint(publicJwk))
    expect(await signsWhatItPublishes(imported)).toBe(true)
  })

  it('of a public key, another curve, another hash or another use is refused', async () => {
    const { subtle } = webcrypto
    const p384 = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, ['sign'])
    const sha512 = await subtle.generateKey(rsa('RSA-PSS', 'SHA-512'), true, ['sign'])
    const agreement = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
      'deriveBits',
    ])
    for (const pair of [p384, sha512, agreement]) {
      expect(codeOf(() => importSigningKey(pair))).toBe('key.unsuitable')
    }
    expect(codeOf(() => importSigningKey(p384.publicKey))).toBe('key.unreadable')
  })
})

describe('a signer of the user’s own (HSM, KMS)', () => {
  const local = importSigningKey(jwks.ES256)
  const custom = (sign: SigningKey['sign'], more: Partial<SigningKey> = {}): SigningKey =>
    importSigningKey({
      kid: 'hsm-1',
      algorithm: 'ES256',
      publicJwk: local.publicJwk,
      sign,
      ...more,
    })

  it('signs, and publishes its public half alone under its kid', async () => {
    const publicJwk = { ...local.publicJwk, d: 'secret', url: 'pkcs11:token=x' }
    const signer = custom(async (bytes) => local.sign(bytes), { publicJwk })
    expect(await signsWhatItPublishes(signer)).toBe(true)
    expect(signer.publicJwk).toEqual({
      ...publicHalf(jwks.ES256),
      kid: 'hsm-1',
      alg: 'ES256',
      use: 'sig',
    })
  })

  it.each<[string, SigningKey['sign']]>([
    ['another key', (bytes) => importSigningKey(generateSigningJwk('ES256')).sign(bytes)],
    ['DER', () => Buffer.from('3006020101020101', 'hex')],
    ['nothing', () => new Uint8Array()],
    ['no bytes', () => undefined as never],
  ])('that answers with %s is found at the first signature', async (_, sign) => {
    await expect(custom(sign).sign(data)).rejects.toMatchObject({ code: 'key.unsuitable' })
  })

  it('that fails rejects, is worth another try, and keeps the cause (S5)', async () => {
    const cause = new Error('token removed')
    const signer = custom(() => Promise.reject(cause))
    await expect(signer.sign(data)).rejects.toMatchObject({
      code: 'key.unavailable',
      retryable: true,
      cause,
    })
  })

  it('of a weak or missing public key is refused at once', () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
    const publicJwk = small.export({ format: 'jwk' }) as Jwk
    const sign = (): Uint8Array => new Uint8Array()
    expect(codeOf(() => custom(sign, { publicJwk, algorithm: 'RS256' }))).toBe('key.unsuitable')
    expect(codeOf(() => custom(sign, { algorithm: 'RS256' }))).toBe('key.unsuitable')
    expect(codeOf(() => custom(sign, { kid: '' }))).toBe('key.unreadable')
  })
})

describe('key files', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dci-keys-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }

  it('are read as JWK, set, PEM and DER, with a byte order mark too', async () => {
    const jwk = jwks.ES256
    const older = generateSigningJwk('EdDSA')
    const paths = [
      await file('a.jwk', JSON.stringify(jwk, null, 2)),
      await file('b.json', `\uFEFF${JSON.stringify({ keys: [older, jwk, publicHalf(older)] })}`),
      await file('c.pem', `Bag Attributes\n${pkcs8(jwk)}`),
      await file('d.der', keyOf(jwk).export({ type: 'pkcs8', format: 'der' })),
    ]
    const keys = await Promise.all(paths.map((path) => loadSigningKey(path)))
    expect(keys.map(({ kid }) => kid)).toEqual(Array(4).fill(thumbprint(jwk)))
    expect((await loadSigningKey(paths[2] as string, { kid: '2026' })).kid).toBe('2026')
  })

  it('are written for their owner alone, read again, and never overwritten', async () => {
    const path = join(folder, 'private.jwk')
    await saveSigningJwk(path, jwks.EdDSA)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await loadSigningKey(path)).kid).toBe(jwks.EdDSA.kid)
    await expect(saveSigningJwk(path, jwks.ES256)).rejects.toMatchObject({
      code: 'file.unwritable',
    })
  })

  it('that are not there or hold no key are named, with what to do', async () => {
    const empty = await file('empty', '')
    await expect(loadSigningKey(join(folder, 'none'))).rejects.toMatchObject({
      code: 'file.unreadable',
    })
    await expect(loadSigningKey(empty)).rejects.toMatchObject({
      code: 'key.unreadable',
      message: expect.stringContaining(empty) as string,
    })
  })

  const openssl = spawnSync('openssl', ['version']).status === 0
  it.skipIf(!openssl)(
    `made by openssl are read as they are${openssl ? '' : ' (skipped: openssl is not there)'}`,
    async () => {
      const made = [
        ['genpkey', '-algorithm', 'ed25519'],
        ['ecparam', '-name', 'prime256v1', '-genkey'],
        ['genrsa', '-traditional', '2048'],
      ].map((words) => spawnSync('openssl', words, { encoding: 'utf8' }).stdout)
      expect(made.map((pem) => importSigningKey(pem).algorithm)).toEqual([
        'EdDSA',
        'ES256',
        'RS256',
      ])
    },
  )
})
