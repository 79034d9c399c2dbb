import { describe, expect, it } from 'vitest'
import { parseCron } from '../../../src/server/subscriptions/cron.js'
import { noon } from '../../kit.js'

function next(text: string, after: string): string | undefined {
  const due = parseCron(text)?.next(Date.parse(after))
  return due === undefined ? undefined : new Date(due).toISOString().slice(0, 16)
}

describe('a cron expression', () => {
  it.each([
    ['* * * * *', '2026-03-01T08:30:00Z', '2026-03-01T08:31'],
    ['*/15 * * * *', '2026-03-01T08:30:01Z', '2026-03-01T08:45'],
    ['0 6 * * *', '2026-03-01T06:00:00Z', '2026-03-02T06:00'],
    ['0 6,18 * * *', '2026-03-01T06:00:00Z', '2026-03-01T18:00'],
    ['30 8-10/2 * * *', '2026-03-01T08:30:00Z', '2026-03-01T10:30'],
    ['0 0 1 * *', '2026-03-01T08:30:00Z', '2026-04-01T00:00'],
    ['0 0 29 2 *', '2026-03-01T08:30:00Z', '2028-02-29T00:00'],
    ['0 0 * * 7', '2026-03-02T00:00:00Z', '2026-03-08T00:00'],
    ['0 0 * * 0', '2026-03-02T00:00:00Z', '2026-03-08T00:00'],
    ['0 0 15 * 1', '2026-03-01T08:30:00Z', '2026-03-02T00:00'],
    ['59 23 31 12 *', '2026-12-31T23:59:00Z', '2027-12-31T23:59'],
  ])('%s after %s is due at %s', (text, after, due) => {
    expect(next(text, after)).toBe(due)
  })

  it('of a day that never comes is never due', () => {
    expect(parseCron('0 0 30 2 *')?.next(noon)).toBeUndefined()
  })

  it.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
    '5-1 * * * *',
    '*/0 * * * *',
    '5/10 * * * *',
    '1, * * * *',
    '-1 * * * *',
    '* * * JAN *',
    '* * L * *',
    '@daily',
    `${'1,'.repeat(200)}1 * * * *`,
  ])('that says %j is none', (text) => {
    expect(parseCron(text)).toBeUndefined()
  })
})
