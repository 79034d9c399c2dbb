import { DciError } from '../errors/index.js'
import type { Signing, SigningKey } from '../envelope/index.js'
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

/** How we sign for a partner, by the newest of our keys that its systems can verify; `undefined` when its sheet says not to, or we have no key. `now` in milliseconds since 1970. */
export function signingFor(
  identity: Identity,
  partner: Partner,
  sender_id: string,
  now: number,
): Signing | undefined {
  const { signingKey, olderKeys } = identity
  if (signingKey === undefined || !partner.sign) return undefined
  const dialect = partner.profile.signature
  const { algorithms } = dialect
  const isVerified = ({ algorithm }: SigningKey): boolean => algorithms.includes(algorithm)
  // Where they can verify none of ours, sealing says so.
  const key = isVerified(signingKey) ? signingKey : (olderKeys.find(isVerified) ?? signingKey)
  return { dialect, key, sender_id, now }
}
