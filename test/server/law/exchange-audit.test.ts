import { describe, expect, it } from 'vitest'
import { definePartner } from '../../../src/peers/index.js'
import {
  createAuditLog,
  createRegistryHandler,
  disclosureReport,
  subjectDigest,
  verifyAudit,
} from '../../../src/server/index.js'
import type { AuditLog, Authorize } from '../../../src/server/index.js'
import { noon, post, searchText, them, us } from '../../kit.js'
import { anna, crvs, memoryAudit, purpose, records, search, subjectKey } from './kit.js'

const brn = { type: 'BRN', value: '2019B000001' }
const uin = { type: 'UIN', value: 'U-1' }

describe('the audit of a handler', () => {
  it('has one record per exchange: who, what for, on what ground, whom, which fields (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const authorize: Authorize = () => ({ allow: true, fields: ['sex', 'name.surname', 'nothing'] })
    const authorization = {
      ts: '2026-03-01T08:00:00Z',
      purpose: { code: 'aid', ref_uri: 'act:12' },
    }
    const handler = crvs({ audit, authorize }, { agreement: { id: 'MoU-7' } })
    await search(handler, [{ authorize: authorization }], 'm-a')
    expect(records(lines)).toMatchObject([
      {
        registry: 'crvs',
        operation: 'sync.search',
        partner: us.sender_id,
        message_id: 'm-a',
        transaction_id: 't-1',
        signature: 'verified',
        agreement: 'MoU-7',
        outcome: 'answered',
        status: 200,
        attempt: 1,
        at: '2026-03-01T08:30:00.000Z',
        items: [
          {
            decision: 'allowed',
            purpose: 'aid',
            legal_basis: 'act:12',
            records: 1,
            fields: ['name.surname', 'sex'],
            asked: subjectDigest(subjectKey, brn),
            subjects: [brn, uin].map((one) => subjectDigest(subjectKey, one)),
          },
        ],
      },
    ])
  })

  it('tells items apart: allowed, denied, failed, and a refusal of the backend (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const authorize: Authorize = ({ purpose }) => ({ allow: purpose !== 'bad' })
    const backend = {
      search: ({ sort = [] }: { sort?: readonly unknown[] }) => {
        if (sort.length > 0) throw new Error('down')
        return { reg_records: [] }
      },
    }
    const failing = { sort: [{ attribute_name: 'sex', sort_order: 'asc' }] }
    await search(crvs({ audit, authorize, backend }), [purpose('good'), purpose('bad'), failing])
    const [record] = records(lines)
    expect(record?.items.map(({ decision }) => decision)).toEqual(['allowed', 'denied', 'failed'])
    expect(record?.items[1]).toMatchObject({ reason: 'rjct.search_criteria.invalid', fields: [] })
  })

  it('records a copy again, as the next attempt, with what it told (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const handler = crvs({ audit })
    for (let sent = 0; sent < 3; sent++) await search(handler, [{}], 'm-same')
    const found = records(lines)
    expect(found.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
    expect(found.map(({ items }) => items[0]?.records)).toEqual([1, 1, 1])
  })

  it('records what was refused, with its code, and no key set that was fetched (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const handler = crvs({ audit })
    const signed = await searchText()
    const forged = signed.replace('2019B000001', '2019B000002')
    await handler.handle(post(forged))
    await handler.handle(post(forged.replaceAll(us.sender_id, 'Anna Uwase')))
    await handler.handle(post('', { path: '/registry/unknown' }))
    await handler.handle(post('', { path: '/.well-known/jwks.json', method: 'GET' }))
    const found = records(lines)
    expect(found.map(({ outcome }) => outcome)).toEqual(['signature.invalid', 'sender.unknown'])
    expect(found.map(({ partner }) => partner?.slice(0, 7))).toEqual([
      us.sender_id.slice(0, 7),
      'sha256:',
    ])
    expect(found[0]?.answer_digest).toBeUndefined()
  })

  it('that cannot be written keeps the answer from leaving, unless it only warns (S15)', async () => {
    const sink = (): Promise<void> => Promise.reject(new Error('disk full'))
    const failing = (warn?: () => void): AuditLog =>
      createAuditLog({ sink, subjectKey, ...(warn === undefined ? {} : { warn }) })
    const { status, body } = await search(crvs({ audit: failing() }))
    expect(status).toBe(503)
    expect(body).not.toContain('Uwase')
    let warnings = 0
    const warning = failing(() => (warnings += 1))
    expect((await search(crvs({ audit: warning }))).status).toBe(200)
    expect(warnings).toBe(1)
  })

  it('leaves a refusal as it is when it cannot be written either (S15)', async () => {
    const sink = (): Promise<void> => Promise.reject(new Error('disk full'))
    const handler = crvs({ audit: createAuditLog({ sink, subjectKey }) })
    const forged = (await searchText()).replace('2019B000001', '2019B000002')
    expect((await handler.handle(post(forged))).status).toBe(401)
  })
})

