import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageTitles } from '../../src/model/generated/messages.js'
import { registryNames } from '../../src/model/registry.js'
import type { RegistryName } from '../../src/model/registry.js'
import { needs, sharedFolder } from '../shared.js'
import { apiText, differences } from './published-messages.js'
import type { ApiSchema, ApiText } from './published-messages.js'
import { schemaFiles, sourcesOf, standardFolder } from './tree.js'

const folder = sharedFolder('standard')
const prefixes = { crvs: 'CRVS', social: 'SR', ibr: 'IBR', dr: 'DR', fr: 'FR' }

/** Differences we want, by text: each has a label in schemas/README.md. */
const wanted: Readonly<Record<RegistryName | 'core' | 'locations', readonly string[]>> = {
  crvs: [
    'NotifyEventRequest.notify_event[].data.reg_records: object there, array here', // D10
  ],
  social: [
    'SearchResponse.search_response[].data.reg_records[]: object there, any here', // D21
    'NotifyEventRequest.notify_event[].data.reg_records: object there, array here', // D10
  ],
  ibr: [
    'NotifyEventRequest.notify_event[].data.reg_records: object there, array here', // D10
    'EnrolledRequest.enrolled_criteria.query: required here only', // D60
    'EnrollmentUpdatesRequest.enrolled_updates.beneficiaries: required here only', // D65
  ],
  dr: [
    'SearchRequest.search_request[].search_criteria.query_type: code graphql', // D58
    'SearchResponse.search_response[].data.reg_record_type: required there only', // D57
    'SearchResponse.search_response[].data.reg_records: object there, array here', // D3
    'SubscribeResponse.subscribe_response[].subscriptions[].reg_event_type: code REGISTER', // D59
    'NotifyEventRequest.notify_event[].data.reg_records: object there, array here', // D10
    'DisabledRequest.disabled_criteria.query: required here only', // D60
    'GetDisabilitySupportRequest.disabled_criteria.query: required here only', // D60
    'GetDisabilitySupportResponse.search_response[].data.reg_records[]: array there, object here', // D3
  ],
  fr: [
    'SearchRequest.search_request[].search_criteria.query_type: code graphql', // D58
    'SearchResponse.search_response[].data.reg_record_type: required there only', // D57
    'NotifyEventRequest.notify_event[].data.reg_records: object there, array here', // D10
  ],
  core: [
    'SearchResponse.search_response[].data.reg_record_type: required there only', // D57
    'SearchResponse.search_response[].data.reg_records: object there, array here', // D3
    'SubscribeResponse.subscribe_response[].subscriptions[].code: required here only', // D8
    'SubscribeResponse.subscribe_response[].subscriptions[].status: required here only', // D8
    'UnSubscribeRequest.timesstamp: not here', // D1
    'UnSubscribeRequest.subscription_codes: required here only', // D1
    'UnSubscribeResponse.timesatmp: not here', // D1
    'NotifyEventRequest.notify_event[].data.reg_records: object there, array here', // D10
    'TxnStatusResponse.txnstatus_response.txn_type: code on-search', // D62
    'TxnStatusResponse.txnstatus_response.txn_type: code on-subscribe', // D62
    'TxnStatusResponse.txnstatus_response.txn_type: code on-unsubscribe', // D62
    'IdTypeValueQuery.type: required here only', // D60
    'IdTypeValueQuery.value: required here only', // D60
    'ExpressionQuery.value: required here only', // D60
  ],
  locations: [
    'LocationsResponse.@context.@context: not here', // D68
    'LocationsResponse.@context.xsd: not here', // D68
    'LocationsResponse.@context.schema: not here', // D68
  ],
}

/** The message components of a registry's text, by their published name: every schema some operation sends or answers with. */
function messagesOf(registry: RegistryName, text: ApiText): [string, ApiSchema, string][] {
  const titles = new Set(
    Object.values(messageTitles[registry]).flatMap(({ request, answer }) => [request, answer]),
  )
  return [...titles].flatMap((title): [string, ApiSchema, string][] => {
    const name = title.startsWith(prefixes[registry])
      ? title.slice(prefixes[registry].length)
      : title
    const component = text.components.schemas?.[name]
    return component === undefined ? [] : [[name, component, title]]
  })
}

function component(text: ApiText, name: string): ApiSchema {
  const found = text.components.schemas?.[name]
  if (found === undefined) throw new Error(`no component ${name}`)
  return found
}

/** The schema of the JSON body under some node of a text. */
function bodyOf(node: unknown): ApiSchema {
  return (
    (node as { content: Record<string, { schema: ApiSchema }> }).content['application/json']
      ?.schema ?? {}
  )
}

