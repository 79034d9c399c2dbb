import type { Problem } from '../../errors/index.js'
import { actions, isRegistryName, registryNames } from '../../model/index.js'
import type { RegistryName } from '../../model/index.js'
import { isEventOf } from '../callbacks/event-names.js'
import { codeOf } from './audit-entry.js'
import { isFieldPath } from './field-filter.js'
import type { Policy, PolicyRule } from './policy.js'

type Members = Readonly<Record<string, unknown>>
type Check = (value: unknown) => string | undefined

const operations: readonly string[] = Object.keys(actions)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isOperation = (value: unknown): boolean => isText(value) && operations.includes(value)
const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

function listOf(is: (value: unknown) => boolean, what: string): Check {
  return (value) =>
    Array.isArray(value) && value.length > 0 && value.every(is)
      ? undefined
      : `must be a list of ${what}`
}

function oneOrMore(is: (value: unknown) => boolean, what: string): Check {
  return (value) =>
    value === '*' || is(value) || listOf(is, what)(value) === undefined
      ? undefined
      : `must be "*", or one or a list of ${what}`
}

const fields: Check = (value) =>
  value === '*' || (Array.isArray(value) && value.every(isFieldPath))
    ? undefined
    : 'must be "*" or a list of members, e.g. ["sex", "name.given_name"]'

function rows(value: unknown): string | undefined {
  const isCondition = (one: unknown): boolean => {
    if (!isMembers(one) || Object.keys(one).some((name) => name !== 'field' && name !== 'in')) {
      return false
    }
    const { field, in: values } = one
    return isFieldPath(field) && listOf(isScalar, '')(values) === undefined
  }
  return listOf(isCondition, 'conditions {"field": …, "in": [values]}')(value)
}

const named = (value: unknown): boolean => isText(value) && value !== '*'

const required: Readonly<Record<string, Check>> = {
  partner: oneOrMore(named, 'ids of partners'),
  registry: oneOrMore(isRegistryName, registryNames.join(', ')),
  purpose: oneOrMore(named, 'codes of purposes'),
  fields,
}

const optional: Readonly<Record<string, Check>> = {
  operations: listOf(isOperation, 'operations, e.g. "sync.search"'),
  askBy: fields,
  rows,
  askedIdentifiers: (value) =>
    value === 'keep' || value === 'filter' ? undefined : 'must be "keep" or "filter"',
  mayAssert: listOf(isText, 'names of events'),
  legalBasis: (value) =>
    isText(value) && codeOf(value) === value
      ? undefined
      : 'must be a code or a reference, no sentence',
}

/** Every mistake of a policy, with its place; none for a good one. */
export function policyProblems(policy: unknown): Problem[] {
  if (!isMembers(policy) || !Array.isArray(policy['rules'])) {
    return [{ pointer: '', text: 'must be {"rules": [...]}' }]
  }
  const rules = policy['rules'] as readonly unknown[]
  const foreign = Object.keys(policy).filter((name) => name !== 'rules')
  const problems = [
    ...foreign.map((name) => ({ pointer: `/${name}`, text: 'is no member of a policy' })),
    ...rules.flatMap((rule, index) => ruleProblems(rule, `/rules/${String(index)}`)),
  ]
  // Only rules that are sound can be compared.
  return problems.length > 0 ? problems : shadowed(policy as unknown as Policy)
}

function ruleProblems(rule: unknown, pointer: string): Problem[] {
  if (!isMembers(rule)) return [{ pointer, text: 'must be an object' }]
  const checks = { ...required, ...optional }
  const foreign = Object.keys(rule).filter((name) => !Object.hasOwn(checks, name))
  const wrong = Object.entries(checks).flatMap(([name, check]) => {
    const value = rule[name]
    const text = value === undefined && !Object.hasOwn(required, name) ? undefined : check(value)
    return text === undefined ? [] : [{ pointer: `${pointer}/${name}`, text }]
  })
  const unknown = foreign.map((name) => ({
    pointer: `${pointer}/${name}`,
    text: `is no member of a rule; known are ${Object.keys(checks).join(', ')}`,
  }))
  return [...unknown, ...wrong, ...(wrong.length === 0 ? strangeEvents(rule, pointer) : [])]
}

function strangeEvents(rule: Members, pointer: string): Problem[] {
  const { registry, mayAssert = [] } = rule as unknown as PolicyRule
  const told = (registry === '*' ? registryNames : [registry].flat()) as readonly RegistryName[]
  return mayAssert
    .filter((event) => !told.some((one) => isEventOf(one, event)))
    .map(() => ({
      pointer: `${pointer}/mayAssert`,
      text: `has an event that ${told.join(', ')} cannot have`,
    }))
}

function shadowed({ rules }: Policy): Problem[] {
  return rules.flatMap((rule, index) => {
    const earlier = rules.slice(0, index).findIndex((one) => alwaysBefore(one, rule))
    if (earlier === -1) return []
    const text = `never counts: /rules/${String(earlier)} comes first and matches all that it does`
    return [{ pointer: `/rules/${String(index)}`, text }]
  })
}

function alwaysBefore(one: PolicyRule, other: PolicyRule): boolean {
  return (
    holds(one.partner, other.partner) &&
    holds(one.registry, other.registry) &&
    holds(one.purpose, other.purpose) &&
    holds(one.operations ?? '*', other.operations ?? '*')
  )
}

function holds(wide: string | readonly string[], narrow: string | readonly string[]): boolean {
  if (wide === '*') return true
  return narrow !== '*' && [narrow].flat().every((name) => [wide].flat().includes(name))
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
