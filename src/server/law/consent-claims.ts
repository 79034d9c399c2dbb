import { isDciError } from '../../errors/index.js'
import { readJson } from '../../json/index.js'
import { isDateTime } from '../../values/index.js'
import type { AskedIdentifier } from './authorize.js'

/** What one party allows of its data. */
export interface ConsentGrant {
  readonly data_controller: string
  /** Top-level members of its records. */
  readonly data_scopes: readonly string[]
}

/** What a consent says (peers README, section 7). Times in milliseconds since 1970. */
export interface ConsentClaims {
  readonly jti: string
  readonly subject: AskedIdentifier
  readonly audience: readonly string[]
  readonly purpose: string
  readonly grants: readonly ConsentGrant[]
  readonly validFrom: number
  readonly validUntil: number
  readonly issuedAt: number
}

type Members = Readonly<Record<string, unknown>>

/** The claims in a consent's payload; `undefined` unless it is strict JSON (S2) with every one of them in its form. */
export function readConsentClaims(payload: string): ConsentClaims | undefined {
  const claims = membersIn(payload)
  if (claims === undefined) return undefined
  const { jti, validity } = claims
  const subject = readSubject(claims['subject_id'])
  const audience = texts(claims['aud'])
  const purpose = readPurpose(claims['purpose'])
  const grants = readGrants(claims['grants'])
  const { valid_from, valid_until } = isMembers(validity) ? validity : {}
  const times = [valid_from, valid_until, claims['issued_at']].map(readTime)
  const [validFrom, validUntil, issuedAt] = times
  if (!isText(jti) || subject === undefined || audience === undefined) return undefined
  if (purpose === undefined || grants === undefined) return undefined
  if (validFrom === undefined || validUntil === undefined || issuedAt === undefined) {
    return undefined
  }
  return { jti, subject, audience, purpose, grants, validFrom, validUntil, issuedAt }
}

function membersIn(payload: string): Members | undefined {
  try {
    const { value } = readJson(payload, { maxDepth: 16 })
    return isMembers(value) ? value : undefined
  } catch (error) {
    if (isDciError(error)) return undefined
    throw error
  }
}

function readSubject(subject: unknown): AskedIdentifier | undefined {
  if (!isMembers(subject)) return undefined
  const { type, value } = subject
  return isText(type) && isText(value) ? { type, value } : undefined
}

/** A code, or an object with one, as purposes are written elsewhere. */
function readPurpose(purpose: unknown): string | undefined {
  const code = isMembers(purpose) ? purpose['code'] : purpose
  return isText(code) ? code : undefined
}

function readGrants(grants: unknown): readonly ConsentGrant[] | undefined {
  if (!Array.isArray(grants) || grants.length === 0) return undefined
  const read = grants.map((grant: unknown) => {
    if (!isMembers(grant)) return undefined
    const { data_controller } = grant
    const data_scopes = Array.isArray(grant['data_scopes'])
      ? texts(grant['data_scopes'])
      : undefined
    if (!isText(data_controller) || data_scopes === undefined) return undefined
    return { data_controller, data_scopes }
  })
  return read.every((grant) => grant !== undefined) ? read : undefined
}

/** RFC 3339 with a zone, or seconds since 1970. */
function readTime(time: unknown): number | undefined {
  const parsed =
    typeof time === 'string' && isDateTime(time)
      ? Date.parse(time)
      : typeof time === 'number'
        ? time * 1000
        : NaN
  return Number.isFinite(parsed) ? parsed : undefined
}

function texts(value: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.every(isText) ? list : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
