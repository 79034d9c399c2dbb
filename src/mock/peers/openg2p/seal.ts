import { openg2p } from '../../../peers/index.js'
import type { HeaderAndMessage } from '../peer-call.js'
import type { Sealing } from '../peer-manners.js'

const { form, scheme } = openg2p.signature

/** What stands in the answers of an OpenG2P whose signature validation is switched off. */
const switchedOff = 'signature_validation_disabled'

/** A JWS over sorted text in raw UTF-8 whose payload was blanked afterwards (peers README section 1, C); sent in its own order. There are no times in it. */
export async function sealOpenG2p(
  { header, message }: HeaderAndMessage,
  { key, sender_id }: Pick<Sealing, 'key' | 'sender_id'>,
): Promise<string> {
  const times = { created: 0, expires: 0 }
  const signature =
    key === undefined
      ? switchedOff
      : await scheme.sign(form.ofValue({ header, message }), { sender_id, key, ...times })
  return JSON.stringify({ signature, header, message })
}
