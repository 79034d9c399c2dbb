import { DciError, errorTable } from '../../errors/index.js'
import type { DciErrorCode, Deviation, Problem } from '../../errors/index.js'
import type { RawEnvelope } from '../../envelope/index.js'
import type { ExchangeEvent } from '../../server/index.js'
import type { Seen } from '../../server/intake/seen.js'
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

/** What one exchange came to, as the real handler tells of its own. */
export function exchangeOf(
  path: string,
  { sender_id, message_id, signature, deviations = [] }: Seen,
  {
    problems,
    ...said
  }: Pick<ExchangeEvent, 'status' | 'outcome'> & { readonly problems: readonly Problem[] },
): ExchangeEvent {
  return {
    path,
    ...said,
    ...(sender_id === undefined ? {} : { sender_id }),
    ...(message_id === undefined ? {} : { message_id }),
    ...(signature === undefined ? {} : { signature }),
    ...(deviations.length === 0 ? {} : { deviations }),
    ...(problems.length === 0 ? {} : { problems }),
  }
}
