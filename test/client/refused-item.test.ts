import { expect, it } from 'vitest'
import type { DciError } from '../../src/errors/index.js'
import { idTypeValue, recordsOf } from '../../src/model/index.js'
import { answerTo, clientOver, scripted, them } from '../kit.js'

it('a refused item says whose it is and keeps the peer’s words out of the sentence (S12)', async () => {
  const refused = { status: 'rjct', status_reason_message: 'said privately', data: undefined }
  const transport = scripted((request) => answerTo(request, { item: refused }))
  const answer = await clientOver('crvs', transport).sync.search(idTypeValue('BRN', '1'))
  const peer = them.sender_id
  const thrown = (given: Parameters<typeof recordsOf>[0]): unknown => {
    try {
      return recordsOf(given)
    } catch (error) {
      return error
    }
  }
  const error = thrown(answer) as DciError
  expect(error).toMatchObject({ peer, peerMessage: 'said privately' })
  expect(error.message).toMatch(/^crvs\.example\.gov refused this search(?!.*privately)/)
  const { header, message } = answer
  expect(thrown({ header, message })).toMatchObject({ peer })
  expect(thrown({ message })).toMatchObject({ peer: undefined })
})
