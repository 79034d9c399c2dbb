import { describe, expect, it } from 'vitest'
import { createPeople } from '../../src/mock/index.js'
import type { About } from '../../src/mock/page/about.js'
import { registryNames } from '../../src/model/index.js'
import { post, searchText, us } from '../kit.js'
import { ask, askRaw, byId, changesOf, get, mockWith, read } from './page-kit.js'

describe('what the page says of its mock', () => {
  it('is who it is, how it signs, its public keys and what to try', async () => {
    const mock = mockWith('crvs', { trust: us.jwks })
    const about = await read<About>(mock, '/page/about')
    expect(about).toMatchObject({ registry: 'crvs', sender_id: 'crvs', people: 200, seed: 1 })
    expect(about.signatures).toContain('keys trusted: 1')
    expect(JSON.parse(about.jwks)).toEqual(mock.identity.jwks)
    expect(about.jwks).not.toContain('"d"')
    expect(about.samples[0]).toMatchObject(mock.sample)
    expect(about.samples.length).toBeGreaterThan(7)
  })

  it('takes a look at a few people only, of however many there are', async () => {
    const world = createPeople({ seed: 1, count: 1_000_000 })
    let looked = 0
    const person = (index: number) => {
      looked += 1
      return world.person(index)
    }
    const mock = mockWith('ibr', { people: { ...world, person } })
    expect((await read<About>(mock, '/page/about')).people).toBe(1_000_000)
    expect(looked).toBeGreaterThan(0)
    expect(looked).toBeLessThan(500)
  })

  it.each([1, 2, 5, 18])('works in a world of %i', async (people) => {
    for (const registry of registryNames) {
      const about = await read<About>(mockWith(registry, { people }), '/page/about')
      expect(about.samples.length).toBeGreaterThan(0)
    }
  })

  it.each(registryNames)('has samples and examples that %s answers', async (registry) => {
    const mock = mockWith(registry)
    const { samples, examples } = await read<About>(mock, '/page/about')
    const found: Record<string, string> = {}
    for (const { type, value, note } of samples) {
      const { mood } = await ask(mock, { ...byId(mock), type, value })
      found[note] = mood
    }
    expect(Object.entries(found).filter(([, mood]) => mood === 'bad')).toEqual([])
    expect(found['nobody: an answer without a match']).toBe('none')
    const [attribute, operator, value] = examples.comparison
    const comparisons = [{ attribute, operator, value }]
    const search = { operation: 'search', page_size: 5 }
    const predicate = await ask(mock, { ...search, query_type: 'predicate', comparisons })
    const { expression } = examples
    const document = await ask(mock, { ...search, query_type: 'expression', expression })
    expect([predicate.mood, document.mood]).toEqual(['good', 'good'])
  })

  it.each(registryNames)('suggests attributes that %s knows', async (registry) => {
    const mock = mockWith(registry)
    const { examples } = await read<About>(mock, '/page/about')
    for (const attribute of examples.attributes) {
      const comparisons = [{ attribute, operator: 'eq', value: '2020' }]
      const { words } = await ask(mock, { ...byId(mock), query_type: 'predicate', comparisons })
      expect({ attribute, words }).toEqual({ attribute, words: undefined })
    }
  })
})

describe('what came in since', () => {
  it('is told once, and again where it changed', async () => {
    const mock = mockWith('crvs')
    await mock.handler.handle(post(await searchText()))
    const first = await changesOf(mock)
    expect(first).toMatchObject({ oldest: 1, exchanges: [{ number: 1, operation: 'sync/search' }] })
    expect(await changesOf(mock, first.revision)).toEqual({ ...first, exchanges: [] })
    await mock.handler.handle(post('{'))
    const next = await changesOf(mock, first.revision)
    expect(next.exchanges.map(({ number }) => number)).toEqual([2])
  })

  it('has its message when it is asked for, as text and not as markup', async () => {
    const mock = mockWith('crvs')
    const hostile = '<img src=x onerror=alert(1)>'
    await mock.handler.handle(post(await searchText({ header: { sender_id: hostile } })))
    const { exchanges } = await changesOf(mock)
    expect(exchanges[0]).toMatchObject({ sender: hostile })
    expect(exchanges[0]).not.toHaveProperty('message')
    const { status, headers, body } = await get(mock, '/page/message/1')
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff' })
    expect(headers['Content-Type']).toMatch(/^application\/json/)
    expect(body).toContain(hostile)
    expect((await get(mock, '/')).body).not.toContain(hostile)
  })

  it('forgets what the mock forgets', async () => {
    const mock = mockWith('crvs', { keepExchanges: 2, admin: true })
    for (const body of ['1', '2', '3']) await mock.handler.handle(post(body))
    const kept = await changesOf(mock)
    expect(kept.oldest).toBe(2)
    expect(kept.exchanges.map(({ number }) => number)).toEqual([2, 3])
    const clear = { method: 'DELETE', path: '/admin/exchanges' }
    await mock.handler.handle(post('', clear))
    expect(await changesOf(mock, kept.revision)).toMatchObject({ oldest: 4, exchanges: [] })
  })

  it('has no page requests in it, and no fault strikes them', async () => {
    const mock = mockWith('crvs', { faults: [{ status: 503 }] })
    await get(mock, '/')
    const { revision } = await changesOf(mock)
    expect(revision).toBe(0)
    expect(await ask(mock, byId(mock))).toMatchObject({ mood: 'bad', status: 503 })
    expect(mock.exchanges()).toMatchObject([{ number: 1, fault: 'status 503' }])
  })
})

