import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateSigningJwk } from '../../src/envelope/index.js'
import { startMockRegistry } from '../../src/mock/index.js'
import type { RunningMockRegistry } from '../../src/mock/index.js'
import { us } from '../kit.js'
import { cli, jsonOf, withFolder } from './terminal.js'
import type { Ran } from './terminal.js'

interface Found {
  readonly records: { birth_date?: string; sex?: string }[]
  readonly deviations: { pointer: string; text: string }[]
  readonly signature: { status: string; scheme?: string; form?: string; kid?: string }
  readonly pagination?: { total_count: number }
}
interface Failed {
  readonly error: { code: string; message: string }
}

let mock: RunningMockRegistry<'crvs'>
let now: number

beforeAll(async () => {
  now = Date.now()
  mock = await startMockRegistry('crvs', { people: 60, now: () => now })
})

afterAll(() => mock.close())

/** A search in crvs of the mock, its clock the mock's. */
function search(...argv: string[]): Promise<Ran> {
  const always = ['search', '--url', mock.url, '--registry', 'crvs']
  return cli([...always, ...argv], { now: () => now })
}

describe('search', () => {
  it('shows one readable block a record, with labels, and says who signed', async () => {
    const { type, value } = mock.sample
    const { code, out } = await search('--id', type, value, '--jwks', mock.jwksUrl)
    expect(code).toBe(0)
    expect(out).toMatch(/^record 1\n {2}identifier +UIN \d+, BRN /)
    expect(out).toContain('signature: verified (parameter-string over raw, EdDSA')
    expect(out).not.toContain('{')
  })

  it('--json has records, deviations, signature and pagination', async () => {
    const { type, value } = mock.sample
    const ran = await search('--id', type, value, '--jwks', mock.jwksUrl, '--json')
    const found = jsonOf<Found>(ran)
    expect(ran.code).toBe(0)
    expect(found.records).toHaveLength(1)
    expect(found.signature).toMatchObject({ status: 'verified', form: 'raw' })
    expect(found).toMatchObject({ deviations: [], pagination: { total_count: 1 } })
  })

  it('no match is exit code 1', async () => {
    const text = await search('--id', 'BRN', 'nobody')
    const json = await search('--id', 'BRN', 'nobody', '--json')
    expect([text.code, json.code]).toEqual([1, 1])
    expect(text.out).toContain('no match')
    expect(jsonOf<Found>(json).records).toEqual([])
  })

  it('without --jwks the answer is not verified, and it says so', async () => {
    const { type, value } = mock.sample
    const ran = await search('--id', type, value, '--json')
    expect(jsonOf<Found>(ran).signature.status).toBe('unverified')
  })

  it('--where narrows, all of them at once', async () => {
    const ran = await search(
      '--where',
      'birth_date ge 2000-01-01',
      '--where',
      'sex in female,unknown',
      '--json',
    )
    const { records } = jsonOf<Found>(ran)
    expect(records.length).toBeGreaterThan(0)
    expect(
      records.every(({ sex, birth_date = '' }) => sex === 'female' && birth_date >= '2000'),
    ).toBe(true)
  })

  it('--page-size cuts, and the text says how many there are', async () => {
    const { out } = await search('--where', 'birth_date ge 1900-01-01', '--page-size', '2')
    expect(out.match(/^record /gm)).toHaveLength(2)
    expect(out).toContain('2 of 60 records found')
  })
})

