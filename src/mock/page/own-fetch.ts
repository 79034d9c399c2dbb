import type { HandlerRequest, HandlerResponse } from '../../server/index.js'
import type { TransportOptions } from '../../transport/index.js'

/** The `fetch` of a transport. */
export type OwnFetch = NonNullable<TransportOptions['fetch']>

/** What went through an `OwnFetch`: what was asked first, and what was answered last. */
export interface Passage {
  sent?: string
  status?: number
  answer?: string
}

/**
 * A `fetch` that leads to a handler in this process and notes what passed. `alter` changes the text on its way, after it was signed. Rejects
 * where the handler does, as a connection that is closed.
 */
export function ownFetch(
  handle: (request: HandlerRequest) => Promise<HandlerResponse>,
  passage: Passage,
  alter: (text: string) => string,
): OwnFetch {
  return async (url, { method, headers, signal, body = '' }) => {
    const text = alter(body)
    passage.sent ??= text
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
    const { status, ...response } = await handle({
      method,
      path: new URL(url).pathname,
      headers: Object.fromEntries(lower) as Record<string, string>,
      body: Buffer.from(text),
      signal,
    })
    passage.status = status
    passage.answer = response.body
    return new Response(response.body, { status, headers: response.headers })
  }
}
