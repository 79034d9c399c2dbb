import type { Allowance, Authorize, Decision } from './authorize.js'
import { commonFields } from './field-filter.js'

/**
 * Allows what all of these allow, e.g. a policy and a consent: the first refusal counts, fields are those that all of them allow, a record must
 * pass every row filter, and what goes out every `confirm`. Purpose and legal basis are those of the last that states one. Throws `TypeError` for none at all.
 *
 * @example
 * import { allOf, createConsentAuthorizer, createPolicyAuthorizer, definePolicy } from 'dci-connect/server'
 *
 * const policy = definePolicy({
 *   rules: [{ partner: 'sr.example.gov', registry: 'crvs', purpose: '*', fields: ['name', 'birth_date'] }],
 * })
 * const consent = createConsentAuthorizer({ audience: 'crvs.example.gov', controllers: {} })
 *
 * export const authorize = allOf(createPolicyAuthorizer(policy), consent)
 */
export function allOf(...authorizers: readonly Authorize[]): Authorize {
  if (authorizers.length === 0) throw new TypeError('allOf needs at least one authorizer')
  return async (request) => {
    let allowed: Allowance = { allow: true }
    for (const authorize of authorizers) {
      const decision = (await authorize(request)) as Decision | undefined
      if (decision?.allow !== true) return decision ?? { allow: false }
      allowed = both(allowed, decision)
    }
    return allowed
  }
}

function both(one: Allowance, other: Allowance): Allowance {
  const fields = commonFields(one.fields, other.fields)
  const rowFilter = bothSay(one.rowFilter, other.rowFilter)
  const confirm = bothSay(one.confirm, other.confirm)
  const purpose = other.purpose ?? one.purpose
  const legalBasis = other.legalBasis ?? one.legalBasis
  // Whoever leaves records whole says nothing of identifiers; whoever filters them must have said "keep".
  const filtering = [one, other].filter((decision) => decision.fields !== undefined)
  const keeps = filtering.length > 0 && filtering.every((one) => one.askedIdentifiers === 'keep')
  return {
    allow: true,
    askedIdentifiers: keeps ? 'keep' : 'filter',
    ...(fields === undefined ? {} : { fields }),
    ...(rowFilter === undefined ? {} : { rowFilter }),
    ...(confirm === undefined ? {} : { confirm }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
  }
}

type Says<T> = ((what: T) => boolean) | undefined

function bothSay<T>(one: Says<T>, other: Says<T>): Says<T> {
  if (one === undefined || other === undefined) return one ?? other
  return (what) => [one, other].every((says) => (says(what) as unknown) === true)
}
