import { describe, expect, it } from 'vitest'
import { createSubscriptions } from '../../../src/delivery/index.js'
import type { LiveSubscription } from '../../../src/delivery/index.js'
import type { PartnerOptions } from '../../../src/peers/index.js'
import { them } from '../../kit.js'
import { callbackText, event, setting, sheet, timestamp } from './callbacks-kit.js'
import type { Setting } from './callbacks-kit.js'

type Fields = Record<string, unknown>

const civil: LiveSubscription = { partner: them.sender_id, registry: 'crvs', code: 'S-1' }

/** A setting in which these subscriptions live with the partner of this sheet. */
function subscribed(
  known: readonly LiveSubscription[] = [civil],
  changes: Partial<PartnerOptions> = {},
): Setting {
  return setting({ partners: [sheet(changes)], subscriptions: createSubscriptions({ known }) })
}

const notify = (message: Fields, header: Fields = {}): Promise<string> =>
  callbackText({ message, header: { action: 'notify', ...header } })

describe('a notification of a live subscription', () => {
  it('is taken by its listener before the acknowledgement (D7), its records read', async () => {
    const { send, calls, events } = subscribed()
    const { status, body } = await send(await notify(event()))
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ message: { ack_status: 'ACK' } })
    expect(calls).toMatchObject([
      {
        name: 'notify',
        callback: {
          registry: 'crvs',
          arrival: 'subscribed',
          subscriptions: [civil],
          message: { notify_event: [{ data: { reg_records: [{ sex: 'female' }] } }] },
        },
      },
    ])
    expect(events.at(-1)?.outcome).toBe('verified')
  })

  it('is not acknowledged where nobody listens for any', async () => {
    const { refusal } = setting({ subscriptions: createSubscriptions({ known: [civil] }) }, [
      'notify',
    ])
    expect(await refusal(await notify(event()))).toMatchObject({
      status: 503,
      outcome: 'callback.untaken',
    })
  })

  it('may come as OpenSPP writes it, told by its code (peers README 5)', async () => {
    const social: LiveSubscription = { ...civil, registry: 'social', code: 'S-2' }
    const { send, calls } = subscribed([civil, social])
    const one = { event_id: 'e-1', event_ts: timestamp, event_type: 'REGISTER' }
    const message = {
      subscription_code: 'S-2',
      notify_event: [{ ...one, reg_type: 'SOCIAL_REGISTRY', event_data: [{ group_size: '3' }] }],
      notification_id: 'n-1',
    }
    expect((await send(await notify(message))).status).toBe(200)
    expect(calls).toMatchObject([
      {
        callback: {
          registry: 'social',
          subscriptions: [social],
          message: { notify_event: [{ data: { reg_records: [{ group_size: 3 }] } }] },
        },
      },
    ])
  })

  it('may come as openIMIS writes it: notify_request, its subscription in each item', async () => {
    const farmers: LiveSubscription = { ...civil, registry: 'fr', code: 'S-3' }
    const { send, calls } = subscribed([civil, farmers])
    const data = { reg_record: { farmer_id: 'x' } }
    const notify_request = [{ reference_id: 'r', timestamp, subscription_id: 'S-3', data }]
    expect((await send(await notify({ transaction_id: 't', notify_request }))).status).toBe(200)
    expect(calls).toMatchObject([{ callback: { registry: 'fr', subscriptions: [farmers] } }])
  })

  it.each(['live_birth', 'LiveBirth', 'spdci-common:RegistryEventType:LiveBirth', 'birth'])(
    'tells of an event however that is spelled: %s',
    async (reg_event_type) => {
      const live = { ...civil, reg_event_type: 'live_birth' }
      const { send } = subscribed([live], { mayAssert: ['LiveBirth'] })
      expect((await send(await notify(event({ reg_event_type })))).status).toBe(200)
    },
  )

  it('may tell of an event that no list has, when it is subscribed to', async () => {
    const { send } = subscribed([{ ...civil, reg_event_type: 'name-change' }])
    const told = event({ reg_event_type: 'NameChange' })
    expect((await send(await notify(told))).status).toBe(200)
  })

  it('has the registry of the only live subscription where it names none', async () => {
    const { send, calls } = subscribed()
    expect((await send(await notify(event({ reg_type: null })))).status).toBe(200)
    expect(calls).toMatchObject([{ callback: { registry: 'crvs' } }])
  })
})

