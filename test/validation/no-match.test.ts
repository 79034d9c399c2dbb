import { describe, expect, it } from 'vitest'
import { readMessage } from '../../src/validation/index.js'
import { recordsAnswer, searchAnswer } from './envelopes.js'

const data = '/message/search_response/0/data'
const refused = (pointer: string): unknown =>
  expect.objectContaining({
    code: 'message.invalid',
    problems: [expect.objectContaining({ pointer })],
  })

describe('"no match" is never read out of what could not be read', () => {
  it.each([
    ['a text', searchAnswer({ data: { reg_records: 'CANARY' } })],
    ['a number among records', recordsAnswer({ birth_date: '2019-01-05' }, 5)],
  ])('records: %s', (_, envelope) => {
    const read = (): unknown => readMessage(envelope, { registry: 'crvs' })
    expect(read).toThrow(refused(`${data}/reg_records`))
    expect(read).not.toThrow(/CANARY/)
  })

  it('records: none, beside content that may be them', () => {
    const others = searchAnswer({ data: { reg_type: 'x', persons: [{ name: 'CANARY' }] } })
    const read = (): unknown => readMessage(others, { registry: 'crvs' })
    expect(read).toThrow(refused(`${data}/reg_records`))
    expect(read).not.toThrow(/CANARY/)
  })

  it('answers: a list of texts', () => {
    const { header } = searchAnswer({})
    const message = { transaction_id: 't-1', search_response: ['CANARY'] }
    expect(() => readMessage({ header, message })).toThrow(refused('/message/search_response'))
  })

  it('but what peers write for nothing is nothing', () => {
    for (const reg_records of [[], null, '', {}, [null], ['']]) {
      const { message } = readMessage(searchAnswer({ data: { reg_records } }), { registry: 'crvs' })
      expect(message).toMatchObject({ search_response: [{ data: { reg_records: [] } }] })
    }
  })
})
