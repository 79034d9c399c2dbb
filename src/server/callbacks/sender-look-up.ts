import type { Identity, Partner } from '../../peers/index.js'
import { partnerNamed } from '../intake/partner-look-up.js'

/**
 * Whose callback it is. Families that leave the ids of an answer as they were in the request (peers README, section 3) name us as the sender
 * and themselves as the receiver: their sheet is found by that, and its keys decide.
 */
export function senderLookUp(
  find: (id: string) => Partner | undefined,
  identity: Identity,
): (header: Readonly<Record<string, unknown>>) => Partner {
  return ({ sender_id, receiver_id }) => {
    const unswapped = typeof receiver_id === 'string' ? find(receiver_id) : undefined
    const isUnswapped =
      unswapped?.profile.answerIds === 'any' &&
      typeof sender_id === 'string' &&
      ourIds(identity, unswapped).includes(sender_id)
    return isUnswapped ? unswapped : partnerNamed(find, sender_id)
  }
}

/** Our ids towards a partner. */
export function ourIds({ sender_id }: Identity, { knowsUsAs }: Partner): string[] {
  return knowsUsAs === undefined ? [sender_id] : [sender_id, knowsUsAs]
}
