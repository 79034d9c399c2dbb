import { describe, expect, it } from 'vitest'
import { answerHeader } from '../../src/envelope/index.js'
import { idTypeValue } from '../../src/model/index.js'
import type { RegistryName } from '../../src/model/index.js'
import { clientOver, http, noon, scripted, them, us } from '../kit.js'

const query = idTypeValue('UIN', '4711')

function saying(message: object): ReturnType<typeof scripted> {
  const header = answerHeader({
    message_id: 'a-1',
    action: 'on-search',
    status: 'succ',
    sender_id: them.sender_id,
    receiver_id: us.sender_id,
    total_count: 1,
    completed_count: 1,
    now: noon,
  })
  return scripted(() => http(200, JSON.stringify({ header, message })))
}

function facing<R extends RegistryName>(
  registry: R,
  message: object,
): ReturnType<typeof clientOver<R>> {
  return clientOver(registry, saying(message), { signatures: 'off' })
}

const status = { attribute_type: 'transaction_id', attribute_value: 't-1' } as const
const questions: [string, (message: object) => Promise<unknown>][] = [
  ['search', (message) => facing('ibr', message).sync.search(query)],
  ['enrolled', (message) => facing('ibr', message).sync.enrolled(query)],
  ['disabled', (message) => facing('dr', message).sync.disabled(query)],
  ['support', (message) => facing('dr', message).sync.getDisabilitySupport(query)],
  ['txn status', (message) => facing('dr', message).sync.txn.status(status)],
]

describe('an envelope that acknowledges where an answer was due', () => {
  it.each(questions)('is no answer: %s', async (_, ask) => {
    await expect(ask({ ack_status: 'ACK' })).rejects.toMatchObject({ code: 'answer.pending' })
  })

  it.each(questions)('refuses by NACK: %s', async (_, ask) => {
    const error = { code: 'err.request.bad', message: 'no' }
    await expect(ask({ ack_status: 'NACK', error })).rejects.toMatchObject({
      code: 'answer.refused',
      reason: 'err.request.bad',
    })
  })
})
