import { afterEach, describe, expect, it } from 'vitest'
import { createRegistryClient } from '../../../src/client/index.js'
import type { RegistryClient } from '../../../src/client/index.js'
import { createCorrelations } from '../../../src/delivery/index.js'
import { generateSigningJwk } from '../../../src/envelope/index.js'
import { startMockRegistry, storyChild } from '../../../src/mock/index.js'
import type { RunningMockRegistry } from '../../../src/mock/index.js'
import { createIdentity, definePartner } from '../../../src/peers/index.js'
import type { Identity } from '../../../src/peers/index.js'
import { createCallbackHandler } from '../../../src/server/index.js'
import type { CallbackHandler } from '../../../src/server/index.js'
import { serve } from '../../../src/server/node.js'
import { birth, person } from './subscriptions-kit.js'

const closing: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

function toClose<T extends { close(): Promise<void> }>(one: T): T {
  closing.push(one)
  return one
}

/** Somebody who subscribes: a client, and what its callback handler heard. */
interface Subscriber {
  readonly client: RegistryClient<'crvs'>
  readonly codes: string[]
  readonly heard: string[]
  /** Resolves with the next thing that the handler takes. */
  next(): Promise<void>
}

interface Door {
  readonly identity: Identity
  answerWith(handler: CallbackHandler): void
}

async function door(sender_id: string): Promise<Door> {
  let handler: CallbackHandler | undefined
  const { url } = toClose(
    await serve({
      handle: (request) => (handler as CallbackHandler).handle(request),
      tooLarge: () => (handler as CallbackHandler).tooLarge(),
      limits: { maxBodyBytes: 1_000_000, maxDepth: 64, maxItems: 100 },
    }),
  )
  const keys = [generateSigningJwk('EdDSA')]
  const identity = createIdentity({ sender_id, sender_uri: `${url}/dci`, keys })
  return { identity, answerWith: (given) => (handler = given) }
}

function subscriber({ identity, answerWith }: Door, mock: RunningMockRegistry<'crvs'>): Subscriber {
  const codes: string[] = []
  const heard: string[] = []
  let tell: (() => void) | undefined
  const took = (list: string[], more: readonly string[]): void => {
    list.push(...more)
    tell?.()
  }
  const partner = definePartner({
    id: 'crvs',
    baseUrl: mock.url,
    signatures: 'required',
    keys: { jwks: mock.jwksUrl },
  })
  const correlations = createCorrelations()
  answerWith(
    createCallbackHandler({
      identity,
      partners: [partner],
      correlations,
      listener: {
        onSubscribe: ({ subscriptions }) =>
          took(
            codes,
            subscriptions.map(({ code }) => code),
          ),
        onUnsubscribe: ({ subscriptions }) =>
          took(
            heard,
            subscriptions.map(() => 'ended'),
          ),
        notify: ({ message, subscriptions }) =>
          took(heard, [
            ...subscriptions.map(({ code }) => (codes.includes(code) ? 'mine' : 'not mine')),
            ...message.notify_event.map(({ data }) => String(data.reg_records.length)),
          ]),
      },
    }),
  )
  const client = toClose(
    createRegistryClient({ registry: 'crvs', identity, partner, correlations }),
  )
  const next = (): Promise<void> => new Promise((resolve) => (tell = resolve))
  return { client, codes, heard, next }
}

describe('two subscribers of a registry over sockets', () => {
  it('are told what their filters match, until they unsubscribe', async () => {
    const doors = [await door('sr.example.gov'), await door('ibr.example.gov')] as const
    const keys = doors.flatMap(({ identity }) => identity.jwks.keys)
    const mock = toClose(
      await startMockRegistry('crvs', { people: 20, trust: { keys }, signatures: 'required' }),
    )
    const [one, other] = doors.map((each) => subscriber(each, mock)) as [Subscriber, Subscriber]
    const { brn } = storyChild(1)
    const granted = [one.next(), other.next()]
    const wanted = { reg_event_type: 'live_birth', filter_type: 'idtype-value' } as const
    await one.client.subscribe({ ...wanted, filter: { type: 'BRN', value: brn } })
    await other.client.subscribe({
      reg_event_type: 'live_birth',
      filter_type: 'predicate',
      filter: [
        { expression1: { attribute_name: 'sex', operator: 'eq', attribute_value: 'female' } },
      ],
    })
    await Promise.all(granted)

    const girls = birth(person(brn), person('2026B000001'), person('2026B000002', { sex: 'male' }))
    const { notify } = mock.handler
    expect(await notify(girls)).toMatchObject({ subscribers: 2, accepted: 2 })
    expect([one.heard, other.heard]).toEqual([
      ['mine', '1'],
      ['mine', '2'],
    ])

    const ended = one.next()
    await one.client.unsubscribe(one.codes)
    await ended
    expect(await notify(girls)).toMatchObject({ subscribers: 1, accepted: 1 })
    expect(one.heard).toEqual(['mine', '1', 'ended'])
  })
})
