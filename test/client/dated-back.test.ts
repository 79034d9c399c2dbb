import { describe, expect, it } from 'vitest'
import { seal } from '../../src/envelope/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { opencrvs } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { answerTo, clientOver, http, noon, scripted, them } from '../kit.js'

const day = 24 * 60 * 60 * 1000

/** What a client makes of an answer of OpenCRVS, dated as told and signed without times. */
async function asked(message_ts: string, sheet: Partial<PartnerOptions> = {}): Promise<string> {
  const transport = scripted(async (request) => {
    const { body } = await answerTo(request, { header: { message_ts } })
    const { header, message } = JSON.parse(body.toString()) as { header: object; message: object }
    const { signingKey: key, sender_id } = them
    if (key === undefined) throw new Error('no key')
    const signing = { dialect: opencrvs.signature, key, sender_id, now: noon }
    return http(200, (await seal(header, message, signing)).text)
  })
  const knowsUsAs = 'https://sr.example.gov'
  const client = clientOver('crvs', transport, { profile: opencrvs, knowsUsAs, ...sheet })
  return client.sync.search(idTypeValue('BRN', '2019B000001')).then(
    ({ signature }) => signature.status,
    (error: unknown) => (error as { code: string }).code,
  )
}

const at = (milliseconds: number): string => new Date(milliseconds).toISOString()

describe('an answer whose signature has no times (S7)', () => {
  it('is taken up to seven days after its date', async () => {
    expect(await asked(at(noon - 7 * day))).toBe('verified')
    expect(await asked(at(noon - 7 * day - 1))).toBe('message.expired')
  })

  it('by a revoked key passes for seven days under an earlier date, and no longer', async () => {
    const [key] = them.jwks.keys
    const lost = (from: number): Partial<PartnerOptions> => ({
      revoked: [{ kid: String(key?.kid), from: at(from) }],
    })
    expect(await asked(at(noon), lost(noon - day))).toBe('signature.key_revoked')
    expect(await asked(at(noon - 8 * day), lost(noon - 7.5 * day))).toBe('message.expired')
    expect(await asked('long ago', lost(noon - day))).toBe('signature.key_revoked')
  })
})
