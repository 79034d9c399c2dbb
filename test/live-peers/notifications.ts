import { pythonTime } from './live-peer.js'
import type { CallbackPost, LivePeer } from './live-peer.js'
import { openImisPeer } from './openimis.js'
import { called, headerOf as openSppHeader, openSppPeer } from './openspp.js'
import { headerOf as standardHeader, sealed, standardPeer } from './standard.js'

/** How a family tells of one event (peers README section 5). */
export interface Notifier {
  readonly peer: LivePeer
  /** The code of the subscription that it tells for. */
  readonly code: string
  readonly event: string
  /** Named `event-1` unless it is told otherwise. */
  notification(code: string, event: string, message_id?: string): CallbackPost
}

const person = {
  identifier: [{ identifier_type: 'BRN', identifier_value: '2019B000001' }],
  name: { given_name: 'Amina', surname: 'Diallo' },
  death_date: '2026-02-27',
}

function post(body: string, type = 'application/json'): CallbackPost {
  return { headers: { 'Content-Type': type }, body }
}

/** As published: `notify_event:[{reference_id, timestamp, data{…}}]`. */
export const standardNotifier: Notifier = {
  peer: standardPeer,
  code: 'S-17',
  event: 'death',
  notification: (_, reg_event_type, message_id = 'event-1') => {
    const header = { ...standardHeader({ message_id }), action: 'notify' }
    const data = {
      reg_type: 'ns:org:RegistryType:Civil',
      reg_event_type,
      reg_record_type: 'spdci-extensions-dci:Person',
      reg_records: [person],
    }
    const timestamp = '2026-03-01T08:30:00Z'
    const message = {
      transaction_id: 'event-t-1',
      notify_event: [{ reference_id: 'e-1', timestamp, data, locale: 'eng' }],
    }
    return post(sealed(header, message))
  },
}

/** No `transaction_id`; the records under `event_data`. */
export const openSppNotifier: Notifier = {
  peer: openSppPeer,
  code: 'sub-0001',
  event: 'REGISTER',
  notification: (subscription_code, event_type, message_id = 'event-1') => {
    const header = { ...openSppHeader({ message_id }), action: 'notify' }
    const event = {
      event_id: 'e-1',
      event_ts: pythonTime,
      event_type,
      reg_type: 'SOCIAL_REGISTRY',
      event_data: [
        { group_identifier: [{ identifier_type: 'UIN', identifier_value: 'IND-0001' }] },
      ],
    }
    const message = { subscription_code, notify_event: [event], notification_id: 'n-1' }
    return post(called(header, message))
  },
}

/** `notify_request`, one record an item, unsigned. */
export const openImisNotifier: Notifier = {
  peer: openImisPeer,
  code: 'a3f1',
  event: 'update',
  notification: (subscription_id, _, message_id = 'event-1') => {
    const header = {
      message_id,
      message_ts: '2026-03-01T08:30:00+00:00Z',
      action: 'notify',
      status: 'success',
      total_count: 1,
      sender_id: openImisPeer.id,
      receiver_id: 'sr.example.gov',
    }
    const reg_record = { farmer_personal_details: { given_name: 'Amina' } }
    const item = {
      reference_id: 'e-1',
      timestamp: pythonTime,
      subscription_id,
      data: { reg_record },
    }
    return post(JSON.stringify({ signature: '', header, message: { notify_request: [item] } }))
  },
}
