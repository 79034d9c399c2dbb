import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { definePartner } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { requireCallbackUrl } from '../../src/transport/index.js'
import type { CallbackRules } from '../../src/transport/index.js'

const any: CallbackRules = { origins: 'any' }

function verdict(
  url: string,
  rules: CallbackRules = any,
  sheet: Partial<PartnerOptions> = {},
): string {
  try {
    requireCallbackUrl(url, definePartner({ id: 'sr.example.gov', ...sheet }), rules)
    return 'called'
  } catch (error) {
    return isDciError(error) ? error.code : String(error)
  }
}

/** Hosts as they stand in a URL, by what they are. */
const refusedHosts: readonly (readonly [string, ...string[]])[] = [
  ['loopback', '127.0.0.1', '127.255.255.254', '[::1]', '[0:0:0:0:0:0:0:1]'],
  ['unspecified', '0.0.0.0', '0.1.2.3', '[::]'],
  ['private', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.1.1'],
  ['link-local', '169.254.169.254', '169.254.0.1', '[fe80::1]', '[febf::1]'],
  ['ULA and site-local', '[fc00::1]', '[fd12:3456:789a::1]', '[fec0::1]'],
  ['CGNAT', '100.64.0.1', '100.127.255.254'],
  ['multicast', '224.0.0.1', '239.255.255.250', '[ff02::1]', '[ff05::2]'],
  [
    'broadcast and reserved',
    '255.255.255.255',
    '240.0.0.1',
    '192.0.0.170',
    '[5f00::1]',
    '[100::1]',
  ],
  [
    'IPv4-mapped',
    '[::ffff:127.0.0.1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:8.8.8.8]',
    '[::ffff:0:8.8.8.8]',
  ],
  ['IPv4-compatible', '[::127.0.0.1]', '[::8.8.8.8]'],
  [
    '6to4 and Teredo',
    '[2002:7f00:1::]',
    '[2002:808:808::1]',
    '192.88.99.1',
    '[2001:0:4136:e378::1]',
  ],
  ['NAT64', '[64:ff9b::7f00:1]', '[64:ff9b::8.8.8.8]', '[64:ff9b:1::a00:1]'],
  ['documentation', '192.0.2.1', '198.51.100.7', '203.0.113.9', '[2001:db8::1]', '[3fff::1]'],
  [
    'benchmarking and protocol',
    '198.18.0.1',
    '198.19.255.254',
    '[2001:2::1]',
    '[2001:10::1]',
    '[3ffe::1]',
  ],
  ['octal', '0177.0.0.1', '0300.0250.1.1', '012.0.0.1'],
  ['hexadecimal', '0x7f.0.0.1', '0x7f000001', '0xA.0.0.1', '0X7F.1'],
  ['one number, or few', '2130706433', '127.1', '10.1', '3232235777', '0'],
  ['with a dot behind', '127.0.0.1.', '10.0.0.1.'],
  ['in other digits or escaped', '%31%32%37.0.0.1', '１２７.0.0.1', '①②⑦.0.0.1'],
  ['no host', '[fe80::1%25eth0]', '[fe80::1%eth0]', '[::1', '1.2.3.4.5', '256.1.1.1', ''],
]

const table = refusedHosts.flatMap(([kind, ...hosts]) => hosts.map((host) => [kind, host] as const))

describe('a callback address (S8)', () => {
  it('is tried in more than 40 spellings', () => {
    expect(table.length).toBeGreaterThan(60)
  })

  it.each(table)('is refused: %s, %s', (_, host) => {
    expect(verdict(`https://${host}/dci`)).toBe('callback.forbidden')
  })

  it.each(['8.8.8.8', '172.32.0.1', '172.15.255.255', '100.128.0.1', '11.0.0.1', '[2606:4700::1]'])(
    'is called where it is public: %s',
    (host) => {
      expect(verdict(`https://${host}/dci`)).toBe('called')
    },
  )

  it.each([
    ['http', 'http://sr.example.gov/'],
    ['another scheme', 'ftp://sr.example.gov/'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['a user', 'https://user@sr.example.gov/'],
    ['a user and password', 'https://8.8.8.8:443@sr.example.gov/'],
    ['an empty user', 'https://@sr.example.gov/'],
    ['a backslash', 'https://sr.example.gov\\@10.0.0.1/'],
    ['a line break', 'https://sr.exam\nple.gov/'],
    ['a tab', 'https://sr.example\t.gov/'],
    ['a blank before', ' https://sr.example.gov/'],
    ['a header in it', 'https://sr.example.gov/ HTTP/1.1\r\nX: y'],
    ['letters that only look so', 'https://sr.еxample.gov/'],
    ['nothing', ''],
    ['a path', '/dci'],
    ['100 kB', `https://sr.example.gov/${'a'.repeat(100_000)}`],
  ])('is refused with %s', (_, url) => {
    expect(verdict(url)).toBe('callback.forbidden')
  })

  it('is named by no word of the URL in the error (S12)', () => {
    const partner = definePartner({ id: 'sr.example.gov' })
    const call = (): unknown => requireCallbackUrl('https://10.9.8.7/CANARY?CANARY', partner)
    expect(call).toThrow(/sr\.example\.gov gave for callbacks/)
    expect(call).not.toThrow(/CANARY|10\.9/)
  })
})

describe('the origin of a callback (S8)', () => {
  const registered = { callbackOrigins: ['https://sr.example.gov', 'http://spp.example.gov:8069'] }

  it.each([
    ['https://sr.example.gov/dci/on-search', 'called'],
    ['HTTPS://SR.Example.GOV:443/dci', 'called'],
    ['http://spp.example.gov:8069/dci', 'called'],
    ['https://sr.example.gov:8443/', 'callback.forbidden'],
    ['https://sr.example.gov./', 'callback.forbidden'],
    ['https://sr.example.gov.evil.example/', 'callback.forbidden'],
    ['http://sr.example.gov/', 'callback.forbidden'],
    ['https://spp.example.gov:8069/', 'callback.forbidden'],
  ])('%s: %s', (url, expected) => {
    expect(verdict(url, {}, registered)).toBe(expected)
  })

  it('is that of the base URL, or of an id that is one, over https alone', () => {
    const url = 'https://sr.example.gov/back'
    expect(verdict(url, {}, { baseUrl: 'https://sr.example.gov/api/' })).toBe('called')
    expect(verdict(url, {}, { id: 'https://sr.example.gov' })).toBe('called')
    expect(verdict(url, {}, {})).toBe('callback.forbidden')
    const plain = { baseUrl: 'http://sr.example.gov' }
    expect(verdict('http://sr.example.gov/back', {}, plain)).toBe('callback.forbidden')
  })
})

describe('a network of the sheet (S8)', () => {
  it('opens itself and nothing else', () => {
    const sheet = { callbackNetworks: ['10.20.0.0/16', 'fd12:3456::/32', '64:ff9b::/96'] }
    const open = ['10.20.1.1', '[fd12:3456::1]', '[64:ff9b::808:808]']
    const shut = ['10.21.0.1', '[fd12:3457::1]', '[::ffff:10.20.1.1]', '192.168.0.1', '127.0.0.1']
    for (const host of open) expect(verdict(`https://${host}/`, any, sheet)).toBe('called')
    for (const host of shut)
      expect(verdict(`https://${host}/`, any, sheet)).toBe('callback.forbidden')
  })

  it('does not make an origin a registered one', () => {
    const sheet = { callbackNetworks: ['10.0.0.0/8'] }
    expect(verdict('https://10.0.0.1/', {}, sheet)).toBe('callback.forbidden')
    const both = { ...sheet, callbackOrigins: ['https://10.0.0.1'] }
    expect(verdict('https://10.0.0.1/', {}, both)).toBe('called')
  })
})

describe('this machine (S8)', () => {
  const rules: CallbackRules = { loopback: true }

  it.each([
    'http://127.0.0.1:8080/',
    'http://[::1]:1/',
    'http://localhost:9/',
    'http://sr.localhost./',
  ])('is called where that is allowed: %s', (url) => {
    expect(verdict(url, rules)).toBe('called')
    expect(verdict(url)).toBe('callback.forbidden')
  })

  it.each(['http://10.0.0.1/', 'https://[::ffff:127.0.0.1]/', 'http://localhost.evil.example/'])(
    'is not what is meant by %s',
    (url) => {
      expect(verdict(url, rules)).toBe('callback.forbidden')
    },
  )
})
