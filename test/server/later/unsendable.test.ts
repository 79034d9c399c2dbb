import { describe, expect, it } from 'vitest'
import { bodyOf, question, stage } from './later-kit.js'

describe('records that have no JSON text', () => {
  it('are a failure of ours: the asker is called with that, and its question later is answered', async () => {
    const half = { sex: 'female', name: { given_name: 'A\ud800' } }
    const one = stage({ search: () => ({ reg_records: [half as never] }) })
    await one.ask()
    await one.dealt(1)
    const refused = [{ status: 'rjct', reference_id: 'r-1' }]
    expect(one.called()[0]?.message.search_response).toMatchObject(refused)
    const told = await one.ask(question('t-1'), '/registry/sync/txn/status')
    expect(bodyOf(told).message['txnstatus_response']).toMatchObject({
      txn_status: { search_response: refused },
    })
  })
})
