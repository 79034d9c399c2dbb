import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { registryNames } from '../../src/model/index.js'
import { noon, searchText, us } from '../kit.js'
import { cli, jsonOf, withFolder } from './terminal.js'

interface Listening {
  readonly ready_ms: number
  readonly registries: {
    registry: string
    url: string
    jwks: string
    sample: { type: string; value: string }
  }[]
}

/** Runs `mock … --json`, asks `use` what it wants while the mocks listen, then stops them. Gives the exit code and what `use` gave. */
async function whileMocking<T>(
  argv: readonly string[],
  use: (listening: Listening) => Promise<T>,
): Promise<{ code: number; result: T }> {
  let stop = (): void => undefined
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  let announce: (line: string) => void = () => undefined
  const announced = new Promise<string>((resolve) => {
    announce = resolve
  })
  const ended = run(['mock', ...argv, '--json'], {
    stdout: (text) => {
      announce(text)
    },
    stderr: () => undefined,
    now: () => noon,
    sinceStart: () => 42.4,
    newId: () => 'id',
    color: false,
    untilStopped: () => stopped,
    spareMemory: () => undefined,
  })
  try {
    const result = await use(JSON.parse(await announced) as Listening)
    stop()
    return { code: await ended, result }
  } finally {
    stop()
  }
}

async function ask(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<number> {
  return (await fetch(`${url}/registry/sync/search`, { method: 'POST', body, headers })).status
}

describe('mock', () => {
  it('asks its process to spare memory before it makes anything', async () => {
    const told: string[] = []
    const io = { spareMemory: () => void told.push('spare'), stdout: () => void told.push('out') }
    expect((await cli(['mock', 'crvs', '--json'], io)).code).toBe(0)
    expect(told).toEqual(['spare', 'out'])
  })

  it('starts all five, tells where, and stops with exit code 0', async () => {
    const { code, result } = await whileMocking(['all', '--people', '20'], async (listening) => {
      const statuses = await Promise.all(listening.registries.map(({ jwks }) => fetch(jwks)))
      return { listening, ok: statuses.every(({ status }) => status === 200) }
    })
    const { ready_ms, registries } = result.listening
    expect(code).toBe(0)
    expect(ready_ms).toBe(42)
    expect(registries.map(({ registry }) => registry)).toEqual(registryNames)
    expect(registries[0]?.sample).toEqual({ type: 'BRN', value: expect.any(String) as string })
    expect(result.ok).toBe(true)
  })

  it('listens no more after it stopped', async () => {
    const { result } = await whileMocking(['crvs', '--people', '20'], ({ registries }) =>
      Promise.resolve(registries[0]?.url ?? ''),
    )
    await expect(fetch(result)).rejects.toThrow()
  })

  it('prints, without --json, how to try it', async () => {
    const { code, out } = await cli(['mock', 'crvs', '--people', '20', '--base-path', 'cr'])
    expect(code).toBe(0)
    expect(out).toMatch(/^crvs {4}http:\/\/127\.0\.0\.1:\d+\/cr {2}e\.g\. BRN /)
    expect(out).toContain('dci-connect search --url')
  })

  it('--token, --trust and --require-signature do what they say', async () => {
    await withFolder(async ({ write }) => {
      const trust = write('jwks.json', us.jwks)
      const argv = [
        'crvs',
        '--people',
        '20',
        '--token',
        'abc',
        '--trust',
        trust,
        '--require-signature',
      ]
      const headers = { authorization: 'Bearer abc' }
      const signed = await searchText()
      const unsigned = await searchText({ signer: undefined })
      const { result } = await whileMocking(argv, async ({ registries }) => {
        const url = registries[0]?.url ?? ''
        return [
          await ask(url, signed),
          await ask(url, signed, headers),
          await ask(url, unsigned, headers),
        ]
      })
      expect(result).toEqual([401, 200, 401])
    })
  })

  it('--unsigned leaves answers unsigned', async () => {
    const body = await searchText({ signer: undefined })
    const { result } = await whileMocking(
      ['crvs', '--unsigned', '--people', '20'],
      async ({ registries }) => {
        const url = `${registries[0]?.url ?? ''}/registry/sync/search`
        return (await fetch(url, { method: 'POST', body })).json() as Promise<object>
      },
    )
    expect(result).not.toHaveProperty('signature')
  })

  it('--fault, several times, and --admin do what they say', async () => {
    const argv = ['crvs', '--people', '20', '--admin']
    const faults = ['--fault', 'status=503,times=1', '--fault', 'status=429,every=2']
    const { result } = await whileMocking([...argv, ...faults], async ({ registries }) => {
      const url = registries[0]?.url ?? ''
      const statuses = [await ask(url, '{'), await ask(url, '{'), await ask(url, '{')]
      const exchanges = (await (await fetch(`${url}/admin/exchanges`)).json()) as unknown[]
      return { statuses, exchanges: exchanges.length }
    })
    expect(result).toEqual({ statuses: [503, 429, 400], exchanges: 3 })
  })

  it('a port in use is exit code 3, says what to do, and stops those that had begun', async () => {
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const { port } = holder.address() as AddressInfo
    const ran = await cli(['mock', 'crvs', '--people', '20', '--port', String(port), '--json'])
    await new Promise((resolve) => holder.close(resolve))
    expect(ran.code).toBe(3)
    expect(jsonOf<{ error: object }>(ran).error).toEqual({
      code: 'server.cannot_listen',
      message: expect.stringContaining('choose another port') as string,
    })
  })

  it.each([
    ['no registry', []],
    ['an unknown registry', ['moon']],
    ['a port that is none', ['crvs', '--port', '70000']],
    ['nobody', ['crvs', '--people', '0']],
    ['an unknown profile', ['crvs', '--profile', 'nobody']],
    ['a base path that is none', ['crvs', '--base-path', 'a b']],
    ['signatures wanted and not', ['crvs', '--require-signature', '--unsigned']],
    ['more registries than ports', ['all', '--port', '65533']],
    ['a token that is empty', ['crvs', '--token', '']],
    ['a fault that is none', ['crvs', '--fault', 'status=200']],
    ['a signature spoiled that is none', ['crvs', '--unsigned', '--fault', 'stale-key']],
    ['an unknown option', ['crvs', '--prot', '1']],
  ])('%s is exit code 2', async (_, argv) => {
    const ran = await cli(['mock', ...argv])
    expect(ran.code).toBe(2)
    expect(ran.err).not.toBe('')
  })
})
