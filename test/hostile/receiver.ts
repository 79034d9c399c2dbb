/**
 * A process that takes callbacks until its input ends: `receiver KEYS`. It has no guard against its own errors. Prints its port, and at the end
 * how many exchanges came to what: `{ outcome: count }`.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCorrelations, createSubscriptions } from '../../src/delivery/index.js'
import type { Jwk } from '../../src/envelope/index.js'
import { createIdentity, definePartner } from '../../src/peers/index.js'
import { createCallbackHandler } from '../../src/server/index.js'
import { toNodeListener } from '../../src/server/node.js'
import { noon } from '../kit.js'
import { livePeers } from '../live-peers/index.js'

const keys = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly Jwk[])[]
const correlations = createCorrelations()
const outcomes: Record<string, number> = {}

const partners = livePeers.map((peer, index) => {
  const { id, profile, knowsUsAs, registry } = peer
  correlations.register(
    {
      partner: id,
      registry,
      operation: 'search',
      transaction_id: 'the-same',
      message_id: 'm-1',
      reference_ids: ['the-same'],
      acknowledged: true,
      sent_at: '2026-03-01T08:30:00Z',
    },
    () => undefined,
  )
  return definePartner({ id, profile, knowsUsAs, signatures: 'optional', keys: keys[index] ?? [] })
})

const handler = createCallbackHandler({
  identity: createIdentity({ sender_id: 'sr.example.gov' }),
  partners,
  correlations,
  subscriptions: createSubscriptions({
    known: livePeers.map(({ id, registry }) => ({ partner: id, registry, code: 'S-17' })),
  }),
  listener: { notify: () => undefined },
  now: () => noon,
  replay: false,
  onExchange: ({ outcome }) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  },
})

const server = createServer(toNodeListener(handler))
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${String((server.address() as AddressInfo).port)}\n`)
})
process.stdin.resume().on('end', () => {
  server.close(() => process.stdout.write(JSON.stringify(outcomes)))
  server.closeAllConnections()
})
