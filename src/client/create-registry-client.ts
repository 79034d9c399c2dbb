import { randomUUID } from 'node:crypto'
import { DciError } from '../errors/index.js'
import { toTimestamp } from '../envelope/index.js'
import { isRegistryName } from '../model/index.js'
import type {
  Beneficiary,
  DisabledCriteria,
  EnrolledCriteria,
  Operation,
  RegistryName,
  SearchResponseMessage,
} from '../model/index.js'
import { partnerEncryptionKey, partnerKeys } from '../peers/index.js'
import type { KeyAccess, Partner } from '../peers/index.js'
import { createTransport, fetchText } from '../transport/index.js'
import type { Answer } from './answer.js'
import { checkIdentifier } from './check-identifier.js'
import { checkStatusItems } from './check-status-items.js'
import { completeCriteria } from './complete-criteria.js'
import { exchange } from './exchange.js'
import type { ExchangeParts } from './exchange.js'
import type {
  CallOptions,
  RegistryClient,
  RegistryClientOptions,
  SearchOptions,
  SyncOperationsOf,
} from './registry-client.js'

/**
 * A client of one registry. No I/O: the first call connects. `Extra` adds a country's extra fields to the record types.
 *
 * @example
 * import { createIdentity, createRegistryClient, idTypeValue, recordsOf } from 'dci-connect'
 * import { definePartner } from 'dci-connect/peers'
 *
 * const us = createIdentity({ sender_id: 'sr.example.gov' })
 * const partner = definePartner({ id: 'crvs.example.gov', baseUrl: 'https://crvs.example.gov', keys: { jwks: 'https://crvs.example.gov/.well-known/jwks.json' } })
 * const civil = createRegistryClient({ registry: 'crvs', identity: us, partner })
 * export const [child] = recordsOf(await civil.sync.search(idTypeValue('BRN', '2023BAAAAAA')))
 */
export function createRegistryClient<R extends RegistryName, Extra = unknown>(
  options: RegistryClientOptions<R>,
): RegistryClient<R, Extra> {
  const { registry, identity, partner, now = Date.now, newId = randomUUID } = options
  if (!isRegistryName(registry)) {
    throw new TypeError('registry must be one of crvs, social, ibr, dr, fr')
  }
  const transport = options.transport ?? createTransport()
  const access: KeyAccess = { fetchText: (url) => fetchText(transport, url), now }
  const keys = partnerKeys(partner, access)
  const encryptionKey =
    partner.encryption === undefined ? undefined : partnerEncryptionKey(partner, access)
  const surroundings = { identity, partner, transport, keys, encryptionKey, now, newId }
  const parts: ExchangeParts = { registry, ...surroundings }

  async function close(): Promise<void> {
    if (options.transport === undefined) await transport.close()
  }

  return {
    registry,
    partner,
    sync: syncOperations(parts) as unknown as SyncOperationsOf<R, Extra>,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function syncOperations(parts: ExchangeParts): object {
  const search = (criteria: object, options?: SearchOptions): Promise<unknown> =>
    searchOnce(parts, criteria, options)
  if (parts.registry === 'ibr') {
    return {
      search,
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
  if (parts.registry === 'dr') {
    const disabled =
      (operation: Operation) => (criteria: DisabledCriteria, options?: CallOptions) =>
        ask(parts, operation, { disabled_criteria: criteria }, 1, options)
    return {
      search,
      disabled: (criteria: DisabledCriteria, options?: CallOptions) =>
        askWhether(parts, 'sync.disabled', { disabled_criteria: criteria }, options),
      getDisabilityDetails: disabled('sync.get-disability-details'),
      getDisabilitySupport: disabled('sync.get-disability-support'),
    }
  }
  return { search }
}

function ask<Message>(
  parts: ExchangeParts,
  operation: Operation,
  content: object,
  total_count: number,
  options: CallOptions = {},
): Promise<Answer<Message>> {
  const { signal, transaction_id = parts.newId() } = options
  return exchange<Message>(parts, {
    operation,
    message: { transaction_id, ...content },
    total_count,
    ...(signal === undefined ? {} : { signal }),
  })
}

async function askWhether(
  parts: ExchangeParts,
  operation: Operation,
  content: object,
  options?: CallOptions,
): Promise<Answer<object>> {
  const answer = await ask<object>(parts, operation, content, 1, options)
  checkStatusItems(answer.message)
  return answer
}

async function searchOnce(
  parts: ExchangeParts,
  criteria: object,
  options: SearchOptions = {},
): Promise<Answer<SearchResponseMessage<unknown>>> {
  const { registry, partner, now, newId } = parts
  const { locale = 'eng', checkIdentifier: checked = true } = options
  const reference_id = newId()
  const item = {
    reference_id,
    timestamp: toTimestamp(now()),
    search_criteria: completeCriteria(
      criteria as Record<string, unknown>,
      registry,
      'sync.search',
      partner,
    ),
    locale,
  }
  const answer = await ask<SearchResponseMessage<unknown>>(
    parts,
    'sync.search',
    { search_request: [item] },
    1,
    options,
  )
  checkReference(answer.message, reference_id, partner)
  const { query_type, query } = criteria as {
    query_type?: string
    query?: { type: string; value: string }
  }
  if (!checked || query_type !== 'idtype-value' || query === undefined) return answer
  const marked = checkIdentifier(answer.message, query, partner.id)
  return marked.length === 0 ? answer : { ...answer, deviations: [...answer.deviations, ...marked] }
}

/** Items are matched by `reference_id`, never by index; an item without one can only be the answer to a single request. */
function checkReference(
  message: SearchResponseMessage<unknown>,
  reference_id: string,
  partner: Partner,
): void {
  const strange = message.search_response.some(
    (item) =>
      (item.reference_id as string | undefined) !== undefined && item.reference_id !== reference_id,
  )
  if (!strange) return
  throw new DciError(
    'answer.uncorrelated',
    `the answer of ${partner.id} is about another search; nothing in it was used`,
    {
      peer: partner.id,
      reference_id,
    },
  )
}
