import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAuditLog, fileSink, verifyAudit } from '../../../src/server/index.js'
import type { AuditEntry, AuditVerdict } from '../../../src/server/index.js'
import { noon } from '../../kit.js'
import { memoryAudit, records, subjectKey } from './kit.js'

const entry: AuditEntry = {
  registry: 'crvs',
  operation: 'sync.search',
  partner: 'sr.example.gov',
  outcome: 'answered',
  status: 200,
  attempt: 1,
  request_digest: 'd',
  items: [],
}

async function chain(count: number): Promise<string[]> {
  const { audit, lines } = memoryAudit()
  for (let n = 1; n <= count; n++) await audit.record({ ...entry, message_id: `m-${String(n)}` })
  return lines
}

describe('an audit', () => {
  it('is a chain from one record to the next, and verifies (S15)', async () => {
    const lines = await chain(3)
    const [first, second, third] = records(lines)
    expect([first?.seq, second?.prev, third?.prev]).toEqual([1, first?.hash, second?.hash])
    expect(await verifyAudit(lines.join('\n') + '\n')).toEqual({
      intact: true,
      records: 3,
      head: { seq: 3, hash: third?.hash },
    })
  })

  it('keeps the order of the calls, however many come at once (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const ids = Array.from({ length: 50 }, (_, n) => `m-${String(n)}`)
    await Promise.all(ids.map((message_id) => audit.record({ ...entry, message_id })))
    expect(records(lines).map(({ message_id }) => message_id)).toEqual(ids)
    expect(await verifyAudit(lines)).toMatchObject({ intact: true })
  })

  it('that nobody wrote to is whole, and has no head (S15)', async () => {
    expect(await verifyAudit('')).toMatchObject({ intact: true, records: 0, head: { seq: 0 } })
    expect(await memoryAudit().audit.head()).toMatchObject({ seq: 0 })
  })

  it('goes on where its sink failed, without a gap (S15)', async () => {
    const lines: string[] = []
    let full = true
    const sink = (line: string): void => {
      if (full) throw new Error('disk full')
      lines.push(line)
    }
    const audit = createAuditLog({ sink, subjectKey, now: () => noon })
    await expect(audit.record(entry)).rejects.toMatchObject({ code: 'server.unavailable' })
    full = false
    await audit.record(entry)
    expect(records(lines).map(({ seq }) => seq)).toEqual([1])
  })

  it('only warns where it is told to (S15)', async () => {
    const warned: string[] = []
    const sink = (): Promise<void> => Promise.reject(new Error('disk full'))
    const audit = createAuditLog({ sink, subjectKey, warn: ({ code }) => void warned.push(code) })
    await audit.record(entry)
    expect(warned).toEqual(['server.unavailable'])
  })

  it('wants a key that nobody guesses', () => {
    const sink = (): void => undefined
    expect(() => createAuditLog({ sink, subjectKey: 'short' })).toThrow(TypeError)
  })

  it('of a function sink goes on after its last line, unless that was changed (S15)', async () => {
    const lines = await chain(2)
    const more: string[] = []
    const sink = (line: string): void => void more.push(line)
    await createAuditLog({ sink, subjectKey, after: lines[1] ?? '' }).record(entry)
    expect(await verifyAudit([...lines, ...more])).toMatchObject({ intact: true, records: 3 })
    const after = (lines[1] ?? '').replace('m-2', 'm-3')
    const changed = createAuditLog({ sink, subjectKey, after })
    await expect(changed.record(entry)).rejects.toMatchObject({
      cause: expect.objectContaining({ code: 'file.unreadable' }) as unknown,
    })
  })
})

