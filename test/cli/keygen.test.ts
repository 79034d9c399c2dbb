import { createPrivateKey } from 'node:crypto'
import type { JsonWebKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  importVerifyingKey,
  loadSigningKey,
  readFingerprint,
  readKeySet,
  signatureAlgorithms,
} from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { createIdentity, definePartner, partnerKeys } from '../../src/peers/index.js'
import { certificatePem } from '../envelope/certificate.js'
import { searchItem } from '../kit.js'
import { cli, jsonOf, withFolder } from './terminal.js'
import type { Folder } from './terminal.js'

interface Made {
  readonly private: string
  readonly jwks: string
  readonly kid: string
  readonly fingerprint: string
}

async function keygen({ path }: Folder, ...argv: readonly string[]): Promise<Made> {
  return jsonOf<Made>(await cli(['keygen', '--out', join(path, 'keys'), '--json', ...argv]))
}

function jwkIn(path: string): Jwk {
  return JSON.parse(readFileSync(path, 'utf8')) as Jwk
}

describe('keygen', () => {
  it.each(signatureAlgorithms)('writes a %s key that is read again (S13)', async (alg) => {
    await withFolder(async (folder) => {
      const made = await keygen(folder, '--alg', alg)
      const loaded = await loadSigningKey(made.private)
      const data = Buffer.from('x')
      const [published] = readKeySet(readFileSync(made.jwks, 'utf8')).keys
      const signature = await loaded.sign(data)
      expect(loaded).toMatchObject({ algorithm: alg, kid: made.kid })
      expect(importVerifyingKey(published as Jwk).verify(data, signature)).toBe(true)
      const identity = createIdentity({ sender_id: 'a', keys: [jwkIn(made.private)] })
      expect(identity.jwks.keys).toEqual([published])
    })
  })

  it.skipIf(process.platform !== 'linux')(
    'ends with a sentence where no folder can be made',
    async () => {
      const run = await cli(['keygen', '--out', '/proc/nowhere/keys', '--json'])
      expect(run.code).toBe(3)
      expect(run.out).toContain('file.unwritable')
    },
  )

  it('makes RSA keys of 3072 bits', async () => {
    await withFolder(async (folder) => {
      const { private: path } = await keygen(folder, '--alg', 'RS256')
      const key = createPrivateKey({ key: jwkIn(path) as JsonWebKey, format: 'jwk' })
      expect(key.asymmetricKeyDetails?.modulusLength).toBe(3072)
    })
  })

  it('prints the fingerprint as it is read over a telephone, and a sheet takes it as it is', async () => {
    await withFolder(async (folder) => {
      const out = join(folder.path, 'keys')
      const ran = await cli(['keygen', '--out', out, '--kid', '2026'])
      const spoken = /^fingerprint {2}(([0-9a-f]{4} ?){16})$/m.exec(ran.out)?.[1] ?? ''
      const text = readFileSync(join(out, 'jwks.json'), 'utf8')
      const partner = definePartner({
        id: 'a',
        keys: { jwks: 'https://a.example/jwks.json', fingerprints: [spoken] },
      })
      const keys = partnerKeys(partner, { fetchText: () => Promise.resolve(text), now: () => 0 })
      expect(readFingerprint(spoken)).toHaveLength(64)
      expect(await keys?.({ sender_id: 'a' })).toMatchObject([{ kid: '2026' }])
    })
  })
})

describe('sign and verify', () => {
  it('take the private key as PKCS#8 and the public one as a certificate', async () => {
    await withFolder(async (folder) => {
      const made = await keygen(folder, '--alg', 'ES256')
      const key = createPrivateKey({ key: jwkIn(made.private) as JsonWebKey, format: 'jwk' })
      const dates = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
      const pem = folder.write('key.pem', key.export({ type: 'pkcs8', format: 'pem' }))
      const certificate = folder.write('crvs.crt', certificatePem({ subject: 'a', key, ...dates }))
      const message = { transaction_id: 't-1', search_request: [searchItem()] }
      const unsigned = folder.write('m.json', { header: { message_id: 'm' }, message })
      const signed = await cli(['sign', '--key', pem, '--sender-id', 'sr', unsigned])
      const file = folder.write('signed.json', signed.out)
      const ran = await cli(['verify', '--jwks', certificate, file, '--json'])
      expect(jsonOf<object>(ran)).toMatchObject({ status: 'verified', kid: made.kid })
    })
  })

  it('say which file holds no private key, and quote nothing of it (S12)', async () => {
    await withFolder(async (folder) => {
      const made = await keygen(folder)
      const message = folder.write('m.json', { header: {}, message: { transaction_id: 't-1' } })
      const ran = await cli(['sign', '--key', made.jwks, '--sender-id', 'sr', message])
      expect(ran.code).toBe(3)
      expect(ran.err).toContain(`${made.jwks}: this key set holds no private key`)
      expect(ran.err).not.toContain(jwkIn(made.private).x)
    })
  })
})
