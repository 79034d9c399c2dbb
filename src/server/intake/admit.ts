import { timingSafeEqual } from 'node:crypto'
import { DciError } from '../../errors/index.js'
import type { Problem } from '../../errors/index.js'
import { registryOfType } from '../../model/index.js'
import type { Action, RegistryName } from '../../model/index.js'
import { hasPlainPage, pageProblems } from '../now/page-problems.js'

/** Throws `token.missing` unless the request carries the bearer token; compares in constant time. */
export function requireToken(authorization: string | undefined, token: string): void {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return
  throw new DciError(
    'token.missing',
    'this registry wants its bearer token in the Authorization header',
  )
}

/** Throws `receiver.wrong` when a message names another receiver; one that names none is taken. */
export function requireReceiver(receiver_id: unknown, ours: readonly string[]): void {
  if (receiver_id === undefined || receiver_id === '' || ours.includes('*')) return
  if (typeof receiver_id === 'string' && ours.includes(receiver_id)) return
  throw new DciError(
    'receiver.wrong',
    'this message is addressed to another receiver; check header.receiver_id',
    {
      problems: [{ pointer: '/header/receiver_id', text: 'is not one of ours' }],
    },
  )
}

/** Throws when the signed action belongs to another operation than the path: a message must not be replayed to another door. */
export function requireAction(header: Readonly<Record<string, unknown>>, action: Action): void {
  if (header['action'] === action.action) return
  throw new DciError(
    'message.action_unsupported',
    `header.action must be "${action.action}" at this path`,
    {
      problems: [
        {
          pointer: '/header/action',
          text: `must be "${action.action}" here`,
          reason: 'rjct.action.invalid',
        },
      ],
    },
  )
}

/** How much may be asked for at once (S9). */
export interface ItemLimits {
  readonly maxItems: number
  readonly maxPageSize: number
}

/** Throws `body.too_large` for more items than allowed (S9). Cheap, and takes any value: a message is held to it before it is read, too. */
export function requireFewItems(message: unknown, action: Action, maxItems: number): void {
  const { requestMember = '' } = action
  const member = ((message ?? {}) as Members)[requestMember]
  if (itemsIn(member).length <= maxItems) return
  const pointer = `/message/${requestMember}${Array.isArray(member) ? '' : '/beneficiaries'}`
  throw new DciError(
    'body.too_large',
    `this registry takes at most ${String(maxItems)} items in one message; send several messages`,
    {
      problems: [
        { pointer, text: 'has too many items', reason: 'rjct.total_count.limit_exceeded' },
      ],
    },
  )
}

/**
 * Throws `body.too_large` for more items than allowed, `message.invalid` for pages that are not given (S9), `registry.unknown` when criteria name another
 * registry than this one: those of each search, and those that ibr's and dr's own operations ask with.
 */
export function requireItems(
  message: Members,
  action: Action,
  registry: RegistryName,
  { maxItems, maxPageSize }: ItemLimits,
): void {
  requireFewItems(message, action, maxItems)
  if (areOrdinary(message[action.requestMember ?? ''], registry, maxPageSize)) return
  const criteria = criteriaIn(message, action)
  const badPages = criteria.flatMap(([place, one]) => pageProblems(place, one, maxPageSize))
  if (badPages.length > 0) {
    const sentence = 'this registry does not give such pages, or in such an order; see problems'
    throw new DciError('message.invalid', sentence, { problems: badPages })
  }
  const problems = criteria.flatMap(([place, one]) => registryProblem(place, one, registry))
  if (problems.length > 0) {
    throw new DciError(
      'registry.unknown',
      `this is the ${registry} registry; reg_type names another one or none that is known`,
      { problems },
    )
  }
}

type Members = Readonly<Record<string, unknown>>

/** A look first: what nearly every message asks has no problem, and then no pointer to one is made. Errs only towards `false`. */
function areOrdinary(asked: unknown, registry: RegistryName, maxPageSize: number): boolean {
  if (!Array.isArray(asked)) return false
  for (const { search_criteria } of asked as readonly { search_criteria?: Members }[]) {
    if (search_criteria === undefined) return false
    const { reg_type } = search_criteria
    if (typeof reg_type === 'string' && registryOfType(reg_type) !== registry) return false
    if (!hasPlainPage(search_criteria, maxPageSize)) return false
  }
  return true
}

/** What counts as items: a list, or the enrolments to be written. */
function itemsIn(member: unknown): readonly unknown[] {
  if (Array.isArray(member)) return member
  const { beneficiaries } = (member ?? {}) as { beneficiaries?: unknown }
  return Array.isArray(beneficiaries) ? beneficiaries : []
}

/** The criteria of each search, or those that ibr's and dr's own operations ask with, and where they stand. */
function criteriaIn(
  message: Members,
  { requestMember = '' }: Action,
): readonly (readonly [pointer: string, criteria: unknown])[] {
  const member = message[requestMember]
  const pointer = `/message/${requestMember}`
  if (!Array.isArray(member)) return [[pointer, member]]
  return member.map((item: { search_criteria?: unknown }, index) => [
    `${pointer}/${String(index)}/search_criteria`,
    item.search_criteria,
  ])
}

function registryProblem(pointer: string, criteria: unknown, registry: RegistryName): Problem[] {
  const { reg_type } = (criteria ?? {}) as { reg_type?: unknown }
  if (typeof reg_type !== 'string' || registryOfType(reg_type) === registry) return []
  return [
    {
      pointer: `${pointer}/reg_type`,
      text: 'names another registry than this one',
      reason: 'rjct.search_criteria.invalid',
    },
  ]
}