describe('search that is refused or fails', () => {
  it('a query the registry refuses is exit code 1, with the reason', async () => {
    const ran = await search('--where', 'shoe_size eq 43')
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('rjct.search_criteria.invalid')
    expect(ran.err.trimEnd()).not.toContain('\n')
  })

  it('a signature that does not do is exit code 3', async () => {
    await withFolder(async ({ write }) => {
      const jwks = write('jwks.json', us.jwks)
      const ran = await search('--id', 'BRN', 'x', '--jwks', jwks, '--json')
      expect(ran.code).toBe(3)
      expect(jsonOf<Failed>(ran).error.code).toBe('signature.key_unknown')
    })
  })

  it('an unreachable URL is exit code 3 and says what to check', async () => {
    const argv = ['search', '--url', 'http://127.0.0.1:1', '--registry', 'crvs', '--id', 'BRN', 'x']
    const ran = await cli(argv)
    expect(ran.code).toBe(3)
    expect(ran.err).toMatch(/cannot be reached .*check the URL.*; it was tried 2 times\n$/)
  })

  it('an unreadable key is exit code 3, and none of it is printed', async () => {
    await withFolder(async ({ path, write }) => {
      const broken = write('broken.jwk', '{"kty":"OKP","d":"CANARY"')
      const publicOnly = write('public.jwk', us.jwks)
      const damaged = write('damaged.jwk', { kty: 'OKP', crv: 'Ed25519', x: 'AA', d: 'CANARY' })
      for (const key of [broken, publicOnly, damaged, path, `${path}/none`]) {
        const ran = await search('--id', 'BRN', 'x', '--key', key)
        expect(ran.code).toBe(3)
        expect(ran.out + ran.err).not.toContain('CANARY')
      }
    })
  })

  it.each([
    ['an unknown operator', ['--where', 'sex is female']],
    ['a condition without value', ['--where', 'sex eq']],
    ['nothing to look for', []],
    ['two ways to look', ['--id', 'BRN', 'x', '--where', 'sex eq male']],
    ['half an identifier', ['--id', 'BRN']],
    ['an unknown profile', ['--id', 'BRN', 'x', '--profile', 'nobody']],
    ['page size 0', ['--id', 'BRN', 'x', '--page-size', '0']],
    ['an unknown registry', ['--id', 'BRN', 'x', '--registry', 'moon']],
    ['a URL that is none', ['--id', 'BRN', 'x', '--url', 'crvs.example']],
    ['a token that is empty', ['--id', 'BRN', 'x', '--token', '']],
    ['a sender nobody could take', ['--id', 'BRN', 'x', '--sender-id', 'a b']],
  ])('%s is exit code 2, told as JSON with --json', async (_, argv) => {
    const text = await search(...argv)
    const json = await search(...argv, '--json')
    expect([text.code, json.code]).toEqual([2, 2])
    expect(text.err).toMatch(/^dci-connect: .+\n$/)
    expect(jsonOf<Failed>(json).error.code).toBe('usage')
  })

  it('an unknown profile is told which there are', async () => {
    const { err } = await search('--id', 'BRN', 'x', '--profile', 'nobody')
    expect(err).toContain('there are: standard')
  })
})

describe('search --partner', () => {
  it('takes URL, keys and token from the sheet, and signs with --key', async () => {
    const events: string[] = []
    const trusted = generateSigningJwk('EdDSA')
    await using guarded = await startMockRegistry('crvs', {
      people: 20,
      token: 'abc',
      trust: { keys: [trusted] },
      signatures: 'required',
      now: () => now,
      onExchange: ({ outcome }) => events.push(outcome),
    })
    await withFolder(async ({ write }) => {
      const { url, jwksUrl, sample } = guarded
      const sheet = { id: 'crvs', baseUrl: url, keys: { jwks: jwksUrl }, token: { value: 'abc' } }
      const partner = write('partner.json', sheet)
      const key = write('private.jwk', trusted)
      const argv = ['--partner', partner, '--key', key, '--id', sample.type, sample.value, '--json']
      const ran = await cli(['search', '--registry', 'crvs', ...argv], { now: () => now })
      expect(jsonOf<Found>(ran).signature.status).toBe('verified')
      expect(events).toEqual(['verified'])
    })
  })

  it.each([
    ['no JSON', '{', 'line 1, column 2'],
    ['a list', [], 'must be an object'],
    ['no id', { baseUrl: 'https://x' }, '/id'],
    ['no URL', { id: 'crvs' }, '/baseUrl'],
    ['a URL of another kind', { id: 'crvs', baseUrl: 'ftp://x' }, 'baseUrl'],
    ['an unknown member', { id: 'crvs', baseUrl: 'https://x', ttoken: 1 }, '/ttoken'],
    ['a token that is none', { id: 'crvs', baseUrl: 'https://x', token: 'CANARY' }, '/token'],
    ['keys that are none', { id: 'crvs', baseUrl: 'https://x', keys: 7 }, '/keys'],
    [
      'signatures of another word',
      { id: 'c', baseUrl: 'https://x', signatures: 'maybe' },
      '/signatures',
    ],
  ])('says what is wrong with a sheet: %s', async (_, sheet, says) => {
    await withFolder(async ({ write }) => {
      const partner = write('partner.json', sheet)
      const argv = ['search', '--registry', 'crvs', '--partner', partner, '--id', 'BRN', 'x']
      const ran = await cli(argv)
      expect(ran.code).toBe(3)
      expect(ran.err).toContain(says)
      expect(ran.err).not.toContain('CANARY')
    })
  })

  it.each([
    ['--url', 'http://x'],
    ['--profile', 'standard'],
    ['--token', 'abc'],
  ])('excludes what the sheet brings: %s', async (option, value) => {
    const argv = ['search', '--registry', 'crvs', '--partner', 'p.json', '--id', 'BRN', 'x']
    const ran = await cli([...argv, option, value])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(option)
  })
})
