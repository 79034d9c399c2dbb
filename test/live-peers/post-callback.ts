import { asked } from './live-peer.js'
import type { CallbackPost } from './live-peer.js'
import type { Received } from './server.js'

/** How a callback was answered. */
export interface CallbackAnswer {
  readonly status: number
  readonly text: string
}

/** Posts a callback to exactly the `sender_uri` of the request that it answers, without `Authorization` (peers README section 5). */
export function postBack(call: Received, post: CallbackPost): Promise<CallbackAnswer> {
  return postCallback(String(asked(call).header['sender_uri']), post)
}

/** Posts a callback somewhere. */
export async function postCallback(
  url: string,
  {
    headers,
    body,
  }: Omit<CallbackPost, 'body'> & { readonly body: string | Uint8Array<ArrayBuffer> },
): Promise<CallbackAnswer> {
  const answer = await fetch(url, { method: 'POST', headers, body })
  return { status: answer.status, text: await answer.text() }
}
