import { describe, expect, it } from 'vitest'
import { idTypeValue, recordsOf } from '../../src/model/index.js'
import { answerTo, clientOver, http, scripted } from '../kit.js'
import type { AnswerParts } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')
const child = { identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000001' }] }

/** A client whose registry answers with these parts. */
function facing(parts: AnswerParts): ReturnType<typeof clientOver<'crvs'>> {
  return clientOver(
    'crvs',
    scripted((request) => answerTo(request, parts)),
  )
}

describe('the status of an answer', () => {
  it.each([
    ['rcvd', 'rcvd'],
    ['a word nobody knows', 'perhaps'],
  ])('%s is not "no match" where nothing came with it, and is kept (R10)', async (_, status) => {
    const empty = scripted(async (request) => {
      const { body } = await answerTo(request, { header: { status }, signer: undefined })
      const { header, message } = JSON.parse(Buffer.from(body).toString()) as {
        header: object
        message: object
      }
      return http(200, JSON.stringify({ header, message: { ...message, search_response: [] } }))
    })
    const whole = clientOver('crvs', empty, { signatures: 'optional' }).sync.search(asked)
    await expect(whole).rejects.toMatchObject({ code: 'answer.pending', reason: status })
    const answer = await facing({ item: { status } }).sync.search(asked)
    expect(() => recordsOf(answer)).toThrow(
      expect.objectContaining({ code: 'answer.pending', reason: status }),
    )
    const some = await facing({ header: { status }, records: [child] }).sync.search(asked)
    expect(recordsOf(some)).toEqual([child])
  })

  it.each(['part', 'not_found', 'success'])('%s without records is "no match"', async (status) => {
    const answer = await facing({ header: { status }, item: { status } }).sync.search(asked)
    expect(recordsOf(answer)).toEqual([])
  })

  it.each(['error', 'NACK', 'fail'])('%s in the header is a refusal (R10)', async (status) => {
    const refusal = facing({ header: { status } }).sync.search(asked)
    await expect(refusal).rejects.toMatchObject({ code: 'answer.refused' })
  })
})
