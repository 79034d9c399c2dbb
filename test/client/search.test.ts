import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import { generateSigningJwk } from '../../src/envelope/index.js'
import { idTypeValue, predicate, recordsOf } from '../../src/model/index.js'
import { createIdentity } from '../../src/peers/index.js'
import { createTransport } from '../../src/transport/index.js'
import { answerTo, clientOver, http, noon, scripted, them } from '../kit.js'
import type { AnswerParts } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')
const child = { identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000001' }] }
const other = { identifier: [{ identifier_type: 'BRN', identifier_value: '2019B999999' }] }
const nameless = { birth_date: '2019-01-05' }

/** A client whose registry answers with these parts. */
function facing(parts: AnswerParts, sheet = {}): ReturnType<typeof clientOver<'crvs'>> {
  return clientOver(
    'crvs',
    scripted((request) => answerTo(request, parts)),
    sheet,
  )
}

function stranger(kid?: string): typeof them {
  return createIdentity({ sender_id: them.sender_id, keys: [generateSigningJwk('ES256', kid)] })
}

describe('a search', () => {
  it('gives records whose signature was verified over the text received (S4)', async () => {
    const answer = await facing({ records: [child] }).sync.search(asked)
    expect(recordsOf(answer)).toEqual([child])
    expect(answer.signature).toMatchObject({ status: 'verified', form: 'raw', algorithm: 'ES256' })
    expect(answer.deviations).toEqual([])
  })

  it('sends all ten header keys, whole seconds and our signature', async () => {
    const transport = scripted((request) => answerTo(request))
    await clientOver('crvs', transport).sync.search(asked)
    const { header, signature } = JSON.parse(transport.sent[0]?.body ?? '') as {
      header: Record<string, unknown>
      signature: string
    }
    expect(Object.keys(header)).toHaveLength(10)
    expect(header['message_ts']).toBe('2026-03-01T08:30:00Z')
    expect(signature).toContain('kidId="sr.example.gov|')
  })

  it('sends the criteria that every live peer wants complete', async () => {
    const transport = scripted((request) => answerTo(request))
    await clientOver('crvs', transport).sync.search(asked)
    expect(transport.sent[0]?.url).toBe('https://crvs.example.gov/registry/sync/search')
    expect(transport.sent[0]?.body).toContain('"reg_type":"ns:org:RegistryType:Civil"')
    expect(transport.sent[0]?.body).toContain('"pagination":{"page_number":1,"page_size":100}')
  })

  it('goes out under the sender_id by which the partner knows us, with the bearer token', async () => {
    const transport = scripted((request) => answerTo(request))
    const sheet = { knowsUsAs: 'https://sr.example.gov', token: { value: 'abc' } }
    await clientOver('crvs', transport, sheet).sync.search(asked)
    expect(transport.sent[0]?.body).toContain('"sender_id":"https://sr.example.gov"')
    expect(transport.sent[0]?.headers).toMatchObject({ authorization: 'Bearer abc' })
  })

  it('resolves with no records when nothing matches', async () => {
    expect(recordsOf(await facing({ records: [] }).sync.search(asked))).toEqual([])
    const absent = await facing({ item: { data: undefined } }).sync.search(asked)
    expect(recordsOf(absent)).toEqual([])
  })
})

describe('an answer whose signature does not do is refused (S5)', () => {
  it.each([
    ['missing', { signer: undefined }, 'signature.missing'],
    ['by an unknown key', { signer: stranger() }, 'signature.key_unknown'],
    [
      'by another key under the known name',
      { signer: stranger(them.signingKey?.kid) },
      'signature.invalid',
    ],
    ['expired', { at: noon - 301_000 }, 'signature.expired'],
    ['dated in the future', { at: noon + 61_000 }, 'signature.future'],
  ])('%s', async (_, parts, code) => {
    const search = facing({ records: [child], ...parts }).sync.search(asked)
    await expect(search).rejects.toMatchObject({ name: 'DciError', code })
  })

  it('tampered: one changed byte anywhere in header or message', async () => {
    const places = ['"BRN"', 'on-search', 'c-1']
    for (const place of places) {
      const transport = scripted(async (request) => {
        const { body } = await answerTo(request, { records: [child] })
        const text = Buffer.from(body).toString()
        return http(200, text.replace(place, place.replace(/[a-zA-Z]/, 'X')))
      })
      await expect(clientOver('crvs', transport).sync.search(asked)).rejects.toMatchObject({
        code: 'signature.invalid',
      })
    }
  })

  it('plain text that is in no scheme', async () => {
    const transport = scripted(async (request) => {
      const { body } = await answerTo(request, { signer: undefined })
      return http(
        200,
        Buffer.from(body).toString().replace('{', '{"signature":"invalid-signature",'),
      )
    })
    await expect(clientOver('crvs', transport).sync.search(asked)).rejects.toMatchObject({
      code: 'signature.malformed',
    })
  })

  it('but one that is optional may be missing, and says so', async () => {
    const client = facing({ records: [child], signer: undefined }, { signatures: 'optional' })
    const answer = await client.sync.search(asked)
    expect(answer.signature).toEqual({ status: 'unsigned', reason: 'absent' })
  })
})

describe('the identifier check', () => {
  it('refuses somebody else than was asked for', async () => {
    const search = facing({ records: [child, other] }).sync.search(asked)
    await expect(search).rejects.toMatchObject({
      code: 'answer.wrong_identifier',
      problems: [{ pointer: '/message/search_response/0/data/reg_records/1' }],
    })
  })

  it('marks a record that bears no identifier of the type asked for', async () => {
    const answer = await facing({ records: [nameless] }).sync.search(asked)
    expect(recordsOf(answer)).toEqual([nameless])
    expect(answer.deviations.map(({ pointer }) => pointer)).toContain(
      '/message/search_response/0/data/reg_records/0',
    )
  })

  it('can be turned off, and leaves other queries alone', async () => {
    const client = facing({ records: [other] })
    expect(recordsOf(await client.sync.search(asked, { checkIdentifier: false }))).toHaveLength(1)
    const born = predicate(['birth_date', 'ge', '2019-01-01'])
    expect(recordsOf(await client.sync.search(born))).toHaveLength(1)
  })
})

describe('an answer that is no answer', () => {
  it('header rjct is a refusal with its reason, although HTTP says 200 (R10)', async () => {
    const header = { status: 'rjct', status_reason_code: 'rjct.sender_id.invalid' }
    await expect(facing({ header }).sync.search(asked)).rejects.toMatchObject({
      code: 'answer.refused',
      reason: 'rjct.sender_id.invalid',
    })
  })

  it('a refusal without items is one, signed or not (OpenG2P)', async () => {
    const header = { status: 'rjct', status_reason_code: 'rjct.own', status_reason_message: 'no' }
    const bare = JSON.stringify({ header: { action: 'on-search', ...header }, message: null })
    const refusing = scripted(() => http(200, bare))
    const unsigned = clientOver('crvs', refusing, { signatures: 'optional' }).sync.search(asked)
    await expect(unsigned).rejects.toMatchObject({ code: 'answer.refused', reason: 'rjct.own' })
    const required = clientOver('crvs', refusing).sync.search(asked)
    await expect(required).rejects.toMatchObject({
      code: 'signature.missing',
      reason: 'rjct.own',
      peerMessage: 'no',
    })
  })

  it('pdng is not "no match", neither in the header nor in the item', async () => {
    const whole = facing({ header: { status: 'pdng' } }).sync.search(asked)
    await expect(whole).rejects.toMatchObject({ code: 'answer.pending', retryable: true })
    const answer = await facing({ item: { status: 'pdng' } }).sync.search(asked)
    expect(() => recordsOf(answer)).toThrow(expect.objectContaining({ code: 'answer.pending' }))
    const some = await facing({ item: { status: 'pdng' }, records: [child] }).sync.search(asked)
    expect(recordsOf(some)).toEqual([child])
  })

  it('a refused item is data until its records are asked for', async () => {
    const item = { status: 'rjct', status_reason_code: 'rjct.filter.invalid', data: undefined }
    const answer = await facing({ item }).sync.search(asked)
    expect(answer.header['status']).toBe('succ')
    expect(() => recordsOf(answer)).toThrow(
      expect.objectContaining({ code: 'answer.item_refused', reason: 'rjct.filter.invalid' }),
    )
  })

  it.each([
    ['another transaction', { transaction_id: 't-of-somebody' }],
    ['another reference_id', { item: { reference_id: 'r-of-somebody' } }],
  ])('of %s is not used', async (_, parts) => {
    await expect(facing(parts).sync.search(asked)).rejects.toMatchObject({
      code: 'answer.uncorrelated',
    })
  })

  it.each([
    [
      'ERR',
      401,
      { message: { ack_status: 'ERR', error: { code: 'err.sender.unknown', message: 'no' } } },
    ],
    ['errors list', 400, { errors: [{ code: 'err.sender.unknown', message: 'no' }] }],
    ['error object', 500, { error: { code: 'err.sender.unknown', message: 'no' } }],
  ])('an HTTP error in the shape "%s" keeps its code', async (_, status, body) => {
    const client = clientOver(
      'crvs',
      scripted(() => http(status, JSON.stringify(body))),
    )
    await expect(client.sync.search(asked)).rejects.toMatchObject({
      code: 'transport.status',
      status,
      reason: 'err.sender.unknown',
      retryable: status === 500,
    })
  })

  it.each([
    ['HTML', '<html>', 'json.invalid'],
    ['a list', '[]', 'message.unreadable'],
    ['an acknowledgement', '{"message":{"ack_status":"ACK"}}', 'message.unreadable'],
    ['a NACK', '{"message":{"ack_status":"NACK"}}', 'answer.refused'],
    ['a repeated key', '{"header":{},"header":{},"message":{}}', 'json.duplicate_key'],
  ])('%s is refused without quoting it', async (_, body, code) => {
    const client = clientOver(
      'crvs',
      scripted(() => http(200, body)),
    )
    const refusal: unknown = await client.sync.search(asked).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code, peer: them.sender_id, status: 200 })
    expect(refusal).toHaveProperty('message', expect.stringContaining(them.sender_id))
    expect(refusal).toHaveProperty('message', expect.not.stringContaining(body))
  })

  it('a refusal with HTTP 200 keeps the peer’s code and sentence (R10)', async () => {
    const error = { code: 'rjct.filter.invalid', message: 'no such filter' }
    const body = JSON.stringify({ message: { ack_status: 'NACK', error } })
    const client = clientOver(
      'crvs',
      scripted(() => http(200, body)),
    )
    await expect(client.sync.search(asked)).rejects.toMatchObject({
      reason: 'rjct.filter.invalid',
      peerMessage: 'no such filter',
    })
  })

  it('a list of places in an HTTP error is told, what was sent is not', async () => {
    const detail = [{ loc: ['body', 'header'], msg: 'field required', input: 'CANARY' }]
    const client = clientOver(
      'crvs',
      scripted(() => http(422, JSON.stringify({ detail }))),
    )
    await expect(client.sync.search(asked)).rejects.toMatchObject({
      status: 422,
      peerMessage: 'body.header: field required',
    })
  })
})

