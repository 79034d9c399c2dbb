import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateSigningJwk, publicHalf } from '../../src/envelope/index.js'
import type { Jwk, JwkSet } from '../../src/envelope/index.js'
import { searchItem, searchText } from '../kit.js'
import { cli, jsonOf, withFolder } from './terminal.js'
import type { Folder } from './terminal.js'

interface Verdict {
  readonly status: string
  readonly reason?: string
  readonly form?: string
  readonly kid?: string
}

/** Files every test here needs: a key pair and a message without a header worth the name. */
function prepare({ write }: Folder): { key: string; jwks: string; message: string } {
  const jwk = generateSigningJwk('EdDSA', 'k-1')
  const message = { transaction_id: 't-1', search_request: [searchItem()] }
  return {
    key: write('private.jwk', jwk),
    jwks: write('jwks.json', { keys: [publicHalf(jwk)] }),
    message: write('message.json', { header: { message_id: 'kept' }, message }),
  }
}

describe('sign, then verify', () => {
  it('completes the header, all ten keys, and keeps what is there', async () => {
    await withFolder(async (folder) => {
      const { key, message } = prepare(folder)
      const ran = await cli([
        'sign',
        '--profile',
        'standard',
        '--key',
        key,
        '--sender-id',
        'sr',
        message,
      ])
      const { header, signature } = jsonOf<{ header: Record<string, unknown>; signature: string }>(
        ran,
      )
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
      expect(header).toMatchObject({ message_id: 'kept', action: 'search', total_count: 1 })
      expect(signature).toContain('kidId="sr|k-1|ed25519"')
    })
  })

  it('an answer keeps an answer’s header', async () => {
    await withFolder(async (folder) => {
      const { key } = prepare(folder)
      const header = { status: 'succ', sender_id: 'crvs' }
      const file = folder.write('a.json', { header, message: { search_response: [{}, {}] } })
      const ran = await cli(['sign', '--key', key, file])
      const { header: made } = jsonOf<{ header: Record<string, unknown> }>(ran)
      expect(made).toMatchObject({ action: 'on-search', total_count: 2, completed_count: 2 })
      expect(made).not.toHaveProperty('sender_uri')
    })
  })

  it('verified by the key set, refused after its lifetime, at the time that --at says', async () => {
    await withFolder(async (folder) => {
      const { key, jwks, message } = prepare(folder)
      const signed = await cli([
        'sign',
        '--key',
        key,
        '--sender-id',
        'sr',
        '--at',
        '2026-01-31T08:00:00Z',
        message,
      ])
      const file = folder.write('signed.json', signed.out)
      const verify = ['verify', '--profile', 'standard', '--jwks', jwks, '--json', file]
      const inTime = await cli([...verify, '--at', '1769846700'])
      const late = await cli([...verify, '--at', '2026-01-31T08:05:01Z'])
      expect(inTime.code).toBe(0)
      expect(jsonOf<Verdict>(inTime)).toMatchObject({ status: 'verified', form: 'raw', kid: 'k-1' })
      expect(late.code).toBe(1)
      expect(jsonOf<Verdict>(late).reason).toBe('signature.expired')
    })
  })

  it('verified also after white space and order changed: the form says so', async () => {
    await withFolder(async (folder) => {
      const { key, jwks, message } = prepare(folder)
      const signed = await cli(['sign', '--key', key, '--sender-id', 'sr', message])
      const { header, message: inner, signature } = jsonOf<Record<string, object>>(signed)
      const file = folder.write(
        'p.json',
        JSON.stringify({ message: inner, header, signature }, null, 2),
      )
      const ran = await cli(['verify', '--jwks', jwks, '--json', file])
      expect(jsonOf<Verdict>(ran)).toMatchObject({ status: 'verified', form: 'jcs' })
    })
  })

  it.each([
    ['tampered', (text: string) => text.replace('2019B000001', '2019B000002'), 'signature.invalid'],
    [
      'of another sender',
      (text: string) => text.replaceAll('"sr"', '"sx"'),
      'signature.key_unknown',
    ],
    ['no JSON', (text: string) => text.slice(1), 'json.invalid'],
    [
      'with a key twice (S2)',
      (text: string) => text.replace('{', '{"signature":"x",'),
      'json.duplicate_key',
    ],
  ])('a message %s is exit code 1, with its reason', async (_, change, reason) => {
    await withFolder(async (folder) => {
      const { key, jwks, message } = prepare(folder)
      const signed = await cli(['sign', '--key', key, '--sender-id', 'sr', message])
      const file = folder.write('changed.json', change(signed.out))
      const ran = await cli(['verify', '--jwks', jwks, '--json', file])
      expect(ran.code).toBe(1)
      expect(jsonOf<Verdict>(ran)).toMatchObject({ status: 'refused', reason })
    })
  })

  it('an unsigned message is exit code 1', async () => {
    await withFolder(async (folder) => {
      const { jwks, message } = prepare(folder)
      const ran = await cli(['verify', '--jwks', jwks, message])
      expect(ran.code).toBe(1)
      expect(ran.out).toContain('unsigned')
    })
  })

  it('what cannot be signed says why', async () => {
    await withFolder(async (folder) => {
      const { key, message } = prepare(folder)
      const strange = folder.write('s.json', { header: { sender_id: 'sr' }, message: { what: 1 } })
      const empty = folder.write('e.json', { header: { sender_id: 'sr' } })
      expect(await cli(['sign', '--key', key, message])).toMatchObject({ code: 2 })
      expect(await cli(['sign', '--key', key, strange])).toMatchObject({ code: 2 })
      expect((await cli(['sign', '--key', key, empty])).err).toContain('no message object')
    })
  })

  it.each(['tomorrow', '2026-01-31', '2026-01-31T08:00:00', '2026-13-01T00:00:00Z'])(
    '--at %s is exit code 2: a time needs its zone',
    async (time) => {
      const ran = await cli(['verify', '--jwks', 'x', '--at', time, 'y'])
      expect(ran.code).toBe(2)
    },
  )
})