/** A notification that may not be told, and with which code. */
interface Row {
  readonly name: string
  readonly outcome: string
  readonly message: Fields
  readonly known?: readonly LiveSubscription[]
  readonly sheet?: Partial<PartnerOptions>
}

const farmer: LiveSubscription = { ...civil, registry: 'fr' }
const farmerDeath = event({ reg_type: 'ns:org:RegistryType:FR' })

const rows: readonly Row[] = [
  {
    name: 'a death told from the farmer registry, validly signed and subscribed to',
    outcome: 'assertion.forbidden',
    message: farmerDeath,
    known: [farmer],
  },
  {
    name: 'the same under another prefix',
    outcome: 'assertion.forbidden',
    message: event({
      reg_type: 'ns:org:RegistryType:FR',
      reg_event_type: 'https://fr.example/#Death',
    }),
    known: [farmer],
  },
  {
    name: 'a death of the civil registry told by a partner that is a farmer registry',
    outcome: 'assertion.forbidden',
    message: event(),
    known: [farmer],
    sheet: { registries: ['fr'] },
  },
  {
    name: 'an event of a registry that is not subscribed to',
    outcome: 'assertion.forbidden',
    message: event(),
    known: [farmer],
  },
  {
    name: 'an event that is not subscribed to',
    outcome: 'assertion.forbidden',
    message: event(),
    known: [{ ...civil, reg_event_type: 'live_birth' }],
  },
  {
    name: 'an event that the sheet does not allow',
    outcome: 'assertion.forbidden',
    message: event(),
    sheet: { mayAssert: ['live_birth'] },
  },
  {
    name: 'an event without a name, where the sheet names those allowed',
    outcome: 'assertion.forbidden',
    message: event({ reg_event_type: null }),
    sheet: { mayAssert: ['death'] },
  },
  {
    name: 'an event under the code of another registry’s subscription',
    outcome: 'assertion.forbidden',
    message: event({}, { subscription_code: 'S-9' }),
    known: [civil, { ...farmer, code: 'S-9' }],
  },
  {
    name: 'an event without any subscription',
    outcome: 'subscription.unknown',
    message: event(),
    known: [],
  },
  {
    name: 'an event of another partner’s subscription',
    outcome: 'subscription.unknown',
    message: event(),
    known: [{ ...civil, partner: 'fr.example.gov' }],
  },
  {
    name: 'an event under a code that is none of ours',
    outcome: 'subscription.unknown',
    message: event({}, { subscription_code: 'S-9' }),
  },
  {
    name: 'events of two registries at once',
    outcome: 'message.invalid',
    message: {
      transaction_id: 't-7',
      notify_event: [event(), farmerDeath].flatMap(({ notify_event }) => notify_event),
    },
    known: [civil, { ...farmer, code: 'S-2' }],
  },
]

describe('what a partner may not tell is refused, however well it is signed (S14)', () => {
  it.each(rows)('$name: $outcome', async (row) => {
    const { refusal, calls } = subscribed(row.known, row.sheet)
    expect(await refusal(await notify(row.message))).toMatchObject({ outcome: row.outcome })
    expect(calls).toHaveLength(0)
  })

  it('and one refused event refuses the notification', async () => {
    const { refusal, calls } = subscribed([{ ...civil, reg_event_type: 'death' }])
    const birth = event({ reg_event_type: 'live_birth' })
    const notify_event = [event(), birth].flatMap((one) => one['notify_event'])
    expect(await refusal(await notify(event({}, { notify_event })))).toMatchObject({
      status: 403,
      code: 'err.request.forbidden',
    })
    expect(calls).toHaveLength(0)
  })

  it('until it is subscribed to: what was refused may come again', async () => {
    const { send, refusal, calls, subscriptions } = subscribed([])
    const text = await notify(event())
    expect(await refusal(text)).toMatchObject({ outcome: 'subscription.unknown' })
    subscriptions.add(civil)
    expect((await send(text)).status).toBe(200)
    expect(calls.map(({ name }) => name)).toEqual(['notify'])
  })
})
