import { readFileSync } from 'node:fs'
import { webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  importSigningKey,
  readEnvelope,
  seal,
  standardSignature,
  staticKeys,
  verifyEnvelope,
} from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'

interface Vector {
  jwk: Jwk
  header: Record<string, unknown>
  message: Record<string, unknown>
  at: string
  text: string
  digest: string
  signing_input: string
  signature: string
  body: string
}

const page = readFileSync(new URL('../../docs/standard-dialect.md', import.meta.url), 'utf8')
const vector = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '') as Vector
const now = Date.parse(vector.at)

describe('the published vector of the standard dialect', () => {
  it('is reproduced byte for byte by seal (S3, S4)', async () => {
    const signing = {
      dialect: standardSignature,
      key: importSigningKey(vector.jwk),
      sender_id: 'sr.example.gov',
      now,
    }
    const sealed = await seal(vector.header, vector.message, signing)
    expect(sealed.signature).toBe(vector.signature)
    expect(sealed.text).toBe(vector.body)
  })

  it('verifies over the raw slices of the body', async () => {
    const verdict = await verifyEnvelope(readEnvelope(vector.body), {
      dialect: standardSignature,
      requirement: 'required',
      keys: staticKeys([vector.jwk]),
      now,
    })
    expect(verdict).toMatchObject({ status: 'verified', form: 'raw', kid: vector.jwk.kid })
  })

  it('holds step by step under WebCrypto, which shares no code with this library', async () => {
    const sorted = sortedText({ header: vector.header, message: vector.message })
    const hash = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(sorted))
    const digest = Buffer.from(hash).toString('base64')
    const { kty, crv, x } = vector.jwk as { kty: string; crv: string; x: string }
    const key = await webcrypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, [
      'verify',
    ])
    const signature = Buffer.from(
      /signature="([^"]+)"$/.exec(vector.signature)?.[1] ?? '',
      'base64',
    )
    const input = new TextEncoder().encode(vector.signing_input)
    expect(sorted).toBe(vector.text)
    expect(digest).toBe(vector.digest)
    expect(await webcrypto.subtle.verify('Ed25519', key, signature, input)).toBe(true)
  })
})

function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
