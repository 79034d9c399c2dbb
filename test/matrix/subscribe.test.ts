import { afterEach, describe, expect, it } from 'vitest'
import { asked, json } from '../live-peers/live-peer.js'
import { openSppNotifier } from '../live-peers/notifications.js'
import { envelopeAcknowledgement, openImisPeer } from '../live-peers/openimis.js'
import { openSppPeer } from '../live-peers/openspp.js'
import { postBack, postCallback } from '../live-peers/post-callback.js'
import { openSppGrant } from '../live-peers/subscriptions.js'
import type { LivePeer } from '../live-peers/live-peer.js'
import type { Received } from '../live-peers/server.js'
import { setAsyncStage } from './async-stage.js'
import type { AsyncStage } from './async-stage.js'

let stage: AsyncStage | undefined

afterEach(async () => {
  await stage?.close()
})

async function set(peer: LivePeer): Promise<AsyncStage> {
  stage = await setAsyncStage(peer)
  return stage
}

function last({ server }: AsyncStage): Received {
  return server.received.at(-1) as Received
}

const root = '/dci_api/v1/social/registry'
const uin = {
  filter_type: 'idtype-value',
  filter: { type: 'UIN', value: 'IND-0001' },
} as const

describe('subscriptions with OpenSPP', () => {
  it('that fail with "succ" and no code are none', async () => {
    const here = await set(openSppPeer)
    const { server, client, sender_uri, heard } = here
    server.on(`${root}/subscribe`, (call) => openSppPeer.acknowledges?.(call) ?? {})
    await client.subscribe({ reg_event_type: 'REGISTER', ...uin })
    await postBack(last(here), openSppGrant(last(here), undefined))
    const told = openSppNotifier.notification('sub-0001', 'REGISTER')
    expect((await postCallback(sender_uri, told)).status).toBe(400)
    expect(heard).toEqual(['onSubscribe: '])
  })

  it('are asked for once, whatever becomes of the acknowledgement (R9)', async () => {
    const { server, client } = await set(openSppPeer)
    server.on(`${root}/subscribe`, json('Internal Server Error', 500))
    await expect(client.subscribe({ reg_event_type: 'REGISTER', ...uin })).rejects.toMatchObject({
      code: 'transport.status',
      status: 500,
    })
    expect(server.received).toHaveLength(1)
  })
})

describe('subscriptions with openIMIS', () => {
  const path = '/api/api_dci/registry'

  it('are acknowledged by a whole envelope, whose signature is our own and counts for nothing', async () => {
    const { server, client } = await set(openImisPeer)
    server.on(`${path}/subscribe`, envelopeAcknowledgement)
    const ack = await client.subscribe({ reg_event_type: 'registration', ...uin })
    expect(ack).toMatchObject({ ack_status: 'ACK', correlation_id: 'openimis-c-1' })
    expect(ack.signature).toMatchObject({ status: 'unsigned', reason: 'echoed' })
  })

  it('are ended by its own kind of request', async () => {
    const here = await set(openImisPeer)
    here.server.on(`${path}/unsubscribe`, envelopeAcknowledgement)
    await here.client.unsubscribe('a3f1')
    const { message } = asked(last(here))
    expect(message['unsubscribe_request']).toMatchObject([{ subscription_id: 'a3f1' }])
    expect(message).not.toHaveProperty('subscription_codes')
  })
})
