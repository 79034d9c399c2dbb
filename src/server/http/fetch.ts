import { SealedResponse } from './http.js'
import type { HandlerRequest, HandlerResponse } from './http.js'
import type { DciError } from '../../errors/index.js'
import { bodyBroken, bodyTaken } from '../intake/read-body.js'

/** The Web-standard shell around a handler: reads the body up to a limit while it streams (S9), keeps the caller's abort. */
export function toWebFetch(
  handle: (request: HandlerRequest) => Promise<HandlerResponse>,
  maxBodyBytes: number,
  tooLarge: () => HandlerResponse,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, url, signal } = request
    const body = await readWebBody(request, maxBodyBytes)
    if (body === undefined) return toWebResponse(tooLarge())
    const { pathname, search } = new URL(url)
    const headers = Object.fromEntries(request.headers)
    const without = { method, path: pathname, query: search.slice(1), headers, signal }
    return toWebResponse(await handle(withBody(without, body)))
  }
}

/** A request with its body, or with why there is none: who asks for it is told. */
function withBody(
  request: Omit<HandlerRequest, 'body'>,
  body: Uint8Array | DciError,
): HandlerRequest {
  if (body instanceof Uint8Array) return { ...request, body }
  return {
    ...request,
    get body(): Uint8Array {
      throw body
    },
  }
}

function toWebResponse(response: HandlerResponse): Response {
  const { status, headers } = response
  return new Response(SealedResponse.bodyOf(response), { status, headers })
}

/** The body, `undefined` when it is longer than `limit`, or why there is none. Never rejects. */
async function readWebBody(
  { body, bodyUsed }: Request,
  limit: number,
): Promise<Uint8Array | DciError | undefined> {
  if (bodyUsed || body?.locked === true) return bodyTaken()
  if (body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > limit) return undefined
      chunks.push(chunk)
    }
  } catch {
    return bodyBroken()
  }
  return Buffer.concat(chunks, size)
}
