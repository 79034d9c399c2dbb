import { describe, expect, it } from 'vitest'
import {
  createBearer,
  createBudget,
  createBulkhead,
  createChaos,
  createCircuitBreaker,
  createCircuits,
  createFetchSend,
  createGuardedSend,
  createHealth,
  createPacing,
  createRetry,
  createTimeout,
  createTransport,
  createUndiciSend,
  planJob,
} from '../../src/transport/index.js'
import type { TransportOptions } from '../../src/transport/index.js'

/** As a program without types writes it. */
const misspelt = (more: object): never => ({ openfor: 1, ...more }) as never
const saying = (text: string): RegExp => new RegExp(text, 's')

describe('an option that there is not', () => {
  it.each<[string, () => unknown, string]>([
    ['createTransport', () => createTransport(misspelt({})), 'a transport .*openfor.* retry,'],
    ['createUndiciSend', () => createUndiciSend(misspelt({})), 'undici .*openfor.* proxy'],
    ['tls', () => createTransport({ tls: misspelt({}) }), 'tls .*openfor.* servername'],
    ['gzip', () => createTransport({ gzip: misspelt({}) }), 'gzip .*openfor.* requests'],
    ['createFetchSend', () => createFetchSend(misspelt({})), 'fetch .*openfor.* maxAnswerBytes'],
    ['createGuardedSend', () => createGuardedSend(misspelt({})), 'guarded .*openfor.* partnerOf'],
    ['createBulkhead', () => createBulkhead(misspelt({})), 'bulkhead .*openfor.* maxQueue'],
    ['createPacing', () => createPacing(misspelt({})), 'pacing .*openfor.* whenFull'],
    ['createRetry', () => createRetry(misspelt({})), 'retrying .*openfor.* attempts'],
    ['createBudget', () => createBudget(misspelt({})), 'budget .*openfor.* reserve'],
    ['createCircuits', () => createCircuits(misspelt({})), 'openfor.* openFor.* mostCircuits'],
    ['createCircuitBreaker', () => createCircuitBreaker(misspelt({})), 'openfor.* openFor'],
    ['createTimeout', () => createTimeout(misspelt({})), 'timeout .*openfor.* keptBelow'],
    ['createBearer', () => createBearer(misspelt({})), 'bearer .*openfor.* lifetime'],
    ['createHealth', () => createHealth(misspelt({})), 'health .*openfor.* circuits'],
    ['createChaos', () => createChaos([], misspelt({})), 'chaos .*openfor.* clock'],
  ])('is refused by %s, which names those that there are', (_, make, text) => {
    expect(make).toThrow(TypeError)
    expect(make).toThrow(saying(text))
  })

  it.each<[keyof TransportOptions, string]>([
    ['retry', 'attempts'],
    ['budget', 'reserve'],
    ['bulkhead', 'maxInFlight'],
    ['pacing', 'maxWait'],
    ['circuitBreaker', 'openFor'],
  ])('is refused within %s of a transport, and so is what is no options', (part, known) => {
    expect(() => createTransport({ [part]: misspelt({}) })).toThrow(saying(`openfor.* ${known}`))
    expect(() => createTransport({ [part]: true })).toThrow(`${part} is its options, or false`)
  })

  it('is not one of the many that there are', () => {
    const transport = createTransport({
      ...{ timeout: 1, maxAnswerBytes: 1, connections: 1, tls: { servername: 'a' } },
      ...{
        gzip: { requests: true },
        retry: { attempts: 1 },
        budget: { ratio: 1 },
        random: () => 0,
      },
      ...{ bulkhead: { maxQueue: 1 }, pacing: { whenFull: 'wait' }, circuitBreaker: { probes: 1 } },
    })
    expect(transport.health()).toEqual([])
  })
})

describe('what an option may be is said in words', () => {
  it.each<[() => unknown, string]>([
    [() => createCircuits({ failureRate: 0 }), 'failureRate must be a number above 0 to 1'],
    [() => createRetry({ attempts: 0 }), 'retry.attempts must be a finite whole number from 1'],
    [
      () => createCircuits({ minimumCalls: 21 }),
      'minimumCalls must be a whole number 1 to 20: no more calls than these are counted; raise window for more',
    ],
    [
      () => createPacing({ quota: { perDay: 0 } }),
      'quota.perDay must be a whole number 1 to 1,000,000,000',
    ],
    [() => createTimeout({ timeout: 0 }), 'timeout must be a number from 1'],
    [() => createPacing({ whenFull: 'block' as never }), "whenFull must be 'wait' or 'refuse'"],
    [
      () => planJob({ calls: 1, quota: { perDay: 1 } } as never),
      'startAt must be a Date: when the job begins, e.g. new Date()',
    ],
    [
      () => planJob({ calls: 1, quota: { perDay: 1 }, startAt: '2027-01-04' as never }),
      'startAt must be a Date: when the job begins, e.g. new Date()',
    ],
  ])('%s', (make, message) => {
    expect(make).toThrow(new TypeError(message))
  })
})
