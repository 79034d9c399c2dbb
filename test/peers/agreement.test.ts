import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { idTypeValue } from '../../src/model/index.js'
import { definePartner, requireAgreement } from '../../src/peers/index.js'
import { answerTo, clientOver, noon, scripted } from '../kit.js'

const moment = (later: number): string => new Date(noon + later).toISOString()

function codeAt(agreement: object, now: number): string {
  try {
    requireAgreement(definePartner({ id: 'crvs.example.gov', agreement }), now)
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
  return 'holds'
}

describe('an agreement', () => {
  it('holds from its beginning until just before its end', () => {
    const agreement = { from: moment(0), until: moment(1000) }
    const seen = [-1, 0, 999, 1000].map((later) => codeAt(agreement, noon + later))
    expect(seen).toEqual(['agreement.not_begun', 'holds', 'holds', 'agreement.ended'])
  })

  it('without dates always holds, and so does none', () => {
    expect(codeAt({ id: 'MoU 7' }, noon)).toBe('holds')
    expect(() => requireAgreement({ id: 'a' }, noon)).not.toThrow()
  })

  it.each([
    { until: '2027-12-31' },
    { until: 'soon' },
    { from: '2026-12-31T23:59:60Z' },
    { from: moment(1), until: moment(1) },
  ])('with the dates %j is a bug of the caller', (agreement) => {
    expect(() => definePartner({ id: 'a', agreement })).toThrow(TypeError)
  })

  it('that has ended keeps the client from sending anything', async () => {
    const transport = scripted((request) => answerTo(request))
    const ask = (agreement: object): Promise<unknown> =>
      clientOver('crvs', transport, { agreement }).sync.search(idTypeValue('BRN', 'x'))
    await expect(ask({ until: moment(0) })).rejects.toMatchObject({ code: 'agreement.ended' })
    expect(transport.sent).toEqual([])
    await ask({ until: moment(1) })
    expect(transport.sent).toHaveLength(1)
  })
})
