import { codeOf, digestOf } from '../law/audit-entry.js'
import type { AuditEntry } from '../law/audit-entry.js'
import type { LaterAnswer, LaterOperation, LaterRequest } from './later-operation.js'

/** What the audit keeps of an answer that is delivered later (S15): one entry, whatever the number of its pages. */
export function laterEntry(
  { partner, message_id, message, signature, request_digest }: LaterRequest,
  { answeredBy }: LaterOperation,
  answer: LaterAnswer,
): Omit<AuditEntry, 'registry' | 'items'> {
  const agreement = partner.agreement?.id
  return {
    operation: answeredBy,
    partner: partner.id,
    message_id: codeOf(message_id),
    transaction_id: codeOf(message.transaction_id),
    signature,
    outcome: 'answered',
    status: 200,
    attempt: 1,
    request_digest,
    answer_digest: digestOf(JSON.stringify(answer.message)),
    ...(agreement === undefined ? {} : { agreement }),
  }
}
