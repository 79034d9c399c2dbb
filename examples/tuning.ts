/** For an operator: one transport for all partners with numbers of your own, what it tells, an outage, and what outlives a restart. */
import {
  createIdentity,
  createRegistryClient,
  generateSigningJwk,
  idTypeValue,
  isDciError,
} from 'dci-connect'
import type { Identity, RegistryClient } from 'dci-connect'
import { definePartner } from 'dci-connect/peers'
import { createRegistryHandler } from 'dci-connect/server'
import { createChaos, createTransport } from 'dci-connect/transport'
import type { Clock, DependableTransport, TransportEvent } from 'dci-connect/transport'

const us = createIdentity({ sender_id: 'ibr.example.gov', keys: [generateSigningJwk()] })
const crvs = createIdentity({ sender_id: 'crvs.example.gov', keys: [generateSigningJwk()] })
const sr = createIdentity({ sender_id: 'sr.example.gov', keys: [generateSigningJwk()] })

let time = Date.parse('2026-03-01T08:30:00Z')
let isDown = false
const clock = clockThatJumps()
const registries = new Map([
  [crvs.sender_id, registryOf('crvs', crvs)],
  [sr.sender_id, registryOf('social', sr)],
])

/** All parts with the numbers of this ministry; those left out have their defaults. Times in milliseconds. */
function makeTransport(): DependableTransport {
  return createTransport({
    bulkhead: { maxInFlight: 16, maxQueue: 200, queueTimeout: 20_000 },
    pacing: { maxWait: 30_000 }, // the quotas themselves stand in the partners' sheets
    retry: { attempts: 3, baseDelay: 400, maxDelay: 5_000, maxRetryAfter: 60_000 },
    budget: { reserve: 20, perMinute: 10, ratio: 0.1 },
    circuitBreaker: { window: 10, minimumCalls: 4, failureRate: 0.5, openFor: 60_000 },
    timeout: 15_000, // one attempt, to the last byte
    onEvent: print,
    // For this example: registries in this process, an outage as planned, a clock and dice that are the same every time.
    fetch: answered,
    chaos: createChaos((_, { call }) =>
      isDown && call?.peer === crvs.sender_id ? { kind: 'status', status: 503 } : undefined,
    ),
    clock,
    random: () => 0.5,
  })
}

const aBirth = idTypeValue('BRN', '2023BAAAAAA')
const aPerson = idTypeValue('UIN', '1199880012345')
let transport = makeTransport()
let [civil, social] = clients()

console.log('# all is well')
await ask(civil.sync.search(aBirth), crvs)
await ask(social.sync.search(aPerson), sr)

console.log('# the civil registry goes down')
isDown = true
await ask(civil.sync.search(aBirth), crvs)
await ask(civil.sync.search(aBirth), crvs)
await ask(social.sync.search(aPerson), sr)
for (const { peer, circuits, successes, failures, quotaLeft } of transport.health()) {
  const states = circuits.map(({ operationClass, state }) => `${operationClass} ${state}`)
  const left = quotaLeft?.perDay === undefined ? '' : `, ${quotaLeft.perDay} left today`
  console.log(`health: ${peer}: ${states.join()}, ${successes} ok, ${failures} failed${left}`)
}

console.log('# our process is started again: store both as JSON')
const stored = JSON.stringify([transport.circuits?.snapshot(), transport.pacing?.snapshot()])
await Promise.all([civil.close(), social.close(), transport.close()])
transport = makeTransport()
;[civil, social] = clients()
const [circuits, pacing] = JSON.parse(stored) as [
  ReturnType<NonNullable<DependableTransport['circuits']>['snapshot']>,
  ReturnType<NonNullable<DependableTransport['pacing']>['snapshot']>,
]
transport.circuits?.restore(circuits)
transport.pacing?.restore(pacing)
await ask(civil.sync.search(aBirth), crvs)

console.log('# a minute later it is back')
isDown = false
time += 60_000
await ask(civil.sync.search(aBirth), crvs)
const [health] = transport.health()
console.log(`health: ${health?.peer}: ${health?.quotaLeft?.perDay} left today`)

console.log('# the social registry asks not to be called for now')
transport.circuits?.isolate(sr.sender_id)
await ask(social.sync.search(aPerson), sr)
transport.circuits?.close(sr.sender_id)
await ask(social.sync.search(aPerson), sr)

await Promise.all([civil.close(), social.close(), transport.close()])

/** One line for what an operator wants to see: no identifiers and no content, for events hold none. */
function print(event: TransportEvent): void {
  const { type, peer } = event
  if (type === 'retry') {
    console.log(`${type}: ${peer}: again in ${event.delay} ms, because of ${event.because}`)
  } else if (type === 'circuit') {
    console.log(`${type}: ${peer}: ${event.from} → ${event.to} (${event.because})`)
  } else if (type === 'refused' || type === 'given-up') {
    console.log(`${type}: ${peer}: ${event.because}`)
  }
}

async function ask(asked: Promise<unknown>, { sender_id }: Identity): Promise<void> {
  try {
    await asked
    console.log(`${sender_id} has answered`)
  } catch (error) {
    if (!isDciError(error)) throw error
    const until = error.retryAt === undefined ? '' : `, not before ${error.retryAt.toISOString()}`
    console.log(`${sender_id}: ${error.code}${until}`)
  }
}

/** Two clients that share the transport. */
function clients(): [RegistryClient<'crvs'>, RegistryClient<'social'>] {
  const partner = ({ sender_id: id, jwks: keys }: Identity, perDay: number) =>
    definePartner({ id, baseUrl: `https://${id}`, keys, quota: { perDay } })
  const shared = { identity: us, transport, clock }
  return [
    createRegistryClient({ registry: 'crvs', partner: partner(crvs, 2000), ...shared }),
    createRegistryClient({ registry: 'social', partner: partner(sr, 10_000), ...shared }),
  ]
}

function registryOf(registry: 'crvs' | 'social', identity: Identity) {
  const partners = [definePartner({ id: us.sender_id, keys: us.jwks })]
  const backend = { search: () => ({ reg_records: [] }) }
  return createRegistryHandler({ registry, identity, partners, backend, now: () => time })
}

async function answered(
  url: string,
  { method, headers, body }: { method: string; headers: Record<string, string>; body?: string },
): Promise<Response> {
  const registry = registries.get(new URL(url).hostname)
  if (registry === undefined) throw new Error(`there is no registry at ${url}`)
  return registry.fetch(new Request(url, { method, headers, body: body ?? null }))
}

/** Short waits are over at once, and so much time has passed; limits of 10 s and more are not reached here. */
function clockThatJumps(): Clock {
  return {
    now: () => time,
    monotonic: () => time,
    after(delay, run) {
      if (delay >= 10_000) return () => undefined
      const waiting = setImmediate(() => {
        time += delay
        run()
      })
      return () => {
        clearImmediate(waiting)
      }
    },
  }
}
