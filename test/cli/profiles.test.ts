import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { profiles } from '../../src/peers/index.js'
import { needs, sharedFolder } from '../shared.js'
import { prepare, sign } from './signed.js'
import type { Finding } from './signed.js'
import { cli, jsonOf, withFolder } from './terminal.js'

interface Vectors {
  readonly jwk: Jwk
  readonly header: Record<string, unknown>
  readonly message: object
  readonly openspp2: { readonly signature: string }
  readonly openg2p: { readonly signature: string }
  readonly opencrvs: { readonly signature: string }
}

const folder = sharedFolder('peers')
const vectors =
  folder === undefined
    ? ({} as Vectors)
    : (JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as Vectors)
const vectorTime = '2025-01-15T10:30:00Z'

type Dialect = 'openspp2' | 'openg2p' | 'opencrvs'
const cases: [profile: string, Dialect, scheme: string, candidate: string][] = [
  ['openspp', 'openspp2', 'parameter-string', 'as-received'],
  ['openg2p', 'openg2p', 'detached-jws', 'as-received'],
  ['opencrvs', 'opencrvs', 'compact-jws', 'payload'],
  ['opencrvs-2026', 'opencrvs', 'compact-jws', 'payload'],
]

describe.skipIf(folder === undefined)(`the peers' vectors, by the command${needs(folder)}`, () => {
  const { jwk, header, message } = vectors

  it.each(cases)('sign --profile %s makes the signature byte for byte', async (profile, name) => {
    await withFolder(async ({ write }) => {
      const file = write('message.json', { header, message })
      const key = ['--key', write('private.jwk', jwk), '--kid', 'key1']
      const ran = await cli(['sign', '--profile', profile, ...key, '--at', vectorTime, file])
      const made = jsonOf<{ signature: string; header: object; message: object }>(ran)
      expect(ran.code).toBe(0)
      expect(made).toEqual({ signature: vectors[name].signature, header, message })
    })
  })

  it.each(cases)(
    'verify --profile %s takes it, in the order of the file',
    async (profile, name, scheme, candidate) => {
      await withFolder(async ({ write }) => {
        const file = write('m.json', { signature: vectors[name].signature, header, message })
        const jwks = write('jwks.json', { keys: [{ ...publicHalf(jwk), kid: 'key1' }] })
        const verify = ['verify', '--profile', profile, '--jwks', jwks, '--at', '1736937012']
        const ran = await cli([...verify, '--json', file])
        expect(ran.code).toBe(0)
        expect(jsonOf<Finding>(ran)).toMatchObject({
          status: 'verified',
          scheme,
          candidate,
          kid: 'key1',
          age: 12,
        })
        expect((await cli([...verify, file])).out).toMatch(/^canonical form {2}\w.*$/m)
      })
    },
  )

  it('verify with the wrong profile names the right one', async () => {
    await withFolder(async ({ write }) => {
      const jwks = write('jwks.json', { keys: [{ ...publicHalf(jwk), kid: 'key1' }] })
      const hints: string[] = []
      for (const name of ['openspp2', 'openg2p', 'opencrvs'] as const) {
        const file = write('m.json', { signature: vectors[name].signature, header, message })
        const ran = await cli(['verify', '--jwks', jwks, '--at', vectorTime, '--json', file])
        expect(ran.code).toBe(1)
        hints.push(jsonOf<Finding>(ran).hint ?? '')
      }
      expect(hints).toEqual([
        'verifies only with ASCII escapes: the sender signs like OpenSPP; use --profile openspp',
        'verifies only as a detached JWS: the sender signs like OpenG2P; use --profile openg2p',
        'verifies only as a JWS with the message in it: the sender signs like OpenCRVS; use --profile opencrvs',
      ])
    })
  })
})

const profileNames = Object.keys(profiles)

describe('sign', () => {
  it.each(profileNames)('completes the header and signs: --profile %s', async (profile) => {
    await withFolder(async (folder) => {
      const prepared = prepare(folder)
      const ran = await sign(prepared, profile)
      const { header } = jsonOf<{ header: Record<string, unknown> }>(ran)
      expect(Object.keys(header).sort()).toEqual([
        'action',
        'is_msg_encrypted',
        'message_id',
        'message_ts',
        'meta',
        'receiver_id',
        'sender_id',
        'sender_uri',
        'total_count',
        'version',
      ])
      expect(header['message_ts']).toBe('2026-03-01T08:30:00Z')
      const signed = folder.write('signed.json', ran.out)
      const verify = ['verify', '--profile', profile, '--jwks', prepared.jwks, '--json', signed]
      const status = profile.startsWith('openimis') ? 'unsigned' : 'verified'
      expect(jsonOf<Finding>(await cli(verify))).toMatchObject({ status })
    })
  })

  it.each([
    ['ES256', 'openspp'],
    ['RS256', 'openspp'],
    ['PS256', 'openg2p'],
  ] as const)('refuses a key the peers cannot verify: %s for %s', async (alg, profile) => {
    await withFolder(async (folder) => {
      const key = folder.write('other.jwk', generateSigningJwk(alg))
      const ran = await sign({ ...prepare(folder), key }, profile, '--json')
      expect(ran.code).toBe(3)
      expect(jsonOf<{ error: { code: string } }>(ran).error.code).toBe('key.unsuitable')
    })
  })

  it.each([
    ['opencrvs', 'sr.example.gov', 'absolute https URL'],
    ['openspp', 'https://sr.example.gov', 'letters, digits'],
  ])('warns of a sender_id that %s will not take', async (profile, sender_id, reason) => {
    await withFolder(async (folder) => {
      const ran = await sign(prepare(folder, sender_id), profile)
      expect(ran.code).toBe(0)
      expect(ran.err).toMatch(/^warning: the peer will not take this sender_id/)
      expect(ran.err).toContain(reason)
    })
  })

  it('completes an answer for OpenSPP with what its model would add before verifying', async () => {
    await withFolder(async (folder) => {
      const prepared = prepare(folder)
      const answer = { status: 'succ', sender_id: 'sr' }
      const file = folder.write('a.json', { header: answer, message: { search_response: [{}] } })
      const ran = await sign({ ...prepared, file }, 'openspp')
      const { header } = jsonOf<{ header: object }>(ran)
      expect(header).toMatchObject({ status: 'succ', sender_uri: null, status_reason_code: null })
      expect(ran.err).toBe('')
    })
  })

  it('warns of members that OpenSPP drops or prints otherwise', async () => {
    await withFolder(async (folder) => {
      const prepared = prepare(folder)
      const header = { sender_id: 'sr', locale: 'en', message_ts: '2026-03-01T08:30:00.5+00:00' }
      const file = folder.write('h.json', { header, message: { search_request: [{}] } })
      const { err } = await sign({ ...prepared, file }, 'openspp')
      expect(err).toContain('header.locale is unknown to the peer')
      expect(err).toContain('header.message_ts as "2026-03-01T08:30:00.500000Z"')
      expect((await sign({ ...prepared, file }, 'standard')).err).toBe('')
    })
  })
})