describe('the form', () => {
  it('asks as anybody does: its question is verified, answered and recorded', async () => {
    const mock = mockWith('crvs', { trust: us.jwks, signatures: 'required' })
    const asked = await ask(mock, byId(mock))
    expect(asked).toMatchObject({ mood: 'good', outcome: '1 record', status: 200, deviations: [] })
    expect(asked.signature).toMatch(/^verified \(EdDSA/)
    expect(JSON.parse(asked.answer ?? '')).toHaveProperty('message.search_response')
    expect(mock.exchanges()).toMatchObject([
      { sender: 'dci-connect-page', signature: 'verified', outcome: 'answered', deviations: [] },
    ])
  })

  it('shows what an unsigned and an altered request come to', async () => {
    const mock = mockWith('crvs', { signatures: 'required' })
    const unsigned = await ask(mock, { ...byId(mock), signing: 'unsigned' })
    expect(unsigned).toMatchObject({ mood: 'bad', outcome: 'Refused', status: 401 })
    const altered = await ask(mock, { ...byId(mock), signing: 'altered' })
    expect(altered).toMatchObject({ mood: 'bad', status: 401 })
    const seen = mock.exchanges().map(({ signature }) => signature)
    expect(seen).toEqual(['signature.missing', 'signature.invalid'])
  })

  it('has every operation of ibr', async () => {
    const mock = mockWith('ibr')
    const { operations, examples } = await read<About>(mock, '/page/about')
    const all = ['search', 'search.later', 'enrolled', 'enrollment.updates', 'txn.status']
    expect(operations).toEqual(all)
    const enrolled = await ask(mock, { ...byId(mock), operation: 'enrolled' })
    expect(enrolled.outcome).toBe('Enrolled: yes')
    const { beneficiary } = examples
    const taken = await ask(mock, { operation: 'enrollment.updates', beneficiary })
    expect(taken.outcome).toBe('Taken')
    const [{ identifier_type: type, identifier_value: value } = {}] = (
      JSON.parse(beneficiary ?? '') as { member: { member_identifier: Record<string, string>[] } }
    ).member.member_identifier
    expect(await ask(mock, { ...byId(mock), type, value })).toMatchObject({ outcome: '1 record' })
  })

  it('has every operation of dr', async () => {
    const mock = mockWith('dr')
    const { operations } = await read<About>(mock, '/page/about')
    const outcomes: Record<string, string> = {}
    for (const operation of operations.filter((one) => one !== 'txn.status')) {
      outcomes[operation] = (await ask(mock, { ...byId(mock), operation })).outcome
    }
    expect(outcomes).toEqual({
      search: '1 record',
      'search.later': '1 record',
      disabled: 'Disabled: yes',
      'get-disability-details': '1 record',
      'get-disability-support': '1 record',
    })
  })

  it('asks for what is answered later: the callback comes, and stays in this process', async () => {
    const deliveries: unknown[] = []
    const mock = mockWith('fr', { onDelivery: ({ outcome }) => deliveries.push(outcome) })
    const later = { ...byId(mock), operation: 'search.later' }
    const asked = await ask(mock, later)
    expect(asked).toMatchObject({ mood: 'good', outcome: '1 record', status: 200, deviations: [] })
    expect(asked.words).toBe('Acknowledged at once; this came by callback.')
    expect(asked.signature).toMatch(/^verified/)
    const { transaction_id } = asked
    const status = await ask(mock, { operation: 'txn.status', transaction_id })
    expect(status).toMatchObject({ mood: 'good', outcome: 'Transaction succ: 1 record' })
    expect(deliveries).toEqual(['delivered'])
    await mock.handler.close()
  })

  it('asks for the status of a transaction that nobody knows', async () => {
    const unknown = await ask(mockWith('fr'), { operation: 'txn.status', transaction_id: 'never' })
    expect(unknown).toMatchObject({ mood: 'bad', code: 'rjct.reference_id.invalid' })
  })

  it('asks for persons in the social registry', async () => {
    const mock = mockWith('social')
    const asked = await ask(mock, { ...byId(mock), response_entity: 'Member' })
    expect(asked.answer).toContain('spdci-extensions-dci:Member')
  })

  it('tells a fault as the client sees it: a spoiled signature, a closed connection', async () => {
    const wrong = mockWith('crvs', { faults: [{ signature: 'wrong' }] })
    const spoiled = await ask(wrong, byId(wrong))
    expect(spoiled).toMatchObject({ mood: 'bad', status: 200, code: 'signature.invalid' })
    const closing = mockWith('crvs', { faults: [{ reset: true }] })
    const closed = await ask(closing, byId(closing))
    expect(closed.mood).toBe('bad')
    expect(closed.code).toMatch(/^transport\./)
    expect(closed).not.toHaveProperty('status')
  })

  it.each([
    [{}, 'operation is one of'],
    [{ operation: 'search' }, 'query_type is one of'],
    [{ operation: 'search', query_type: 'idtype-value', type: 'UIN' }, 'Value is empty'],
    [{ operation: 'search', query_type: 'expression', expression: '{' }, 'Expression is no JSON'],
    [{ operation: 'search', query_type: 'expression', expression: '{}' }, 'at least one'],
    [{ operation: 'search', query_type: 'predicate', comparisons: [] }, 'from one to 20'],
    [{ operation: 'enrollment.updates', beneficiary: '[]' }, 'Enrolment has to be a JSON object'],
    [{ operation: 'txn.status' }, 'Transaction is empty'],
  ])('says what is missing in %j', async (question, says) => {
    const { status, body } = await askRaw(mockWith('ibr'), question)
    expect(status).toBe(400)
    expect(body).toContain(says)
  })
})
