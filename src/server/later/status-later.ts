import type { TransactionLog } from '../../delivery/index.js'
import { disclosuresIn } from './disclosures-in.js'
import { idsOf } from './later-operation.js'
import type { LaterAnswer, LaterOperation, LaterRequest } from './later-operation.js'
import { transactionStatus } from './transaction-status.js'

/** `txn/status`: a question about a transaction, which is none itself and is not kept. */
export function statusLater(log: TransactionLog): LaterOperation {
  return {
    answeredBy: 'txn.on-status',
    referenceIds: ({ txnstatus_request }) => idsOf([txnstatus_request]),
    answer: async (request, { timestamp }) => {
      const { message, ...asker } = request
      return wrapped(request, await transactionStatus(log, message, { ...asker, timestamp }))
    },
    // Nothing is known of the transaction then: it must not pass for refused (R16).
    failure: (request, reason) => {
      const { transaction_id } = request.message
      const items = idsOf([request.message['txnstatus_request']]).map((reference_id) => {
        return { reference_id, ...reason, status: 'pdng' }
      })
      const { correlation_id } = request
      const txn_status = { transaction_id, correlation_id, search_response: items }
      return wrapped(request, { txn_type: 'search', txn_status })
    },
  }
}

function wrapped(
  { message: { transaction_id }, correlation_id }: LaterRequest,
  txnstatus_response: object,
): LaterAnswer {
  const message = { transaction_id, correlation_id, txnstatus_response }
  const parts = [{ message, total_count: 1, completed_count: 1 }]
  return { message, parts, disclosures: disclosuresIn(message) }
}
