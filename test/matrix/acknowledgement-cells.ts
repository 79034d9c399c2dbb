import { asked, json } from '../live-peers/live-peer.js'
import { callsBack, well } from './async-cells.js'
import type { AsyncCell } from './async-cells.js'

/** An acknowledgement that live peers send (README section 3). */
function acknowledgedBy(body: object, status = 200): Omit<AsyncCell, 'name'> {
  return {
    script: () => [json(JSON.stringify(body), status)],
    drive: callsBack({}),
    expected: () => well,
  }
}

/** Every acknowledgement that live peers send; the answer follows. */
export const acknowledgementCells: readonly AsyncCell[] = [
  { name: 'acknowledges by {"status":"success"}', ...acknowledgedBy({ status: 'success' }) },
  {
    name: 'acknowledges by ack_status rcvd',
    ...acknowledgedBy({ message: { ack_status: 'rcvd', timestamp: '2026-03-01T08:30:00' } }),
  },
  {
    name: 'acknowledges as G2P Connect does',
    ...acknowledgedBy({ message: 'Requested received successfully', status: 'rcvd' }),
  },
  {
    name: 'acknowledges with error: null and without a correlation_id',
    ...acknowledgedBy({ message: { ack_status: 'ACK', error: null } }, 202),
  },
  {
    name: 'acknowledges by a whole envelope',
    script: () => [
      (call) => {
        const { transaction_id } = asked(call)
        const header = { action: 'search', status: 'rcvd', message_id: 'ack-1' }
        const message = { transaction_id, ack_status: 'ACK', correlation_id: 'c-9' }
        return json(JSON.stringify({ signature: '', header, message }))
      },
    ],
    drive: callsBack({}),
    expected: () => well,
  },
]
