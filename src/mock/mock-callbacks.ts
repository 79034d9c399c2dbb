import type { Partner } from '../peers/index.js'
import { callbackRules } from '../server/later/callback-options.js'
import { createCallbackTransport } from '../server/later/callback-transport.js'
import type { CallbackTransportOptions } from '../server/later/callback-transport.js'
import { systemClock } from '../transport/index.js'
import type { Clock, DependableTransport } from '../transport/index.js'
import { withCallbackFaults } from './faults/callback-faults.js'
import type { FaultPlan } from './faults/fault-plan.js'
import type { Struck } from './faults/struck.js'
import { passing } from './faults/with-faults.js'
import type { PageAsker } from './page/page-asker.js'
import { createSingleTries } from './peers/peer-transport.js'
import type { Recording } from './recording/recording.js'

/** What a mock's callbacks and events leave by. */
export interface MockCallbackParts {
  readonly callbacks: Parameters<typeof callbackRules>[0]
  readonly partners: (sender_id: string) => Partner | undefined
  readonly asker: PageAsker
  readonly plan: FaultPlan
  readonly struck: Struck
  readonly recording: Recording
  readonly clock: Clock
  readonly fetch: CallbackTransportOptions['fetch']
  /** A live peer is played, which has a rule of its own for trying again. */
  readonly singleTries: boolean
}

/** The way out of a mock: faults that lose or double what leaves, the mock's own page, then the guarded transport of a real registry (S8). */
export function mockCallbacks(parts: MockCallbackParts): ReturnType<typeof withCallbackFaults> {
  const { callbacks, partners, asker, plan, struck, recording, clock, fetch } = parts
  const calling = {
    rules: callbackRules(callbacks),
    partnerOf: partners,
    ...(fetch === undefined ? {} : { fetch }),
  }
  const guarded = (): DependableTransport =>
    parts.singleTries
      ? createSingleTries({ ...calling, clock })
      : createCallbackTransport({ ...calling, clock: systemClock })
  return withCallbackFaults(() => asker.beside(guarded()), {
    plan,
    struck,
    noteEvent: (fault) => {
      recording.noteSent('notify', fault)
    },
    pass: (delay, signal) => passing(delay, signal, clock.after),
  })
}
