import { revocationDate } from '../envelope/index.js'
import type { PublicKeyInput } from '../envelope/index.js'
import { requireAgreementDates } from './agreement.js'
import { readConfig } from './config-file.js'
import type { ConfigFile, Environment } from './config-file.js'
import { requireHttpUrl } from './identifier.js'
import { keysInFile } from './keys-in-file.js'
import type { KeysInFile } from './keys-in-file.js'
import { requireCallbacks } from './partner-callbacks.js'
import { requireEncryption } from './partner-encryption.js'
import { requireHeaders } from './partner-headers.js'
import { partnerKeys, requireKeySheet } from './partner-keys.js'
import type { PartnerKeys } from './partner-keys.js'
import { definePartner } from './partner.js'
import type { Partner, PartnerOptions } from './partner.js'
import type { Profile } from './profile.js'
import { profiles } from './profiles/by-name.js'
import { tokenInFile } from './token-in-file.js'
import type { TokenInFile } from './token-in-file.js'

/** What a partner file may refer to. */
export interface LoadPartnerOptions {
  /** Where `{"env": NAME}` is looked up. Default: `process.env`. */
  readonly env?: Environment
  /** Profiles of your own that files may name, besides those of this version. */
  readonly profiles?: readonly Profile[]
}

/** A partner file, as `schemas/config/Partner.schema.json` has it. */
interface PartnerFile extends Omit<PartnerOptions, 'profile' | 'keys' | 'token'> {
  readonly $schema?: string
  readonly profile?: string
  readonly keys?: readonly PublicKeyInput[] | KeysInFile
  readonly token?: TokenInFile
}

/**
 * A partner from a JSON file with the members of `dci-connect/schemas/config/Partner.schema.json`; paths in it are relative to its folder.
 * Everything is read now, secrets from the environment too, and nothing is fetched. Throws `file.unreadable`; `config.invalid` with every
 * problem as a JSON pointer (line and column where it is no JSON). A member that is not known is a problem: a misspelt one would weaken
 * trust unseen. No message quotes a value.
 *
 * @example
 * import { createIdentity, createRegistryClient } from 'dci-connect'
 * import { loadPartner } from 'dci-connect/peers'
 *
 * const identity = createIdentity({ sender_id: 'sr.example.gov' })
 * const partner = await loadPartner('partners/crvs.json')
 * export const civil = createRegistryClient({ registry: 'crvs', identity, partner })
 */
export async function loadPartner(
  file: string | URL,
  options: LoadPartnerOptions = {},
): Promise<Partner> {
  const config = await readConfig('Partner', file)
  const { $schema: _, profile: name, keys: given, token: place, ...rest } = partnerFile(config)
  const profile = profileNamed(name ?? 'standard', config, options.profiles)
  const keys = await keysOf(given, config)
  const token = place && (await tokenInFile(place, profile, config, options.env ?? process.env))
  const { id, baseUrl, headers = {}, revoked = [], encryption, agreement = {} } = rest
  const { callbackOrigins = [], callbackNetworks = [] } = rest
  if (baseUrl !== undefined) await config.attempt('/baseUrl', () => requireHttpUrl(baseUrl, 'it'))
  await config.attempt('/headers', () => requireHeaders(headers, id))
  await config.attempt('/callbackOrigins', () => requireCallbacks({ callbackOrigins }, id))
  await config.attempt('/callbackNetworks', () => requireCallbacks({ callbackNetworks }, id))
  await config.attempt('/revoked', () => revocationDate(revoked))
  await config.attempt('/encryption/key', () => requireEncryption(encryption))
  await config.attempt('/agreement', () => requireAgreementDates(agreement, id))
  config.finish()
  return definePartner({
    ...rest,
    ...(profile === undefined ? {} : { profile }),
    ...(keys === undefined ? {} : { keys }),
    ...(token === undefined ? {} : { token }),
  })
}

function partnerFile({ value }: ConfigFile): PartnerFile {
  return value as PartnerFile
}

function profileNamed(
  name: string,
  config: ConfigFile,
  own: readonly Profile[] = [],
): Profile | undefined {
  const known = new Map([...Object.values(profiles), ...own].map((one) => [one.name, one]))
  const profile = known.get(name)
  if (profile === undefined) {
    config.note('/profile', `names no profile; there are ${[...known.keys()].join(', ')}`)
  }
  return profile
}

const unfetched = { fetchText: () => Promise.reject(new Error('not now')), now: () => 0 }

async function keysOf(
  given: PartnerFile['keys'],
  config: ConfigFile,
): Promise<PartnerKeys | undefined> {
  if (given === undefined) return undefined
  const keys = isList(given) ? given : await keysInFile(given, config)
  await config.attempt('/keys', () => {
    const { id } = partnerFile(config)
    requireKeySheet(keys, [], id)
    return partnerKeys({ id, keys }, unfetched)
  })
  return keys
}

function isList(keys: NonNullable<PartnerFile['keys']>): keys is readonly PublicKeyInput[] {
  return Array.isArray(keys)
}
