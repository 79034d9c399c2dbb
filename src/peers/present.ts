import { DciError } from '../errors/index.js'
import type { Signing } from '../envelope/index.js'
import type { Identity } from './identity.js'
import type { Partner } from './partner.js'

/**
 * The `sender_id` under which a partner knows us: its sheet's `knowsUsAs`, or our own. Throws `config.invalid` when systems of the partner's
 * profile could not take it.
 */
export function senderIdFor(identity: Identity, partner: Partner): string {
  const sender_id = partner.knowsUsAs ?? identity.sender_id
  const problem = partner.profile.senderIdProblem(sender_id)
  if (problem === undefined) return sender_id
  throw new DciError(
    'config.invalid',
    `${partner.id} cannot know us by this sender_id. ${problem}`,
    {
      peer: partner.id,
    },
  )
}

/** How we sign for a partner; `undefined` when its sheet says not to, or we have no key. `now` in milliseconds since 1970. */
export function signingFor(
  identity: Identity,
  partner: Partner,
  sender_id: string,
  now: number,
): Signing | undefined {
  const { signingKey } = identity
  if (signingKey === undefined || !partner.sign) return undefined
  return { dialect: partner.profile.signature, key: signingKey, sender_id, now }
}
