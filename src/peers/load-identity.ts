import { importDecryptionKey, importSigningKey, loadSigningKey } from '../envelope/index.js'
import type { PrivateKeyData, SignatureAlgorithm, SigningKey } from '../envelope/index.js'
import { readBytes, readConfig, textOf } from './config-file.js'
import type { ConfigFile, Environment } from './config-file.js'
import { requireHttpUrl } from './identifier.js'
import { createIdentity } from './identity.js'
import type { Identity } from './identity.js'

/** What an identity file may refer to. */
export interface LoadIdentityOptions {
  /** Where `{"env": NAME}` is looked up. Default: `process.env`. */
  readonly env?: Environment
}

/** An identity file, as `schemas/config/Identity.schema.json` has it. */
interface IdentityFile {
  readonly sender_id: string
  readonly sender_uri?: string
  readonly keys?: readonly SigningKeyPlace[]
  readonly decryptionKeys?: readonly KeyPlace[]
}

/** One of the two. */
interface KeyPlace {
  readonly file?: string
  readonly env?: string
}

interface SigningKeyPlace extends KeyPlace {
  readonly kid?: string
  readonly alg?: SignatureAlgorithm
  readonly passphrase?: { readonly env: string }
}

/**
 * Us, from a JSON file with the members of `dci-connect/schemas/config/Identity.schema.json`. It says where the private keys are and holds
 * none: files, relative to its folder, or environment variables with a JWK or PEM. Keys are read now. Throws `file.unreadable`;
 * `config.invalid` with every problem as a JSON pointer (line and column where it is no JSON). No message quotes a value or a key.
 *
 * @example
 * import { createRegistryHandler } from 'dci-connect/server'
 * import { loadIdentity, loadPartners } from 'dci-connect/peers'
 *
 * export const registry = createRegistryHandler({
 *   registry: 'crvs',
 *   identity: await loadIdentity('identity.json'),
 *   partners: await loadPartners('partners'),
 *   backend: { search: () => ({ reg_records: [] }) },
 * })
 */
export async function loadIdentity(
  file: string | URL,
  options: LoadIdentityOptions = {},
): Promise<Identity> {
  const { env = process.env } = options
  const config = await readConfig('Identity', file)
  const { sender_id, sender_uri, ...places } = config.value as IdentityFile
  if (sender_uri !== undefined) {
    await config.attempt('/sender_uri', () => requireHttpUrl(sender_uri, 'it'))
  }
  const keys: SigningKey[] = []
  for (const [index, place] of (places.keys ?? []).entries()) {
    const key = await signingKeyAt(place, `/keys/${String(index)}`, config, env)
    if (key !== undefined) keys.push(key)
  }
  const decryptionKeys: PrivateKeyData[] = []
  for (const [index, place] of (places.decryptionKeys ?? []).entries()) {
    const key = await decryptionKeyAt(place, `/decryptionKeys/${String(index)}`, config, env)
    if (key !== undefined) decryptionKeys.push(key)
  }
  config.finish()
  const uri = sender_uri === undefined ? {} : { sender_uri }
  const made = await config.attempt('/keys', () =>
    createIdentity({ sender_id, ...uri, keys, decryptionKeys }),
  )
  config.finish()
  return made as Identity
}

async function signingKeyAt(
  place: SigningKeyPlace,
  pointer: string,
  config: ConfigFile,
  env: Environment,
): Promise<SigningKey | undefined> {
  const { file, env: variable = '', kid, alg, passphrase } = place
  const opened = passphrase && config.secret(`${pointer}/passphrase/env`, env, passphrase.env)
  if (passphrase !== undefined && opened === undefined) return undefined
  const settings = {
    ...(kid === undefined ? {} : { kid }),
    ...(alg === undefined ? {} : { alg }),
    ...(opened === undefined ? {} : { passphrase: opened }),
  }
  if (file !== undefined) {
    const path = config.pathOf(file)
    return config.attempt(`${pointer}/file`, () => loadSigningKey(path, settings))
  }
  const key = config.secret(`${pointer}/env`, env, variable)
  if (key === undefined) return undefined
  return config.attempt(`${pointer}/env`, () => importSigningKey({ ...settings, key }))
}

async function decryptionKeyAt(
  { file, env: variable = '' }: KeyPlace,
  pointer: string,
  config: ConfigFile,
  env: Environment,
): Promise<PrivateKeyData | undefined> {
  const at = file === undefined ? `${pointer}/env` : `${pointer}/file`
  const data =
    file === undefined
      ? config.secret(at, env, variable)
      : await config.attempt(at, () => readPrivateFile(config.pathOf(file)))
  if (data === undefined) return undefined
  const key = await config.attempt(at, () => importDecryptionKey(data))
  return key && data
}

/** DER begins with the tag of a sequence, `0`, which no JSON or PEM text does. */
async function readPrivateFile(path: string): Promise<string | Uint8Array> {
  const bytes = await readBytes(path)
  return bytes[0] === 0x30 ? bytes : textOf(bytes)
}