describe('nothing is sent', () => {
  it.each([
    ['page_size 0', { ...asked, pagination: { page_size: 0 } }, {}],
    ['a locale of two letters', asked, { locale: 'en' }],
    ['a transaction_id over 99 characters', asked, { transaction_id: 'x'.repeat(100) }],
  ])('when the request would not be valid: %s', async (_, criteria, options) => {
    const transport = scripted(() => http(500, ''))
    const search = clientOver('crvs', transport).sync.search(criteria, options)
    await expect(search).rejects.toMatchObject({ code: 'message.invalid' })
    expect(transport.sent).toHaveLength(0)
  })

  it('when the key fails to sign: never an unsigned message instead (S5)', async () => {
    const transport = scripted(() => http(500, ''))
    const client = clientOver('crvs', transport, { knowsUsAs: 'sr' })
    const failing = new Error('the HSM is away')
    const broken = { ...(them.signingKey as object), sign: () => Promise.reject(failing) }
    const { partner } = client
    const identity = { ...them, signingKey: broken as unknown as typeof them.signingKey & object }
    const asking = createRegistryClient({ registry: 'crvs', identity, partner, transport })
    await expect(asking.sync.search(asked)).rejects.toBe(failing)
    expect(transport.sent).toHaveLength(0)
  })

  it('when the caller has aborted already: the signal’s own reason comes back', async () => {
    const transport = createTransport()
    const reason = new Error('enough')
    const search = clientOver('crvs', transport).sync.search(asked, {
      signal: AbortSignal.abort(reason),
    })
    await expect(search).rejects.toBe(reason)
    await transport.close()
  })
})

describe('an acknowledgement where the answer was due', () => {
  const acknowledging = (ack: object): ReturnType<typeof scripted> =>
    scripted(async (request) => {
      const { body } = await answerTo(request)
      const { header } = JSON.parse(Buffer.from(body).toString()) as { header: object }
      return http(200, JSON.stringify({ header, message: ack }))
    })
  const timestamp = '2026-03-01T08:30:00Z'

  it.each([
    [{ ack_status: 'ACK', timestamp, correlation_id: 'c-1' }, 'answer.pending'],
    [{ ack_status: 'NACK', timestamp, correlation_id: 'c-1' }, 'answer.refused'],
    [{ ack_status: 'ERR', timestamp, error: { code: 'err.request.bad' } }, 'answer.refused'],
  ])('is no answer: %j', async (ack, code) => {
    const client = clientOver('crvs', acknowledging(ack), { signatures: 'optional' })
    await expect(client.sync.search(asked)).rejects.toMatchObject({ code, peer: them.sender_id })
  })
})
