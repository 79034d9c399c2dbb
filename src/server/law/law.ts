import { errorTable, isDciError } from '../../errors/index.js'
import type { AcceptedMessage } from '../../envelope/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import type { RegistryBackend } from '../backend.js'
import type { HandlerRequest, HandlerResponse } from '../http/http.js'
import type { Seen } from '../intake/seen.js'
import { createAttempts } from './attempts.js'
import { codeOf, digestOf, subjectDigest } from './audit-entry.js'
import type { AuditEntry, AuditItem } from './audit-entry.js'
import type { AuditLog } from './audit-log.js'
import type { Authorize } from './authorize.js'
import type { Disclosure } from './disclosure.js'
import type { AskedBy } from './disclosure-request.js'
import { guardedBackend } from './guarded-backend.js'

/** What a handler's law is made of; without both it changes nothing. */
export interface LawParts {
  readonly registry: RegistryName
  readonly authorize: Authorize | undefined
  readonly audit: AuditLog | undefined
  readonly now: () => number
}

/** What is learnt of an exchange for its audit record. */
export interface LawNotes {
  readonly operation: Operation
  transaction_id?: string
  signature?: AskedBy['signature']
  disclosures?: readonly Disclosure[]
  attempt?: number
}

/** What was opened, and what it was answered with, as far as the audit is told. */
export interface LawAnswer {
  readonly message_id: string
  readonly disclosures: readonly Disclosure[]
}

type Answer = (request: HandlerRequest, seen: Seen) => HandlerResponse | Promise<HandlerResponse>

/** What stands between a handler and its backend (S14), and writes down what was answered (S15). */
export interface Law {
  /** The backend as this asker may use it; what happens to each item is pushed to `disclosures`, in the order of the items. */
  guard(
    backend: RegistryBackend<RegistryName>,
    by: Omit<AskedBy, 'registry'>,
    disclosures: Disclosure[],
  ): RegistryBackend<RegistryName>
  /** Notes what a message was, for its audit record: before anything is answered. */
  noteMessage(seen: Seen, opened: AcceptedMessage): void
  /** Notes what it is answered with; `disclosures` are those of this exchange, and not of a copy, when its work was done here. */
  noteAnswer(seen: Seen, answer: LawAnswer, isFirst: boolean): void
  /**
   * The answer, recorded before it leaves: one that cannot be recorded rejects with `server.unavailable`. A refusal stands whether or not it can be. What
   * is asked at no operation's path (`seen.law` absent) is not recorded.
   */
  audited(answer: Answer): Answer
  /** Records an exchange of another kind, e.g. an answer that is delivered later. Rejects as `audited` does. */
  record(entry: Omit<AuditEntry, 'registry' | 'items'>, items: readonly Disclosure[]): Promise<void>
}

/** The law of one handler. No I/O. */
export function createLaw({ registry, authorize, audit, now }: LawParts): Law {
  const attempts = createAttempts()

  async function record(
    entry: Omit<AuditEntry, 'registry' | 'items'>,
    disclosures: readonly Disclosure[],
  ): Promise<void> {
    if (audit === undefined) return
    const items = disclosures.map((one) => auditItem(one, audit.subjectKey))
    await audit.record({ ...entry, registry, items })
  }

  function audited(answer: Answer): Answer {
    if (audit === undefined) return answer
    return async (request, seen) => {
      let response: HandlerResponse
      try {
        response = await answer(request, seen)
      } catch (error) {
        const code = isDciError(error) ? error.code : 'server.unavailable'
        await note(request, seen, code, errorTable[code].status).catch(() => undefined)
        throw error
      }
      const outcome = response.status < 400 ? 'answered' : 'refused'
      await note(request, seen, outcome, response.status, response.body)
      return response
    }
  }

  async function note(
    { body }: HandlerRequest,
    seen: Seen,
    outcome: string,
    status: number,
    answer?: string,
  ): Promise<void> {
    const { law, partner, sender_id, message_id } = seen
    if (law === undefined) return
    const { operation, transaction_id, signature, disclosures = [], attempt = 1 } = law
    const agreement = partner?.agreement?.id
    const name = partner?.id ?? (sender_id === undefined ? undefined : codeOf(sender_id))
    await record(
      {
        operation,
        outcome,
        status,
        attempt,
        request_digest: digestOf(body),
        ...(name === undefined ? {} : { partner: name }),
        ...(message_id === undefined ? {} : { message_id: codeOf(message_id) }),
        ...(transaction_id === undefined ? {} : { transaction_id: codeOf(transaction_id) }),
        ...(signature === undefined ? {} : { signature }),
        ...(agreement === undefined ? {} : { agreement }),
        ...(answer === undefined ? {} : { answer_digest: digestOf(answer) }),
      },
      disclosures,
    )
  }

  function noteMessage({ law }: Seen, { message, signature }: AcceptedMessage): void {
    if (law === undefined) return
    const { transaction_id } = message
    law.signature = signature.status
    if (typeof transaction_id === 'string') law.transaction_id = transaction_id.slice(0, 99)
  }

  function noteAnswer({ law }: Seen, answer: LawAnswer, isFirst: boolean): void {
    if (law === undefined || audit === undefined) return
    // A backend that finishes after its time must not change what is written down.
    law.disclosures = answer.disclosures.map((one) => ({ ...one }))
    law.attempt = attempts(answer.message_id, isFirst)
  }

  return {
    noteMessage,
    noteAnswer,
    guard: (backend, by, disclosures) =>
      authorize === undefined && audit === undefined
        ? backend
        : guardedBackend(backend, {
            authorize,
            now,
            by: { ...by, registry },
            note: (disclosure) => void disclosures.push(disclosure),
          }),
    audited,
    record,
  }
}

/** An item as it stands in the audit: digests for people, codes for words of the asker's (S12). */
export function auditItem(
  { decision, reason, purpose, legalBasis, event, asked, subjects, records, fields }: Disclosure,
  subjectKey: string | Uint8Array,
): AuditItem {
  const digests = subjects.map((one) => subjectDigest(subjectKey, one))
  return {
    decision,
    records,
    subjects: [...new Set(digests)],
    fields: fields.map(codeOf),
    ...(reason === undefined ? {} : { reason: codeOf(reason) }),
    ...(purpose === undefined ? {} : { purpose: codeOf(purpose) }),
    ...(legalBasis === undefined ? {} : { legal_basis: codeOf(legalBasis) }),
    ...(event === undefined ? {} : { event: codeOf(event) }),
    ...(asked === undefined ? {} : { asked: subjectDigest(subjectKey, asked) }),
  }
}
