import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { cli } from './terminal.js'

describe('demo', () => {
  it('tells the story on one readable screen, exit code 0', async () => {
    const { code, out } = await cli(['demo'])
    const lines = out.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(lines.filter((line) => line.length > 100)).toEqual([])
    expect(out.match(/request verified, answer verified/g)).toHaveLength(5)
  })

  it('refuses what was tampered with, both ways, and shows where two registries disagree', async () => {
    const { out } = await cli(['demo'])
    expect(out).toMatch(/tampered.*\n.*refused by us: signature\.invalid/)
    expect(out).toMatch(/tampered.*\n.*refused by crvs: HTTP 401, signature\.invalid/)
    expect(out).toMatch(/disagree.*birth_date\n.*crvs has 2019-01-05, social has 2019-05-01/)
  })

  it('shows a registry go down and come back: retries, the open circuit, one probe, recovery', async () => {
    const { out } = await cli(['demo'])
    expect(out).toMatch(/outage.*\n.*unreachable: 3 tries, retries after .* s and .* s\n/)
    expect(out).toMatch(
      /2 more tries and the circuit opens.*\n.*circuit\.open: refused at once, 0 tries/,
    )
    expect(out).toMatch(/half-open, one probe.*\n.*recovered: the circuit is closed.*verified/)
  })

  it('is plain text unless colours are welcome', async () => {
    const plain = await cli(['demo'])
    const coloured = await cli(['demo'], { color: true })
    expect(plain.out).not.toContain('\u001b')
    expect(coloured.out).toContain('\u001b[')
  })
})

describe('the command line', () => {
  it('--help is exit code 0 on stdout, nothing at all is 2 on stderr', async () => {
    const help = await cli(['--help'])
    const nothing = await cli([])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('Exit codes: 0 yes')
    expect(nothing).toMatchObject({ code: 2, out: '' })
  })

  it('--version is that of the package', async () => {
    const own = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
    const { version } = JSON.parse(own) as { version: string }
    expect(await cli(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
  })

  it('an unknown command is exit code 2', async () => {
    expect((await cli(['serach'])).err).toContain('search')
    expect((await cli(['serach'])).code).toBe(2)
  })
})

const built = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')
const isBuilt = existsSync(built)

describe.skipIf(!isBuilt)(
  `the built command${isBuilt ? '' : ' (skipped: no dist, run npm run build)'}`,
  () => {
    it('runs as a process of its own and ends with the exit code', async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [built, 'demo'])
      const failing = promisify(execFile)(process.execPath, [built, 'mock', 'moon', '--json'])
      expect(stdout).toContain('verified')
      await expect(failing).rejects.toMatchObject({ code: 2 })
    })

    it.each(['SIGINT', 'SIGTERM'] as const)(
      'mock stops on %s with exit code 0, from the moment it says that it listens',
      async (signal) => {
        const child = spawn(process.execPath, [built, 'mock', 'crvs', '--people', '20', '--json'])
        child.stdout.once('data', () => child.kill(signal))
        const [code] = (await once(child, 'exit')) as [number | null]
        expect(code).toBe(0)
      },
    )

    it('a reader that goes away early is no crash', async () => {
      const child = spawn(process.execPath, [built, 'demo'])
      let complaint = ''
      child.stderr.on('data', (chunk: Buffer) => {
        complaint += chunk.toString()
      })
      child.stdout.once('data', () => child.stdout.destroy())
      const [code] = (await once(child, 'exit')) as [number | null]
      expect([code, complaint]).toEqual([0, ''])
    })
  },
)
