import { describe, expect, it } from 'vitest'
import { idTypeValue } from '../../src/model/index.js'
import { opencrvs } from '../../src/peers/index.js'
import { answerTo, clientOver, scripted, us } from '../kit.js'
import type { AnswerParts } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')

const answering = (parts: AnswerParts): ReturnType<typeof scripted> =>
  scripted((request) => answerTo(request, parts))

describe('the receiver of an answer (S5)', () => {
  it.each([
    ['us', { receiver_id: us.sender_id }],
    ['nobody', { receiver_id: undefined }],
    ['an empty text', { receiver_id: '' }],
  ])('may be %s', async (_, header) => {
    const client = clientOver('crvs', answering({ header }))
    await expect(client.sync.search(asked)).resolves.toMatchObject({ message: {} })
  })

  it('must not be somebody else', async () => {
    const client = clientOver('crvs', answering({ header: { receiver_id: 'ibr.example.gov' } }))
    await expect(client.sync.search(asked)).rejects.toMatchObject({
      code: 'receiver.wrong',
      peer: 'crvs.example.gov',
    })
  })

  it('is us under the id by which the partner knows us', async () => {
    const client = clientOver('crvs', answering({ header: { receiver_id: 'sr-42' } }), {
      knowsUsAs: 'sr-42',
    })
    await expect(client.sync.search(asked)).resolves.toMatchObject({ message: {} })
  })

  it('says nothing where a family of systems leaves the ids as they were in the request', async () => {
    const header = { sender_id: us.sender_id, receiver_id: 'crvs.example.gov' }
    const client = clientOver('crvs', answering({ header, signer: undefined }), {
      profile: opencrvs,
      knowsUsAs: 'https://sr.example.gov',
      signatures: 'off',
    })
    const { deviations } = await client.sync.search(asked)
    expect(deviations.filter(({ pointer }) => pointer === '/header/sender_id')).toEqual([])
  })
})

describe('the sender of an answer (S5)', () => {
  it.each([
    ['the partner', 'crvs.example.gov', []],
    ['absent', undefined, []],
    ['empty', '', []],
    [
      'somebody else',
      'ibr.example.gov',
      [{ pointer: '/header/sender_id', text: "is not the partner's id" }],
    ],
  ])('is told when it is not the partner: %s', async (_, sender_id, told) => {
    const answering = scripted((request) =>
      answerTo(request, { header: { sender_id }, signer: undefined }),
    )
    const client = clientOver('crvs', answering, { signatures: 'off' })
    const { deviations } = await client.sync.search(asked)
    const ofText = deviations.filter(({ text }) => text.includes("the partner's id"))
    expect(ofText).toEqual(told)
  })
})
