import { describe, expect, it } from 'vitest'
import {
  generateSigningJwk,
  importSigningKey,
  importVerifyingKey,
  parameterString,
  publicHalf,
} from '../../src/envelope/index.js'

const jwk = generateSigningJwk('EdDSA', 'one')
const context = {
  sender_id: 'sr.example.gov',
  key: importSigningKey(jwk),
  created: 1_769_846_400,
  expires: 1_769_846_700,
}
const key = importVerifyingKey(publicHalf(jwk))

async function inOrder(order: (parameters: string[]) => string[]): Promise<string> {
  const signature = await parameterString.sign('text', context)
  return order(signature.split(', ')).join(', ')
}

describe('the parameters of a signature', () => {
  it('say the same in the published order and in any other', async () => {
    const first = parameterString.parse(await inOrder((all) => all))
    const { covers, coversRarely: _, ...published } = first ?? {}
    const reversed = parameterString.parse(await inOrder((all) => all.reverse()))
    expect(reversed).toMatchObject(published)
    expect(reversed?.covers('text', key)).toBe(true)
    expect(covers?.('text', key)).toBe(true)
  })

  it('are refused in the published order too when one is no number or no base64 (S1)', async () => {
    const signature = await inOrder((all) => all)
    expect(parameterString.parse(signature.replace('created="', 'created="x'))).toBeUndefined()
    expect(parameterString.parse(signature.replace('signature="', 'signature="*'))).toBeUndefined()
  })

  it('are refused with a time that is not whole seconds, written as they are (S1)', async () => {
    const signature = await inOrder((all) => all)
    for (const time of [
      '01',
      '-0',
      '-1',
      '+1',
      '1.0',
      '1e3',
      ' 1',
      '',
      '0x1',
      '1234567890123456',
    ]) {
      const other = signature.replace(/created="\d+"/, `created="${time}"`)
      expect(parameterString.parse(other), time).toBeUndefined()
    }
    const zero = signature.replace(/created="\d+"/, 'created="0"')
    expect(parameterString.parse(zero)).toMatchObject({ created: 0 })
  })

  it('are refused twice, whatever their order', async () => {
    const twice = await inOrder((all) => [...all, 'namespace="dci"'])
    expect(parameterString.parse(twice)).toBeUndefined()
  })
})
