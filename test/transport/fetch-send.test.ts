import { describe, expect, it } from 'vitest'
import { createFetchSend } from '../../src/transport/index.js'
import type { Fetch, HttpRequest } from '../../src/transport/index.js'
import { createManualClock } from './manual-clock.js'

const request: HttpRequest = {
  method: 'POST',
  url: 'https://crvs.example.gov/registry/sync/search',
  headers: {},
  body: '{}',
}

describe('a fetch of another kind', () => {
  it('that only says that it met a redirect, as in a browser, is answered with an error', async () => {
    const { send } = createFetchSend({
      fetch: () => Promise.resolve({ status: 0, headers: new Headers(), body: null }),
    })
    await expect(send(request)).rejects.toMatchObject({
      code: 'transport.status',
      peer: 'https://crvs.example.gov',
    })
  })

  it('that fails without saying why leaves open what was done', async () => {
    const { send } = createFetchSend({ fetch: () => Promise.reject(new TypeError('Failed')) })
    await expect(send(request)).rejects.toMatchObject({
      code: 'transport.interrupted',
      retryable: true,
    })
  })

  it('that throws at once is a failed attempt all the same', async () => {
    const fetch: Fetch = () => {
      throw new TypeError('Failed')
    }
    await expect(createFetchSend({ fetch }).send(request)).rejects.toMatchObject({
      code: 'transport.interrupted',
    })
  })

  it('that heeds no signal is given up in time and on abort all the same (R12)', async () => {
    const clock = createManualClock()
    const { send } = createFetchSend({ fetch: () => new Promise(() => undefined), clock })
    const late = expect(send(request)).rejects.toMatchObject({ code: 'transport.timeout' })
    const controller = new AbortController()
    const reason = new Error('mine')
    const aborted = expect(send({ ...request, signal: controller.signal })).rejects.toBe(reason)
    controller.abort(reason)
    await aborted
    await clock.advance(30_000)
    await late
  })

  it('is told of the end through its signal, so that it can close the connection (R12)', async () => {
    const clock = createManualClock()
    const signals: AbortSignal[] = []
    const { send } = createFetchSend({
      fetch: (_, { signal }) => (signals.push(signal), new Promise(() => undefined)),
      clock,
    })
    const late = expect(send(request)).rejects.toMatchObject({ code: 'transport.timeout' })
    await clock.advance(30_000)
    await late
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})
