import { afterEach, describe, expect, it } from 'vitest'
import { idTypeValue, predicate, expression } from '../../src/model/index.js'
import { badSignature, openCrvs2026Peer, openCrvsPeer } from '../live-peers/opencrvs.js'
import { openG2pPeer } from '../live-peers/openg2p.js'
import { openImisBPeer, openImisPeer } from '../live-peers/openimis.js'
import { openSppPeer } from '../live-peers/openspp.js'
import type { LivePeer } from '../live-peers/live-peer.js'
import { ask, clientOn, setStage, told } from './stage.js'
import type { Stage } from './stage.js'

let stage: Stage | undefined

afterEach(async () => {
  await stage?.close()
})

async function set(...parameters: Parameters<typeof setStage>): Promise<Stage> {
  stage = await setStage(...parameters)
  return stage
}

describe('what only one family does', () => {
  it.each([openCrvsPeer, openCrvs2026Peer])(
    'OpenCRVS: a bad signature as HTTP 500 is not repeated, and does not open the circuit (R5)',
    async (peer) => {
      const here = await set(peer)
      here.server.on(peer.paths.sync, badSignature)
      for (let call = 1; call <= 8; call += 1) {
        expect(await ask(here)).toMatchObject({
          code: 'transport.status',
          status: 500,
          retryable: false,
        })
      }
      expect(here.server.received).toHaveLength(8)
    },
  )

  it('OpenG2P: a refusal within HTTP 200 is an answer; the circuit stays closed', async () => {
    const here = await set(openG2pPeer)
    here.server.on(openG2pPeer.paths.sync, (call) => openG2pPeer.refuses(call))
    for (let call = 1; call <= 8; call += 1)
      expect(await ask(here)).toMatchObject({ code: 'answer.refused', retryable: false })
    expect(here.server.received).toHaveLength(8)
  })

  it.each([openImisPeer, openImisBPeer])(
    'openIMIS: our own signature sent back is none',
    async (peer) => {
      const required = await set(peer, () => ({ signatures: 'required', keys: openSppPeer.keys }))
      required.server.on(peer.paths.sync, (call) => peer.found(call))
      expect(await ask(required)).toMatchObject({ code: 'signature.echoed', retryable: false })
    },
  )
})

/** What each family is known to answer with everybody, or with an error: refused before it is sent. */
const widened: readonly (readonly [string, LivePeer, object])[] = [
  ['an expression', openCrvsPeer, expression({ 'child.dob': { $eq: '2019-01-05' } })],
  ['an or', openCrvsPeer, { query_type: 'predicate', query: [orItem()] }],
  ['an identifier type it does not know', openCrvs2026Peer, idTypeValue('PASSPORT', 'X1')],
  ['an identifier', openImisPeer, idTypeValue('UIN', '1')],
  ['an identifier', openImisBPeer, idTypeValue('UIN', '1')],
  ['a field it ignores', openImisPeer, expression({ shoeSize: { $eq: 43 } })],
  ['a field it ignores', openImisBPeer, expression({ shoeSize: { $eq: 43 } })],
  ['an expression with not', openSppPeer, expression({ $not: { sex: { $eq: 'male' } } })],
  [
    'an expression with an operator it does not have',
    openG2pPeer,
    expression({ a: { $regex: '.*' } }),
  ],
]

function orItem(): object {
  const { query } = predicate(['birthdate', 'ge', '2019-01-01'], ['birthdate', 'le', '2019-02-01'])
  return { ...query[0], condition: 'or', expression2: query[1]?.expression1 }
}

describe('queries that a peer is known to widen', () => {
  it.each(widened)('%s is not sent to it', async (_, peer, criteria) => {
    const here = await set(peer)
    here.server.on(peer.paths.sync, (call) => peer.found(call))
    const search = clientOn(here).sync.search as (
      criteria: unknown,
    ) => ReturnType<ReturnType<typeof clientOn>['sync']['search']>
    expect(await told(search(criteria))).toMatchObject({
      code: 'query.unsupported',
      retryable: false,
    })
    expect(here.server.received).toEqual([])
  })
})
