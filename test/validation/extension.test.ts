import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CRVSPerson } from '../../src/model/generated/types.js'
import { recordsOf } from '../../src/model/records-of.js'
import type { SearchAnswerLike } from '../../src/model/records-of.js'
import { defineExtension, readMessage } from '../../src/validation/index.js'
import type { Extended, ExtraOf } from '../../src/validation/index.js'
import { recordsAnswer } from './envelopes.js'

interface RwandaExtra {
  umudugudu_code?: string
  ubudehe?: { category: number; assessed: string }
}

const rwanda = defineExtension<RwandaExtra>({
  name: 'rw-crvs',
  schema: {
    properties: {
      umudugudu_code: { type: 'string', pattern: '^[0-9]{8}$', 'x-codes': 'Umudugudu' },
      ubudehe: {
        type: 'object',
        required: ['category'],
        properties: { category: { enum: [1, 2, 3, 4] }, assessed: { format: 'dci-date' } },
      },
    },
  },
})

describe('an extension of a record', () => {
  it('adds its fields to the type of a record, and is carried by recordsOf', () => {
    expectTypeOf<ExtraOf<typeof rwanda>>().toEqualTypeOf<RwandaExtra>()
    expectTypeOf<Extended<CRVSPerson>>().toExtend<CRVSPerson>()
    type Answer = SearchAnswerLike<Extended<CRVSPerson, ExtraOf<typeof rwanda>>>
    const answer = { message: { search_response: [] } } as unknown as Answer
    const records = recordsOf(answer)
    expectTypeOf(records[0]?.umudugudu_code).toEqualTypeOf<string | undefined>()
    expectTypeOf(records[0]?.name?.surname).toEqualTypeOf<string | undefined>()
    expect(records).toEqual([])
  })

  it('leaves the fields untouched on the way in', () => {
    const record = { sex: 'F', umudugudu_code: '', ubudehe: { category: '3' } }
    const { message } = readMessage(recordsAnswer(record), { registry: 'crvs' })
    expect(JSON.stringify(message)).toContain('"umudugudu_code":"","ubudehe":{"category":"3"}')
  })

  it('finds nothing wrong with a record that is as described, or has none of the fields', async () => {
    const record = { umudugudu_code: '01020304', ubudehe: { category: 2, assessed: '2024-05' } }
    expect(await rwanda.check(record)).toEqual([])
    expect(await rwanda.check({ sex: 'male' })).toEqual([])
    expect(await rwanda.admit(record)).toBe(record)
  })

  it('finds what is wrong, as pointers and without values', async () => {
    const problems = await rwanda.check({ umudugudu_code: 'secret', ubudehe: { assessed: 'x/y' } })
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
      '/ubudehe/assessed',
      '/ubudehe/category',
      '/umudugudu_code',
    ])
    expect(JSON.stringify(problems)).not.toMatch(/secret|x\/y/)
  })

  it('does not admit a record that is otherwise', async () => {
    await expect(rwanda.admit({ ubudehe: {} })).rejects.toMatchObject({
      code: 'message.invalid',
      problems: [{ pointer: '/ubudehe/category', text: 'missing' }],
    })
  })

  it('says so when its schema is none', async () => {
    const broken = defineExtension({ name: 'xx', schema: { type: 'nothing' } })
    await expect(broken.check({})).rejects.toMatchObject({ code: 'config.invalid' })
  })
})
