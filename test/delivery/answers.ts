import type { ArrivedAnswer, OpenTransaction } from '../../src/delivery/index.js'
import type { AcceptedMessage } from '../../src/envelope/index.js'

/** An asked search of one item; `changes` replace its members. */
export function asked(changes: Partial<OpenTransaction> = {}): OpenTransaction {
  return {
    partner: 'crvs.example.gov',
    registry: 'crvs',
    operation: 'search',
    transaction_id: 't-1',
    message_id: 'm-1',
    reference_ids: ['r-1'],
    acknowledged: false,
    sent_at: '2026-03-01T08:30:00Z',
    ...changes,
  }
}

const accepted: AcceptedMessage = {
  header: {},
  message: { search_response: [] },
  text: '',
  messageText: '',
  deviations: [],
  signature: { status: 'unsigned', reason: 'absent' },
  encrypted: false,
}

/** Its answer. */
export function answered(changes: Partial<ArrivedAnswer> = {}): ArrivedAnswer {
  return {
    partner: 'crvs.example.gov',
    operation: 'search',
    transaction_id: 't-1',
    reference_ids: ['r-1'],
    answer: accepted,
    ...changes,
  }
}
