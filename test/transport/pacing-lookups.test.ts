import { describe, expect, it } from 'vitest'
import { createTransport, systemClock } from '../../src/transport/index.js'
import type { CallInfo, HttpRequest } from '../../src/transport/index.js'
import { answerOf, refusalOf, requestTo } from './part-kit.js'

const peer = 'crvs.example.gov'
const quota = { perDay: 1 }
const search = requestTo(peer, { call: { quota } })
const keys: HttpRequest = requestTo(peer, {
  method: 'GET',
  call: { operation: 'keys', operationClass: 'lookup', quota },
})

/** A transport over a network that answers with these statuses, the last for ever. */
function metered(...statuses: readonly number[]) {
  const left: string[] = []
  const clock = { ...systemClock, now: () => Date.UTC(2026, 2, 1, 8, 30) }
  const send = (request: HttpRequest) => {
    left.push((request.call as CallInfo).operation)
    const status = statuses[Math.min(left.length, statuses.length) - 1] ?? 200
    if (request.call?.operation !== 'token') return Promise.resolve(answerOf(status))
    const body = Buffer.from('{"access_token":"abc","expires_in":3600}')
    return Promise.resolve({ status: 200, headers: {}, body })
  }
  const bottom = { send, close: () => Promise.resolve() }
  const transport = createTransport({ bottom, clock, random: () => 0 })
  return { transport, left }
}

describe('a quota counts operations (R17)', () => {
  it('so the key set that verifies the last answer of a day is still fetched', async () => {
    const { transport, left } = metered()
    await transport.send(search)
    expect((await transport.send(keys)).status).toBe(200)
    await refusalOf(transport.send(search), 'quota.exceeded')
    expect(left).toEqual(['sync.search', 'keys'])
  })

  it('and a lookup takes nothing of it, not even where it is repeated', async () => {
    const { transport, left } = metered(503, 200)
    expect((await transport.send(keys)).attempts).toBe(2)
    expect((await transport.send(search)).status).toBe(200)
    expect(left).toEqual(['keys', 'keys', 'sync.search'])
  })

  it('nor does the request for a token', async () => {
    const { transport, left } = metered()
    const token = { url: `https://${peer}/token`, clientId: 'us', clientSecret: 's' }
    const call = { ...(search.call as CallInfo), token }
    expect((await transport.send({ ...search, call })).status).toBe(200)
    expect(left).toEqual(['token', 'sync.search'])
    expect(transport.pacing?.readings()).toMatchObject([{ peer, left: { perDay: 0 } }])
  })
})
