import type { HttpAnswer } from '../outcome.js'
import { isObject } from '../query/read-value.js'

const most = 65_536

/** The JSON object in an error answer's body, whatever its content type; `undefined` where there is none in its first 64 kB. */
export function objectIn({ body }: HttpAnswer): Readonly<Record<string, unknown>> | undefined {
  if (body.byteLength > most) return undefined
  return objectFrom(new TextDecoder().decode(body))
}

/** The JSON object that a text is; `undefined` where it is none. */
export function objectFrom(text: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
