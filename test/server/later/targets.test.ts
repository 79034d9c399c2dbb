import { describe, expect, it } from 'vitest'
import type { PartnerOptions } from '../../../src/peers/index.js'
import { asker, bodyOf, question, stage } from './later-kit.js'
import { callbackTarget } from '../../../src/server/later/callback-target.js'

function target(sender_uri: unknown, sheet: Partial<PartnerOptions>, loopback = false): unknown {
  const partner = asker({ callbackOrigins: [], ...sheet })
  const found = callbackTarget(sender_uri, partner, { loopback })
  return found.url ?? found.because
}

describe('where callbacks go (S8)', () => {
  it.each<[string, Partial<PartnerOptions>]>([
    ['https://sr.example.gov/dci', { baseUrl: 'https://sr.example.gov/other' }],
    ['https://SR.example.gov:443/dci', { id: 'https://sr.example.gov' }],
    ['https://x.example.gov:8443/', { callbackOrigins: ['https://x.example.gov:8443'] }],
  ])('%s, registered by %o', (uri, sheet) => {
    expect(target(uri, sheet)).toBe(uri)
  })

  it.each<[string, unknown, Partial<PartnerOptions>]>([
    ['no-sender-uri', undefined, {}],
    ['no-sender-uri', '', {}],
    ['callback.forbidden', 'sr.example.gov', {}],
    ['callback.forbidden', 'https://evil.example/', { baseUrl: 'https://sr.example.gov' }],
    ['callback.forbidden', 'http://sr.example.gov/', { baseUrl: 'http://sr.example.gov' }],
    ['callback.forbidden', 'http://127.0.0.1/', { callbackOrigins: ['http://127.0.0.1'] }],
  ])('%s: %s with %o', (because, uri, sheet) => {
    expect(target(uri, sheet)).toBe(because)
  })

  it('this machine only by allowance, and that allows no other', () => {
    const uris = ['http://127.0.0.1:9/', 'http://[::1]/x', 'http://128.0.0.1/']
    expect(uris.map((uri) => target(uri, {}))).toEqual(uris.map(() => 'callback.forbidden'))
    expect(uris.map((uri) => target(uri, {}, true))).toEqual([
      ...uris.slice(0, 2),
      'callback.forbidden',
    ])
  })
})

describe('a request without a place to be answered at', () => {
  it.each([
    ['no-sender-uri', ''],
    ['callback.forbidden', 'https://evil.example/dci'],
  ])(
    '(%s) is acknowledged, answered to nobody, and found by its question',
    async (outcome, sender_uri) => {
      const one = stage()
      const { status } = await one.ask({ header: { sender_uri } })
      await one.dealt(1)
      expect([status, one.events[0]?.outcome, one.called().length]).toEqual([200, outcome, 0])
      const found = bodyOf(await one.ask(question('t-1'), '/registry/sync/txn/status'))
      expect(found.message['txnstatus_response']).toMatchObject({
        txn_type: 'search',
        txn_status: { transaction_id: 't-1', search_response: [{ status: 'succ' }] },
      })
    },
  )
})
