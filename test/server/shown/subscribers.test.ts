import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRegistryState } from '../../../src/delivery/index.js'
import { createMockBackend } from '../../../src/mock/index.js'
import { idTypeValue, matchIdentifier, predicate, registryNames } from '../../../src/model/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import type { RegistryEvent } from '../../../src/server/index.js'
import { createGuardedSend, createTransport } from '../../../src/transport/index.js'
import type { DependableTransport } from '../../../src/transport/index.js'
import { createAsker } from './asker.js'
import type { Asker } from './asker.js'
import { eventOf, openEar, openTown, people, sampleOf } from './town.js'
import type { Ear, Fields, Heard, Town } from './town.js'

let town: Town
let ears: readonly [Ear, Ear]
let one: Asker
let other: Asker
/** One who is down at times, at a port of its own. */
let away: Asker
let down: Ear
let transport: DependableTransport
/** What begins when an attempt has failed; the next attempt waits for it. */
let revive: () => Promise<void> = () => Promise.resolve()
let revived: Promise<void> = Promise.resolve()

beforeAll(async () => {
  ears = [await openEar(), await openEar()]
  down = await openEar()
  one = createAsker('one.example.gov', `${ears[0].url}/one`, () => town)
  other = createAsker('other.example.gov', `${ears[1].url}/other`, () => town)
  away = createAsker('away.example.gov', `${down.url}/away`, () => town)
  const partners = [one.sheet, other.sheet, away.sheet]
  const guarded = createGuardedSend({
    loopback: true,
    partnerOf: (id) => partners.find((each) => each.id === id),
  })
  transport = createTransport({
    bottom: {
      close: guarded.close,
      send: async (request) => {
        await revived
        return guarded.send(request)
      },
    },
    retry: { attempts: 3, baseDelay: 1 },
    onEvent: ({ type }) => {
      if (type === 'retry') revived = revive()
    },
  })
  // One memory for all of them: each finds its own there.
  const state = createRegistryState()
  town = await openTown(partners, () => ({ transport, state }))
})

afterAll(async () => {
  await Promise.all([one.close(), other.close(), away.close()])
  await town.close()
  await Promise.all([transport.close(), ...ears.map((ear) => ear.close()), down.close()])
})

const asker = { signal: new AbortController().signal, partner: 'one.example.gov' }

interface Found {
  readonly id: { readonly type: string; readonly value: string }
  readonly record: object
}

/** The sample of a registry, and somebody else whom it knows. */
async function twoOf(registry: RegistryName): Promise<readonly [Found, Found]> {
  const backend = createMockBackend(registry, { people })
  const { type, value } = sampleOf(registry)
  const first = await backend.search(idTypeValue(type, value) as never, asker)
  const sample = { id: { type, value }, record: first.reg_records[0] ?? {} }
  for (let index = 0; index < people.count; index += 1) {
    const { uin } = people.person(index)
    if (uin === undefined) continue
    const { reg_records } = await backend.search(idTypeValue('UIN', uin) as never, asker)
    const [record] = reg_records
    if (record === undefined || matchIdentifier(record, type, value) === 'same') continue
    return [sample, { id: { type: 'UIN', value: uin }, record }]
  }
  throw new Error(`${registry} knows one person alone`)
}

function eventAbout(registry: RegistryName, ...reg_records: object[]): RegistryEvent {
  return { reg_event_type: eventOf[registry], reg_records: reg_records as never }
}

function isCall(action: string, registry: RegistryName): (call: Heard) => boolean {
  return ({ header }) => {
    return header['action'] === action && header['sender_id'] === `${registry}.example.gov`
  }
}

/** Subscribes, and gives the code that was granted. */
async function subscribes(
  who: Asker,
  ear: Ear,
  registry: RegistryName,
  filter: Fields,
): Promise<string> {
  const reg_event_type = eventOf[registry]
  const { correlation_id } = await who
    .client(registry)
    .subscribe({ reg_event_type, ...filter } as never)
  const { message } = await ear.hears((call) => call.message['correlation_id'] === correlation_id)
  const [item] = message['subscribe_response'] as { subscriptions?: { code: string }[] }[]
  return item?.subscriptions?.[0]?.code ?? ''
}

function identifier({ id }: Found): Fields {
  return { filter_type: 'idtype-value', filter: id }
}

/** What somebody was told of, event by event: the subscription, and how many records. */
function toldBy(ear: Ear, registry: RegistryName): unknown[] {
  return ear.heard.filter(isCall('notify', registry)).map(({ message }) => {
    const [event] = message['notify_event'] as { data: { reg_records: object[] } }[]
    return [message['subscription_code'], event?.data.reg_records]
  })
}

describe.each(registryNames)('two subscribers of the %s registry', (registry) => {
  it('are told what their filters match, until they unsubscribe', async () => {
    const [sample, neighbour] = await twoOf(registry)
    const { query } = predicate(['UIN', 'eq', neighbour.id.value])
    const codes = [
      await subscribes(one, ears[0], registry, identifier(sample)),
      await subscribes(other, ears[1], registry, { filter_type: 'predicate', filter: query }),
    ] as const
    const { notify } = town.handlers[registry]
    const both = eventAbout(registry, sample.record, neighbour.record)
    const told = await notify(both)
    expect(told).toMatchObject({ subscribers: 2, accepted: 2, failed: 0 })
    expect(toldBy(ears[0], registry)).toEqual([[codes[0], [sample.record]]])
    expect(toldBy(ears[1], registry)).toEqual([[codes[1], [neighbour.record]]])

    await other.client(registry).unsubscribe([codes[0], codes[1]])
    await ears[1].hears(isCall('on-unsubscribe', registry))
    expect(await notify(both)).toMatchObject({ subscribers: 1, accepted: 1 })
    expect([toldBy(ears[0], registry).length, toldBy(ears[1], registry).length]).toEqual([2, 1])
    await one.client(registry).unsubscribe([codes[0]])
    await ears[0].hears(isCall('on-unsubscribe', registry))
    expect(await notify(both)).toMatchObject({ subscribers: 0 })
  })
})

describe.each(registryNames)('a subscriber of the %s registry that is down', (registry) => {
  it('is told again, and takes it once it listens (R9)', async () => {
    const { id, record } = (await twoOf(registry))[0]
    const code = await subscribes(away, down, registry, { filter_type: 'idtype-value', filter: id })
    const port = Number(new URL(down.url).port)
    await down.close()
    let failures = 0
    revive = async () => {
      failures += 1
      down = await openEar(port)
    }
    const told = await town.handlers[registry].notify(eventAbout(registry, record))
    expect([told, failures]).toMatchObject([{ subscribers: 1, accepted: 1, failed: 0 }, 1])
    expect(down.heard.map(({ message }) => message['subscription_code'])).toEqual([code])
  })
})
