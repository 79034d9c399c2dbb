import type { JwkSet, SignatureRequirement } from '../envelope/index.js'
import { definePartner } from '../peers/index.js'
import type { Identity, Partner } from '../peers/index.js'

/** Senders remembered, so that trusted keys are not read again for each message; beyond that the memory starts anew. */
const mostRemembered = 1000

/** No id is longer (a message with a longer one is refused when it is read), so that what is remembered stays small. */
const longestId = 99

/** A sender in this process. */
export interface OwnSender {
  readonly identity: Identity
  readonly origin: string
}

/**
 * A partner look-up for test registries: whoever sends is a partner of the `standard` profile under the `sender_id` it gives, and the keys
 * in `trust` are believed for all of them. `own` is one of us, whose keys are known besides, and who may be called at an origin of its own.
 */
export function anySender(
  signatures: SignatureRequirement,
  trust: JwkSet | undefined,
  own: OwnSender,
): (sender_id: string) => Partner {
  const sheet = definePartner({
    id: 'anybody',
    signatures,
    ...(trust === undefined ? {} : { keys: trust }),
  })
  const ours = definePartner({
    id: own.identity.sender_id,
    signatures,
    keys: own.identity.jwks,
    callbackOrigins: [own.origin],
  })
  const known = new Map<string, Partner>()
  return (sender_id) => {
    if (sender_id === ours.id) return ours
    const partner = known.get(sender_id) ?? { ...sheet, id: sender_id }
    if (sender_id.length > longestId) return partner
    if (known.size >= mostRemembered) known.clear()
    known.set(sender_id, partner)
    return partner
  }
}
