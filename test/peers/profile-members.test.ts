import { describe, expect, it } from 'vitest'
import { actions, registryNames } from '../../src/model/index.js'
import type { Operation } from '../../src/model/index.js'
import {
  defineProfile,
  opencrvs,
  opencrvs2026,
  openimis,
  openimisB,
  openspp,
  profileByName,
  profiles,
  standard,
} from '../../src/peers/index.js'
import type { HttpAnswer, Profile, Verdict } from '../../src/peers/index.js'
import { noon } from '../kit.js'

const operations = Object.keys(actions) as Operation[]

describe('what each family serves', () => {
  it.each<[string, string, string]>([
    ['openspp', 'social', 'sync.search search subscribe unsubscribe txn.status sync.txn.status'],
    ['openimis', 'social fr', 'sync.search search subscribe unsubscribe notify txn.status'],
    ['openimis-b', 'social fr', 'sync.search search txn.status'],
    ['openg2p', 'crvs social ibr dr fr', 'sync.search'],
    ['openg2p-newer', 'crvs social ibr dr fr', 'sync.search search'],
    ['opencrvs', 'crvs', 'sync.search search'],
    ['opencrvs-2026', 'crvs', 'sync.search search'],
  ])('%s', (name, registries, served) => {
    const profile = profileByName(name)
    const [first = 'social'] = registryNames.filter((one) => registries.split(' ').includes(one))
    const any = registryNames.filter((one) => profile.serves('sync.search', one))
    expect(any.join(' ')).toBe(registries)
    expect(operations.filter((one) => profile.serves(one, first))).toEqual(
      operations.filter((one) => served.split(' ').includes(one)),
    )
  })

  it('the standard serves what the action table has, no more', () => {
    expect(standard.serves('sync.enrolled', 'ibr')).toBe(true)
    expect(standard.serves('sync.enrolled', 'social')).toBe(false)
  })
})

describe('paths', () => {
  it.each<[string, Operation, string]>([
    ['openspp', 'sync.search', '/dci_api/v1/social/registry/sync/search'],
    ['openspp', 'sync.txn.status', '/dci_api/v1/social/registry/sync/txn/status'],
    ['openimis', 'sync.search', '/api/api_dci/registry/search'],
    ['openimis', 'unsubscribe', '/api/api_dci/registry/unsubscribe'],
    ['openimis-b', 'sync.search', '/api/api_dci/reg/search'],
    ['openg2p', 'sync.search', '/dci/registry/sync/search'],
    ['openg2p-newer', 'sync.search', '/dci/sync/search'],
    ['openg2p-newer', 'search', '/dci/async/search'],
    ['opencrvs', 'search', '/registry/search'],
  ])('%s %s', (name, operation, path) => {
    expect(profileByName(name).path(operation)).toBe(path)
  })
})

describe('what may be sent again (R9)', () => {
  it('is nothing asynchronous of OpenSPP: the transaction is taken already, and its answer 500', () => {
    const repeated = (profile: Profile, operation: Operation): string =>
      profile.repeat(actions[operation])
    expect(repeated(openspp, 'search')).toBe('never')
    expect(repeated(openspp, 'subscribe')).toBe('never')
    expect(repeated(openspp, 'sync.search')).toBe('read')
    expect(repeated(opencrvs, 'search')).toBe('same-message')
  })

  it('is asked about by sync txn/status, where that is answered (R16)', () => {
    const answering = Object.values(profiles).filter((one) => {
      return one.serves('sync.txn.status', 'social')
    })
    expect(answering).toEqual([standard, openspp])
  })
})

describe('what a family takes (R17)', () => {
  it('is known of OpenCRVS and OpenSPP', () => {
    expect(opencrvs2026.quota).toEqual({ perDay: 2000 })
    expect(openspp.quota).toEqual({ perMinute: 60, perDay: 10_000 })
    expect(standard.quota).toBeUndefined()
  })

  it('is one item a message of openIMIS', () => {
    expect([openimis.maxItems, openimisB.maxItems, openspp.maxItems]).toEqual([1, 1, undefined])
  })

  it('are credentials in the URL of OpenCRVS alone, and by default of none', () => {
    const all = Object.values(profiles)
    const inUrl = all.filter(({ credentialsIn }) => credentialsIn.includes('query'))
    expect(inUrl).toEqual([opencrvs, opencrvs2026])
    expect(all.map(({ credentialsIn }) => credentialsIn[0])).not.toContain('query')
  })

  it('is no status but 200 for a callback of OpenCRVS, whose process would end', () => {
    const byBody = Object.values(profiles).filter((one) => one.refuseCallbacksBy === 'body')
    expect(byBody).toEqual([opencrvs, opencrvs2026])
  })
})

