import type {
  Beneficiary,
  DisabledCriteria,
  EnrolledCriteria,
  Operation,
  SearchItem,
  SearchResponseMessage,
} from '../model/index.js'
import type { Answer } from './answer.js'
import type { CallOptions, DetailsOptions, SearchOptions } from './call-options.js'
import { checkSearch, checkWhose } from './check-search.js'
import { checkStatusItems } from './check-status-items.js'
import { exchange } from './exchange.js'
import type { ExchangeParts } from './exchange-parts.js'
import { outcomesOf } from './outcomes.js'
import { searchQuestion } from './search-request.js'
import type { TransactionQuestion } from './transaction-question.js'
import { statusMessage } from './status-message.js'

/** `client.sync`: what answers in the same HTTP exchange, of all registries and of this one alone. */
export function syncOperations(parts: ExchangeParts): object {
  const shared = {
    search: (criteria: object | readonly object[], options: SearchOptions = {}) =>
      Array.isArray(criteria)
        ? searchAll(parts, criteria as readonly object[], options)
        : search(parts, [criteria], options),
    txn: {
      status: (question: TransactionQuestion, options?: CallOptions) =>
        askTransaction(parts, question, options),
    },
  }
  if (parts.registry === 'ibr') return { ...shared, ...ibrOperations(parts) }
  return parts.registry === 'dr' ? { ...shared, ...drOperations(parts) } : shared
}

function ibrOperations(parts: ExchangeParts): object {
  return {
    enrolled: (criteria: EnrolledCriteria, options?: CallOptions) =>
      askWhether(parts, 'sync.enrolled', { enrolled_criteria: criteria }, options),
    enrollment: {
      updates: (beneficiaries: readonly Beneficiary[], options?: CallOptions) =>
        ask(
          parts,
          'sync.enrollment.updates',
          { enrolled_updates: { beneficiaries } },
          beneficiaries.length,
          options,
        ),
    },
  }
}

function drOperations(parts: ExchangeParts): object {
  return {
    disabled: (criteria: DisabledCriteria, options?: CallOptions) =>
      askWhether(parts, 'sync.disabled', { disabled_criteria: criteria }, options),
    getDisabilityDetails: async (criteria: DisabledCriteria, options: DetailsOptions = {}) => {
      const content = { disabled_criteria: criteria }
      const operation = 'sync.get-disability-details'
      const answer = await ask<SearchResponseMessage<unknown>>(
        parts,
        operation,
        content,
        1,
        options,
      )
      return checkWhose(answer, criteria, options, parts.partner.id)
    },
    getDisabilitySupport: (criteria: DisabledCriteria, options?: CallOptions) =>
      ask(parts, 'sync.get-disability-support', { disabled_criteria: criteria }, 1, options),
  }
}

async function search(
  parts: ExchangeParts,
  criteria: readonly object[],
  options: SearchOptions,
): Promise<Answer<SearchResponseMessage<unknown>>> {
  const { request } = searchQuestion(parts, 'sync.search', criteria, options)
  const answer = await exchange<SearchResponseMessage<unknown>>(parts, request)
  const { reference_ids } = request
  return checkSearch(answer, { reference_ids, criteria }, options, parts.partner.id)
}

async function searchAll(
  parts: ExchangeParts,
  criteria: readonly object[],
  options: SearchOptions,
): Promise<object> {
  const { request } = searchQuestion(parts, 'sync.search', criteria, options)
  const { reference_ids } = request
  const came = await exchange<SearchResponseMessage<unknown>>(parts, request)
  const answer = checkSearch(came, { reference_ids, criteria }, options, parts.partner.id)
  const found: readonly SearchItem<unknown>[] = answer.message.search_response
  return { ...answer, items: outcomesOf(found, reference_ids, parts.partner) }
}

function askTransaction(
  parts: ExchangeParts,
  question: TransactionQuestion,
  options: CallOptions = {},
): Promise<Answer<object>> {
  const { transaction_id = parts.newId() } = options
  const message = statusMessage(question, transaction_id, parts.newId())
  const { attribute_type, attribute_value } = question
  return exchange(parts, {
    ...options,
    operation: 'sync.txn.status',
    message,
    total_count: 1,
    ...(attribute_type === 'transaction_id' ? { about: attribute_value } : {}),
  })
}

function ask<Message>(
  parts: ExchangeParts,
  operation: Operation,
  content: object,
  total_count: number,
  options: CallOptions = {},
): Promise<Answer<Message>> {
  const { transaction_id = parts.newId() } = options
  const message = { ...content, transaction_id }
  return exchange<Message>(parts, { ...options, operation, message, total_count })
}

async function askWhether(
  parts: ExchangeParts,
  operation: Operation,
  content: object,
  options?: CallOptions,
): Promise<Answer<object>> {
  const answer = await ask<object>(parts, operation, content, 1, options)
  checkStatusItems(answer.message, parts.partner.id)
  return answer
}
