import type { TransactionQuestion } from './transaction-question.js'

/** The message that asks how far a transaction has come. `transaction_id` is the question's own. */
export function statusMessage(
  question: TransactionQuestion,
  transaction_id: string,
  reference_id: string,
): { readonly transaction_id: string; readonly txnstatus_request: object } {
  const { txn_type = 'search', locale = 'eng', attribute_type, attribute_value } = question
  const asked = { reference_id, txn_type, attribute_type, attribute_value, locale }
  return { transaction_id, txnstatus_request: asked }
}