describe('yes-or-no answers and enrolments', () => {
  const asked = { query_type: 'idtype-value', query: { type: 'UIN', value: 'U-1' } }

  async function ask(
    authorize: Authorize,
    operation: 'enrolled' | 'enrollment/updates',
    content: object,
  ): Promise<{ item: Record<string, unknown> | undefined; lines: string[]; written: number }> {
    const { audit, lines } = memoryAudit()
    let written = 0
    const handler = createRegistryHandler({
      registry: 'ibr',
      identity: them,
      partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
      backend: {
        search: () => ({ reg_records: [] }),
        enrolled: () => 'yes' as const,
        enrollmentUpdates: () => void (written += 1),
      },
      now: () => noon,
      authorize,
      audit,
    })
    const header = { action: operation === 'enrolled' ? 'search' : 'notify' }
    const text = await searchText({ header, message: { transaction_id: 't-1', ...content } })
    const { body } = await handler.handle(post(text, { path: `/registry/sync/${operation}` }))
    const { message } = JSON.parse(body) as {
      message: { enrolled_response?: Record<string, unknown>[] }
    }
    return { item: message.enrolled_response?.[0], lines, written }
  }

  it('count as the member that bears the word (S14)', async () => {
    const content = { enrolled_criteria: asked }
    const good = await ask(
      () => ({ allow: true, fields: ['enrolled_status'] }),
      'enrolled',
      content,
    )
    expect(good.item).toMatchObject({ status: 'succ', enrolled_status: 'yes' })
    expect(records(good.lines)[0]?.items).toMatchObject([
      { fields: ['enrolled_status'], asked: subjectDigest(subjectKey, uin) },
    ])
    const bad = await ask(() => ({ allow: true, fields: ['sex'] }), 'enrolled', content)
    expect(bad.item).toMatchObject({ status: 'rjct', enrolled_status: 'no' })
  })

  it('are refused under a row filter, which cannot be applied to a word (S14)', async () => {
    const authorize: Authorize = () => ({ allow: true, rowFilter: () => true })
    const { item } = await ask(authorize, 'enrolled', { enrolled_criteria: asked })
    expect(item).toMatchObject({ status: 'rjct', enrolled_status: 'no' })
  })

  it('are not told unless it is confirmed that the member goes out (S14)', async () => {
    const seen: unknown[] = []
    const authorize: Authorize = () => ({ allow: true, confirm: (one) => seen.push(one) > 1 })
    const { item } = await ask(authorize, 'enrolled', { enrolled_criteria: asked })
    expect(item).toMatchObject({ status: 'rjct', enrolled_status: 'no' })
    expect(seen).toEqual([{ fields: ['enrolled_status'], records: 0 }])
  })

  it('enrolments are an event that must be allowed, and no disclosure to anybody (S14)', async () => {
    const member = {
      member_identifier: [{ identifier_type: 'UIN', identifier_value: 'U-1' }],
    }
    const content = { enrolled_updates: { beneficiaries: [{ member }] } }
    const no = await ask(() => ({ allow: false }), 'enrollment/updates', content)
    expect([no.item?.['status'], no.written]).toEqual(['rjct', 0])
    const events: unknown[] = []
    const yes: Authorize = ({ event }) => ({ allow: events.push(event) > 0 })
    const told = await ask(yes, 'enrollment/updates', content)
    expect([told.written, events]).toEqual([1, ['enrollment']])
    const subject = { identifiers: [uin], subjectKey }
    expect((await disclosureReport(told.lines, { subject })).disclosures).toEqual([])
  })
})

