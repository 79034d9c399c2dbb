import { describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createCorrelations, createSubscriptions } from '../../src/delivery/index.js'
import type { Correlations } from '../../src/delivery/index.js'
import { expression, idTypeValue, predicate } from '../../src/model/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { openimis, openspp, standard } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import { counter, http, noon, scripted, them } from '../kit.js'
import { callbackText, setting, timestamp } from '../server/callbacks/callbacks-kit.js'

const taken = '{"message":{"ack_status":"ACK","timestamp":"2026-03-01T08:30:00Z"}}'
const reg_event_type = 'REGISTER'
const { query } = idTypeValue('UIN', '4711')
const byIdentifier = { reg_event_type, filter_type: 'idtype-value', filter: query } as const
const bySex = predicate(['sex', 'eq', 'female'])
const byPredicate = { reg_event_type, filter_type: 'predicate', filter: bySex.query } as const
const never = expression({ $nor: [{ given_name: 'Amina' }] })

interface Setting {
  readonly client: RegistryClient<'social'>
  readonly transport: ReturnType<typeof scripted>
  /** The message that left. */
  readonly sent: () => { readonly subscribe_request: readonly Record<string, unknown>[] }
}

function facing(profile: Profile, correlations?: Correlations): Setting {
  const transport = scripted(() => http(200, taken))
  const client = createRegistryClient({
    registry: 'social',
    identity: createIdentity({ sender_id: 'sr', sender_uri: 'https://sr.example.gov/dci' }),
    partner: definePartner({
      id: them.sender_id,
      baseUrl: 'https://social.example.gov',
      signatures: 'off',
      profile,
    }),
    transport,
    now: () => noon,
    newId: counter(),
    ...(correlations === undefined ? {} : { correlations }),
  })
  const sent: Setting['sent'] = () => {
    const { message } = JSON.parse(transport.sent[0]?.body ?? '') as { message: never }
    return message
  }
  return { client, transport, sent }
}

async function criteriaSent(profile: Profile, asked: object): Promise<unknown> {
  const { client, sent } = facing(profile)
  await client.subscribe(asked as typeof byIdentifier)
  return sent().subscribe_request[0]?.['subscribe_criteria']
}

describe('a subscription', () => {
  it('to OpenSPP names the type of its filter, also where the caller did not: it would be told of everyone', async () => {
    const { filter_type, ...untyped } = byIdentifier
    const left = await criteriaSent(openspp, untyped)
    expect(left).toMatchObject({ filter_type, filter: query, reg_type: 'SOCIAL_REGISTRY' })
    expect(left).not.toHaveProperty('query')
    expect(await criteriaSent(openspp, byPredicate)).toMatchObject({
      filter_type: 'expression',
      filter: { seq: [{ attribute: 'sex', operator: '=', value: 'female' }] },
    })
  })

  it('to openIMIS leaves in its own shape, with the filter beside the criteria too', async () => {
    const { client, sent } = facing(openimis)
    await client.subscribe(byIdentifier)
    const filter = { 'idtype-value': { id_type: 'UIN', id_value: '4711' } }
    expect(sent().subscribe_request).toMatchObject([
      {
        subscribe_criteria: { filter_type: 'idtype-value', filter },
        filter,
        event_type: 'REGISTER',
      },
    ])
  })

  it('to a peer that follows the standard leaves as it was given', async () => {
    const left = await criteriaSent(standard, { ...byPredicate, own: 1 })
    expect(left).toMatchObject({ ...byPredicate, own: 1 })
  })

  it.each<[string, Profile, object, string]>([
    ['OpenSPP would not evaluate', openspp, never, 'query.unsupported'],
    ['openIMIS would store and not evaluate', openimis, bySex, 'query.unsupported'],
    ['OpenSPP would find empty', openspp, {}, 'message.invalid'],
    ['openIMIS would find empty', openimis, {}, 'message.invalid'],
  ])('by a filter that %s is refused, and nothing is sent', async (_, profile, by, code) => {
    const { query_type: filter_type, query: filter } = by as typeof bySex
    const { client, transport } = facing(profile)
    const asked = JSON.parse(JSON.stringify({ reg_event_type, filter_type, filter })) as object
    const refusal = { code, peer: them.sender_id }
    await expect(client.subscribe(asked as typeof byIdentifier)).rejects.toMatchObject(refusal)
    expect(transport.sent).toHaveLength(0)
  })
})

describe('several at once', () => {
  it.each<[string, (client: RegistryClient<'social'>) => Promise<unknown>]>([
    ['searches', (client) => client.search([bySex, bySex])],
    ['searches that are waited for', (client) => client.searchAndWait([bySex, bySex])],
    ['searches that answer at once', (client) => client.sync.search([bySex, bySex])],
    ['subscriptions', (client) => client.subscribe([byIdentifier, byIdentifier])],
    ['codes', (client) => client.unsubscribe(['S-1', 'S-2'])],
  ])('%s are refused for openIMIS, which reads the first and drops the others', async (_, call) => {
    const correlations = createCorrelations()
    const { client, transport } = facing(openimis, correlations)
    await expect(call(client)).rejects.toMatchObject({
      code: 'query.unsupported',
      message: expect.stringMatching(/only the first 1 of the 2 items.*one by one/) as string,
    })
    expect(transport.sent).toHaveLength(0)
    expect(correlations.open()).toEqual([])
  })
})

describe('an unsubscription', () => {
  it('ends the codes that were asked when its answer lists none', async () => {
    const registry = 'social'
    const live = (code: string) => ({ partner: them.sender_id, registry, code }) as const
    const subscriptions = createSubscriptions({ known: ['S-1', 'S-2', 'S-3'].map(live) })
    const correlations = createCorrelations({ now: () => noon })
    const { client } = facing(standard, correlations)
    const { transaction_id, reference_ids } = await client.unsubscribe(['S-1', 'S-3'])
    expect(reference_ids).toEqual(['S-1', 'S-3'])
    const { send, calls } = setting({ subscriptions, correlations })
    const message = { transaction_id, correlation_id: 'c-1', timestamp, status: 'succ' }
    const { status } = await send(
      await callbackText({ header: { action: 'on-unsubscribe' }, message }),
    )
    expect(status).toBe(200)
    expect(calls.map(({ name }) => name)).toEqual(['onUnsubscribe'])
    expect(subscriptions.of(them.sender_id).map(({ code }) => code)).toEqual(['S-2'])
    expect(correlations.open()).toEqual([])
  })
})
