import type { FetchText, KeySource } from '../../envelope/index.js'
import { matchIdentifier } from '../../model/index.js'
import { partnerKeys } from '../../peers/index.js'
import type { PartnerKeys } from '../../peers/index.js'
import type { Allowance, Authorize, Denial, DisclosureRequest } from './authorize.js'
import { readConsentClaims } from './consent-claims.js'
import type { ConsentClaims } from './consent-claims.js'
import { isSignedBy, parseConsent } from './consent-signature.js'
import type { ParsedConsent } from './consent-signature.js'

/** Whose consents are believed, and for whom they must be. */
export interface ConsentAuthorizerOptions {
  /** Our names, as consents have them in `aud`. */
  readonly audience: string | readonly string[]
  /**
   * The data controllers whose records this registry holds, each with the keys by which it signs consents: as in a partner's sheet. A grant counts only
   * when its own controller signed.
   */
  readonly controllers: Readonly<Record<string, PartnerKeys>>
  /** Fetches a key set that `controllers` gives as a URL. Without it such a controller throws `TypeError`. */
  readonly fetchText?: FetchText
  /** Whether a consent was withdrawn, by its `jti`. Asked last; what it throws refuses the item. */
  readonly isWithdrawn?: (jti: string) => boolean | Promise<boolean>
  /** Milliseconds since 1970, for keeping key sets. Default: the system clock. Consents are judged at the time of the request. */
  readonly now?: () => number
}

/** How far ahead of us the clock of who issues consents may be, in milliseconds. */
const clockSkew = 60_000

/**
 * Allows what a person has consented to (peers README, section 7): `search_criteria.authorize.consent_jws`, a compact JWS. It must be signed by a
 * controller of the grant, be for us, be valid now, be for the purpose that the request states, and be from the person who is asked for by
 * identifier. Records are cut to the granted top-level members, and records that bear another such identifier stay. Anything missing, unreadable or
 * doubtful refuses the item. Keys are read now: `key.unreadable` and `key.unsuitable` come from here.
 *
 * @example
 * import { createConsentAuthorizer } from 'dci-connect/server'
 *
 * export const authorize = createConsentAuthorizer({
 *   audience: 'farmers.example.gov',
 *   controllers: {
 *     'agriculture.example.gov': [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }],
 *   },
 * })
 */
export function createConsentAuthorizer(options: ConsentAuthorizerOptions): Authorize {
  const { isWithdrawn = () => false } = options
  const ours = [options.audience].flat()
  if (ours.length === 0 || ours.includes('')) {
    throw new TypeError('audience must name us, as consents have it in aud')
  }
  const controllers = controllerKeys(options)

  async function grantedBy(
    consent: ParsedConsent,
    claims: ConsentClaims,
    now: number,
  ): Promise<string[]> {
    const fields: string[] = []
    for (const [controller, keys] of controllers) {
      const grants = claims.grants.filter(({ data_controller }) => data_controller === controller)
      if (grants.length === 0 || !(await isSignedBy(consent, controller, keys, now))) continue
      fields.push(...grants.flatMap(({ data_scopes }) => data_scopes))
    }
    return [...new Set(fields)]
  }

  return async (request) => {
    const { consent_jws } = (request.authorization ?? {}) as { consent_jws?: unknown }
    if (consent_jws === undefined) return refuse('a consent is needed: send authorize.consent_jws')
    const consent = parseConsent(consent_jws)
    const claims = consent && readConsentClaims(consent.payload)
    if (consent === undefined || claims === undefined) {
      return refuse(
        'authorize.consent_jws is no consent: a compact JWS with all its claims is wanted',
      )
    }
    const wrong = mismatch(claims, request, ours)
    if (wrong !== undefined) return refuse(wrong)
    const fields = await grantedBy(consent, claims, request.now)
    if (fields.length === 0) {
      return refuse('nobody whose records these are has signed this consent, or it grants nothing')
    }
    if (await isWithdrawn(claims.jti)) return refuse('this consent was withdrawn')
    return allow(claims, fields, request)
  }
}

function controllerKeys({
  controllers,
  fetchText,
  now = Date.now,
}: ConsentAuthorizerOptions): Map<string, KeySource> {
  const access = { fetchText: fetchText ?? unfetched, now }
  const sources = Object.entries(controllers).map(([id, keys]) => {
    if (fetchText === undefined && typeof (keys as { jwks?: unknown }).jwks === 'string') {
      throw new TypeError(`the key set of ${id} is a URL: give fetchText, or the keys themselves`)
    }
    return [id, partnerKeys({ id, keys }, access) ?? ((): [] => [])] as const
  })
  return new Map(sources)
}

function unfetched(): Promise<string> {
  return Promise.reject(new TypeError('no fetchText was given'))
}

/** What of the consent does not fit the request; `undefined` when all does. */
function mismatch(
  { subject, audience, purpose, validFrom, validUntil, issuedAt }: ConsentClaims,
  { askedIdentifier, now, purpose: stated }: DisclosureRequest,
  ours: readonly string[],
): string | undefined {
  if (!audience.some((one) => ours.includes(one))) return 'this consent is for somebody else (aud)'
  if (issuedAt > now + clockSkew) return 'this consent is dated in the future'
  if (now < validFrom || now >= validUntil) return 'this consent is not valid at this time'
  if (stated !== undefined && stated !== purpose) return 'this consent is for another purpose'
  if (askedIdentifier === undefined) {
    return 'a consent is of one person: ask by that person’s identifier (idtype-value)'
  }
  const same =
    subject.type.toLowerCase() === askedIdentifier.type.toLowerCase() &&
    subject.value === askedIdentifier.value
  return same ? undefined : 'this consent is of another person than the one asked for'
}

function allow(
  { jti, purpose, subject: { type, value } }: ConsentClaims,
  fields: readonly string[],
  { answers }: DisclosureRequest,
): Allowance {
  const allowance: Allowance = { allow: true, fields, purpose, legalBasis: `consent:${jti}` }
  if (answers !== 'records') return allowance
  return { ...allowance, rowFilter: (record) => matchIdentifier(record, type, value) !== 'other' }
}

function refuse(reason: string): Denial {
  return { allow: false, reason }
}
