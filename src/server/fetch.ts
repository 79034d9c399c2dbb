import { SealedResponse } from './http.js'
import type { HandlerRequest, HandlerResponse } from './http.js'
import { bodyTaken } from './read-body.js'

/** The Web-standard shell around a handler: reads the body up to a limit while it streams (S9), keeps the caller's abort. */
export function toWebFetch(
  handle: (request: HandlerRequest) => Promise<HandlerResponse>,
  maxBodyBytes: number,
  tooLarge: () => HandlerResponse,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, url, signal, bodyUsed } = request
    const body = bodyUsed ? new Uint8Array() : await readWebBody(request, maxBodyBytes)
    if (body === undefined) return toWebResponse(tooLarge())
    const { pathname, search } = new URL(url)
    const headers = Object.fromEntries(request.headers)
    const taken = { method, path: pathname, query: search.slice(1), headers, body, signal }
    return toWebResponse(await handle(bodyUsed ? withoutBody(taken) : taken))
  }
}

/** A request whose body is somebody else's: who asks for it is told so. */
function withoutBody(request: HandlerRequest): HandlerRequest {
  return {
    ...request,
    get body(): Uint8Array {
      throw bodyTaken()
    },
  }
}

function toWebResponse(response: HandlerResponse): Response {
  const { status, headers } = response
  return new Response(SealedResponse.bodyOf(response), { status, headers })
}

async function readWebBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
