import { describe, expect, it } from 'vitest'
import { generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import { Float, orjsonSent, orjsonSorted, parameterStringOf } from '../peers/peer-made.js'
import { prepare, sign } from './signed.js'
import type { Finding, Prepared } from './signed.js'
import { cli, jsonOf, withFolder } from './terminal.js'

type Envelope = Record<'header' | 'message' | 'signature', Record<string, unknown>>

/** Signs with one profile, changes what was signed, and gives what `verify` says of it. */
async function hintAfter(
  profile: string,
  change: (envelope: Envelope, prepared: Prepared) => unknown,
  more: readonly string[] = [],
): Promise<Finding> {
  return withFolder(async (folder) => {
    const prepared = prepare(folder)
    const signed = jsonOf<Envelope>(await sign(prepared, profile))
    const file = folder.write('changed.json', change(signed, prepared) ?? signed)
    const jwks = folder.write('set.json', { keys: [publicHalf(prepared.jwk)] })
    const ran = await cli(['verify', '--profile', profile, '--jwks', jwks, ...more, '--json', file])
    expect(ran.code).toBe(1)
    return jsonOf<Finding>(ran)
  })
}

describe('verify says what to check first', () => {
  it('the clocks, where only they differ', async () => {
    const late = await hintAfter('standard', () => undefined, ['--at', '2026-03-01T08:40:00Z'])
    expect(late).toMatchObject({ reason: 'signature.expired', age: 600 })
    expect(late.hint).toMatch(/^the clocks: .* made at 2026-03-01T08:30:00\.000Z/)
    const early = await hintAfter('openspp', () => undefined, ['--at', '2026-03-01T08:00:00Z'])
    expect(early).toMatchObject({ reason: 'signature.future', age: -1800 })
    expect(early.hint).toMatch(/^the clocks/)
  })

  it('the clocks besides, where another profile fits at another time', async () => {
    await withFolder(async (folder) => {
      const prepared = prepare(folder)
      const { header, message, signature } = jsonOf<Envelope>(await sign(prepared, 'openspp'))
      const file = folder.write('m.json', { message, header, signature })
      const verify = ['verify', '--jwks', prepared.jwks, '--json', file]
      const ran = await cli([...verify, '--at', '2026-03-02T08:30:00Z'])
      expect(jsonOf<Finding>(ran).hint).toMatch(/use --profile openspp; and compare clocks/)
    })
  })

  it('the kid, where a key of the set fits that is called otherwise', async () => {
    const changed = await hintAfter('standard', (envelope) => {
      const signature = String(envelope.signature).replace('|k-1|', '|k-2|')
      return { ...envelope, signature }
    })
    expect(changed.reason).toBe('signature.key_unknown')
    expect(changed.hint).toMatch(/^verifies with the key "k-1".* calls "k-2"/)
  })

  it('the sender, where the signature names another', async () => {
    const relayed = await hintAfter('standard', (envelope) => {
      return { ...envelope, header: { ...envelope.header, sender_id: 'crvs' } }
    })
    expect(relayed.hint).toContain('in the name of "https://sr.example.gov"')
    const renamed = await hintAfter('standard', (envelope) => {
      const signature = String(envelope.signature).replace('https://sr.example.gov|', 'x|')
      return { ...envelope, signature }
    })
    expect(renamed.hint).toContain('fits one of these keys')
  })

  it('the places, where a JWS is genuine and the body beside it was changed', async () => {
    const changed = await hintAfter('opencrvs', (envelope) => {
      return {
        ...envelope,
        header: { ...envelope.header, total_count: 2 },
        message: { ...envelope.message, transaction_id: 'secret' },
      }
    })
    expect(changed.reason).toBe('signature.invalid')
    expect(changed.hint).toContain('compare /header/total_count, /message/transaction_id with')
    expect(JSON.stringify(changed)).not.toContain('secret')
  })

  it('the text, where it is one that no profile pairs with the scheme', async () => {
    const kidId = 'https://sr.example.gov|k-1|ed25519'
    const created = Date.UTC(2026, 2, 1, 8, 30) / 1000
    const found = await hintAfter('openspp', ({ header }, { jwk }) => {
      const message = { transaction_id: 't-1', weight: new Float('2.0'), name: 'Zoë' }
      const text = orjsonSorted({ header, message })
      const signature = parameterStringOf(text, { jwk, kidId, created })
      return orjsonSent({ signature, header, message })
    })
    expect(found.reason).toBe('signature.invalid')
    expect(found.hint).toMatch(/^verifies as a parameter string over sorted-utf8 text/)
    expect(found.hint).toContain('derive one with defineProfile')
  })

  it('the profile by its scheme, and the key, where none fits', async () => {
    const other = generateSigningJwk('EdDSA', 'k-1')
    await withFolder(async (folder) => {
      const signed = await sign(prepare(folder), 'openg2p')
      const file = folder.write('m.json', signed.out)
      const jwks = folder.write('other.json', { keys: [publicHalf(other)] })
      const verify = async (profile: string): Promise<string | undefined> =>
        jsonOf<Finding>(await cli(['verify', '--profile', profile, '--jwks', jwks, '--json', file]))
          .hint
      expect(await verify('standard')).toMatch(/^it is a detached JWS, as OpenG2P sends/)
      expect(await verify('openg2p')).toMatch(/compare the fingerprint/)
    })
  })

  it.each([
    [undefined, 'signing is switched on'],
    [null, 'signature: null'],
    ['', 'leaves signature empty'],
    ['unsigned-stub', 'test tools'],
    ['signature_validation_disabled', 'OpenG2P'],
    ['kidId="{sender_id}|{unique_key_id}|{algorithm}"', 'example of the published text'],
    ['garbage', 'none of the known forms'],
  ])('what stands in place of a signature: %j', async (signature, words) => {
    const found = await hintAfter('openspp', (envelope) => ({ ...envelope, signature }))
    expect(found.status).toBe(signature === 'garbage' ? 'refused' : 'unsigned')
    expect(found.hint).toContain(words)
  })

  it('openIMIS is never verified, whoever signed; another profile that fits is named', async () => {
    const signed = await hintAfter('openimis', () => undefined)
    expect(signed).toMatchObject({ status: 'unsigned', reason: 'peer does not sign' })
    expect(signed.hint).toMatch(/^verifies only .*; use --profile standard$/)
    const echoed = await hintAfter('openimis-b', ({ message, signature }) => {
      return { signature, header: { sender_id: 'openimis' }, message }
    })
    expect(echoed.hint).toContain('as openIMIS does')
  })

  it('in words for people, without letting a peer drive the terminal', async () => {
    await withFolder(async (folder) => {
      const prepared = prepare(folder)
      const signed = jsonOf<Envelope>(await sign(prepared, 'standard'))
      const signature = String(signed.signature).replace('|k-1|', '|k\u001b[2J|')
      const file = folder.write('m.json', { ...signed, signature })
      const { out } = await cli(['verify', '--jwks', prepared.jwks, file])
      expect(out).toMatch(/^check first {5}verifies with the key/m)
      expect(out).not.toContain('\u001b')
    })
  })
})
