import { describe, expect, it } from 'vitest'
import { idTypeValue } from '../../src/model/index.js'
import { answerTo, clientOver, http, scripted } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')

/** A registry that sends the signature of the request back as its own, as openIMIS does. */
const echoing = (): ReturnType<typeof scripted> =>
  scripted(async (request) => {
    const { signature } = JSON.parse(request.body ?? '') as { signature: string }
    const answer = await answerTo(request, { signer: undefined })
    const envelope = JSON.parse(Buffer.from(answer.body).toString()) as object
    return http(200, JSON.stringify({ signature, ...envelope }))
  })

describe('our own signature in the answer (S5)', () => {
  it('proves nothing and is refused where signatures are required', async () => {
    const client = clientOver('crvs', echoing())
    await expect(client.sync.search(asked)).rejects.toMatchObject({
      code: 'signature.echoed',
      peer: 'crvs.example.gov',
    })
  })

  it('is told as no signature where none is needed', async () => {
    const client = clientOver('crvs', echoing(), { signatures: 'optional' })
    const { signature } = await client.sync.search(asked)
    expect(signature).toEqual({ status: 'unsigned', reason: 'echoed' })
  })
})
