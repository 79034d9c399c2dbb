import { DciError } from '../../errors/index.js'
import { markBodyMaker } from '../../transport/body-makers.js'
import type { DependableTransport, HttpAnswer, HttpRequest } from '../../transport/index.js'
import type { Transport } from '../../transport/index.js'
import type { FaultPlan } from './fault-plan.js'
import type { MockFault } from './fault-rule.js'
import type { Struck } from './struck.js'
import { faultWords } from './with-faults.js'

/** What faults of callbacks are made of. */
export interface CallbackFaultParts {
  readonly plan: Pick<FaultPlan, 'nextEvent'>
  readonly struck: Struck
  /** Told of each fault that strikes an event, before it does. */
  readonly noteEvent: (fault: string) => void
  /** Lets milliseconds pass, fewer when the signal says so. */
  readonly pass: (delay: number, signal: AbortSignal | undefined) => Promise<void>
}

/** A transport for what a mock says by itself, and how those it calls are doing. */
export type CallbackTransport = Transport & Pick<DependableTransport, 'health'>

/**
 * The transport of callbacks and events, which is made when first needed, with faults before it: those that struck the call which asked, and for events
 * those of the plan. It takes `makeBody`, so that what is sent twice is dated and signed twice. Rejects what is lost with `transport.unreachable`.
 */
export function withCallbackFaults(
  make: () => DependableTransport,
  { plan, struck, noteEvent, pass }: CallbackFaultParts,
): CallbackTransport {
  let made: DependableTransport | undefined
  const within = (): DependableTransport => (made ??= make())

  async function sendAs(request: HttpRequest, fault: MockFault | undefined): Promise<HttpAnswer> {
    if (fault?.callback === 'lost') throw lost(request)
    if (fault?.callback === 'duplicate') await within().send(request)
    return within().send(request)
  }

  async function tell(request: HttpRequest): Promise<HttpAnswer> {
    const fault = plan.nextEvent()
    if (fault === undefined) return within().send(request)
    noteEvent(faultWords(fault))
    if (fault.delay !== undefined) await pass(fault.delay, request.signal)
    return struck.run(fault, () => sendAs(request, fault))
  }

  const close = (): Promise<void> => made?.close() ?? Promise.resolve()
  return markBodyMaker({
    send: (request) =>
      request.call?.operation === 'notify' ? tell(request) : sendAs(request, struck.now()),
    health: () => made?.health() ?? [],
    close,
    [Symbol.asyncDispose]: close,
  })
}

const lostByFault = new WeakSet<object>()

/** Whether a callback failed because a fault lost it: then every try of it is lost. */
export function isLostByFault(error: unknown): boolean {
  return typeof error === 'object' && error !== null && lostByFault.has(error)
}

function lost({ call }: HttpRequest): DciError {
  const { peer = 'the asker', operation = 'callback' } = call ?? {}
  const sentence = `nothing was sent: the ${operation} for ${peer} is lost because a fault says so`
  const error = new DciError('transport.unreachable', sentence, { peer })
  lostByFault.add(error)
  return error
}
