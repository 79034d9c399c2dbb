import { describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importSigningKey,
  open,
  publicHalf,
  requestHeader,
  seal,
  standardSignature,
  staticKeys,
  withRevocations,
} from '../../src/envelope/index.js'
import type { SignatureDialect } from '../../src/envelope/index.js'
import { opencrvs } from '../../src/peers/index.js'
import { noon, searchItem } from '../kit.js'

const jwk = generateSigningJwk('EdDSA', 'k-lost')
const key = importSigningKey(jwk)
const lostAt = noon - 24 * 60 * 60 * 1000
const keys = withRevocations(staticKeys([publicHalf(jwk)]), [
  { kid: 'k-lost', from: new Date(lostAt).toISOString() },
])
const message = { transaction_id: 't-1', search_request: [searchItem()] }
const header = requestHeader({
  message_id: 'm-1',
  action: 'search',
  sender_id: 'sr.example.gov',
  sender_uri: '',
  receiver_id: 'crvs.example.gov',
  total_count: 1,
  now: noon,
})
/** Nothing keeps who has a key from writing late ends. */
const farEnd: SignatureDialect = { ...standardSignature, lifetime: 400 * 24 * 60 * 60 }

/** What becomes of a text at a time, its key being revoked. */
async function verdict(
  text: string,
  now: number,
  dialect: SignatureDialect = standardSignature,
): Promise<string> {
  const { signature } = await open(text, {
    verification: { dialect, requirement: 'required', keys, now },
  })
  return signature.status === 'refused' ? signature.reason : signature.status
}

/** Signed with the lost key, dated as told. */
async function dated(created: number): Promise<string> {
  const signing = { dialect: farEnd, key, sender_id: 'sr.example.gov', now: created }
  return (await seal(header, message, signing)).text
}

describe('a revoked key', () => {
  it('cannot be used for longer by dating back and ending late (S5)', async () => {
    const text = await dated(lostAt - 1000)
    expect(await verdict(text, noon)).toBe('signature.key_revoked')
    expect(await verdict(text, lostAt + 300_000)).toBe('signature.key_revoked')
  })

  it('still verifies what was signed before, to the end of its life (S13)', async () => {
    const text = await dated(lostAt - 1000)
    expect(await verdict(text, lostAt - 1000)).toBe('verified')
    expect(await verdict(text, lostAt + 299_000)).toBe('verified')
    expect(await verdict(await dated(lostAt), lostAt)).toBe('signature.key_revoked')
  })

  it('is not judged by a message_ts that its signature does not cover (S4)', async () => {
    const { message_ts: _, ...undated } = header
    const dialect = opencrvs.signature
    const signing = { dialect, key, sender_id: 'sr.example.gov', now: noon }
    const { text } = await seal(undated, message, signing)
    const before = new Date(lostAt - 1000).toISOString()
    const changed = text.replace('"header":{', `"header":{"message_ts":"${before}",`)
    expect(changed).not.toBe(text)
    expect(await verdict(changed, noon, dialect)).toBe('signature.key_revoked')
  })
})
