import { describe, expect, it } from 'vitest'
import { createRegistryState } from '../../../src/delivery/index.js'
import { createAuditLog, disclosureReport } from '../../../src/server/index.js'
import type { Authorize } from '../../../src/server/index.js'
import { us } from '../../kit.js'
import { bodyOf, question, stage } from '../later/later-kit.js'
import { anna, memoryAudit, records, subjectKey } from './kit.js'

const search = (): { reg_records: never[] } => ({ reg_records: [anna as never] })
const onlySex: Authorize = () => ({ allow: true, fields: ['sex'] })
const subject = { identifiers: [{ type: 'UIN', value: 'U-1' }], subjectKey }

describe('an answer that goes out later', () => {
  it('is decided, filtered and recorded like any other (S14, S15)', async () => {
    const { audit, lines } = memoryAudit()
    const one = stage({ search, options: { audit, authorize: onlySex } })
    await one.ask()
    await one.dealt(1)
    const [callback] = one.called()
    expect(callback?.message.search_response).toMatchObject([
      { status: 'succ', data: { reg_records: [{ sex: 'female' }] } },
    ])
    expect(JSON.stringify(callback)).not.toContain('Uwase')
    expect(records(lines).map(({ operation, items }) => [operation, items.length])).toEqual([
      ['search', 0],
      ['on-search', 1],
    ])
    const { disclosures } = await disclosureReport(lines, { subject })
    expect(disclosures).toMatchObject([{ partner: us.sender_id, fields: ['sex'], records: 1 }])
  })

  it('is a refusal where nothing is allowed, and the backend is not asked (S14)', async () => {
    let asked = 0
    const authorize: Authorize = () => ({ allow: false })
    const one = stage({ search: () => ((asked += 1), search()), options: { authorize } })
    await one.ask()
    await one.dealt(1)
    expect(asked).toBe(0)
    expect(one.called()[0]?.message.search_response).toMatchObject([
      { status: 'rjct', status_reason_code: 'rjct.search_criteria.invalid' },
    ])
  })

  it('that nobody is called with is recorded all the same: it can be asked for (S15)', async () => {
    const { audit, lines } = memoryAudit()
    const one = stage({ search, options: { audit, authorize: onlySex } })
    await one.ask({ header: { sender_uri: '' } })
    await one.dealt(1)
    const told = await one.ask(question('t-1'), '/registry/sync/txn/status')
    expect(JSON.stringify(bodyOf(told))).toContain('female')
    expect((await disclosureReport(lines, { subject })).disclosures).toHaveLength(1)
  })

  it('that cannot be recorded is neither called nor given to who asks for it (S15)', async () => {
    let full = false
    const sink = (): void => {
      if (full) throw new Error('disk full')
    }
    const audit = createAuditLog({ sink, subjectKey })
    const backend = (): ReturnType<typeof search> => {
      full = true
      return search()
    }
    const one = stage({ search: backend, options: { audit } })
    await one.ask()
    await one.dealt(1)
    expect(one.called()).toEqual([])
    expect(one.events).toMatchObject([{ outcome: 'server.unavailable' }])
    full = false
    const told = await one.ask(question('t-1'), '/registry/sync/txn/status')
    expect(told.body).not.toContain('Uwase')
    expect(bodyOf(told).message['txnstatus_response']).toMatchObject({
      txn_status: { search_response: [{ reference_id: 'r-1', status: 'rjct' }] },
    })
  })

  it('that cannot be recorded is settled, so that the log forgets it in time (S15)', async () => {
    let full = false
    const sink = (): void => {
      if (full) throw new Error('disk full')
    }
    const audit = createAuditLog({ sink, subjectKey })
    const state = createRegistryState({ transactions: { count: 0 } })
    const one = stage({ search: () => ((full = true), search()), options: { audit, state } })
    await one.ask()
    await one.dealt(1)
    const owner = { partner: us.sender_id, registry: 'crvs' } as const
    expect(await state.transactions.get(owner, { transaction_id: 't-1' })).toBeUndefined()
  })
})
