import { describe, expect, it } from 'vitest'
import {
  createBearer,
  createBudget,
  createRetry,
  createTimeout,
  createTransport,
  planJob,
} from '../../src/transport/index.js'

describe('options that are no sound numbers are refused when a part is made', () => {
  it.each([
    () => createBudget({ reserve: -1 }),
    () => createBudget({ perMinute: NaN }),
    () => createBudget({ ratio: NaN }),
    () => createRetry({ attempts: Infinity }),
    () => createRetry({ baseDelay: NaN }),
    () => createRetry({ maxDelay: -1 }),
    () => createRetry({ maxRetryAfter: NaN }),
    () => createTimeout({ timeout: 0 }),
    () => createBearer({ lifetime: -1 }),
    () => createTransport({ budget: { ratio: NaN } }),
    () => planJob({ calls: 1, quota: { perDay: 1 }, startAt: new Date('no time') }),
  ])('%s', (make) => {
    expect(make).toThrow(TypeError)
  })
})
