import { afterEach, describe, expect, it } from 'vitest'
import { asked, json } from '../live-peers/live-peer.js'
import { openSppNotifier, standardNotifier } from '../live-peers/notifications.js'
import { envelopeAcknowledgement, openImisPeer } from '../live-peers/openimis.js'
import { openSppPeer } from '../live-peers/openspp.js'
import { postBack, postCallback } from '../live-peers/post-callback.js'
import { standardPeer } from '../live-peers/standard.js'
import {
  openSppComplaint,
  openSppGrant,
  standardEnd,
  standardGrant,
} from '../live-peers/subscriptions.js'
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

describe('subscriptions with a registry that does as published (S14)', () => {
  it('begin with its grant and end with its consent, also without a list', async () => {
    const here = await set(standardPeer)
    const { server, client, sender_uri } = here
    server.on('/registry/subscribe', (call) => standardPeer.acknowledges?.(call) ?? {})
    server.on('/registry/unsubscribe', (call) => standardPeer.acknowledges?.(call) ?? {})
    const statuses: number[] = []
    const tell = async (message_id: string): Promise<void> => {
      const event = standardNotifier.notification('S-17', 'death', message_id)
      statuses.push((await postCallback(sender_uri, event)).status)
    }
    await client.subscribe({ reg_event_type: 'death', ...uin })
    await tell('event-1')
    await postBack(last(here), standardGrant(last(here), 'S-17'))
    await tell('event-2')
    await client.unsubscribe('S-17')
    await postBack(last(here), standardEnd(last(here)))
    await tell('event-3')
    expect(statuses).toEqual([400, 200, 400])
    expect(here.heard).toEqual(['onSubscribe: S-17', 'notify: 1', 'onUnsubscribe: S-17'])
  })
})

describe('subscriptions with OpenSPP', () => {
  it('are asked for so that nobody else is told of, and live from their code on', async () => {
    const here = await set(openSppPeer)
    const { server, client, sender_uri, heard } = here
    server.on(`${root}/subscribe`, (call) => {
      const complaint = openSppComplaint(call)
      return complaint === undefined
        ? (openSppPeer.acknowledges?.(call) ?? {})
        : openSppPeer.fails(400, complaint)
    })
    await client.subscribe({ reg_event_type: 'REGISTER', ...uin })
    await postBack(last(here), openSppGrant(last(here), 'sub-0001'))
    const told = openSppNotifier.notification('sub-0001', 'REGISTER')
    expect((await postCallback(sender_uri, told)).status).toBe(200)
    expect(heard).toEqual(['onSubscribe: sub-0001', 'notify: 1'])
  })

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
