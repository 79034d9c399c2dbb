import { afterEach, describe, expect, it } from 'vitest'
import { generateSigningJwk, thumbprint } from '../../../src/envelope/index.js'
import { idTypeValue } from '../../../src/model/index.js'
import { createCompactJws } from './compact-jws-by-hand.js'
import { answering } from './answering.js'
import { dead, openCrvs2026Case, openCrvsCase } from './opencrvs-case.js'
import type { Fields } from './peer-case.js'
import { oneSearch, sendByHand, setPeerStage } from './peer-stage.js'
import type { ByHand, PeerStage, PeerStageOptions } from './peer-stage.js'

let stage: PeerStage | undefined

afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function set(options: PeerStageOptions = {}): Promise<PeerStage> {
  stage = await setPeerStage(openCrvsCase, { signed: false, ...options })
  return stage
}

function send({ mock }: PeerStage, parts: ByHand): ReturnType<typeof sendByHand> {
  return sendByHand(openCrvsCase, mock, parts)
}

const birth = { reg_type: 'ocrvs:registry_type:birth' }

function itemsOf(json: Fields): Fields[] {
  return (json['message'] as { search_response: Fields[] }).search_response
}

describe('what an OpenCRVS mock takes', () => {
  it.each([
    ['an empty signature', { signature: '' }, 500, { code: 500 }],
    ['a signature that is none', { signature: 'unsigned' }, 500, { code: 500 }],
  ])('is not %s', async (_, around, status, error) => {
    const answer = await send(await set(), { around, message: oneSearch(birth) })
    expect(answer.status).toBe(status)
    expect(answer.json).toEqual({ error })
  })

  it.each([
    ['a null signature', { around: { signature: null } }],
    ['a time without zone', { header: { message_ts: '2026-03-01T08:30:00' } }],
    ['a locale of two letters', { message: { search_request: [{ locale: 'en' }] } }],
  ])('is not %s: 400', async (_, parts) => {
    const answer = await send(await set(), { message: oneSearch(birth), ...parts })
    expect(answer.status).toBe(400)
    expect(answer.json).toMatchObject({ error: { code: 400 } })
  })

  it('are two paths; another is 404', async () => {
    const { status, json } = await send(await set(), { path: '/registry/subscribe' })
    expect([status, json]).toEqual([
      404,
      { error: expect.objectContaining({ code: 404 }) as object },
    ])
  })
})

describe('signatures of an OpenCRVS mock', () => {
  const jwk = generateSigningJwk('ES256')

  function signed(change?: (body: Fields) => Fields): ByHand {
    const header = {
      message_id: 'm-1',
      message_ts: '2026-03-01T08:30:00Z',
      action: 'search',
      sender_id: 'https://sr.example.gov',
      receiver_id: 'crvs',
      total_count: 1,
    }
    const message = {
      transaction_id: 't-1',
      ...oneSearch({ ...birth, ...idTypeValue('BRN', 'x') }),
    }
    const signature = createCompactJws(jwk, { header, message })
    const body = { signature, header, message }
    return { body: JSON.stringify(change?.(body) ?? body) }
  }

  it('hold whatever the order of members in the body (payload equality)', async () => {
    const here = await set({ mock: { signatures: 'required', trust: { keys: [jwk] } } })
    const turned = signed(({ signature, header, message }) => ({
      message: Object.fromEntries(Object.entries(message as Fields).reverse()),
      header: Object.fromEntries(Object.entries(header as Fields).reverse()),
      signature,
    }))
    expect((await send(here, turned)).status).toBe(200)
  })

  it('that do not hold are HTTP 500 and nothing more', async () => {
    const here = await set({ mock: { trust: { keys: [jwk] } } })
    const tampered = signed(({ message, ...rest }) => ({
      ...rest,
      message: { ...(message as Fields), transaction_id: 't-2' },
    }))
    const { status, text } = await send(here, tampered)
    expect([status, text]).toEqual([500, '{"error":{"code":500}}'])
  })

  it('of its own carry the text of the body, under an RFC 7638 thumbprint', async () => {
    const signing = await set({ signed: true, mock: { signatures: 'optional' } })
    const { text, json } = await send(signing, {
      message: oneSearch({ ...birth, ...idTypeValue('BRN', signing.mock.sample.value) }),
    })
    const { signature, ...body } = JSON.parse(text) as { signature: string }
    const [head = '', payload = ''] = signature.split('.')
    const [key] = signing.mock.identity.jwks.keys
    expect(Buffer.from(payload, 'base64url').toString()).toBe(JSON.stringify(body))
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({
      alg: 'RS256',
      kid: key && thumbprint(key),
    })
    expect(Object.keys(json)).toEqual(['header', 'message', 'signature'])
  })
})

