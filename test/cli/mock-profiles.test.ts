import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { peerFamilies } from '../../src/mock/peers/peer-families.js'
import { profiles } from '../../src/peers/index.js'
import { noon } from '../kit.js'
import { cli } from './terminal.js'

/** Runs `mock …`, gives `use` what it prints, and stops it. */
async function whileMocking<T>(
  argv: readonly string[],
  use: (out: string) => Promise<T>,
): Promise<T> {
  let stop = (): void => undefined
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  let out = ''
  let announce = (): void => undefined
  const announced = new Promise<void>((resolve) => {
    announce = resolve
  })
  const ended = run(['mock', ...argv], {
    stdout: (text) => {
      out += text
      if (out.endsWith('Ctrl-C stops.\n') || argv.includes('--json')) announce()
    },
    stderr: () => undefined,
    now: () => noon,
    sinceStart: () => 42,
    newId: () => 'id',
    color: false,
    untilStopped: () => stopped,
    spareMemory: () => undefined,
  })
  try {
    await Promise.race([announced, ended])
    return await use(out)
  } finally {
    stop()
    await ended
  }
}

/** The words of a command line, as a shell would have them. */
function words(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'|\\(')/g,
      (_, inside?: string, quote?: string) => inside ?? quote ?? '',
    ),
  )
}

const rows = peerFamilies.flatMap(({ profile, registries }) =>
  registries.map((registry) => [profile.name, registry] as const),
)

describe('mock --profile', () => {
  it.each(rows)('%s %s: what it says to try finds somebody', (profile, registry) =>
    whileMocking([registry, '--profile', profile], async (out) => {
      const [, , ...argv] = words(/^ {2}(dci-connect search .*)$/m.exec(out)?.[1] ?? '')
      const ran = await cli(['search', ...argv])
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    }),
  )

  it('what it says to try has the token, and says where a key is wanted', async () => {
    const argv = ['crvs', '--people', '20', '--token', "it's"]
    await whileMocking(argv, async (out) => {
      const [, , ...tried] = words(/^ {2}(dci-connect search .*)$/m.exec(out)?.[1] ?? '')
      expect(await cli(['search', ...tried])).toMatchObject({ code: 0, err: '' })
    })
    await whileMocking(['crvs', '--people', '20', '--require-signature'], (out) => {
      expect(out).toContain(' --key YOUR_PRIVATE_KEY\n')
      return Promise.resolve()
    })
  })

  it('help lists every profile', async () => {
    const { out } = await cli(['mock', '--help'])
    const text = out.replaceAll(/\s+/g, ' ')
    expect(text).toContain(`how the other side does it: ${Object.keys(profiles).join(', ')} (`)
  })

  it('--json says what finds somebody where no identifier does', () =>
    whileMocking(['fr', '--profile', 'openimis', '--json'], async (out) => {
      const { registries } = JSON.parse(out) as { registries: { url: string; where: string[] }[] }
      const [{ url, where } = { url: '', where: [] }] = registries
      const conditions = where.flatMap((one) => ['--where', one])
      const named = ['--url', url, '--registry', 'fr', '--profile', 'openimis']
      expect((await cli(['search', ...named, ...conditions])).code).toBe(0)
    }))

  it.each(['openimis', 'openimis-b'])(
    '%s verifies nothing, so nothing can be required',
    async (profile) => {
      const ran = await cli(['mock', 'fr', '--profile', profile, '--require-signature'])
      expect(ran.code).toBe(2)
      expect(ran.err).toContain('verify no signatures')
    },
  )

  it('starts all that a system has, and no others', async () => {
    await whileMocking(['all', '--profile', 'openimis', '--json'], async (out) => {
      const { registries } = JSON.parse(out) as { registries: { registry: string }[] }
      expect(registries.map(({ registry }) => registry).sort()).toEqual(['fr', 'social'])
      return Promise.resolve()
    })
    const other = await cli(['mock', 'crvs', '--profile', 'openimis'])
    expect(other).toMatchObject({ code: 2 })
  })

  it.each(['standard', 'opencrvs', 'openspp'])('%s: --json keeps its form', (profile) =>
    whileMocking(['all', '--profile', profile, '--json'], (out) => {
      const { registries } = JSON.parse(out) as { registries: { sample: object }[] }
      for (const one of registries) {
        expect(Object.keys(one)).toEqual(['registry', 'url', 'jwks', 'sample'])
        expect(Object.keys(one.sample)).toEqual(['type', 'value'])
      }
      return Promise.resolve()
    }),
  )

  it.each([
    ['opencrvs', 'social', 'crvs'],
    ['openimis', 'crvs', 'fr, social'],
  ])('%s serves no %s and says what it serves', async (profile, registry, serves) => {
    const { code, err } = await cli(['mock', registry, '--profile', profile])
    expect(code).toBe(2)
    expect(err).toContain(serves)
  })

  it('openspp answers for other registries, signed, that it does not serve them', () =>
    whileMocking(['crvs', '--profile', 'openspp', '--json'], async (out) => {
      const { registries } = JSON.parse(out) as { registries: { url: string }[] }
      const ids = { message_id: 'm', sender_id: 'us', receiver_id: 'them' }
      const header = { ...ids, message_ts: '2026-03-01T08:30:00Z', action: 'search' }
      const message = { transaction_id: 't', search_request: [] }
      const response = await fetch(
        `${registries[0]?.url ?? ''}/dci_api/v1/crvs/registry/sync/search`,
        { method: 'POST', body: JSON.stringify({ signature: '', header, message }) },
      )
      const answer = (await response.json()) as { header: object; signature: string }
      expect(answer.header).toMatchObject({ status_reason_code: 'rjct.action.not_supported' })
      expect(answer.signature).toContain('kidId="crvs|')
    }))

  it('spoils no signatures of a system that does not sign', async () => {
    const argv = ['mock', 'fr', '--profile', 'openimis', '--fault', 'wrong-signature']
    expect((await cli(argv)).code).toBe(2)
  })
})
