import { DciError } from '../../errors/index.js'
import type { Jwk, JwkSet } from './algorithm.js'
import { hasFingerprint, readFingerprint } from './fingerprint.js'
import { readKeySet, requireFew } from './key-text.js'
import type { PublicKeyInput } from './public-jwk.js'
import { toPublicJwks } from './public-jwk.js'
import { refreshed } from './refreshed.js'
import type { RefreshPolicy } from './refreshed.js'
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
export function staticKeys(keys: readonly PublicKeyInput[] | JwkSet): KeySource {
  const imported = importKeySet(isList(keys) ? keys : keys.keys)
  return () => imported
}

function isList(keys: readonly PublicKeyInput[] | JwkSet): keys is readonly PublicKeyInput[] {
  return Array.isArray(keys)
}

/** A text that was fetched. */
export interface FetchedText {
  readonly text: string
  /** Seconds for which the answer may be kept: its `Cache-Control: max-age`. */
  readonly maxAge?: number
}

/** Fetches the text at a URL; the transport's, injected. Rejects for anything but a good answer. */
export type FetchText = (url: string) => Promise<string | FetchedText>

/** How a key set is fetched, how long it is believed, and which of its keys are. */
export interface RemoteKeysOptions extends RefreshPolicy {
  readonly fetchText: FetchText
  /**
   * Believe only keys with one of these fingerprints: RFC 7638 thumbprints, or SHA-256 of the certificate in `x5c`; forms as
   * `readFingerprint` takes them.
   */
  readonly fingerprints?: readonly string[]
}

/**
 * Keys published at a configured URL (S6, S13: the URL comes from the partner's sheet, never from a message). Kept as `RefreshPolicy` says;
 * a `kid` that the set lacks causes one fetch per cooldown, because OpenCRVS has new keys at every start. A key that publishes its private
 * part is not believed. Rejects with `key.unreadable` while there is no good set. Throws `TypeError` for a fingerprint that is none.
 */
export function remoteKeys(url: string, options: RemoteKeysOptions): KeySource {
  const pinned = fingerprintSet(options.fingerprints)
  const keys = refreshed(
    async () => {
      try {
        const { text, maxAge } = fetched(await options.fetchText(url))
        const value = importRemote(readKeySet(text).keys, pinned)
        return maxAge === undefined ? { value } : { value, maxAge }
      } catch (cause) {
        throw unusable(`the key set at ${url}`, cause)
      }
    },
    hasKid,
    options,
  )
  return ({ kid }) => keys(kid)
}

/** What a fetch gave, in its long form. */
export function fetched(answer: string | FetchedText): FetchedText {
  return typeof answer === 'string' ? { text: answer } : answer
}

/** `key.unreadable`, worth another try: `what` could not be fetched or read. */
export function unusable(what: string, cause: unknown): DciError {
  return new DciError(
    'key.unreadable',
    `${what} cannot be used; see the cause, and check the URL with its owner`,
    { cause, retryable: true },
  )
}

/** Finds keys by who sent a message; `kid` is what the message says and nobody vouches for it. */
export type KeyFinder = (
  hint: KeyHint,
) => readonly PublicKeyInput[] | Promise<readonly PublicKeyInput[]>

const mostRemembered = 1000

/**
 * Keys that somebody else finds (a database, a directory). The finder is asked for every message and does its own keeping; what it gave is
 * imported once. Keys of other kinds are skipped; none at all means the sender's key is not known.
 */
export function foundKeys(find: KeyFinder, fingerprints?: readonly string[]): KeySource {
  const pinned = fingerprintSet(fingerprints)
  const imported = new Map<string, readonly VerifyingKey[]>()

  function read(keys: readonly PublicKeyInput[]): readonly VerifyingKey[] {
    requireFew(keys)
    return keys.flatMap((key) => {
      const name = typeof key === 'string' ? key : JSON.stringify(key)
      const known = imported.get(name)
      if (known !== undefined) return known
      if (imported.size >= mostRemembered) imported.clear()
      const usable = importRemote(toPublicJwks(key), pinned)
      imported.set(name, usable)
      return usable
    })
  }

  return (hint) => {
    const found = find(hint)
    return 'then' in found ? found.then(read) : read(found)
  }
}

function importRemote(
  keys: readonly Jwk[],
  pinned: ReadonlySet<string> | undefined,
): readonly VerifyingKey[] {
  const published = keys.filter((key) => key.d === undefined)
  const believed =
    pinned === undefined ? published : published.filter((key) => hasFingerprint(key, pinned))
  // One by one: a set whose only key is of another kind is a sender whose key is not known.
  return believed.flatMap((key) => {
    try {
      return importKeySet([key])
    } catch {
      return []
    }
  })
}

function hasKid(keys: readonly VerifyingKey[], kid: string): boolean {
  return keys.some((key) => key.kid === kid)
}

/** Fingerprints as a set of hex; `undefined` when there is no list. Throws `TypeError` for one that is none. */
export function fingerprintSet(
  fingerprints: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (fingerprints === undefined) return undefined
  const read = fingerprints.map((text) => {
    const hex = readFingerprint(text)
    if (hex !== undefined) return hex
    throw new TypeError(
      'a fingerprint must be 64 hex digits (spaces, colons and hyphens between them are fine) or a base64url thumbprint of 43 characters',
    )
  })
  return new Set(read)
}
