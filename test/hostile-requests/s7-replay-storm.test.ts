import { describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import type {
  HandlerResponse,
  RegistryHandler,
  RegistryHandlerOptions,
} from '../../src/server/index.js'
import { serve } from '../../src/server/node.js'
import { stage as later } from '../server/later/later-kit.js'
import { counter, noon, post, searchItem, searchText, them, us } from '../kit.js'
import { send } from './sending.js'

interface Stage {
  readonly handler: RegistryHandler<'crvs'>
  readonly handle: (text: string) => Promise<HandlerResponse>
  readonly runs: () => number
}

function stage(options: Partial<RegistryHandlerOptions<'crvs'>> = {}): Stage {
  let runs = 0
  const handler = createRegistryHandler({
    registry: 'crvs',
    identity: them,
    partners: [definePartner({ id: us.sender_id, keys: us.jwks })],
    backend: {
      search: async () => {
        runs += 1
        await new Promise((resolve) => setImmediate(resolve))
        return { reg_records: [] }
      },
    },
    now: () => noon,
    newId: counter(),
    ...options,
  })
  return { handler, handle: (text) => handler.handle(post(text)), runs: () => runs }
}

const storm = 1000

function counted(answers: readonly HandlerResponse[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

describe('a storm of copies (S7)', () => {
  it('runs the backend once for 1,000 of one message at a time, and answers all', async () => {
    const { handle, runs } = stage()
    const text = await searchText()
    const answers = await Promise.all(Array.from({ length: storm }, () => handle(text)))
    expect(counted(answers)).toEqual({ 200: storm })
    expect(new Set(answers.map(idOf)).size).toBe(1)
    expect(runs()).toBe(1)
  })

  it('runs it once for 1,000 over as many connections', async () => {
    const { handler, runs } = stage()
    const { port, close } = await serve(handler)
    const text = await searchText()
    const sent = await Promise.all(Array.from({ length: storm }, () => send(port, [text])))
    await close()
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(storm)
    expect(runs()).toBe(1)
  })

  it('runs it once for 1,000 that were dated and signed anew', async () => {
    const { handle, runs } = stage()
    const texts = await Promise.all(
      Array.from({ length: storm }, (_, index) => searchText({ at: noon - (index % 250) * 1000 })),
    )
    expect(new Set(texts).size).toBe(250)
    expect(counted(await Promise.all(texts.map(handle)))).toEqual({ 200: storm })
    expect(runs()).toBe(1)
  })

  it('refuses those among them that say something else under the same id', async () => {
    const { handle, runs } = stage()
    const honest = await searchText()
    const other = { transaction_id: 't-1', search_request: [searchItem({ reference_id: 'r-2' })] }
    const forged = await searchText({ message: other })
    const first = handle(honest)
    const rest = Array.from({ length: storm - 1 }, (_, index) =>
      handle(index % 2 ? honest : forged),
    )
    expect(counted(await Promise.all([first, ...rest]))).toEqual({ 200: 500, 400: 500 })
    expect(runs()).toBe(1)
  })

  it('acknowledges 1,000 copies of what is answered later with one correlation_id, and answers once', async () => {
    const one = later()
    const text = await searchText()
    const copies = Array.from({ length: storm }, () =>
      one.handler.handle(post(text, { path: '/registry/search' })),
    )
    const answers = await Promise.all(copies)
    await one.dealt(1)
    expect(counted(answers)).toEqual({ 200: storm })
    expect(new Set(answers.map(({ body }) => correlationOf(body))).size).toBe(1)
    await one.handler.close()
    expect([one.called().length, one.events.length]).toEqual([1, 1])
  })

  it('lets a partner have its allowance and no more', async () => {
    const { handle, runs } = stage({ rateLimit: { perMinute: 60, burst: 10 } })
    const text = await searchText()
    const answers = await Promise.all(Array.from({ length: storm }, () => handle(text)))
    expect(counted(answers)).toEqual({ 200: 10, 429: storm - 10 })
    expect(runs()).toBe(1)
  })
})

function correlationOf(body: string): unknown {
  return (JSON.parse(body) as { message: { correlation_id: unknown } }).message.correlation_id
}

function idOf({ body }: HandlerResponse): unknown {
  return (JSON.parse(body) as { header: { message_id: unknown } }).header.message_id
}