describe('validate', () => {
  it('is silent and exit code 0 for a message as published', async () => {
    await withFolder(async ({ write }) => {
      const ran = await cli([
        'validate',
        '--registry',
        'crvs',
        '--strict',
        write('m.json', await searchText()),
      ])
      expect(ran).toMatchObject({ code: 0, out: '' })
      expect(ran.err).toContain('1 of 1 file can be read, 0 deviations')
    })
  })

  it('names file, pointer and text of each deviation; --strict makes them fail', async () => {
    await withFolder(async ({ write }) => {
      const file = write('m.json', await searchText({ header: { total_count: '1' } }))
      const tolerant = await cli(['validate', file])
      expect(tolerant.code).toBe(0)
      expect(tolerant.out).toMatch(/^.*m\.json: \/header\/total_count: .+\n$/)
      expect((await cli(['validate', '--strict', file])).code).toBe(1)
    })
  })

  it('exit code 1 when one of them cannot be read; --json has all', async () => {
    await withFolder(async ({ write }) => {
      const good = write('good.json', await searchText())
      const bad = write('bad.json', '{"header":{},"header":{}}')
      const ran = await cli(['validate', '--json', good, bad])
      const [first, second] = jsonOf<{ file: string; readable: boolean; problems: object[] }[]>(ran)
      expect(ran.code).toBe(1)
      expect(first).toEqual({ file: good, readable: true, problems: [], deviations: [] })
      expect(second).toMatchObject({
        file: bad,
        readable: false,
        problems: [{ pointer: '/header' }],
      })
    })
  })

  it('a file that is not there is exit code 3', async () => {
    const ran = await cli(['validate', '/nowhere/x.json'])
    expect(ran.code).toBe(3)
    expect(ran.err).toContain('there is no such file')
  })

  it('what a peer put into a message cannot drive the terminal', async () => {
    await withFolder(async ({ write }) => {
      const key = 'a\u001b[2J\u202eb'
      const text = (await searchText()).replace(
        '"locale":"eng"',
        `"locale":"eng",${JSON.stringify({ [key]: 1 }).slice(1, -1)},${JSON.stringify({ [key]: 2 }).slice(1, -1)}`,
      )
      const { out } = await cli(['validate', write('m.json', text)])
      expect(out).not.toMatch(/[\u001b\u202e]/)
    })
  })
})

describe('keygen', () => {
  it.each(['EdDSA', 'ES256', 'PS256'])('makes a pair that signs and verifies: %s', async (alg) => {
    await withFolder(async (folder) => {
      const { message } = prepare(folder)
      const out = join(folder.path, 'new', 'keys')
      const made = jsonOf<{ private: string; jwks: string; kid: string }>(
        await cli(['keygen', '--alg', alg, '--out', out, '--json']),
      )
      const signed = await cli(['sign', '--key', made.private, '--sender-id', 'sr', message])
      const ran = await cli([
        'verify',
        '--jwks',
        made.jwks,
        folder.write('s.json', signed.out),
        '--json',
      ])
      expect(jsonOf<Verdict>(ran)).toMatchObject({ status: 'verified', kid: made.kid })
    })
  })

  it('keeps the private key to its owner and out of the key set', async () => {
    await withFolder(async ({ path }) => {
      const { out } = await cli(['keygen', '--out', path, '--kid', 'mine'])
      const jwks = JSON.parse(readFileSync(join(path, 'jwks.json'), 'utf8')) as JwkSet
      const jwk = JSON.parse(readFileSync(join(path, 'private.jwk'), 'utf8')) as Jwk
      expect(statSync(join(path, 'private.jwk')).mode & 0o077).toBe(0)
      expect(jwks.keys[0]).toMatchObject({ kid: 'mine', use: 'sig', alg: 'EdDSA' })
      expect(JSON.stringify(jwks) + out).not.toContain(jwk.d)
    })
  })

  it('never overwrites a key', async () => {
    await withFolder(async ({ path, write }) => {
      write('private.jwk', 'precious')
      const ran = await cli(['keygen', '--out', path])
      expect(ran.code).toBe(3)
      expect(ran.err).toContain('never overwritten')
      expect(readFileSync(join(path, 'private.jwk'), 'utf8')).toBe('precious')
    })
  })

  it.each([[['--alg', 'HS256']], [['--kid', 'a b']], [[]]])('%j is exit code 2', async (argv) => {
    const where = argv.length === 0 ? [] : ['--out', '/nowhere/keys']
    expect((await cli(['keygen', ...argv, ...where])).code).toBe(2)
  })
})
