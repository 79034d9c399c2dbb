import { describe, expect, it } from 'vitest'
import { createMockBackend } from '../../src/mock/backend.js'
import { createPeople, storyChild } from '../../src/mock/people/index.js'
import * as codeLists from '../../src/model/generated/codes.js'
import type { CRVSPerson, Farmer, PWDPerson, SRGroup } from '../../src/model/generated/types.js'
import { labelOf, matchIdentifier, predicate, registryNames } from '../../src/model/index.js'
import type { CodeList, RegistryName } from '../../src/model/index.js'
import { shapes } from '../../src/validation/generated/shapes.js'
import type { Field, Shape } from '../../src/validation/shape.js'
import { loadValidators } from '../../src/validation/validate.js'
import { ask, searchById } from './ask.js'

const people = createPeople({ seed: 1, count: 400 })
const everyone = predicate(['YOB', 'gt', 1800])
const story = storyChild(1)

async function records(registry: RegistryName, more: object = {}): Promise<readonly unknown[]> {
  const backend = createMockBackend(registry, { people })
  const pagination = { page_size: 500 }
  const { reg_records } = await ask(backend, { ...everyone, pagination, ...more })
  return reg_records
}

/** Codes outside their list, as `list: code`. Walks a record along its shape. */
function strayCodes(shapeName: string, value: unknown, found: Set<string>): void {
  const shape = (shapes as Readonly<Record<string, Shape>>)[shapeName]
  if (shape === undefined || typeof value !== 'object' || value === null) return
  for (const [member, field] of Object.entries(shape.fields)) {
    strayIn(field, (value as Record<string, unknown>)[member], found)
  }
}

function strayIn(field: Field, value: unknown, found: Set<string>): void {
  if (value === undefined) return
  if (Array.isArray(value)) {
    for (const one of value) if (field.items !== undefined) strayIn(field.items, one, found)
    return
  }
  if (field.shape !== undefined) strayCodes(field.shape, value, found)
  if (field.codes === undefined || typeof value !== 'string') return
  const list = (codeLists as unknown as Record<string, CodeList>)[field.codes] ?? {}
  if (labelOf(list, value) === undefined) found.add(`${field.codes}: ${value}`)
}

/** Members of a record that its shape does not declare. */
function undeclared(shapeName: string, value: unknown, found: Set<string>): void {
  const shape = (shapes as Readonly<Record<string, Shape>>)[shapeName]
  if (shape === undefined || typeof value !== 'object' || value === null) return
  for (const [member, inner] of Object.entries(value)) {
    const field = shape.fields[member]
    const next = field?.shape ?? field?.items?.shape
    if (field === undefined) found.add(`${shapeName}.${member}`)
    else if (next !== undefined) for (const one of [inner].flat()) undeclared(next, one, found)
  }
}

const kinds = [
  ['crvs', 'CRVSPerson', 'CRVSSearchResponse', {}],
  ['social', 'SRGroup', 'SRSearchResponse', { response_entity: 'Group' }],
  ['social', 'SRMember', 'SRSearchResponse', { response_entity: 'Member' }],
  ['ibr', 'Beneficiary', 'IBRSearchResponse', {}],
  ['dr', 'PWDPerson', 'DRSearchResponse', {}],
  ['fr', 'Farmer', 'FRSearchResponse', {}],
] as const

describe('records of the mock registries', () => {
  for (const [registry, shape, title, more] of kinds) {
    it(`${shape}: every record is strictly valid, declares all it has, and speaks in codes`, async () => {
      const reg_records = await records(registry, more)
      const { problems } = await loadValidators(registry)
      const item = {
        reference_id: '1',
        timestamp: '2026-06-30T12:00:00Z',
        status: 'succ',
        data: { reg_records },
        pagination: { page_size: 500, page_number: 1, total_count: reg_records.length },
        locale: 'eng',
      }
      const message = { transaction_id: '1', correlation_id: '2', search_response: [item] }
      const stray = new Set<string>()
      const unknown = new Set<string>()
      for (const record of reg_records) {
        strayCodes(shape, record, stray)
        undeclared(shape, record, unknown)
      }
      expect(reg_records.length).toBeGreaterThan(5)
      expect(problems(title, message)).toEqual([])
      expect([...unknown]).toEqual([])
      expect([...stray]).toEqual([])
    })
  }

  it('are about the same child in civil registration, household, benefits and disability', async () => {
    for (const registry of ['crvs', 'social', 'ibr', 'dr'] as const) {
      const backend = createMockBackend(registry, { people })
      const found = await searchById(backend, { type: 'UIN', value: story.uin })
      expect(found.length).toBeGreaterThan(0)
      for (const record of found) expect(matchIdentifier(record, 'UIN', story.uin)).toBe('same')
    }
  })

  it('lead from the child to the farming parent', async () => {
    const { fr, crvs } = {
      fr: createMockBackend('fr', { people }),
      crvs: createMockBackend('crvs', { people }),
    }
    const [child] = (await searchById(crvs, { type: 'BRN', value: story.brn })) as CRVSPerson[]
    const parents = [child?.parent1_identifier, child?.parent2_identifier]
    expect(parents.map((parent) => parent?.identifier_value)).toContain(story.farmer.uin)
    const [farm] = (await searchById(fr, { type: 'UIN', value: story.farmer.uin })) as Farmer[]
    expect(farm?.farm_details).toHaveLength(1)
    expect(matchIdentifier(farm?.family_details, 'UIN', story.uin)).toBe('same')
  })

  it('put the story household together: size, head, relations, poverty score', async () => {
    const social = createMockBackend('social', { people })
    const [group] = (await searchById(social, {
      type: 'UIN',
      value: story.household,
    })) as SRGroup[]
    expect(group?.group_size).toBe(group?.member_list?.length)
    expect(group?.group_head_info?.member_identifier?.[0]?.identifier_value).toBe(story.farmer.uin)
    expect(group?.poverty_score).toBeLessThan(5)
    const child = group?.member_list?.find(
      (member) => matchIdentifier(member, 'UIN', story.uin) === 'same',
    )
    expect(child?.related_person?.map((one) => one.relationship_type)).toContain(
      child?.demographic_info?.sex === 'male' ? 'SON' : 'DAU',
    )
  })

  it('find the story child disabled with approval, and enrolled', async () => {
    const dr = createMockBackend('dr', { people })
    const [found] = (await searchById(dr, { type: 'UIN', value: story.uin })) as PWDPerson[]
    expect(found?.disability_status).toBe('0')
    expect(found?.programs_enrolments?.length).toBeGreaterThan(0)
  })

  it('have a sample in every registry, in a world of one person too', async () => {
    for (const registry of registryNames) {
      const backend = createMockBackend(registry, { people })
      expect(await searchById(backend, backend.sample)).not.toEqual([])
      expect(createMockBackend(registry, { people: 1 }).sample.type).toBe('BRN')
    }
  })

  it('are the same bytes in another process of the same seed', async () => {
    for (const registry of registryNames) {
      const again = createMockBackend(registry, { people: 400, seed: 1 })
      const { reg_records } = await ask(again, { ...everyone, pagination: { page_size: 500 } })
      expect(JSON.stringify(reg_records)).toBe(JSON.stringify(await records(registry)))
    }
  })
})
