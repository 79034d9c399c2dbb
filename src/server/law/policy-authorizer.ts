import type { Allowance, Authorize, Decision, DisclosureRequest } from './authorize.js'
import { coversField } from './field-filter.js'
import { definePolicy, isFor, mayTell } from './policy.js'
import type { Policy, PolicyRule } from './policy.js'
import { rowFilter } from './row-filter.js'

/**
 * The handler's `authorize` from a policy table: the first rule for this partner, registry, purpose and operation counts; without one the item is
 * refused. Who asks by an attribute that it may not see is refused, too: the answer would tell. The policy is checked as by `definePolicy`.
 *
 * @example
 * import { createIdentity } from 'dci-connect'
 * import { createPolicyAuthorizer, createRegistryHandler, definePolicy } from 'dci-connect/server'
 *
 * const policy = definePolicy({
 *   rules: [{ partner: '*', registry: 'crvs', purpose: 'statistics', fields: ['sex', 'birth_date'] }],
 * })
 *
 * export const registry = createRegistryHandler({
 *   registry: 'crvs',
 *   identity: createIdentity({ sender_id: 'crvs.example.gov' }),
 *   partners: [],
 *   backend: { search: () => ({ reg_records: [] }) },
 *   authorize: createPolicyAuthorizer(policy),
 * })
 */
export function createPolicyAuthorizer(policy: Policy): Authorize {
  const { rules } = definePolicy(policy)
  return (request) => {
    const rule = rules.find((one) => matches(one, request))
    return rule === undefined ? nothingAgreed : decide(rule, request)
  }
}

const nothingAgreed: Decision = {
  allow: false,
  reason:
    'nothing is agreed with this asker for the purpose it states; check authorize.purpose.code, or have the policy extended',
}

function matches(rule: PolicyRule, request: DisclosureRequest): boolean {
  return (
    isFor(rule.partner, request.partner) &&
    isFor(rule.registry, request.registry) &&
    isFor(rule.purpose, request.purpose) &&
    isFor(rule.operations ?? '*', request.operation)
  )
}

function decide(rule: PolicyRule, request: DisclosureRequest): Decision {
  const { legalBasis, fields, rows } = rule
  const basis = legalBasis === undefined ? {} : { legalBasis }
  if (request.event !== undefined) {
    if (mayTell(rule, request.registry, request.event)) return { allow: true, ...basis }
    return { allow: false, reason: 'this sender may not tell this registry of such events' }
  }
  if (!mayAsk(rule, request)) {
    return {
      allow: false,
      reason: 'the query compares or sorts by an attribute that this asker may not know',
    }
  }
  const allowance: Allowance = {
    allow: true,
    askedIdentifiers: rule.askedIdentifiers ?? 'filter',
    ...basis,
    ...(fields === '*' ? {} : { fields }),
    ...(rows === undefined ? {} : { rowFilter: rowFilter(rows) }),
  }
  return allowance
}

function mayAsk({ askBy, fields }: PolicyRule, { askedFields }: DisclosureRequest): boolean {
  if (askBy === '*') return true
  if (askedFields === undefined) return false
  const allowed = askBy ?? fields
  return allowed === '*' || askedFields.every((field) => coversField(allowed, field))
}
