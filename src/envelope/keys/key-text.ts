import { DciError, isDciError } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import type { Jwk, JwkSet } from './algorithm.js'
import { isPem } from './pem.js'
import { toPublicJwks } from './public-jwk.js'

/** Most keys in one set, and most characters of its text. A set of all the keys a ministry ever had is a hundredth of it. */
export const keySetLimits: { readonly keys: number; readonly characters: number } = {
  keys: 100,
  characters: 256 * 1024,
}

/**
 * A key set from its text: `{"keys": [...]}`, a bare list, a single key, or PEM with public keys or certificates. Throws `key.unreadable`
 * when it is none of these, is not strict JSON (S2), or is over `keySetLimits`.
 */
export function readKeySet(text: string): JwkSet {
  requireShort(text)
  const keys = isPem(text) ? toPublicJwks(text) : keysIn(readKeyJson(text))
  requireFew(keys)
  return { keys }
}

/** The value in a JSON text that ought to hold keys. Throws `key.unreadable`. */
export function readKeyJson(text: string): unknown {
  requireShort(text)
  try {
    return readJson(text).value
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    throw new DciError('key.unreadable', 'this is not a JSON key set', { cause })
  }
}

/** Throws `key.unreadable` for more keys than one set may hold. */
export function requireFew(keys: readonly unknown[]): void {
  if (keys.length <= keySetLimits.keys) return
  throw new DciError(
    'key.unreadable',
    `this key set holds more than ${String(keySetLimits.keys)} keys; its owner should publish only those in use`,
  )
}

function requireShort(text: string): void {
  if (text.length <= keySetLimits.characters) return
  throw new DciError(
    'key.unreadable',
    `this key set is longer than ${String(keySetLimits.characters)} characters; check that it is one`,
  )
}

function keysIn(value: unknown): Jwk[] {
  const keys: unknown = Array.isArray(value)
    ? value
    : ((value as Partial<JwkSet> | null)?.keys ?? [value])
  const readable =
    Array.isArray(keys) &&
    keys.length > 0 &&
    keys.every((key: unknown) => typeof (key as Jwk | null)?.kty === 'string')
  if (readable) return keys as Jwk[]
  throw new DciError('key.unreadable', 'this JSON holds no keys; a key set is {"keys": [...]}')
}
