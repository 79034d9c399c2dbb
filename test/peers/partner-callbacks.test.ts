import { describe, expect, it } from 'vitest'
import { definePartner } from '../../src/peers/index.js'

const id = 'sr.example.gov'

describe('where callbacks to a partner may go (S8)', () => {
  it.each([
    'https://sr.example.gov',
    'https://sr.example.gov/',
    'https://sr.example.gov:443',
    'HTTPS://SR.example.gov:8443',
    'http://10.20.0.5:8069',
    'https://[fd12:3456::1]:8443',
  ])('is an origin: %s', (origin) => {
    expect(definePartner({ id, callbackOrigins: [origin] }).callbackOrigins).toEqual([origin])
  })

  it.each([
    'https://sr.example.gov/dci',
    'https://sr.example.gov?x',
    'https://us@sr.example.gov',
    'https://*.example.gov',
    'ftp://sr.example.gov',
    'sr.example.gov',
  ])('is no origin: %s', (origin) => {
    expect(() => definePartner({ id, callbackOrigins: [origin] })).toThrow(TypeError)
  })

  it.each(['10.0.0.0/8', '10.20.30.40/32', '100.64.0.0/10', 'fc00::/7', '64:ff9b::/96'])(
    'may be in a network: %s',
    (network) => {
      const { callbackNetworks } = definePartner({ id, callbackNetworks: [network] })
      expect(callbackNetworks).toEqual([network])
    },
  )

  it.each([
    '0.0.0.0/0',
    '10.0.0.0/7',
    '::/0',
    '127.0.0.0/8',
    '127.0.0.1/32',
    '::1/128',
    '169.254.169.254/32',
    '169.0.0.0/8',
    'fe80::/10',
    'fe00::/7',
    '224.0.0.0/8',
    '::ffff:0:0/96',
    '10.0.0.1/8',
    '10.0.0.0',
    'intranet',
  ])('may not be in %s', (network) => {
    expect(() => definePartner({ id, callbackNetworks: [network] })).toThrow(TypeError)
  })
})
