import { DciError } from '../errors/index.js'
import { requireKnownOptions } from '../values/index.js'
import { makesBodies, markBodyMaker } from './body-makers.js'
import { bodyOf } from './body-of.js'
import { scriptOf } from './chaos-plan.js'
import type { ChaosFault, ChaosPlan } from './chaos-plan.js'
import { systemClock } from './clock.js'
import type { Clock } from './clock.js'
import { peerOf } from './emit.js'
import type { TransportPart } from './part.js'
import { sleep } from './sleep.js'
import type { HttpAnswer, HttpRequest, Send, Transport } from './transport.js'

type FaultOf<Kind extends ChaosFault['kind']> = Extract<ChaosFault, { readonly kind: Kind }>

/** How chaos is made. */
export interface ChaosOptions {
  readonly clock?: Clock
}

const known: Readonly<Record<keyof ChaosOptions, true>> = { clock: true }

/**
 * A network that fails as planned, for tests of your own (R15). In a transport it stands in the place of the network, so that all parts have
 * to do with it: `createTransport({ chaos: createChaos(plan) })`. Deterministic: a script says what happens, or a seed; times are the clock's. An
 * abort is heeded at once.
 *
 * @example
 * import { createChaos, createTransport } from 'dci-connect/transport'
 *
 * const chaos = createChaos([{ kind: 'reset' }, { kind: 'status', status: 503, times: 3 }])
 * const transport = createTransport({ chaos, retry: { baseDelay: 1 } })
 */
export function createChaos(plan: ChaosPlan, options: ChaosOptions = {}): TransportPart {
  requireKnownOptions(options, known, 'chaos')
  const { clock = systemClock } = options
  const script = scriptOf(plan)
  const overtaken = new Set<() => void>()
  let sendings = 0
  let burst: FaultOf<'status'> | undefined
  let left = 0

  function faultFor(request: HttpRequest): ChaosFault | undefined {
    sendings += 1
    if (burst !== undefined && left > 0) {
      left -= 1
      return burst
    }
    const fault = script(sendings, request)
    if (fault?.kind === 'status') {
      burst = fault
      left = (fault.times ?? 1) - 1
    }
    return fault
  }

  /** Resolves when another request was answered, or after `within`. */
  async function beOvertaken(
    { within = 1_000 }: FaultOf<'reorder'>,
    request: HttpRequest,
  ): Promise<void> {
    const waiting = new AbortController()
    const go = (): void => {
      waiting.abort()
    }
    const stop = request.signal
    stop?.addEventListener('abort', go, { once: true })
    overtaken.add(go)
    await sleep(within, clock, waiting.signal).catch(() => undefined)
    overtaken.delete(go)
    stop?.removeEventListener('abort', go)
    stop?.throwIfAborted()
  }

  function wrap(next: Send): Send {
    async function passing(request: HttpRequest): Promise<HttpAnswer> {
      try {
        return await next(request)
      } finally {
        for (const go of overtaken) go()
      }
    }

    async function befallen(request: HttpRequest, fault: ChaosFault): Promise<HttpAnswer> {
      switch (fault.kind) {
        case 'drop':
          throw failure('transport.unreachable', 'nothing was sent', request)
        case 'status':
          return between(fault)
        case 'reset':
          await passing(request)
          throw failure('transport.interrupted', 'the connection broke in mid-answer', request)
        case 'delay':
          await sleep(fault.delay, clock, request.signal)
          return passing(request)
        case 'truncate':
          return truncated(await passing(request), fault)
        case 'duplicate': {
          const text = await bodyOf(request)
          const { makeBody: _, ...rest } = request
          const same = text === undefined ? rest : { ...rest, body: text }
          await passing(same)
          return passing(same)
        }
        case 'reorder':
          await beOvertaken(fault, request)
          return passing(request)
      }
    }

    return async (request) => {
      request.signal?.throwIfAborted()
      const fault = faultFor(request)
      return fault === undefined ? passing(request) : befallen(request, fault)
    }
  }

  return { wrap }
}

/** A transport around which everything may fail as planned: what its user has to cope with. It is closed as the one within. */
export function chaos(
  transport: Transport,
  plan: ChaosPlan,
  options: ChaosOptions = {},
): Transport {
  const send = createChaos(plan, options).wrap((request) => transport.send(request))
  const close = (): Promise<void> => transport.close()
  const around: Transport = { send, close, [Symbol.asyncDispose]: close }
  return makesBodies(transport) ? markBodyMaker(around) : around
}

function failure(
  code: 'transport.unreachable' | 'transport.interrupted',
  what: string,
  request: HttpRequest,
): DciError {
  const peer = peerOf(request)
  return new DciError(code, `${what}: chaos between here and ${peer}, as planned`, { peer })
}

function between({ status, headers = {}, body = '' }: FaultOf<'status'>): HttpAnswer {
  return { status, headers, body: Buffer.from(body) }
}

function truncated(answer: HttpAnswer, { bytes }: FaultOf<'truncate'>): HttpAnswer {
  const { body } = answer
  return { ...answer, body: body.subarray(0, bytes ?? Math.floor(body.byteLength / 2)) }
}
