import { afterEach, describe, expect, it } from 'vitest'
import { isDciError } from '../../../src/errors/index.js'
import type { MockServerOptions } from '../../../src/mock/index.js'
import { recordsOf } from '../../../src/model/index.js'
import type { SearchAnswerLike } from '../../../src/model/index.js'
import { createTransport } from '../../../src/transport/index.js'
import type { Transport } from '../../../src/transport/index.js'
import { peerCases } from './cases.js'
import { setPeerStage } from './peer-stage.js'
import type { PeerStage, PeerStageOptions } from './peer-stage.js'
import type { PeerCase } from './peer-case.js'

let stage: PeerStage | undefined

afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function set(peer: PeerCase, options: PeerStageOptions): Promise<PeerStage> {
  stage = await setPeerStage(peer, options)
  return stage
}

/** A search of the first row, and the code of what came of it, or how many records. */
async function ask(peer: PeerCase, { client, mock }: PeerStage): Promise<number | string> {
  const search = client.sync.search as unknown as (
    criteria: object | undefined,
  ) => Promise<SearchAnswerLike<unknown>>
  try {
    return recordsOf(await search(peer.finds[0]?.criteria(mock))).length
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
}

const signing = peerCases.filter(({ signs }) => signs !== false)

describe.each(signing)('trust between a client of ours and a mock of $profile.name', (peer) => {
  it.each(['wrong', 'stale-key'] as const)('a %s signature is refused', async (signature) => {
    const faults: MockServerOptions['faults'] = [{ signature, times: 1 }]
    const here = await set(peer, { mock: { faults } })
    expect(await ask(peer, here)).toMatch(/^signature\.(?:invalid|key_unknown)$/)
    expect(await ask(peer, here)).toBeGreaterThan(0)
    expect(here.mock.exchanges()[0]).toMatchObject({ fault: `signature ${signature}` })
  })

  it('an answer changed on its way is refused', async () => {
    const here = await set(peer, { transport: tampering })
    expect(await ask(peer, here)).toBe('signature.invalid')
  })

  it('an unsigned request is refused where signatures are required', async () => {
    const here = await set(peer, { sheet: { sign: false } })
    expect(await ask(peer, here)).toMatch(/^(?:transport\.status|answer\.refused)$/)
    expect(here.mock.exchanges()[0]?.outcome).toContain('signature')
  })

  it('a key that is not trusted is refused', async () => {
    const here = await set(peer, { mock: { trust: { keys: [] } } })
    expect(await ask(peer, here)).toMatch(/^(?:transport\.status|answer\.refused)$/)
    expect(here.mock.exchanges()[0]?.outcome).toContain('signature')
  })
})

/** Changes one letter of a record in every answer. */
function tampering(): Transport {
  const transport = createTransport({ retry: false })
  return {
    ...transport,
    send: async (request) => {
      const answer = await transport.send(request)
      if (request.method === 'GET') return answer
      const text = Buffer.from(answer.body).toString('utf8')
      return { ...answer, body: Buffer.from(text.replace('"reference_id":"', '"reference_id":"0')) }
    },
  }
}

describe.each(peerCases)('a token of a mock of $profile.name', (peer) => {
  const mock = { token: 'T-17' }

  it('is wanted', async () => {
    const here = await set(peer, { signed: false, mock })
    expect(await ask(peer, here)).toMatch(/^(?:transport\.status|token\.refused|answer\.refused)$/)
    expect(here.mock.exchanges()[0]?.outcome).toBe('token.missing')
  })

  it.each(peer.tokens ?? [])('is given at its endpoint (%#)', async (token) => {
    const here = await set(peer, { signed: false, mock, token })
    expect(await ask(peer, here)).toBeGreaterThan(0)
    expect(here.mock.exchanges().some(({ message }) => message.includes('s3cret'))).toBe(false)
  })

  it('is taken', async () => {
    const here = await set(peer, { signed: false, mock, sheet: { token: { value: 'T-17' } } })
    expect(await ask(peer, here)).toBeGreaterThan(0)
  })
})
