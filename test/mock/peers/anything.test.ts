import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMockRegistry } from '../../../src/mock/index.js'
import { peerFamilies } from '../../../src/mock/peers/peer-families.js'
import { noon } from '../../kit.js'
import { searchEnvelope } from './by-hand.js'

const words = [
  'idtype-value',
  'expression',
  'predicate',
  'UIN',
  'Farmer',
  'ns:org:RegistryType:FR',
  'birth',
  'query',
  'value',
  'expression1',
  'attribute_name',
  'type',
  '$and',
  'firstName',
]

const { value: nested } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...words),
    fc.constantFrom(null, true, 0, -1, 1.5, ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 4 }),
  ),
}))

const criteria = fc.record(
  {
    reg_type: nested,
    reg_record_type: nested,
    reg_event_type: nested,
    query_type: fc.oneof(fc.constantFrom('idtype-value', 'expression', 'predicate'), nested),
    query: nested,
    pagination: nested,
    sort: nested,
    authorize: nested,
  },
  { requiredKeys: ['query_type'] },
)

const statuses = [200, 400, 401, 404, 422, 500]

describe.each(peerFamilies.map((family) => [family.profile.name, family] as const))(
  'a mock of %s, whatever it is asked',
  (_, { profile, registries: [registry = 'crvs'] }) => {
    const { handler } = createMockRegistry(registry, { profile, people: 20, now: () => noon })

    async function answer(body: string): Promise<{ status: number; text: string }> {
      const path = profile.path('sync.search')
      const request = { method: 'POST', path, headers: {}, body: Buffer.from(body) }
      const { status, body: text } = await handler.handle(request)
      return { status, text }
    }

    it('answers any criteria, and never by failing itself', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(criteria, { maxLength: 2 }), async (items) => {
          const { status, text } = await answer(JSON.stringify(searchEnvelope(items)))
          expect(statuses).toContain(status)
          expect(text).not.toBe('')
        }),
        { numRuns: 150 },
      )
    })

    it('answers any header and message', async () => {
      const message = fc.oneof(nested, fc.record({ search_request: nested }))
      await fc.assert(
        fc.asyncProperty(nested, message, nested, async (header, asked, signature) => {
          const body = JSON.stringify({ signature, header, message: asked })
          expect(statuses).toContain((await answer(body)).status)
        }),
        { numRuns: 150 },
      )
    })
  },
)
