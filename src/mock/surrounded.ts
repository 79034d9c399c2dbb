import type { HandlerRequest, HandlerResponse, RegistryHandler } from '../server/index.js'
import type { Clock } from '../transport/index.js'
import { withAdmin } from './admin.js'
import type { AdminParts } from './admin.js'
import type { Struck } from './faults/struck.js'
import { withFaults } from './faults/with-faults.js'
import type { MockRegistryOptions } from './mock-options.js'
import type { Peer } from './peers/peer.js'

/** What stands around the real handler. */
export interface Surroundings extends Pick<AdminParts, 'recording' | 'plan' | 'events' | 'emit'> {
  readonly struck: Struck
  readonly peer: Peer | undefined
  readonly clock: Clock
  readonly now: () => number
  readonly newId: () => string
}

/** The real handler, in the manners of the peer that is played if one is, its answers taken down, faults before it, admin routes beside it. */
export function surrounded(
  real: RegistryHandler,
  { fault, admin = false, basePath = '', token }: MockRegistryOptions,
  { recording, plan, struck, peer, clock, now, newId, ...rest }: Surroundings,
): RegistryHandler['handle'] {
  const respond = peer?.surround(real) ?? real.handle

  async function answer(request: HandlerRequest): Promise<HandlerResponse> {
    const response = await respond(request)
    recording.noteAnswer(request, response.body)
    return response
  }
  const faulty = withFaults(answer, {
    fault,
    plan,
    struck,
    now,
    newId,
    after: clock.after,
    note: recording.noteFault,
    ...(peer === undefined ? {} : { pathOf: peer.standardPath, respond: peer.failed }),
  })
  return admin ? withAdmin(faulty, { basePath, token, plan, recording, ...rest }) : faulty
}
