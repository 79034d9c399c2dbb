import { openspp } from '../../../peers/index.js'
import type { HeaderAndMessage } from '../peer-call.js'
import type { Sealing } from '../peer-manners.js'

const { form, scheme, lifetime } = openspp.signature

/**
 * Python's sorted ASCII text, signed; sent as it comes. An answer is signed with `is_msg_encrypted: false` in its header, which does not go over the wire
 * (trap 4); callbacks have it.
 */
export async function sealOpenSpp(
  { header, message }: HeaderAndMessage,
  { as, key, sender_id, now }: Sealing,
): Promise<string> {
  const signed = { ...header, is_msg_encrypted: false }
  const sent = as === 'answer' ? header : signed
  if (key === undefined) return JSON.stringify({ signature: '', header: sent, message })
  const created = Math.floor(now / 1000)
  const text = form.ofValue({ header: signed, message })
  const times = { created, expires: created + lifetime }
  const signature = await scheme.sign(text, { sender_id, key, ...times })
  return JSON.stringify({ signature, header: sent, message })
}
