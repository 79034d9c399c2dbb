import { DciError } from '../../errors/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import { isEventOf, isSameEvent } from '../callbacks/event-names.js'
import { policyProblems } from './policy-problems.js'

/** A value of a record that a row filter compares with. */
export type RowValue = string | number | boolean

/** Which records go out: those where `field` has a value, and each value it has (through lists) is one of these. */
export interface RowCondition {
  readonly field: string
  readonly in: readonly RowValue[]
}

/** Whom a rule is for, and what they get. */
export interface PolicyRule {
  /** `id` of a partner, several of them, or `*`: every partner there is a sheet of. */
  readonly partner: string | readonly string[]
  readonly registry: RegistryName | '*' | readonly RegistryName[]
  /** Codes of purposes. `*`: any, also none; enrolments that are pushed state none. */
  readonly purpose: string | readonly string[]
  /** Default: every operation. */
  readonly operations?: readonly Operation[]
  /** Members of a record that go out, dotted for members of members; `*`: all. Yes-or-no answers: `enrolled_status`, `disabled_status`. */
  readonly fields: '*' | readonly string[]
  /** Attributes that may be compared and sorted by. Default: `fields`. `*`: any, also in a query whose attributes cannot be known (GraphQL). */
  readonly askBy?: '*' | readonly string[]
  /** All of them must hold for a record to go out. */
  readonly rows?: readonly RowCondition[]
  /** `keep`: the identifier asked for stays in the record. Default `filter`. */
  readonly askedIdentifiers?: 'keep' | 'filter'
  /** Events they may tell this registry of; `enrollment`: pushing enrolments. Default: none. */
  readonly mayAssert?: readonly string[]
  /** The law on which this rule stands, for the audit: a code or a reference, no sentence. */
  readonly legalBasis?: string
}

/** Who gets what for what: data, so that it can be a reviewed JSON file. The first rule that matches counts; where none does, nothing goes out. */
export interface Policy {
  readonly rules: readonly PolicyRule[]
}

/**
 * The policy, checked: an own copy that nobody changes any more. Throws `config.invalid` with every mistake and its place (`problems`): members that are
 * not known, names that are none, an event that no such registry has, and rules that can never count because an earlier one always does.
 *
 * @example
 * import { definePolicy } from 'dci-connect/server'
 *
 * export const policy = definePolicy({
 *   rules: [
 *     {
 *       partner: 'sr.example.gov',
 *       registry: 'crvs',
 *       purpose: 'eligibility',
 *       fields: ['name', 'birth_date', 'sex'],
 *       rows: [{ field: 'address.district', in: ['KGL'] }],
 *       askedIdentifiers: 'keep',
 *       legalBasis: 'sp-act-2024/12',
 *     },
 *   ],
 * })
 */
export function definePolicy(policy: Policy): Policy {
  const problems = policyProblems(policy)
  if (problems.length > 0) {
    const places = problems.map(({ pointer, text }) => `${pointer || '/'} ${text}`)
    throw new DciError(
      'config.invalid',
      `this policy cannot be used: ${places.slice(0, 5).join('; ')}`,
      {
        problems,
      },
    )
  }
  return frozen(structuredClone(policy)) as Policy
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

/**
 * The events that a partner may tell of by this policy, in all registries or in one: `mayAssert` for its sheet, so that callbacks obey the same table.
 */
export function assertableBy(policy: Policy, partner: string, registry?: RegistryName): string[] {
  const events = policy.rules
    .filter((rule) => isFor(rule.partner, partner))
    .filter((rule) => registry === undefined || isFor(rule.registry, registry))
    .flatMap(({ mayAssert = [] }) => mayAssert)
  return [...new Set(events)]
}

/** Whether a rule's list of names has this one. */
export function isFor(names: string | readonly string[], name: string | undefined): boolean {
  if (names === '*') return true
  return name !== undefined && [names].flat().includes(name)
}

/** Whether a rule lets this event be told. */
export function mayTell(
  { mayAssert = [] }: PolicyRule,
  registry: RegistryName,
  event: string,
): boolean {
  return isEventOf(registry, event) && mayAssert.some((one) => isSameEvent(one, event))
}
