import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../../src/values/formats.js'

describe('isDateTime', () => {
  it('takes what Date writes, whatever the instant', () => {
    const instants = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instants, (instant) => isDateTime(instant.toISOString())))
  })

  it.each([
    '2022-12-04T17:20:07-04:00',
    '2022-12-04t17:20:07z',
    '2022-12-04T17:20:07.123456+05:45',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2022-12-04T23:59:59-23:59',
  ])('takes %s', (text) => expect(isDateTime(text)).toBe(true))

  it.each([
    ['no zone', '2022-12-04T17:20:07'],
    ['no seconds', '2022-12-04T17:20Z'],
    ['a blank for T', '2022-12-04 17:20:07Z'],
    ['two zones', '2022-12-04T17:20:07+00:00Z'],
    ['an offset without colon', '2022-12-04T17:20:07+0000'],
    ['an offset of a day', '2022-12-04T17:20:07+24:00'],
    ['an empty fraction', '2022-12-04T17:20:07.Z'],
    ['29 February of no leap year', '2023-02-29T00:00:00Z'],
    ['29 February 1900', '1900-02-29T00:00:00Z'],
    ['31 April', '2023-04-31T00:00:00Z'],
    ['month 13', '2023-13-01T00:00:00Z'],
    ['day 0', '2023-01-00T00:00:00Z'],
    ['hour 24', '2023-01-01T24:00:00Z'],
    ['minute 60', '2023-01-01T00:60:00Z'],
    ['second 61', '2016-12-31T23:59:61Z'],
    ['digits of another script', '２０２２-12-04T17:20:07Z'],
    ['text after it', '2022-12-04T17:20:07Z '],
    ['nothing', ''],
  ])('refuses %s', (_, text) => expect(isDateTime(text)).toBe(false))

  it('takes second 60 only at the end of June or December in UTC (RFC 3339, 5.7)', () => {
    const leap = [
      '2016-12-31T23:59:60Z',
      '2016-06-30T23:59:60.5Z',
      '2016-12-31T15:59:60-08:00',
      '2017-01-01T05:44:60+05:45',
    ]
    const not = [
      '2016-12-31T22:59:60Z',
      '2016-11-30T23:59:60Z',
      '2016-12-31T23:59:60-08:00',
      '2017-01-01T23:59:60Z',
    ]
    expect(leap.filter((text) => !isDateTime(text))).toEqual([])
    expect(not.filter(isDateTime)).toEqual([])
  })

  it('says no to what is no text', () => {
    expect([0, null, undefined, true, {}, [], new Date(0)].filter(isDateTime)).toEqual([])
  })
})

describe('isDciDate', () => {
  it.each(['1995', '1995-09', '1995-09-21', '1995-09-21T11:20:00Z'])('takes %s', (text) =>
    expect(isDciDate(text)).toBe(true),
  )

  it.each([
    '',
    '95',
    '1995-13',
    '1995-9-21',
    '1995-02-30',
    '00/00/0000',
    '1995-09-21T11:20:00',
    '19950921',
    '1995-09-',
  ])('refuses %j', (text) => expect(isDciDate(text)).toBe(false))
})

describe('isAbsoluteUri', () => {
  it.each([
    'https://sr.example.gov/dci',
    'http://localhost:3000',
    'https://[2001:db8::1]/x?y=%20#z',
    'urn:uuid:0c96614c-7255-4774-b109-cd53ee851769',
    'did:web:example.org',
  ])('takes %s', (text) => expect(isAbsoluteUri(text)).toBe(true))

  it.each([
    '',
    'sr.example.gov',
    '/dci',
    '//host/x',
    'https:',
    'https://',
    'https:/x',
    'https://a b',
    'http://é.org',
    'x:%zz',
    '1x:y',
    'https://x/\n',
  ])('refuses %j', (text) => expect(isAbsoluteUri(text)).toBe(false))

  it('agrees with URL on every web address URL writes', () => {
    fc.assert(fc.property(fc.webUrl(), (url) => isAbsoluteUri(new URL(url).href)))
  })
})

describe('isAtMost', () => {
  it('counts code points, as JSON Schema does', () => {
    expect(isAtMost('𐍈'.repeat(99), 99)).toBe(true)
    expect(isAtMost('𐍈'.repeat(100), 99)).toBe(false)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(20),
        (text, limit) => isAtMost(text, limit) === [...text].length <= limit,
      ),
    )
  })
})

describe('every format is linear (S11)', () => {
  it('answers 100 kB of hostile text without slowing down', () => {
    const hostile = [
      '2022-12-04T17:20:07.' + '0'.repeat(100_000),
      'a:' + '%20'.repeat(33_000) + '%',
      '+'.repeat(100_000),
    ]
    for (const text of hostile) {
      expect([isDateTime(text), isDciDate(text), isAbsoluteUri(text)]).toEqual([
        false,
        false,
        false,
      ])
    }
  })
})