describe('messages to openIMIS', () => {
  const shaped = (operation: Operation, message: object): object =>
    openimis.shape({ transaction_id: 't', ...message }, { registry: 'fr', operation })
  const timestamp = '2026-03-01T08:30:00Z'

  it('end subscriptions one by one', () => {
    const message = { timestamp, subscription_codes: ['a', 'b'] }
    expect(shaped('unsubscribe', message)).toEqual({
      transaction_id: 't',
      timestamp,
      unsubscribe_request: [
        { reference_id: 'a', timestamp, subscription_id: 'a' },
        { reference_id: 'b', timestamp, subscription_id: 'b' },
      ],
    })
  })

  it('tell of one record at a time', () => {
    const data = {
      reg_type: 'x',
      reg_event_type: 'a:REGISTER',
      reg_record_type: 'y',
      reg_records: [{ n: 1 }, { n: 2 }],
    }
    const notify_event = [{ reference_id: 'r', timestamp, data }]
    const item = { reference_id: 'r', timestamp, subscription_id: 's' }
    const about = { reg_type: 'x', reg_record_type: 'y', event_type: 'REGISTER' }
    expect(shaped('notify', { subscription_code: 's', notify_event })).toMatchObject({
      notify_request: [
        { ...item, data: { ...about, reg_record: { n: 1 } } },
        { ...item, data: { ...about, reg_record: { n: 2 } } },
      ],
    })
  })

  it('say beside the criteria which events are wanted', () => {
    const subscribe_criteria = { reg_event_type: 'UPDATE', filter: { 'idtype-value': {} } }
    const item = { reference_id: 'r', timestamp, subscribe_criteria }
    expect(shaped('subscribe', { subscribe_request: [item] })).toEqual({
      transaction_id: 't',
      subscribe_request: [{ ...item, event_type: 'UPDATE', filter: { 'idtype-value': {} } }],
    })
  })

  it('are otherwise those of the standard, to everybody', () => {
    const message = Object.freeze({ transaction_id: 't', search_request: [] })
    for (const profile of Object.values(profiles)) {
      const target = { registry: 'social', operation: 'search' } as const
      expect(profile.shape(message, target)).toBe(message)
    }
  })
})

describe('what an answer means (R10)', () => {
  const failed: Verdict = { repeat: true, health: 'failure' }
  const overloaded: Verdict = { repeat: true, health: 'ignore' }
  const answer = (status: number, body: unknown): HttpAnswer => ({
    status,
    headers: {},
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  })
  const verdict = (profile: Profile, given: HttpAnswer, byDefault: Verdict): unknown =>
    profile.classify?.({ answer: given }, byDefault, noon)

  it('OpenCRVS: 429 is a daily quota, until midnight UTC', () => {
    expect(verdict(opencrvs, answer(429, 'Daily quota exceeded'), overloaded)).toEqual({
      repeat: false,
      health: 'ignore',
      exhaustedUntil: Date.UTC(2026, 2, 2),
    })
  })

  it('OpenCRVS: 500 with its own code is a bad signature; any other 500 is a failure', () => {
    const bad = answer(500, { error: { code: 500 } })
    expect(verdict(opencrvs, bad, failed)).toEqual({ repeat: false, health: 'ignore' })
    for (const body of ['', '<html>', { error: { code: 42 } }, { error: 'x' }, [1]]) {
      expect(verdict(opencrvs2026, answer(500, body), failed)).toBe(failed)
    }
    expect(verdict(opencrvs, answer(503, { error: { code: 500 } }), failed)).toBe(failed)
  })

  const inText = JSON.stringify({ error: 'rate_limit_exceeded', retry_after: 37 })

  it.each<[string, unknown]>([
    ['in a text in the message', { message: { error: { code: 'err.x', message: inText } } }],
    ['in a text in the error', { error: { message: inText } }],
    ['in a text by itself', { detail: inText }],
    ['as an object', { detail: { retry_after: 37 } }],
  ])('OpenSPP: 429 says when to come back, %s', (_, body) => {
    expect(verdict(openspp, answer(429, body), overloaded)).toEqual({
      repeat: true,
      health: 'ignore',
      retryAfter: 37_000,
      exhaustedUntil: noon + 37_000,
    })
  })

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON in the text', { error: { message: 'slow down' } }],
    ['a text for seconds', { detail: { retry_after: 'soon' } }],
    ['less than nothing', { detail: { retry_after: -5 } }],
    ['too much to read', { detail: { retry_after: 5, more: 'x'.repeat(70_000) } }],
  ])('OpenSPP: 429 with %s means what it means by default', (_, body) => {
    expect(verdict(openspp, answer(429, body), overloaded)).toBe(overloaded)
  })

  it('OpenSPP: what Retry-After said is not undercut, and no more than a day is believed (R8)', () => {
    const body = { detail: { retry_after: 1e9 } }
    expect(verdict(openspp, answer(429, body), overloaded)).toMatchObject({
      retryAfter: 86_400_000,
    })
    const said = { ...overloaded, retryAfter: 60_000 }
    const less = answer(429, { detail: { retry_after: 37 } })
    expect(verdict(openspp, less, said)).toMatchObject({ retryAfter: 60_000 })
  })

  it('an error or another status keeps its meaning', () => {
    const { classify } = openspp
    expect(classify?.({ error: new Error('reset') }, failed, noon)).toBe(failed)
    expect(opencrvs.classify?.({ error: new Error('reset') }, failed, noon)).toBe(failed)
    expect(verdict(openspp, answer(200, {}), failed)).toBe(failed)
  })
})

describe('defineProfile', () => {
  it('takes over what is not changed, and merges the signature alone', () => {
    const own = defineProfile(openspp, {
      name: 'spp.example.gov',
      quota: { perMinute: 10 },
      signature: { lifetime: 120 },
    })
    expect(own).toMatchObject({ name: 'spp.example.gov', quota: { perMinute: 10 } })
    expect(own.quota).not.toHaveProperty('perDay')
    expect(own.query).toBe(openspp.query)
    expect(own.signature).toMatchObject({ name: 'spp.example.gov', lifetime: 120, keyBy: 'sender' })
  })

  it('may send what its family refuses', () => {
    const own = defineProfile(openimis, { name: 'imis.example.gov', query: standard.query })
    const criteria = { query_type: 'idtype-value', query: { type: 'UIN', value: '1' } }
    const target = { registry: 'fr', operation: 'sync.search' } as const
    expect(own.query.encode(criteria, target)).toBe(criteria)
  })
})
