import { beforeAll, describe, expect, it } from 'vitest'
import type { WaitOptions } from '../../src/client/index.js'
import type { UnsettledTransaction } from '../../src/errors/index.js'
import { recordsOf } from '../../src/model/index.js'
import { loadValidators } from '../../src/validation/index.js'
import { http, noon, them } from '../kit.js'
import { child, endOf, item, one, other, scene, statusAnswer } from './scene.js'

beforeAll(async () => {
  await loadValidators('crvs')
})

describe('resume (R16)', () => {
  const unsettled: UnsettledTransaction = {
    partner: them.sender_id,
    registry: 'crvs',
    operation: 'search',
    transaction_id: 't-of-yesterday',
    message_id: 'm-of-yesterday',
    reference_ids: ['r-1'],
    acknowledged: true,
    sent_at: '2026-02-28T08:30:00Z',
  }

  it('asks for the status at once and gives the records', async () => {
    const stage = scene((asked) => statusAnswer(asked, [item('r-1', [child])]))
    const answer = await stage.client.resume(unsettled)
    expect(recordsOf(answer)).toEqual([child])
    expect(stage.transport.sent[0]?.body).toContain('"attribute_value":"t-of-yesterday"')
  })

  it('takes what another process wrote down as JSON', async () => {
    const stage = scene((asked) => statusAnswer(asked, [item('r-1', [child])]))
    const kept = JSON.parse(JSON.stringify(unsettled)) as UnsettledTransaction
    const answer = await stage.client.resume(kept, { criteria: [one] })
    expect(answer).toMatchObject({ via: 'status', transaction_id: 't-of-yesterday' })
    expect(stage.correlations.open()).toEqual([])
  })

  it('checks the identifier when it is told what was asked', async () => {
    const stage = scene((asked) => statusAnswer(asked, [item('r-1', [other])]))
    expect(await endOf(stage.client.resume(unsettled, { criteria: [one] }))).toMatchObject({
      code: 'answer.wrong_identifier',
    })
  })

  it('ends as unknown again, and takes no other client’s transaction', async () => {
    const stage = scene(() => http(503, ''))
    const options: WaitOptions = { deadline: noon + 1_000 }
    const waiting = endOf(stage.client.resume(unsettled, options))
    await stage.clock.advance(1_000)
    expect(await waiting).toMatchObject({ code: 'answer.unknown', unsettled })
    const foreign = { ...unsettled, registry: 'social' }
    await expect(stage.client.resume(foreign)).rejects.toThrow(TypeError)
  })
})
