import { DciError } from '../../errors/index.js'
import type { Jwk, JwkSet } from './algorithm.js'
import { importKeySet } from './verifying-key.js'
import type { VerifyingKey } from './verifying-key.js'

/** What a message says about its key: a hint for finding it, never a reason to trust it (S6). */
export interface KeyHint {
  readonly sender_id: string
  readonly kid?: string
}

/** Gives the keys that may have signed for a sender; an empty list means the sender's key is not known. */
export type KeySource = (
  hint: KeyHint,
) => readonly VerifyingKey[] | Promise<readonly VerifyingKey[]>

/** Keys given by hand. They are read now, so that a bad key fails where it is configured. */
export function staticKeys(keys: readonly Jwk[] | JwkSet): KeySource {
  const imported = importKeySet(isList(keys) ? keys : keys.keys)
  return () => imported
}

function isList(keys: readonly Jwk[] | JwkSet): keys is readonly Jwk[] {
  return Array.isArray(keys)
}

/** How a key set is fetched and how long it is believed. Times in milliseconds. */
export interface RemoteKeysOptions {
  /** Fetches the text of `url`; the transport's, injected. */
  readonly fetchText: (url: string) => Promise<string>
  readonly now: () => number
  /** How long a fetched set is used without asking again. Default 1 hour. */
  readonly ttl?: number
  /** How long an unknown `kid` must wait before it causes another fetch. Default 30 seconds. */
  readonly cooldown?: number
}

/**
 * Keys published at a configured URL (S6, S13: the URL comes from the partner's sheet, never from a message). One fetch at a time; the
 * last good set is kept when a fetch fails; a `kid` that the set lacks causes one fetch per cooldown, because OpenCRVS has new keys at
 * every start.
 */
export function remoteKeys(url: string, options: RemoteKeysOptions): KeySource {
  const { fetchText, now, ttl = 3_600_000, cooldown = 30_000 } = options
  let keys: readonly VerifyingKey[] = []
  let fetchedAt = -Infinity
  let attemptedAt = -Infinity
  let inFlight: Promise<void> | undefined

  async function refresh(): Promise<void> {
    attemptedAt = now()
    try {
      keys = importKeySet(readKeySet(await fetchText(url)).keys)
      fetchedAt = now()
    } catch (cause) {
      if (keys.length > 0) return
      throw new DciError(
        'key.unreadable',
        `the key set at ${url} cannot be used; check the URL with its owner`,
        { cause },
      )
    }
  }

  function refreshOnce(): Promise<void> {
    inFlight ??= refresh().finally(() => {
      inFlight = undefined
    })
    return inFlight
  }

  return async ({ kid }) => {
    const stale = now() - fetchedAt >= ttl
    const missing = kid !== undefined && !keys.some((key) => key.kid === kid)
    const never = fetchedAt === -Infinity
    if (never || ((stale || missing) && now() - attemptedAt >= cooldown)) await refreshOnce()
    return keys
  }
}

/** A key set from its text. Throws `key.unreadable` when it is not `{keys: [...]}` (a bare list and a single key are taken too). */
export function readKeySet(text: string): JwkSet {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new DciError('key.unreadable', 'this is not a JSON key set')
  }
  const keys = Array.isArray(value) ? value : ((value as JwkSet | null)?.keys ?? [value])
  const readable =
    keys.length > 0 && keys.every((key: unknown) => typeof (key as Jwk | null)?.kty === 'string')
  if (!readable)
    throw new DciError('key.unreadable', 'this JSON holds no keys; a key set is {"keys": [...]}')
  return { keys: keys as Jwk[] }
}
