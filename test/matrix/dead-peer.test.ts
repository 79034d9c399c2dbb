import { afterEach, describe, expect, it } from 'vitest'
import { createTransport } from '../../src/transport/index.js'
import type { Transport, TransportEvent } from '../../src/transport/index.js'
import { createRegistryClient } from '../../src/client/index.js'
import { isDciError } from '../../src/errors/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { noon } from '../kit.js'
import { createJumpingClock } from '../live-peers/jumping-clock.js'
import { reset, startServer } from '../live-peers/server.js'
import { attemptTimeout } from './stage.js'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const calls = 1000
/** What retrying may add: the reserve, a tenth of the calls, and what the minutes that passed on the clock bring. */
const reserve = 10
const share = 100

interface Dying {
  readonly transport: Transport
  readonly events: readonly TransportEvent[]
  readonly minutes: () => number
}

function dying(): Dying {
  const events: TransportEvent[] = []
  const clock = createJumpingClock(noon, attemptTimeout)
  const transport = createTransport({
    clock,
    random: () => 0.5,
    timeout: attemptTimeout,
    circuitBreaker: false,
    onEvent: (event) => events.push(event),
  })
  open.push(transport)
  return { transport, events, minutes: () => clock.monotonic() / 60_000 }
}

/** So many searches at once; the codes they failed with. */
async function searchAll(transport: Transport, baseUrl: string): Promise<Set<string>> {
  const client = createRegistryClient({
    registry: 'crvs',
    identity: createIdentity({ sender_id: 'sr.example.gov' }),
    partner: definePartner({ id: 'crvs.example.gov', baseUrl }),
    transport,
    now: () => noon,
  })
  const codes = await Promise.all(
    Array.from({ length: calls }, () =>
      client.sync.search(idTypeValue('BRN', '1')).then(
        () => 'answered',
        (error: unknown) => (isDciError(error) ? error.code : String(error)),
      ),
    ),
  )
  return new Set(codes)
}

describe('1,000 calls into a dead peer make at most calls + budget requests (R11)', () => {
  it('at a port where nobody listens', async () => {
    const server = await startServer()
    await server.close()
    const { transport, events, minutes } = dying()
    expect(await searchAll(transport, server.url)).toEqual(new Set(['transport.unreachable']))
    const requests = events.filter(({ type }) => type === 'attempt').length
    expect(requests).toBeGreaterThan(calls)
    expect(requests).toBeLessThanOrEqual(calls + reserve + share + Math.ceil(10 * minutes()))
  })

  it('at one that breaks every connection, as it counts them itself', async () => {
    const server = await startServer()
    open.push(server)
    server.on('/registry/sync/search', reset)
    const { transport, minutes } = dying()
    expect(await searchAll(transport, server.url)).toEqual(new Set(['transport.interrupted']))
    expect(server.received.length).toBeGreaterThan(calls)
    expect(server.received.length).toBeLessThanOrEqual(
      calls + reserve + share + Math.ceil(10 * minutes()),
    )
  })
})
