import { DciError } from '../../errors/index.js'
import type { Partner } from '../../peers/index.js'
import type { Partners } from '../registry-handler.js'

/** Finds the partner of that id; `undefined` when there is none. Throws `TypeError` for a list with two of one id. */
export function lookUpIn(partners: Partners): (id: string) => Partner | undefined {
  if (typeof partners === 'function') return partners
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  if (byId.size < partners.length) {
    throw new TypeError('two partners have the same id, so that it is not clear which sheet counts')
  }
  return (id) => byId.get(id)
}

/** The partner that a message says it is from. Throws `message.invalid` when it names nobody, `sender.unknown` for a stranger (S6). */
export function partnerNamed(
  find: (id: string) => Partner | undefined,
  sender_id: unknown,
): Partner {
  if (typeof sender_id !== 'string' || sender_id === '') throw senderMissing()
  const partner = find(sender_id)
  if (partner !== undefined) return partner
  throw new DciError(
    'sender.unknown',
    'this endpoint has no partner of this sender_id; ask its owner to register it',
    { problems: [{ pointer: '/header/sender_id', text: 'is not registered here' }] },
  )
}

function senderMissing(): DciError {
  const text = 'must be a text that names the sender'
  return new DciError(
    'message.invalid',
    'this message does not say who sends it; fill in header.sender_id',
    { problems: [{ pointer: '/header/sender_id', text }] },
  )
}
