import type { HttpRequest } from './transport.js'

/** The text of a request's body for one sending: as it stands, or made now. `undefined` where there is none. */
export async function bodyOf({ body, makeBody }: HttpRequest): Promise<string | undefined> {
  return makeBody === undefined ? body : makeBody()
}