describe('the report', () => {
  async function history(): Promise<string[]> {
    const lines: string[] = []
    let time = noon
    const audit = createAuditLog({
      sink: (line) => void lines.push(line),
      subjectKey,
      now: () => time,
    })
    const authorize: Authorize = ({ purpose }) =>
      purpose === 'bad' ? { allow: false } : { allow: true, fields: ['sex'] }
    const empty = { search: () => ({ reg_records: [] }) }
    await search(crvs({ audit, authorize }), [purpose('aid'), purpose('bad')])
    time += 60_000
    await search(crvs({ audit, authorize, backend: empty }), [purpose('none')])
    time += 60_000
    const other = { query: { type: 'BRN', value: '2019B000009' } }
    const bo = { ...anna, identifier: [{ identifier_type: 'UIN', identifier_value: 'U-2' }] }
    const backend = { search: () => ({ reg_records: [bo as never] }) }
    await search(crvs({ audit, authorize, backend }), [{ ...purpose('other'), ...other }])
    return lines
  }
  const about = (type: string, value: string): { subject: object } => ({
    subject: { identifiers: [{ type, value }], subjectKey },
  })

  it('says who was disclosed to whom, when, for what (S15)', async () => {
    const { audit, disclosures } = await disclosureReport(
      await history(),
      about('uin', 'U-1') as never,
    )
    expect(audit).toMatchObject({ intact: true, records: 3 })
    expect(disclosures).toMatchObject([
      {
        at: '2026-03-01T08:30:00.000Z',
        partner: us.sender_id,
        registry: 'crvs',
        purpose: 'aid',
        fields: ['sex'],
        records: 1,
      },
    ])
  })

  it('counts "there is none" as told of whom was asked for, and no refusal (S15)', async () => {
    const { disclosures } = await disclosureReport(
      await history(),
      about('BRN', brn.value) as never,
    )
    expect(disclosures.map(({ purpose, records }) => [purpose, records])).toEqual([
      ['aid', 1],
      ['none', 0],
    ])
  })

  it('is of an interval, from its first moment to before its last (S15)', async () => {
    const lines = await history()
    const from = new Date(noon + 60_000)
    const until = new Date(noon + 120_000)
    const { disclosures } = await disclosureReport(lines, { from, until })
    expect(disclosures.map(({ purpose }) => purpose)).toEqual(['none'])
    await expect(disclosureReport(lines, { from: new Date('x') })).rejects.toThrow(TypeError)
  })

  it('finds nobody with another key, and nobody of another partner', async () => {
    const lines = await history()
    const subject = { identifiers: [uin], subjectKey: 'another key of sixteen bytes' }
    expect((await disclosureReport(lines, { subject })).disclosures).toEqual([])
    expect((await disclosureReport(lines, { partner: 'x' })).disclosures).toEqual([])
  })

  it('ends before a line that was changed, and says so (S15)', async () => {
    const lines = await history()
    const changed = lines.with(1, (lines[1] ?? '').replace('none', 'nine'))
    const { audit, disclosures } = await disclosureReport(changed, {})
    expect(audit).toMatchObject({ intact: false, line: 2, problem: 'changed' })
    expect(disclosures).toHaveLength(1)
    expect(await verifyAudit(changed)).toEqual(audit)
  })
})
