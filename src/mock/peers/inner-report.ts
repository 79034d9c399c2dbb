import { DciError, errorTable } from '../../errors/index.js'
import type { DciErrorCode, Deviation } from '../../errors/index.js'
import type { RawEnvelope } from '../../envelope/index.js'
import type { ExchangeEvent } from '../../server/index.js'
import { readMessage } from '../../validation/index.js'
import { membersOf } from './peer-call.js'
import type { Members, PeerCall } from './peer-call.js'

/** What the sender does differently from the published text: what it has to do for this peer shows there, too. */
export function deviationsOf(
  raw: RawEnvelope,
  { registry, operation }: Pick<PeerCall, 'registry' | 'operation'>,
): readonly Deviation[] {
  try {
    const reading = { registry, operation, direction: 'request', strictness: 'registry' } as const
    return readMessage(raw, reading).deviations
  } catch {
    return []
  }
}

/** Why the real handler refused a message that was put to it. */
export function refusalIn(body: Members, event: ExchangeEvent | undefined): DciError {
  const { message } = membersOf(membersOf(body['message'])['error'])
  const problems = event?.problems ?? []
  const code = (event?.outcome ?? 'server.unavailable') as DciErrorCode
  return new DciError(code in errorTable ? code : 'server.unavailable', String(message), {
    problems,
  })
}
