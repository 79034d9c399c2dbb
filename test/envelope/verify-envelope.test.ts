import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importSigningKey,
  readEnvelope,
  requestHeader,
  seal,
  signatureAlgorithms,
  standardSignature,
  staticKeys,
  verifyEnvelope,
} from '../../src/envelope/index.js'
import type { Jwk, SignatureRequirement, SignatureVerdict } from '../../src/envelope/index.js'

const now = Date.parse('2026-03-01T08:00:00Z')
const jwk = generateSigningJwk('ES256')
const header = requestHeader({
  message_id: 'm-1',
  action: 'search',
  sender_id: 'sr.example.gov',
  sender_uri: '',
  receiver_id: 'crvs.example.gov',
  total_count: 1,
  now,
})
const message = { transaction_id: 't-1', search_request: [{ reference_id: 'r-1', note: 'Zoë' }] }

async function signed(by: Jwk = jwk, at = now): Promise<string> {
  const signing = {
    dialect: standardSignature,
    key: importSigningKey(by),
    sender_id: 'sr.example.gov',
    now: at,
  }
  return (await seal(header, message, signing)).text
}

async function judge(
  text: string,
  at = now,
  requirement: SignatureRequirement = 'required',
  keys: readonly Jwk[] | undefined = [jwk],
): Promise<SignatureVerdict> {
  const source = keys.length === 0 ? {} : { keys: staticKeys(keys) }
  return verifyEnvelope(readEnvelope(text), {
    dialect: standardSignature,
    requirement,
    now: at,
    ...source,
  })
}

function withSignature(text: string, signature: unknown): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), signature })
}

describe('verifyEnvelope', () => {
  it.each(signatureAlgorithms)('takes back what seal made with %s', async (algorithm) => {
    const key = generateSigningJwk(algorithm)
    const verdict = await judge(await signed(key), now, 'required', [key])
    expect(verdict).toMatchObject({ status: 'verified', form: 'raw', algorithm, kid: key.kid })
  })

  it('verifies a body in another order and spacing by its RFC 8785 text (S3)', async () => {
    const parsed = JSON.parse(await signed()) as Record<string, unknown>
    const { signature, header: h, message: m } = parsed
    const reordered = JSON.stringify({ message: m, header: h, signature }, null, 2)
    expect(await judge(reordered)).toMatchObject({ status: 'verified', form: 'jcs' })
  })

  it('refuses every change of a signed character (S4)', async () => {
    const text = await signed()
    const from = text.indexOf('"header"')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from, max: text.length - 2 }),
        fc.constantFrom('x', '7', 'é'),
        async (at, replacement) => {
          fc.pre(text[at] !== replacement)
          const changed = text.slice(0, at) + replacement + text.slice(at + 1)
          const verdict = await judge(changed).catch(() => ({ status: 'refused' }))
          expect(verdict.status).toBe('refused')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives each refusal its own reason (S5)', async () => {
    const text = await signed()
    const other = generateSigningJwk('ES256')
    const impostor = { ...other, kid: jwk.kid as string }
    const reasons = {
      missing: await judge(JSON.stringify({ header, message })),
      malformed: await judge(withSignature(text, 'invalid-signature')),
      notText: await judge(withSignature(text, 7)),
      unknownKey: await judge(await signed(other)),
      noKeys: await judge(text, now, 'required', []),
      algorithm: await judge(
        text
          .replace('es256\\"', 'ed25519\\"')
          .replace('algorithm=\\"es256', 'algorithm=\\"ed25519'),
      ),
      invalid: await judge(await signed(impostor)),
      expired: await judge(text, now + 301_000),
      future: await judge(text, now - 61_000),
    }
    const found = Object.fromEntries(
      Object.entries(reasons).map(([name, verdict]) => [
        name,
        'reason' in verdict ? verdict.reason : verdict.status,
      ]),
    )
    expect(found).toEqual({
      missing: 'signature.missing',
      malformed: 'signature.malformed',
      notText: 'signature.malformed',
      unknownKey: 'signature.key_unknown',
      noKeys: 'signature.key_unknown',
      algorithm: 'signature.algorithm',
      invalid: 'signature.invalid',
      expired: 'signature.expired',
      future: 'signature.future',
    })
  })

  it('takes a signature at both ends of its life', async () => {
    const text = await signed()
    expect((await judge(text, now + 300_000)).status).toBe('verified')
    expect((await judge(text, now - 60_000)).status).toBe('verified')
  })

  it('does not believe a signature for longer than its family lasts, whatever it says (S7)', async () => {
    const long = { ...standardSignature, lifetime: 86_400 }
    const signing = { dialect: long, key: importSigningKey(jwk), sender_id: 'sr.example.gov', now }
    const { text } = await seal(header, message, signing)
    expect((await judge(text, now + 300_000)).status).toBe('verified')
    expect(await judge(text, now + 301_000)).toMatchObject({ reason: 'signature.expired' })
  })

  it('refuses a signature whose kidId names another sender than the header', async () => {
    const text = (await signed()).replace('kidId=\\"sr.example.gov', 'kidId=\\"fr.example.gov')
    expect(await judge(text)).toMatchObject({ status: 'refused', reason: 'signature.key_unknown' })
  })

  it.each([
    ['absent', undefined, 'signature.missing'],
    ['null', null, 'signature.missing'],
    ['empty', '', 'signature.empty'],
    ['marker', 'unsigned-stub', 'signature.marker'],
    ['marker', 'signature_validation_disabled', 'signature.marker'],
    [
      'placeholder',
      'Signature:  namespace="dci", kidId="{sender_id}|{unique_key_id}|{algorithm}"',
      'signature.marker',
    ],
  ])(
    'where signatures are optional, takes the %s marker as unsigned',
    async (reason, signature, code) => {
      const text = withSignature(JSON.stringify({ header, message }), signature)
      expect(await judge(text, now, 'optional')).toEqual({ status: 'unsigned', reason })
      expect(await judge(text)).toMatchObject({ status: 'refused', reason: code })
    },
  )

  it('takes a requirement that is none of the three as required (S5)', async () => {
    const verdict = await judge(JSON.stringify({ header, message }), now, 'Optional' as 'optional')
    expect(verdict).toMatchObject({ status: 'refused', reason: 'signature.missing' })
  })

  it('where signatures are optional and no key is known, says unverified and still refuses garbage', async () => {
    const text = await signed()
    expect(await judge(text, now, 'optional', [])).toEqual({
      status: 'unverified',
      reason: 'no keys given',
    })
    expect(await judge(withSignature(text, 'garbage'), now, 'optional', [])).toMatchObject({
      reason: 'signature.malformed',
    })
    expect(await judge(text, now, 'off')).toEqual({
      status: 'unverified',
      reason: 'checking is off',
    })
  })

  it('refuses base64 with stray bits, which decodes to the same bytes (S1)', async () => {
    const text = await signed()
    const strayed = text.replace(/[AQgw]==/, (end) => `${next[end[0] as keyof typeof next]}==`)
    expect(strayed).not.toBe(text)
    expect(await judge(strayed)).toMatchObject({ status: 'refused', reason: 'signature.malformed' })
  })
})

const next = { A: 'B', Q: 'R', g: 'h', w: 'x' }
