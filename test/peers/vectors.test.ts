import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  importSigningKey,
  readEnvelope,
  seal,
  staticKeys,
  verifyEnvelope,
} from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { opencrvs, openg2p, openspp } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import { needs, sharedFolder } from '../shared.js'

interface Vectors {
  jwk: Jwk
  header: object
  message: object
  openspp2: { signature: string; text: string }
  openg2p: { signature: string; text: string }
  opencrvs: { signature: string; text: string }
}

const folder = sharedFolder('peers')

describe.skipIf(folder === undefined)(`the peers' signature vectors${needs(folder)}`, () => {
  const vectors =
    folder === undefined
      ? undefined
      : (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as Vectors)
  const { jwk, header, message } = vectors ?? ({} as Vectors)
  const now = Date.parse('2025-01-15T10:30:00Z')
  const cases: [Profile, 'openspp2' | 'openg2p' | 'opencrvs', string][] = [
    [openspp, 'openspp2', 'raw'],
    [openg2p, 'openg2p', 'raw'],
    [opencrvs, 'opencrvs', 'payload'],
  ]

  it.each(cases)('$name: made byte for byte (%s)', async (profile, name) => {
    const signing = {
      dialect: profile.signature,
      key: importSigningKey({ ...jwk, kid: 'key1' }),
      sender_id: 'spmis.example.org',
      now,
    }
    const sealed = await seal(header, message, signing)
    expect(sealed.signature).toBe(vectors?.[name].signature)
    expect(`{${sealed.text.slice(sealed.text.indexOf('"header"'))}`).toBe(vectors?.[name].text)
  })

  it.each(cases)(
    '$name: verified, also in another order and spacing',
    async (profile, name, candidate) => {
      const policy = {
        dialect: profile.signature,
        requirement: 'required' as const,
        keys: staticKeys([{ ...jwk, kid: 'key1' }]),
        now,
      }
      const { signature, text } = vectors?.[name] ?? { signature: '', text: '' }
      const asSent = `{"signature":${JSON.stringify(signature)},${text.slice(1)}`
      const spaced = JSON.stringify({ message, signature, header }, null, 1)
      expect(await verifyEnvelope(readEnvelope(asSent), policy)).toMatchObject({
        status: 'verified',
        candidate,
      })
      expect(await verifyEnvelope(readEnvelope(spaced), policy)).toMatchObject({
        status: 'verified',
        kid: 'key1',
      })
    },
  )
})
