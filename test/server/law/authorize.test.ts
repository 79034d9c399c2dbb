import { describe, expect, it } from 'vitest'
import { allOf } from '../../../src/server/index.js'
import type {
  Authorize,
  Decision,
  DisclosureRequest,
  Returning,
} from '../../../src/server/index.js'
import { us } from '../../kit.js'
import { anna, crvs, memoryAudit, purpose, records, search } from './kit.js'

const deciding =
  (decision: unknown): Authorize =>
  () =>
    decision as Decision

describe('the hook', () => {
  it('sees who asks, for what, on what ground, and what for (S14)', async () => {
    const seen: DisclosureRequest[] = []
    const authorize: Authorize = (request) => {
      seen.push(request)
      return { allow: true }
    }
    const agreement = { id: 'MoU-7', until: '2027-01-01T00:00:00Z' }
    const consent = { ts: '2026-02-01T00:00:00Z', purpose: { ref_uri: 'act:12' } }
    await search(crvs({ authorize }, { agreement }), [{ ...purpose('eligibility'), consent }])
    expect(seen).toMatchObject([
      {
        registry: 'crvs',
        operation: 'sync.search',
        partner: us.sender_id,
        signature: 'verified',
        agreement,
        purpose: 'eligibility',
        legalBasis: 'act:12',
        consent,
        recordType: 'spdci-extensions-dci:Person',
        answers: 'records',
        askedFields: [],
        askedIdentifier: { type: 'BRN', value: '2019B000001' },
      },
    ])
  })

  it('is asked before the backend, and who is refused is not looked for (S14)', async () => {
    let asked = 0
    const backend = { search: () => ((asked += 1), { reg_records: [] }) }
    const authorize = deciding({ allow: false, reason: 'ask the ministry first' })
    const { items } = await search(crvs({ authorize, backend }))
    expect(asked).toBe(0)
    expect(items).toMatchObject([
      {
        status: 'rjct',
        status_reason_code: 'rjct.search_criteria.invalid',
        status_reason_message: 'ask the ministry first',
      },
    ])
  })

  it('refuses one item of a batch and not the others (S14)', async () => {
    const authorize: Authorize = ({ purpose }) =>
      purpose === 'good' ? { allow: true } : { allow: false, code: 'rjct.filter.invalid' }
    const { items } = await search(crvs({ authorize }), [purpose('good'), purpose('bad')])
    expect(items.map(({ status }) => status)).toEqual(['succ', 'rjct'])
    expect(items[1]?.status_reason_code).toBe('rjct.filter.invalid')
  })

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty object', {}],
    ['true', true],
    ['a truthy allow', { allow: 'yes' }],
  ])('that says %s refuses (S14)', async (_, decision) => {
    const { items } = await search(crvs({ authorize: deciding(decision) }))
    expect(items).toMatchObject([{ status: 'rjct' }])
    expect(items[0]?.data).toBeUndefined()
  })

  it('that throws refuses, and says nothing of why (S12, S14)', async () => {
    const authorize = (): never => {
      throw new Error('Anna Uwase is not allowed')
    }
    const { items, body } = await search(crvs({ authorize }))
    expect(items).toMatchObject([{ status: 'rjct' }])
    expect(body).not.toContain('Anna')
  })
})

describe('the field filter', () => {
  it('keeps members, and members of members through lists, before the answer is signed (S14)', async () => {
    const authorize = deciding({ allow: true, fields: ['sex', 'name.surname', 'address.district'] })
    const { items } = await search(crvs({ authorize }))
    expect(items[0]?.data?.reg_records).toEqual([
      { sex: 'female', name: { surname: 'Uwase' }, address: [{ district: 'KGL' }] },
    ])
  })

  it('keeps of identifiers the one asked for, if the decision says so (S14)', async () => {
    const kept = deciding({ allow: true, fields: ['sex'], askedIdentifiers: 'keep' })
    const { items } = await search(crvs({ authorize: kept }))
    expect(items[0]?.data?.reg_records).toEqual([
      { sex: 'female', identifier: [anna.identifier[0]] },
    ])
    const filtered = await search(crvs({ authorize: deciding({ allow: true, fields: ['sex'] }) }))
    expect(filtered.items[0]?.data?.reg_records).toEqual([{ sex: 'female' }])
  })

  it('of nothing leaves an empty record, and paths that are none allow nothing (S14)', async () => {
    const authorize = deciding({ allow: true, fields: ['', '__proto__', 'name.', 'sex.x', '*'] })
    const { items } = await search(crvs({ authorize }))
    expect(items[0]?.data?.reg_records).toEqual([{}])
  })
})

