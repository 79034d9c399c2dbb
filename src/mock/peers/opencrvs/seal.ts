import { compactJws } from '../../../envelope/index.js'
import type { HeaderAndMessage } from '../peer-call.js'
import type { Sealing } from '../peer-manners.js'

/** A compact JWS that carries exactly `JSON.stringify` of the body without it; unsigned, the body has no such member. */
export async function sealOpenCrvs(
  { header, message }: HeaderAndMessage,
  { key, sender_id }: Pick<Sealing, 'key' | 'sender_id'>,
): Promise<string> {
  const text = JSON.stringify({ header, message })
  if (key === undefined) return text
  const signature = await compactJws.sign(text, { sender_id, key, created: 0, expires: 0 })
  return JSON.stringify({ header, message, signature })
}
