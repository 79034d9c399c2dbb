import type { JwkSet } from '../../../envelope/index.js'
import { createConsentAuthorizer } from '../../../server/index.js'
import type { Authorize } from '../../../server/index.js'
import { membersOf } from '../peer-call.js'

/**
 * How OpenG2P judges a consent (peers README section 7), with two liberties of a mock: who sends none gets everything, so that a plain test needs none;
 * and consents are believed by the keys that are trusted for any sender, as from the mock itself, whose `sender_id` they name as audience and as
 * controller. One that does not hold refuses the item; without trusted keys none does.
 */
export function openG2pConsent({
  sender_id,
  trust,
}: {
  readonly sender_id: string
  readonly trust: JwkSet | undefined
}): Authorize {
  const controllers = trust === undefined ? {} : { [sender_id]: trust }
  const judge = createConsentAuthorizer({ audience: sender_id, controllers })
  return (request) =>
    membersOf(request.authorization)['consent_jws'] === undefined ? { allow: true } : judge(request)
}