describe('the row filter', () => {
  it('sees whole records, and the total goes down by what stays (S14)', async () => {
    const bo = { ...anna, sex: 'male', identifier: [] }
    const backend = {
      search: () => ({
        reg_records: [anna, bo] as never[],
        pagination: { page_size: 2, page_number: 1, total_count: 10 },
      }),
    }
    const authorize = deciding({
      allow: true,
      fields: ['birth_date'],
      rowFilter: ({ sex }: { sex: string }) => sex === 'male',
    })
    const { items } = await search(crvs({ authorize, backend }))
    expect(items[0]?.data?.reg_records).toEqual([{ birth_date: '2019-01-02' }])
    expect(items[0]?.pagination?.total_count).toBe(9)
  })
})

describe('the row filter that says anything but true', () => {
  it.each([
    ['a promise', Promise.resolve(false)],
    ['a text', 'no'],
    ['nothing', undefined],
  ])('lets no record out: %s (S14)', async (_, said) => {
    const authorize = deciding({ allow: true, rowFilter: () => said })
    const alone = await search(crvs({ authorize }))
    expect(alone.items).toMatchObject([{ status: 'succ', data: { reg_records: [] } }])
    const joined = allOf(authorize, deciding({ allow: true, rowFilter: () => true }))
    const { items } = await search(crvs({ authorize: joined }))
    expect(items).toMatchObject([{ status: 'succ', data: { reg_records: [] } }])
  })
})

describe('what would go out', () => {
  it('is shown before it is signed: which fields, of how many records (S14)', async () => {
    const seen: Returning[] = []
    const confirm = (returning: Returning): boolean => seen.push(returning) > 0
    const fields = ['birth_date', 'name.surname', 'death_date']
    const { items } = await search(crvs({ authorize: deciding({ allow: true, fields, confirm }) }))
    expect(items[0]?.data?.reg_records).toHaveLength(1)
    expect(seen).toEqual([{ fields: ['birth_date', 'name.surname'], records: 1 }])
  })

  it.each([
    ['false', () => false],
    ['a promise', () => Promise.resolve(true)],
    ['nothing', () => undefined],
  ])(
    'stays here where it is confirmed by %s, and counts as denied (S14, S15)',
    async (_, confirm) => {
      const { audit, lines } = memoryAudit()
      const authorize = allOf(deciding({ allow: true, confirm }), deciding({ allow: true }))
      const { items, body } = await search(crvs({ authorize, audit }))
      expect(items).toMatchObject([{ status: 'rjct' }])
      expect(body).not.toContain('Uwase')
      expect(records(lines)[0]?.items).toMatchObject([
        { decision: 'denied', records: 0, fields: [] },
      ])
    },
  )

  it('is refused by what fails while it looks, without a word of why (S12)', async () => {
    const confirm = (): boolean => {
      throw new Error('Uwase is not to be told of')
    }
    const { items, body } = await search(crvs({ authorize: deciding({ allow: true, confirm }) }))
    expect([items.every(({ status }) => status !== 'succ'), body.includes('Uwase')]).toEqual([
      true,
      false,
    ])
  })
})

describe('allOf', () => {
  const request = {} as DisclosureRequest

  it('allows what all allow: common fields, every row filter (S14)', async () => {
    const both = allOf(
      deciding({ allow: true, fields: ['name', 'sex'], rowFilter: (n: number) => n > 1 }),
      deciding({ allow: true, fields: ['name.surname', 'x'], rowFilter: (n: number) => n < 3 }),
    )
    const decision = await both(request)
    if (!decision.allow) throw new Error('refused')
    expect(decision.fields).toEqual(['name.surname'])
    expect([1, 2, 3].filter((one) => decision.rowFilter?.(one))).toEqual([2])
  })

  it('refuses with the first refusal, and when one says nothing (S14)', async () => {
    const yes = deciding({ allow: true })
    const no = deciding({ allow: false, reason: 'no' })
    expect(await allOf(yes, no)(request)).toEqual({ allow: false, reason: 'no' })
    expect(await allOf(yes, deciding(undefined))(request)).toEqual({ allow: false })
    expect(() => allOf()).toThrow(TypeError)
  })

  it('keeps the identifier asked for only if all that filter say so (S14)', async () => {
    const keep = deciding({ allow: true, fields: ['a'], askedIdentifiers: 'keep' })
    const filter = deciding({ allow: true, fields: ['a'] })
    expect(await allOf(deciding({ allow: true }), keep)(request)).toMatchObject({
      askedIdentifiers: 'keep',
    })
    expect(await allOf(keep, filter)(request)).toMatchObject({ askedIdentifiers: 'filter' })
  })
})
