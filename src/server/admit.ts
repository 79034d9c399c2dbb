import { timingSafeEqual } from 'node:crypto'
import { DciError } from '../errors/index.js'
import type { Problem } from '../errors/index.js'
import { registryOfType } from '../model/index.js'
import type { Action, RegistryName } from '../model/index.js'

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

/**
 * Throws `body.too_large` for more items than allowed (S9), `registry.unknown` when criteria name another registry than this one: those of
 * each search, and those that ibr's and dr's own operations ask with.
 */
export function requireItems(
  message: Readonly<Record<string, unknown>>,
  action: Action,
  registry: RegistryName,
  maxItems: number,
): void {
  const { pointer, items, criteria } = askedOf(message, action)
  if (items.length > maxItems) {
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
  const problems = criteria.flatMap(([place, one]) => registryProblem(place, one, registry))
  if (problems.length > 0) {
    throw new DciError(
      'registry.unknown',
      `this is the ${registry} registry; reg_type names another one or none that is known`,
      { problems },
    )
  }
}

/** What is asked, and where it stands: a list of items, enrolments to be written, or one set of criteria. */
interface Asked {
  readonly pointer: string
  readonly items: readonly unknown[]
  readonly criteria: readonly (readonly [pointer: string, criteria: unknown])[]
}

function askedOf(message: Readonly<Record<string, unknown>>, { requestMember }: Action): Asked {
  const member = message[requestMember ?? '']
  const pointer = `/message/${requestMember ?? ''}`
  if (Array.isArray(member)) {
    const criteria = member.map(
      (item: { search_criteria?: unknown }, index) =>
        [`${pointer}/${String(index)}/search_criteria`, item.search_criteria] as const,
    )
    return { pointer, items: member, criteria }
  }
  const { beneficiaries } = (member ?? {}) as { beneficiaries?: unknown }
  if (Array.isArray(beneficiaries)) {
    return { pointer: `${pointer}/beneficiaries`, items: beneficiaries, criteria: [] }
  }
  return { pointer, items: [], criteria: [[pointer, member]] }
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
