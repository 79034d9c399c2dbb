import { randomUUID } from 'node:crypto'
import { createCorrelations } from '../delivery/index.js'
import type { UnsettledTransaction } from '../errors/index.js'
import { isRegistryName } from '../model/index.js'
import type { RegistryName } from '../model/index.js'
import { partnerEncryptionKey, partnerKeys } from '../peers/index.js'
import type { KeyAccess } from '../peers/index.js'
import { createTransport, fetchText, makesBodies, systemClock } from '../transport/index.js'
import { asyncOperations } from './async-operations.js'
import type { ExchangeParts } from './exchange-parts.js'
import type { GatheredAnswer, ResumeOptions, WaitOptions } from './gathered-answer.js'
import { lookUpKeys, lookUpLocations } from './lookups.js'
import { outcomesOf } from './outcomes.js'
import type { LookupOptions, RegistryClient, RegistryClientOptions } from './registry-client.js'
import { resume, searchAndWait } from './search-and-wait.js'
import { syncOperations } from './sync-operations.js'
import { lookUpToken } from './token-info.js'

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
  if (!isRegistryName(options.registry)) {
    throw new TypeError('registry must be one of crvs, social, ibr, dr, fr')
  }
  const parts = partsOf(options)
  const { partner, transport } = parts

  async function close(): Promise<void> {
    if (options.transport === undefined) await transport.close()
  }

  const client = {
    registry: options.registry,
    partner,
    sync: syncOperations(parts),
    ...asyncOperations(parts),
    searchAndWait: (criteria: object | readonly object[], waits: WaitOptions = {}) =>
      Array.isArray(criteria)
        ? searchAndWait(parts, criteria as readonly object[], waits).then((answer) =>
            asBatch(parts, answer),
          )
        : searchAndWait(parts, [criteria], waits),
    resume: async (unsettled: UnsettledTransaction, waits: ResumeOptions = {}) => {
      const answer = await resume(parts, unsettled, waits)
      const asksOne = waits.criteria !== undefined && !Array.isArray(waits.criteria)
      return asksOne ? answer : asBatch(parts, answer)
    },
    jwks: (lookup: LookupOptions = {}) => lookUpKeys(parts, lookup),
    locations: (lookup: LookupOptions = {}) => lookUpLocations(parts, lookup),
    token: (lookup: LookupOptions = {}) => lookUpToken(parts, lookup),
    close,
    [Symbol.asyncDispose]: close,
  }
  return client as unknown as RegistryClient<R, Extra>
}

function partsOf(options: RegistryClientOptions<RegistryName>): ExchangeParts {
  const { registry, identity, partner, newId = randomUUID, clock = systemClock } = options
  const { now = () => clock.now(), random = Math.random, correlations } = options
  const transport = options.transport ?? createTransport()
  const access: KeyAccess = { fetchText: (url) => fetchText(transport, url, partner.id), now }
  return {
    registry,
    identity,
    partner,
    transport,
    makesBodies: makesBodies(transport),
    keys: partnerKeys(partner, access),
    encryptionKey:
      partner.encryption === undefined ? undefined : partnerEncryptionKey(partner, access),
    correlations: correlations ?? createCorrelations({ now, keepSettled: { count: 0 } }),
    shared: correlations !== undefined,
    clock,
    now,
    newId,
    random,
    ways: new Map(),
  }
}

function asBatch({ partner }: ExchangeParts, answer: GatheredAnswer<unknown>): object {
  const { message, reference_ids } = answer
  return { ...answer, items: outcomesOf(message.search_response, reference_ids, partner) }
}
