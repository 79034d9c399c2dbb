import { DciError } from '../errors/index.js'
import type { UnsettledTransaction } from '../errors/index.js'
import type { Answer } from './answer.js'

/** `answer.unknown` (R16). `reachable`: whether an answer can still be brought to this client, by a callback or the status. */
export function unanswered(
  unsettled: UnsettledTransaction,
  cause: unknown,
  reachable: boolean,
): DciError {
  const { partner: peer } = unsettled
  return new DciError(
    'answer.unknown',
    reachable
      ? `${peer} has not answered in time; what it did is unknown. Do not ask the same again: resume(error.unsettled) waits on, or ask for the status of the transaction`
      : `what ${peer} did is unknown, and its answer cannot get here: its status cannot be asked for, and no callback handler shares this client's correlations. Do not ask the same again: give both the same correlations, then resume(error.unsettled)`,
    { peer, unsettled, cause },
  )
}

/** `answer.unknown`, and retryable: the peer says that it never got the request. */
export function neverSeen(
  unsettled: UnsettledTransaction,
  cause: unknown,
  reason: string | undefined,
): DciError {
  const { partner: peer } = unsettled
  return new DciError(
    'answer.unknown',
    `${peer} did not acknowledge the request and now says that it knows no such transaction; it is safe to ask again, under a new transaction_id`,
    { peer, unsettled, cause, retryable: true, ...(reason === undefined ? {} : { reason }) },
  )
}

/** `transaction.duplicate`: its answer was taken in this process, so nothing more will come. */
export function answeredBefore({ partner: peer }: UnsettledTransaction, cause?: unknown): DciError {
  return new DciError(
    'transaction.duplicate',
    `${peer} has answered or refused this transaction already, and whoever waited or listened here was told; nothing more will come. Ask under a new transaction_id if that answer is lost`,
    { peer, cause },
  )
}

/** `answer.refused` for a refusal that came later, by callback. */
export function refusedLater({ header, text }: Answer<unknown>, peer: string): DciError {
  const { status_reason_code: reason, status_reason_message: said } = header
  return new DciError(
    'answer.refused',
    `${peer} refused the request${typeof reason === 'string' ? ` (${reason})` : ''}; change what is asked, or ask its owner`,
    {
      peer,
      peerText: text.slice(0, 2000),
      ...(typeof reason === 'string' ? { reason: reason.slice(0, 99) } : {}),
      ...(typeof said === 'string' ? { peerMessage: said.slice(0, 500) } : {}),
    },
  )
}
