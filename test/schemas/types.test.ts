import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Open } from '../../src/model/code-list.js'
import { labelOf } from '../../src/model/code-list.js'
import {
  codeLists,
  RelationshipTypeEnum,
  SexCategoryEnum,
} from '../../src/model/generated/codes.js'
import type { Messages } from '../../src/model/generated/messages.js'
import type {
  CRVSPerson,
  CRVSSearchCriteria,
  FRSearchCriteria,
  GraphqlQuery,
  IdTypeValueQuery,
  Person,
  PredicateQuery,
  SRGroup,
  SRMember,
  SubscribeCriteria,
} from '../../src/model/generated/types.js'

type Records<
  M extends { search_response: readonly { data?: { reg_records: readonly unknown[] } }[] },
> = NonNullable<M['search_response'][number]['data']>['reg_records'][number]

describe('generated types', () => {
  it('tell queries apart by query_type', () => {
    const see = (criteria: CRVSSearchCriteria): string => {
      if (criteria.query_type === 'idtype-value')
        expectTypeOf(criteria.query).toEqualTypeOf<IdTypeValueQuery>()
      if (criteria.query_type === 'predicate')
        expectTypeOf(criteria.query).toEqualTypeOf<PredicateQuery>()
      if (criteria.query_type === 'graphql')
        expectTypeOf(criteria.query).toEqualTypeOf<GraphqlQuery>()
      return criteria.query_type
    }
    expect(see({ query_type: 'idtype-value', query: { type: 'UIN', value: '1' } })).toBe(
      'idtype-value',
    )
    expectTypeOf<FRSearchCriteria['query_type']>().toEqualTypeOf<
      'idtype-value' | 'expression' | 'predicate'
    >()
    const query: IdTypeValueQuery = { type: 'UIN', value: '1' }
    // @ts-expect-error a predicate is a list
    const wrong: CRVSSearchCriteria = { query_type: 'predicate', query }
    expect(wrong.query_type).toBe('predicate')
  })

  it('leave a filter without type untold', () => {
    const criteria: SubscribeCriteria = {
      reg_event_type: 'x',
      notify_record_type: 'Person',
      filter: { type: 'UIN', value: '1' },
    }
    expect(criteria.filter_type).toBeUndefined()
  })

  it('give the records of each registry', () => {
    expectTypeOf<Records<Messages['crvs']['sync.search']['answer']>>().toEqualTypeOf<CRVSPerson>()
    expectTypeOf<Records<Messages['social']['sync.search']['answer']>>().toEqualTypeOf<
      SRGroup | SRMember
    >()
    expectTypeOf<CRVSPerson>().toExtend<Person>()
    expectTypeOf<keyof Messages['ibr']>().extract<'sync.disabled'>().toBeNever()
    expect(Object.keys(codeLists).length).toBeGreaterThan(70)
  })
})

describe('code lists', () => {
  it('are data with labels, and open as types', () => {
    expect(SexCategoryEnum.other.title).toBe('Others')
    expect(Object.keys(RelationshipTypeEnum)).toHaveLength(107)
    const open: Open<SexCategoryEnum> = 'X'
    expect(labelOf(SexCategoryEnum, open)).toBeUndefined()
    expectTypeOf<SexCategoryEnum>().toEqualTypeOf<'male' | 'female' | 'other' | 'unknown'>()
  })

  it('have no label for names every object inherits', () => {
    expect(labelOf(SexCategoryEnum, 'constructor')).toBeUndefined()
    expect(labelOf(SexCategoryEnum, '__proto__')).toBeUndefined()
  })
})