describe('answers of an OpenCRVS mock', () => {
  it('echo ids unswapped and have records of its own', async () => {
    const here = await set()
    const { json } = await send(here, {
      message: oneSearch({ ...birth, ...idTypeValue('BRN', here.mock.sample.value) }),
    })
    const { data } = itemsOf(json)[0] as { data: { reg_records: Fields[] } }
    expect(json['header']).toMatchObject({ sender_id: 'sr.example.gov', receiver_id: 'them' })
    expect(Object.keys(data.reg_records[0] ?? {})).toEqual([
      ...['identifier', 'birthDate', 'givenName', 'familyName', 'sex', 'birthPlace', 'relations'],
    ])
    expect(data.reg_records[0]).toMatchObject({
      birthPlace: { '@type': 'Place' },
      relations: [{ '@type': 'spdci:Mother' }, { '@type': 'spdci:Father' }],
    })
  })

  it('leave out the item that found nobody', async () => {
    const here = await set()
    const { json } = await send(here, {
      message: oneSearch({ ...birth, ...idTypeValue('BRN', 'nobody') }),
    })
    expect(itemsOf(json)).toEqual([])
    expect(json['header']).toMatchObject({ status: 'succ' })
  })

  it('are of every register where reg_type names none of its words', async () => {
    const here = await set()
    const { uin = '' } = dead(here.mock)
    const { json } = await send(here, {
      message: oneSearch({ reg_type: 'ns:org:RegistryType:Civil', ...idTypeValue('NID', uin) }),
    })
    const { data } = itemsOf(json)[0] as { data: { reg_records: Fields[] } }
    expect(data.reg_records.length).toBeGreaterThan(1)
    expect(data.reg_records[1]).toHaveProperty('deathDate')
  })

  it('say 429 for a daily quota, which the client takes for one', async () => {
    const here = await set({ mock: { fault: () => 429 } })
    const { status, json } = await send(here, { message: oneSearch(birth) })
    expect([status, json]).toMatchObject([429, { error: { code: 429 } }])
    await expect(here.client.sync.search(idTypeValue('BRN', 'x'))).rejects.toMatchObject({
      code: 'quota.exceeded',
      retryAt: new Date('2026-03-02T00:00:00Z'),
    })
  })

  it('of 2026 want an event, a page number and a sort order', async () => {
    const here = await setPeerStage(openCrvs2026Case, { signed: false })
    stage = here
    const criteria = {
      reg_type: 'ns:org:RegistryType:Civil',
      reg_event_type: 'birth',
      pagination: { page_size: 10, page_number: 1 },
      sort: [{ attribute_name: 'createdAt', sort_order: 'asc' }],
      ...idTypeValue('BRN', here.mock.sample.value),
    }
    const statusWithout = async (name: string): Promise<number> => {
      const message = oneSearch({ ...criteria, [name]: undefined })
      return (await sendByHand(openCrvs2026Case, here.mock, { message })).status
    }
    const lacking = ['reg_event_type', 'pagination', 'sort']
    expect(await Promise.all(lacking.map(statusWithout))).toEqual([400, 400, 400])
    expect(await statusWithout('nothing')).toBe(200)
  })
})

describe('callbacks of an OpenCRVS mock', () => {
  async function searchLater(here: PeerStage, sender_uri: string): Promise<ByHand> {
    const message = oneSearch({ ...birth, ...idTypeValue('BRN', here.mock.sample.value) })
    const request = { operation: 'search', header: { sender_uri }, message } as const
    const { status, json } = await send(here, request)
    expect(status).toBe(202)
    expect(Object.keys(json['message'] as Fields)).toEqual(['ack_status', 'timestamp'])
    return request
  }

  it('are text/plain, and tried once', async () => {
    const back = await answering([200])
    await searchLater(await set(), back.url)
    await back.first
    expect(back.headers).toMatchObject([{ 'content-type': 'text/plain;charset=UTF-8' }])
    back.close()
  })

  it('that are refused end its process, until it is started again', async () => {
    const back = await answering([500])
    let dealt = (): void => undefined
    const delivered = new Promise<void>((resolve) => (dealt = resolve))
    const here = await set({
      mock: {
        onDelivery: () => {
          dealt()
        },
      },
    })
    const request = await searchLater(here, back.url)
    await delivered
    expect(here.mock.ended()).toContain('HTTP 500')
    await expect(send(here, request)).rejects.toThrow()
    expect(here.mock.exchanges().at(-1)).toMatchObject({ status: 0, outcome: 'fault' })
    here.mock.restart()
    expect(here.mock.ended()).toBeUndefined()
    expect((await send(here, request)).status).toBe(202)
    expect(back.headers).toHaveLength(1)
    back.close()
  })
})
