import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/index.js'
import { filterMatcher } from '../../src/mock/query/index.js'
import { actionsOf, registryNames } from '../../src/model/index.js'
import type { Action, RegistryName } from '../../src/model/index.js'
import { definePartner } from '../../src/peers/index.js'
import { createRegistryHandler } from '../../src/server/index.js'
import { http, post, scripted, them } from '../kit.js'
import { takes } from '../server/shown/messages.js'
import { envelope, people } from '../server/shown/town.js'
import type { Path } from './planting.js'

/** What stands in the place of a member that should be something else; `undefined`: it is left out. */
const wrongs = [undefined, null, {}, [], -1, 1e308, [null], { $gt: '' }]

/** The places of all values in a value, lists and objects included. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([name, member]) =>
    places(member, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return [path, ...inner]
}

function changed(value: unknown, path: Path, wrong: unknown): unknown {
  const last = path.at(-1)
  if (last === undefined) return wrong
  const copy = structuredClone(value)
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  at[last] = wrong
  return copy
}

const purpose = { text: 'x', code: 'aid', ref_uri: 'https://sr.example.gov/act' }
const authorize = { ts: '2026-03-01T08:30:00Z', purpose }

/** Criteria that say what may be said beside the query. */
function richer(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(richer)
  const members = Object.entries(value).map(([name, member]) => [name, richer(member)] as const)
  if (!('query_type' in value)) return Object.fromEntries(members)
  const sort = [{ attribute_name: 'UIN', sort_order: 'asc' }]
  const pagination = { page_size: 5, page_number: 1, cursor: '1' }
  return { ...Object.fromEntries(members), sort, pagination, consent: authorize, authorize }
}

const outcomes = new Map<string, number>()
const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)

beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

/** Sends a message with each member changed in each way, and gives what was answered as our own fault. */
async function faultsOf(registry: RegistryName, action: Action): Promise<string[]> {
  const told: string[] = []
  const { handle, close } = createRegistryHandler<RegistryName>({
    registry,
    identity: them,
    partners: [definePartner({ id: 'tool.example.gov', signatures: 'optional' })],
    backend: createMockBackend(registry, { people }) as never,
    matches: filterMatcher(registry),
    replay: false,
    callbacks: { maxAccepted: 10_000, origins: 'any' },
    transport: scripted(() => http(200, '')),
    onDelivery: ({ outcome }) => told.push(outcome),
  })
  const message = richer(await takes[action.operation](registry))
  const header = { sender_uri: 'https://x.example/dci', status: 'succ' }
  const faults: string[] = []
  for (const place of places(message)) {
    for (const wrong of wrongs) {
      const body = envelope(action.action, changed(message, place, wrong), header)
      const answer = await handle(post(JSON.stringify(body), { path: action.path }))
      const isOurs = answer.status >= 500 || answer.body.includes('could not answer')
      if (isOurs) faults.push(`${place.join('/')}: ${JSON.stringify(wrong) ?? 'left out'}`)
      outcomes.set(String(answer.status), (outcomes.get(String(answer.status)) ?? 0) + 1)
    }
  }
  await close()
  return [...faults, ...told.filter((outcome) => outcome !== 'delivered')]
}

const rows = registryNames.flatMap((registry) =>
  actionsOf(registry).map((action) => ({ registry, operation: action.operation, action })),
)

/** A busy machine may take its time. */
const patience = { timeout: 120_000 }

describe('a registry whose messages are changed member by member', patience, () => {
  it.each(rows)('refuses $registry $operation as the asker’s fault, or takes it', async (row) => {
    expect(await faultsOf(row.registry, row.action)).toEqual([])
  })

  it('took some, refused some, and left nothing unhandled (R14)', () => {
    expect([...outcomes.keys()].sort()).toEqual(['200', '400'])
    expect(Math.min(...outcomes.values())).toBeGreaterThan(1000)
    expect(unhandled).toEqual([])
  })
})
