import { fingerprintSet, hasFingerprint, readKeySet } from '../envelope/index.js'
import type { Jwk } from '../envelope/index.js'
import { DciError } from '../errors/index.js'
import { readBytes, textOf } from './config-file.js'
import type { ConfigFile } from './config-file.js'
import type { PartnerKeySheet } from './partner-keys.js'
import { partnerManagementKeys } from './partner-management.js'

/** Where a partner's keys are, as a partner file says it. */
export interface KeysInFile extends Omit<PartnerKeySheet, 'resolver'> {
  /** Paths of key sets, JWKs, PEM keys or certificates. */
  readonly files?: readonly string[]
  /** URL of a Partner Management service. */
  readonly partnerManagement?: string
}

/**
 * The key sheet that a partner file means, its key files read; what cannot be read is noted. Fingerprints count for the files too: a file
 * came by a way that nobody vouches for, as what is fetched does. Beside files alone they have done their work here.
 */
export async function keysInFile(given: KeysInFile, config: ConfigFile): Promise<PartnerKeySheet> {
  const { files = [], partnerManagement: url, fingerprints, ...sheet } = given
  const pinned = await config.attempt('/keys/fingerprints', () => fingerprintSet(fingerprints))
  const read = files.map((file, index) =>
    config.attempt(`/keys/files/${String(index)}`, () =>
      readPublicKeys(config.pathOf(file), pinned),
    ),
  )
  const keys = [...(sheet.keys ?? []), ...(await Promise.all(read)).flatMap((found) => found ?? [])]
  const resolver =
    url === undefined
      ? undefined
      : await config.attempt('/keys/partnerManagement', () =>
          partnerManagementKeys({ ...sheet.refresh, url }),
        )
  const isFetched = typeof sheet.jwks === 'string' || url !== undefined
  const used = isFetched || files.length === 0 ? fingerprints : undefined
  return {
    ...sheet,
    ...(keys.length > 0 && { keys }),
    ...(resolver !== undefined && { resolver }),
    ...(used !== undefined && { fingerprints: used }),
  }
}

/** A private key that a partner sent by mistake is no secret any more, and is not taken for a public one. */
async function readPublicKeys(
  path: string,
  pinned: ReadonlySet<string> | undefined,
): Promise<readonly Jwk[]> {
  const { keys } = readKeySet(textOf(await readBytes(path)))
  if (keys.some(({ d, k }) => d !== undefined || k !== undefined)) {
    throw new DciError(
      'key.unsuitable',
      `${path} holds a private key; ask its owner for a new key, and for its public half only`,
    )
  }
  const believed = pinned === undefined ? keys : keys.filter((key) => hasFingerprint(key, pinned))
  if (believed.length > 0) return believed
  throw new DciError(
    'key.unsuitable',
    `no key in ${path} has one of the fingerprints; compare the fingerprint with its owner by telephone`,
  )
}
