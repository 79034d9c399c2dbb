import type { Jwk, JwkSet } from '../envelope/index.js'
import { DciError } from '../errors/index.js'
import { definePartner } from '../peers/index.js'
import type { Partner, PartnerKeys } from '../peers/index.js'
import { readText } from './files.js'
import { requireProfile } from './profile-option.js'

/** Members of a partner file: those of `PartnerOptions` that can be JSON, with the profile by its name. */
const members = ['id', 'baseUrl', 'profile', 'knowsUsAs', 'keys', 'signatures', 'token', 'sign']

/**
 * A partner sheet from a JSON file: `{ id, baseUrl, profile, knowsUsAs, keys, signatures, token: { value }, sign }`. Throws
 * `file.unreadable`, or `config.invalid` naming the member that is wrong; values are never quoted, one of them is a token.
 */
export async function readPartner(path: string): Promise<Partner> {
  const sheet = parse(await readText(path), path)
  for (const member of Object.keys(sheet)) {
    if (!members.includes(member))
      throw wrong(path, `/${member} is not known; there are ${members.join(', ')}`)
  }
  const { id, baseUrl, profile, knowsUsAs, keys, signatures, token, sign } = sheet
  if (typeof id !== 'string') throw wrong(path, '/id must be a text: the sender_id of the partner')
  if (typeof baseUrl !== 'string') throw wrong(path, '/baseUrl must be a URL')
  if (!isMissingOr('string', knowsUsAs)) throw wrong(path, '/knowsUsAs must be a text')
  if (!isMissingOr('boolean', sign)) throw wrong(path, '/sign must be true or false')
  if (!['required', 'optional', 'off', undefined].includes(signatures as string | undefined)) {
    throw wrong(path, '/signatures must be "required", "optional" or "off"')
  }
  if (!isMissingOr('string', profile)) throw wrong(path, '/profile must be the name of a profile')
  const options = {
    id,
    baseUrl,
    profile: await requireProfile((profile as string | undefined) ?? 'standard'),
    ...(knowsUsAs === undefined ? {} : { knowsUsAs: knowsUsAs as string }),
    ...(keys === undefined ? {} : { keys: keysOf(keys, path) }),
    ...(signatures === undefined ? {} : { signatures: signatures as Partner['signatures'] }),
    ...(token === undefined ? {} : { token: tokenOf(token, path) }),
    ...(sign === undefined ? {} : { sign: sign as boolean }),
  }
  try {
    return definePartner(options)
  } catch (cause) {
    if (cause instanceof TypeError) throw wrong(path, cause.message)
    throw cause
  }
}

function parse(text: string, path: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong(path, 'it is not JSON')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw wrong(path, 'it is not a JSON object')
}

function isMissingOr(type: 'string' | 'boolean', value: unknown): boolean {
  return value === undefined || typeof value === type
}

function keysOf(keys: unknown, path: string): PartnerKeys {
  const given = keys as { readonly jwks?: unknown; readonly keys?: unknown }
  if (Array.isArray(keys)) return keys as Jwk[]
  if (typeof keys === 'object' && keys !== null) {
    if (typeof given.jwks === 'string') return { jwks: given.jwks }
    if (Array.isArray(given.keys)) return { keys: given.keys as JwkSet['keys'] }
  }
  throw wrong(path, '/keys must be {"jwks": URL}, or a key set {"keys": [...]}')
}

function tokenOf(token: unknown, path: string): { readonly value: string } {
  const { value } = (token ?? {}) as { readonly value?: unknown }
  if (typeof value === 'string' && value !== '') return { value }
  throw wrong(path, '/token must be {"value": TOKEN}')
}

function wrong(path: string, what: string): DciError {
  return new DciError('config.invalid', `the partner file ${path} cannot be used: ${what}`)
}
