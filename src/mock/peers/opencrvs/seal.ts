import { compactJws, encryptMessage } from '../../../envelope/index.js'
import type { HeaderAndMessage } from '../peer-call.js'
import type { Sealing } from '../peer-manners.js'

/**
 * A compact JWS that carries exactly `JSON.stringify` of the body without it; unsigned, the body has no such member. It signs what it has encrypted
 * (peers README section 6).
 */
export async function sealOpenCrvs(
  clear: HeaderAndMessage,
  { key, sender_id, encryptTo }: Pick<Sealing, 'key' | 'sender_id' | 'encryptTo'>,
): Promise<string> {
  const body =
    encryptTo === undefined
      ? { header: clear.header, message: clear.message }
      : {
          header: { ...clear.header, is_msg_encrypted: true },
          message: await encryptMessage(JSON.stringify(clear.message), encryptTo),
        }
  const text = JSON.stringify(body)
  if (key === undefined) return text
  const signature = await compactJws.sign(text, { sender_id, key, created: 0, expires: 0 })
  return JSON.stringify({ ...body, signature })
}