describe('tampering is found, and where (S15)', () => {
  const count = 6
  const place = fc.integer({ min: 0, max: count - 1 })

  async function broken(
    lines: readonly string[],
    original: readonly string[],
  ): Promise<AuditVerdict> {
    const last = records(original).at(-1)
    if (last === undefined) throw new Error('no record')
    return verifyAudit(lines, { head: { seq: last.seq, hash: last.hash } })
  }

  it('any character of any line changed', async () => {
    const original = await chain(count)
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.nat(),
        fc.integer({ min: 32, max: 126 }),
        async (at, where, code) => {
          const line = original[at] ?? ''
          const cut = where % line.length
          const changed = `${line.slice(0, cut)}${String.fromCharCode(code)}${line.slice(cut + 1)}`
          fc.pre(changed !== line)
          const verdict = await broken(original.with(at, changed), original)
          expect(verdict).toMatchObject({ intact: false, line: at + 1 })
        },
      ),
    )
  })

  it('anything put into a line', async () => {
    const original = await chain(count)
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), fc.string({ minLength: 1 }), async (at, where, text) => {
        const line = original[at] ?? ''
        const cut = where % (line.length + 1)
        const changed = line.slice(0, cut) + text + line.slice(cut)
        const verdict = await broken(original.with(at, changed), original)
        expect(verdict).toMatchObject({ intact: false, line: at + 1 })
      }),
    )
  })

  it('any lines removed, also the newest, with the head that was kept', async () => {
    const original = await chain(count)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(place, { minLength: 1 }), async (gone) => {
        const left = original.filter((_, at) => !gone.includes(at))
        const verdict = await broken(left, original)
        expect(verdict).toMatchObject({ intact: false, line: Math.min(...gone) + 1 })
      }),
    )
  })

  it('any two lines swapped, and any line repeated', async () => {
    const original = await chain(count)
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one !== other)
        const swapped = original.with(one, original[other] ?? '').with(other, original[one] ?? '')
        const verdict = await broken(swapped, original)
        expect(verdict).toMatchObject({ intact: false, line: Math.min(one, other) + 1 })
        const repeated = original.toSpliced(other, 0, original[one] ?? '')
        expect(await broken(repeated, original)).toMatchObject({ intact: false })
      }),
    )
  })

  it('a whole chain written anew, with the head that was kept', async () => {
    const original = await chain(3)
    const { audit, lines } = memoryAudit()
    for (let n = 0; n < 4; n++) await audit.record(entry)
    expect(await verifyAudit(lines)).toMatchObject({ intact: true })
    expect(await broken(lines, original)).toMatchObject({ line: 3, problem: 'changed' })
  })

  it('a head that was kept of another chain than the one that the lines go on from', async () => {
    const [first, second, third] = records(await chain(3))
    const after = { seq: 2, hash: second?.hash ?? '' }
    const rest = [JSON.stringify(third)]
    const other = { seq: 2, hash: first?.hash ?? '' }
    expect(await verifyAudit(rest, { after, head: after })).toMatchObject({ intact: true })
    expect(await verifyAudit(rest, { after, head: other })).toMatchObject({ problem: 'changed' })
    await expect(verifyAudit(rest, { after, head: { ...other, seq: 1 } })).rejects.toThrow(
      TypeError,
    )
  })
})

describe('a file sink', () => {
  let folder = ''
  let path = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dci-connect-audit-'))
    path = join(folder, 'audit.jsonl')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const opened = (): ReturnType<typeof createAuditLog> =>
    createAuditLog({ sink: fileSink(path, { fsync: false }), subjectKey, now: () => noon })

  it('goes on with the chain in its file after a restart (S15)', async () => {
    for (let run = 0; run < 3; run++) {
      const audit = opened()
      await audit.record({ ...entry, message_id: 'm'.repeat(90) })
      await audit.record({ ...entry, agreement: 'x'.repeat(70_000) })
      await audit.close()
    }
    expect(await verifyAudit(readFileSync(path, 'utf8'))).toMatchObject({
      intact: true,
      records: 6,
    })
  })

  it('waits for the disk by default, and makes a file that only its owner reads', async () => {
    const audit = createAuditLog({ sink: fileSink(path), subjectKey })
    await audit.record(entry)
    await audit.close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(await verifyAudit(readFileSync(path, 'utf8'))).toMatchObject({ records: 1 })
  })

  it('puts a line that a power cut tore aside, and goes on', async () => {
    const lines = await chain(2)
    writeFileSync(path, `${lines[0] ?? ''}\n${(lines[1] ?? '').slice(0, 40)}`)
    const audit = opened()
    await audit.record(entry)
    await audit.close()
    expect(await verifyAudit(readFileSync(path, 'utf8'))).toMatchObject({
      intact: true,
      records: 2,
    })
    expect(readFileSync(`${path}.torn`, 'utf8')).toBe((lines[1] ?? '').slice(0, 40))
  })

  it('writes no more where somebody else wrote, or where its last line was changed', async () => {
    const audit = opened()
    await audit.record(entry)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, `${text}x\n`)
    await expect(audit.record(entry)).rejects.toMatchObject({
      cause: expect.objectContaining({ code: 'file.unwritable' }) as unknown,
    })
    await audit.close()
    await expect(opened().record(entry)).rejects.toMatchObject({ code: 'server.unavailable' })
  })
})
