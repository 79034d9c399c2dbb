import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInNetwork, readIpAddress, readIpNetwork } from '../../src/values/index.js'

describe('an IP address is read', () => {
  it('as node reads it, whatever the text', () => {
    const texts = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.stringMatching(/^[\da-f:.]{0,20}$/),
      fc.stringMatching(/^(?:\d{1,3}\.){2,4}\d{1,3}$/),
      fc.stringMatching(/^::(?:ffff:)?(?:\d{1,3}\.){3}\d{1,3}$/),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const family = isIPv4(text) ? 4 : isIPv6(text) ? 6 : undefined
        expect(readIpAddress(text)?.family).toBe(family)
      }),
    )
  })

  it('to the same number in all its spellings', () => {
    const spellings = [
      '2001:db8::1',
      '2001:0DB8:0:0:0:0:0:1',
      '[2001:db8::0.0.0.1]',
      '2001:db8::1%e0',
    ]
    const numbers = spellings.map((text) => readIpAddress(text)?.bits)
    expect(new Set(numbers)).toEqual(new Set([0x20010db8000000000000000000000001n]))
  })

  it.each([
    '0177.0.0.1',
    '0x7f.0.0.1',
    '2130706433',
    '127.1',
    '127.0.0.1.',
    '1.2.3.256',
    '',
    '::1::',
    ':::',
  ])('not from %j', (text) => {
    expect(readIpAddress(text)).toBeUndefined()
  })

  it('not from 100 kB of it (S11)', () => {
    expect(readIpAddress('1:'.repeat(50_000))).toBeUndefined()
  })
})

describe('an IP network', () => {
  it.each([
    '10.0.0.0',
    '10.0.0.0/33',
    '10.0.0.1/8',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    'fc00::/129',
    'x/8',
    '/8',
  ])('is not %j', (text) => {
    expect(readIpNetwork(text)).toBeUndefined()
  })

  it('holds what begins as it does, of its family alone', () => {
    const holds = (network: string, address: string): boolean | undefined => {
      const [of, one] = [readIpNetwork(network), readIpAddress(address)]
      return of && one && isInNetwork(one, of)
    }
    expect(holds('10.20.0.0/15', '10.21.255.255')).toBe(true)
    expect(holds('10.20.0.0/15', '10.22.0.0')).toBe(false)
    expect(holds('0.0.0.0/0', '::ffff:10.20.0.1')).toBe(false)
    expect(holds('fd12:3400::/24', 'fd12:34ff::1')).toBe(true)
  })
})