describe.skipIf(folder === undefined)(`the published messages${needs(folder)}`, () => {
  it.each(registryNames)(
    'of %s are all here, member by member, but for the deviations stated',
    (registry) => {
      const text = apiText(`openapi/${registry}_api_v1.0.0.yaml`)
      const found = messagesOf(registry, text).flatMap(([name, schema, title]) =>
        differences(text, schema, title).map((line) => name + line.slice(title.length)),
      )
      expect(found.sort()).toEqual([...wanted[registry]].sort())
    },
  )

  it.each(registryNames)('of %s have no component that is a message and not here', (registry) => {
    const text = apiText(`openapi/${registry}_api_v1.0.0.yaml`)
    const known = new Set(messagesOf(registry, text).map(([name]) => name))
    const messages = Object.keys(text.components.schemas ?? {}).filter((name) =>
      /(Request|Response)$/.test(name),
    )
    expect(messages.filter((name) => !known.has(name))).toEqual([])
    expect(known.size).toBe({ crvs: 9, social: 9, ibr: 13, dr: 12, fr: 9 }[registry])
  })

  it.each(registryNames)(
    'of %s come in the headers, acknowledgements and errors described here',
    (registry) => {
      const text = apiText(`openapi/${registry}_api_v1.0.0.yaml`)
      const { responses } = text.components as unknown as { responses: Record<string, unknown> }
      const found = [
        ...differences(text, component(text, 'MsgHeader_V1.0.0'), 'MsgHeader'),
        ...differences(text, component(text, 'MsgCallbackHeader_V1.0.0'), 'MsgCallbackHeader'),
        ...differences(text, component(text, 'EncryptedMessage'), 'EncryptedMessage'),
        ...differences(text, component(text, 'Error'), 'Error'),
        ...differences(text, bodyOf(responses['Response']), 'AckResponse'),
        ...differences(text, bodyOf(responses['HttpErrorResponse']), 'HttpErrorResponse'),
      ]
      expect(found).toEqual(['AckResponse.message: required here only']) // D66
    },
  )

  it('of the core text are the generic ones', () => {
    const text = apiText('openapi-core/registry_core_api_v1.0.0.yaml')
    const same =
      `SearchRequest SearchResponse SubscribeRequest SubscribeResponse UnSubscribeRequest UnSubscribeResponse NotifyEventRequest
      TxnStatusRequest TxnStatusResponse Pagination PaginationRequest SearchSort ExpPredicate ExpPredicateWithCondition EventFrequency
      LatLong AttributeNameValue`.split(/\s+/)
    const pairs = [
      ...same.map((name) => [name, name]),
      ['IdentifierTypeValue', 'IdTypeValueQuery'],
      ['ExpTemplate', 'ExpressionQuery'],
    ]
    const found = pairs.flatMap(([name, title]) =>
      differences(text, component(text, name ?? ''), title ?? ''),
    )
    expect(found.sort()).toEqual([...wanted.core].sort())
  })

  it('of the token, key set and locations texts are here', () => {
    const token = apiText('openapi-core/authz_core_api_v1.0.0.yaml')
    const keys = apiText('openapi-core/jwks_core_api_v1.0.0.yaml')
    const places = apiText('openapi-core/locations_core_api_v1.0.0.yaml')
    const path = places.paths['/.well-known/locations.json'] as {
      get: { responses: Record<string, unknown> }
    }
    expect([
      ...differences(
        token,
        component(token, 'OAuth2ClientTokenRequest'),
        'OAuth2ClientTokenRequest',
      ),
      ...differences(
        token,
        component(token, 'OAuth2ClientTokenResponse'),
        'OAuth2ClientTokenResponse',
      ),
      ...differences(keys, component(keys, 'JWKSResponse'), 'JWKSResponse'),
      ...differences(places, bodyOf(path.get.responses['200']), 'LocationsResponse'),
    ]).toEqual(wanted.locations)
  })
})

describe.skipIf(folder === undefined)(`the published pieces of messages${needs(folder)}`, () => {
  const pieces =
    folder === undefined ? [] : readdirSync(join(standardFolder, 'jsonld/core/v1/api-schemas'))

  it('each have a schema here that names them', () => {
    const sources = new Set(schemaFiles.flatMap(({ schema }) => sourcesOf(schema)))
    const lost = pieces.filter((file) => !sources.has(`jsonld/core/v1/api-schemas/${file}`))
    expect(pieces).toHaveLength(38)
    expect(lost).toEqual([])
  })

  it('have all their codes here', () => {
    const lost = pieces.flatMap((file) => {
      const source = `jsonld/core/v1/api-schemas/${file}`
      const text = readFileSync(join(standardFolder, source), 'utf8')
      const enumerated = [...text.matchAll(/"owl:oneOf":\s*\[([^\]]*)\]/g)].flatMap(([, list]) =>
        [...(list ?? '').matchAll(/"[a-z]+:([^"]+)"/g)].map(([, code]) => code),
      )
      const here = schemaFiles
        .filter(({ schema }) => schema.oneOf !== undefined)
        .flatMap(({ schema }) => (schema.oneOf ?? []).map((code) => code.const))
      return enumerated
        .filter((code) => !here.includes(code ?? ''))
        .map((code) => `${file}: ${String(code)}`)
    })
    expect(lost).toEqual([])
  })
})
