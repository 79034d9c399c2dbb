/** A social registry on its test bench: a child is born, somebody dies and does not, and each time the civil registry's mock tells who subscribed. */
import {
  createCorrelations,
  createIdentity,
  createRegistryClient,
  generateSigningJwk,
  idTypeValue,
  isDciError,
  predicate,
  recordsOf,
} from 'dci-connect'
import { startMockRegistry } from 'dci-connect/mock'
import { definePartner } from 'dci-connect/peers'
import { createCallbackHandler } from 'dci-connect/server'
import { serve } from 'dci-connect/server/node'

const crvs = await startMockRegistry('crvs', { people: 500 })
const civilRegistry = definePartner({
  id: 'crvs',
  baseUrl: crvs.url,
  keys: { jwks: crvs.jwksUrl },
  mayAssert: ['live_birth', 'death'],
})

// We: what comes to our sender_uri, and the client that subscribes.
const keys = [generateSigningJwk()]
const correlations = createCorrelations()
let granted: () => void = () => undefined
const callbacks = createCallbackHandler({
  identity: createIdentity({ sender_id: 'sr.example.gov', keys }),
  partners: [civilRegistry],
  correlations,
  listener: {
    onSubscribe: () => {
      granted()
    },
    notify: (told) => {
      if (told.registry !== 'crvs') return
      for (const { data } of told.message.notify_event) {
        for (const { name, death_date } of data.reg_records) {
          console.log('we hear:', data.reg_event_type, name?.given_name, death_date ?? 'lives')
        }
      }
    },
    duplicate: ({ operation }) => console.log('a second', operation, 'is known by its message_id'),
  },
})
const server = await serve(callbacks)
const us = createIdentity({ sender_id: 'sr.example.gov', sender_uri: server.url, keys })
const civil = createRegistryClient({
  registry: 'crvs',
  identity: us,
  partner: civilRegistry,
  correlations,
})

const everybody = predicate(['birth_date', 'ge', '1900-01-01'])
for (const reg_event_type of ['live_birth', 'death']) {
  const done = new Promise<void>((resolve) => (granted = resolve))
  const { query_type: filter_type, query: filter } = everybody
  await civil.subscribe({ reg_event_type, filter_type, filter })
  await done
}

const born = await crvs.emit('live_birth')
const { type, value } = born.subject
const found = recordsOf(await civil.sync.search(idTypeValue(type, value)))
console.log('told:', born.told.accepted, 'subscriber; found by', type, 'from now on:', found.length)

// Nobody but us decides who dies; an annulment is told as the standard can: a death event, and no death on the record.
const { subject } = await crvs.emit('death', { of: crvs.sample })
await crvs.emit('death', { of: subject }).catch((error: unknown) => {
  if (isDciError(error)) console.log('again:', error.message)
})
await crvs.emit('death_annulment')

// What goes wrong on the way: the next event is lost, the one after it comes twice.
crvs.setFaults([
  { callback: 'lost', on: 'notify', times: 1 },
  { callback: 'duplicate', on: 'notify', times: 1 },
])
const lost = await crvs.emit('death')
console.log('not told:', lost.told.untold[0]?.outcome)
await crvs.emit('death_annulment')

await Promise.all([civil.close(), crvs.close()])
await server.close()
