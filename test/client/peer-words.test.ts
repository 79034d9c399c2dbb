import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { clientOver, http, scripted, them } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')

async function told(status: number, body: object): Promise<unknown> {
  const client = clientOver(
    'crvs',
    scripted(() => http(status, JSON.stringify(body))),
    { signatures: 'off' },
  )
  return client.sync.search(asked).catch((error: unknown) => error)
}

describe('what a peer says that went wrong', () => {
  it.each([
    ['errors as one object', 200, { errors: { code: 'e-1', message: 'no' } }, 'answer.refused'],
    ['FastAPI’s detail', 400, { detail: { code: 'e-1', message: 'no' } }, 'transport.status'],
    [
      'an error in it',
      400,
      { detail: { error: { code: 'e-1', message: 'no' } } },
      'transport.status',
    ],
    [
      'errors beside a header that was received',
      200,
      { header: { status: 'rcvd' }, message: {}, errors: [{ code: 'e-1', message: 'no' }] },
      'answer.refused',
    ],
  ])('is told with its code and sentence: %s', async (_, status, body, code) => {
    expect(await told(status, body)).toMatchObject({ code, reason: 'e-1', peerMessage: 'no' })
  })

  it('comes as text with an envelope that cannot be read, out of sight (S12)', async () => {
    const error = await told(200, { header: { status: 'succ', action: 'on-search' }, message: {} })
    expect(error).toMatchObject({ code: 'message.invalid', peer: them.sender_id, status: 200 })
    expect(isDciError(error) && error.peerText).toContain('"on-search"')
    expect(JSON.stringify(error)).not.toContain('"on-search"')
  })

  it('comes with a signature that does not do, too (S5)', async () => {
    const header = { message_id: 'a-1', action: 'on-search', status: 'succ' }
    const body = JSON.stringify({ header, message: { search_response: [] }, note: 'see here' })
    const client = clientOver(
      'crvs',
      scripted(() => http(200, body)),
    )
    const error: unknown = await client.sync.search(asked).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'signature.missing', peer: them.sender_id, status: 200 })
    expect(isDciError(error) && error.peerText).toContain('see here')
  })
})
