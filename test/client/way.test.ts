import { describe, expect, it } from 'vitest'
import { idTypeValue } from '../../src/model/index.js'
import { defineProfile, standard } from '../../src/peers/index.js'
import { answerTo, clientOver, http, noon, scripted } from '../kit.js'

const asked = idTypeValue('BRN', '2019B000001')

describe('a call as the partner’s family has it', () => {
  const profile = defineProfile(standard, {
    name: 'test',
    query: {
      name: 'test',
      encode: (criteria, { operation }) => ({ ...criteria, reg_event_type: `for ${operation}` }),
    },
    shape: (message, { registry }) => ({ ...message, wrapped_for: registry }),
    headers: { 'x-family': 'one' },
    repeat: () => 'never',
    quota: { perDay: 5 },
    classify: (_, verdict) => verdict,
  })

  it('is validated in the standard’s form, then written in the dialect, criteria first', async () => {
    const transport = scripted((request) => answerTo(request))
    await clientOver('crvs', transport, { profile }).sync.search(asked)
    const { message } = JSON.parse(transport.sent[0]?.body ?? '') as {
      message: { wrapped_for: string; search_request: { search_criteria: object }[] }
    }
    expect(message.wrapped_for).toBe('crvs')
    expect(message.search_request[0]?.search_criteria).toMatchObject({
      reg_event_type: 'for sync.search',
      query: asked.query,
    })
  })

  it('carries the headers of family and partner, and tells the transport what it is about', async () => {
    const transport = scripted((request) => answerTo(request))
    const token = { url: 'https://crvs.example.gov/token', clientId: 'a', clientSecret: 'b' }
    const sheet = { profile, token, headers: { 'x-database': 'two' } }
    await clientOver('crvs', transport, sheet).sync.search(asked)
    const [request] = transport.sent
    expect(request?.headers).toMatchObject({ 'x-family': 'one', 'x-database': 'two' })
    expect(request?.headers).not.toHaveProperty('authorization')
    expect(request?.call).toEqual({
      peer: 'crvs.example.gov',
      operation: 'sync.search',
      operationClass: 'sync',
      repeat: 'never',
      classify: profile.classify,
      quota: { perDay: 5 },
      token: expect.objectContaining(token) as unknown,
      credentialsIn: 'form',
    })
  })

  it('counts by the partner’s own quota where its sheet has one (R17)', async () => {
    const transport = scripted((request) => answerTo(request))
    await clientOver('crvs', transport, { profile, quota: { perMinute: 1 } }).sync.search(asked)
    expect(transport.sent[0]?.call?.quota).toEqual({ perMinute: 1 })
  })

  it('hands signal and deadline on (R12)', async () => {
    const transport = scripted((request) => answerTo(request))
    const { signal } = new AbortController()
    const deadline = noon + 60_000
    await clientOver('crvs', transport).sync.search(asked, { signal, deadline })
    expect(transport.sent[0]).toMatchObject({ deadline })
    expect(transport.sent[0]?.signal).toBe(signal)
  })
})

describe('an operation that the partner does not have', () => {
  it.each([
    ['by its family', { profile: defineProfile(standard, { name: 'none', serves: () => false }) }],
    ['by the registries in its sheet', { registries: ['social'] as const }],
  ])('%s is refused before sending', async (_, sheet) => {
    const transport = scripted(() => http(500, ''))
    await expect(clientOver('crvs', transport, sheet).sync.search(asked)).rejects.toMatchObject({
      code: 'operation.unsupported',
      peer: 'crvs.example.gov',
    })
    expect(transport.sent).toHaveLength(0)
  })
})
