/** A social registry subscribes to deaths, is told of one, does not believe the farmer registry about another, and unsubscribes. */
import {
  acknowledgement,
  answerHeader,
  createCorrelations,
  createIdentity,
  createRegistryClient,
  createSubscriptions,
  createTransport,
  generateSigningJwk,
  idTypeValue,
  seal,
  standardSignature,
  toTimestamp,
} from 'dci-connect'
import type { Identity } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createCallbackHandler } from 'dci-connect/server'

const crvs = createIdentity({ sender_id: 'crvs.example.gov', keys: [generateSigningJwk()] })
const farmers = createIdentity({ sender_id: 'fr.example.gov', keys: [generateSigningJwk()] })
const us = createIdentity({
  sender_id: 'sr.example.gov',
  sender_uri: 'https://sr.example.gov/dci', // where callbacks reach us
  keys: [generateSigningJwk()],
})

// What each may tell us stands in its sheet, beside the keys by which it is known.
const civilRegistry = definePartner({
  id: crvs.sender_id,
  baseUrl: 'https://crvs.example.gov',
  keys: crvs.jwks,
  registries: ['crvs'],
  mayAssert: ['live_birth', 'death'],
})
const farmerRegistry = definePartner({
  id: farmers.sender_id,
  keys: farmers.jwks,
  registries: ['fr'],
})

const correlations = createCorrelations()
const subscriptions = createSubscriptions() // store what onSubscribe grants; give it as `known` after a restart
const callbacks = createCallbackHandler({
  identity: us,
  partners: [civilRegistry, farmerRegistry],
  correlations,
  subscriptions,
  listener: {
    onSubscribe: (granted) => {
      for (const { code, reg_event_type } of granted.subscriptions) {
        console.log('subscribed:', code, reg_event_type)
      }
    },
    notify: (told) => {
      if (told.registry !== 'crvs') return
      for (const { data } of told.message.notify_event) {
        for (const person of data.reg_records) {
          console.log('told of a', data.reg_event_type, 'of', person.name?.given_name)
        }
      }
    },
    onUnsubscribe: (ended) => {
      console.log('ended:', ended.subscriptions.map(({ code }) => code).join())
    },
  },
})
const civil = createRegistryClient({
  registry: 'crvs',
  identity: us,
  partner: civilRegistry,
  correlations,
  transport: createTransport({ fetch: () => Promise.resolve(acknowledged()) }), // in place of a network
})

let callbacksMade = 0
const timestamp = toTimestamp(Date.now())
const succ = { timestamp, status: 'succ' }

const { query_type: filter_type, query: filter } = idTypeValue('UIN', '1199880012345') // a pensioner
const asked = await civil.subscribe({ reg_event_type: 'death', filter_type, filter })
const subscription = { code: 'S-17', status: 'subscribe', timestamp, reg_event_type: 'death' }
const [reference_id] = asked.reference_ids
await callBack(crvs, 'on-subscribe', {
  transaction_id: asked.transaction_id,
  correlation_id: 'c-1',
  subscribe_response: [{ reference_id, ...succ, subscriptions: [subscription] }],
})

const death = {
  reg_type: 'ns:org:RegistryType:Civil',
  reg_event_type: 'death',
  reg_record_type: 'spdci-extensions-dci:Person',
  reg_records: [{ name: { given_name: 'Théoneste' }, death_date: '2026-02-27' }],
}
const notify_event = [{ reference_id: 'e-1', timestamp, data: death }]
await callBack(crvs, 'notify', { transaction_id: 'theirs-1', notify_event })
await callBack(farmers, 'notify', { transaction_id: 'theirs-2', notify_event })

const leaving = await civil.unsubscribe('S-17')
await callBack(crvs, 'on-unsubscribe', {
  transaction_id: leaving.transaction_id,
  correlation_id: 'c-1',
  ...succ,
})
await callBack(crvs, 'notify', { transaction_id: 'theirs-3', notify_event })
await civil.close()

function acknowledged(): Response {
  return Response.json(acknowledgement('ACK', timestamp, 'c-1'))
}

/** What a registry posts to our `sender_uri`, and what it is told. */
async function callBack(from: Identity, action: string, message: object): Promise<void> {
  const { sender_id, signingKey } = from
  if (signingKey === undefined) throw new Error('no key')
  const now = Date.now()
  callbacksMade += 1
  const header = answerHeader({
    message_id: `callback-${callbacksMade}`,
    action,
    status: 'succ',
    sender_id,
    receiver_id: us.sender_id,
    total_count: 1,
    completed_count: 1,
    now,
  })
  const signing = { dialect: standardSignature, key: signingKey, sender_id, now }
  const { text: body } = await seal(header, message, signing)
  const answer = await callbacks.fetch(new Request(us.sender_uri ?? '', { method: 'POST', body }))
  if (answer.status === 200) return
  const { errors } = (await answer.json()) as { errors: { code: string; message: string }[] }
  console.log(`${sender_id} is told: HTTP ${answer.status}, ${errors[0]?.message}`)
}
