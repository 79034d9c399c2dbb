import type { ExpressionCriteria, IdTypeValueCriteria, PredicateCriteria } from './query.js'
import type { RegistryName } from './registry.js'

/** Which kind of record the social registry is to answer with: households or persons. */
export type ResponseEntity = 'Group' | 'Member'

/** The purpose of a consent or an authorisation, and when it was given (RFC 3339). */
export interface Authorization {
  readonly ts?: string
  readonly purpose?: { readonly text?: string; readonly code?: string; readonly ref_uri?: string }
  readonly [member: string]: unknown
}

/** What criteria may say besides the query; what is left out is filled in when sending. */
export interface CriteriaOptions {
  readonly reg_type?: string
  readonly reg_record_type?: string
  readonly reg_event_type?: string
  readonly sort?: readonly {
    readonly attribute_name: string
    readonly sort_order: 'asc' | 'desc'
  }[]
  /** Pages count from 1. `cursor` is the `next_cursor` of the page before, where the registry gives one. */
  readonly pagination?: {
    readonly page_size: number
    readonly page_number?: number
    readonly cursor?: string
  }
  readonly consent?: Authorization
  readonly authorize?: Authorization
}

/** A query in the GraphQL language; the standard has it in crvs only. */
export interface GraphqlCriteria {
  readonly query_type: 'graphql'
  readonly query: { readonly type?: string; readonly value: Readonly<Record<string, unknown>> }
}

/** The three kinds of query all registries have, and crvs's fourth. */
export type Query<R extends RegistryName> =
  | IdTypeValueCriteria
  | PredicateCriteria
  | ExpressionCriteria
  | (R extends 'crvs' ? GraphqlCriteria : never)

/** What a registry can be asked. `response_entity` exists where the standard has it. */
export type SearchCriteria<R extends RegistryName = RegistryName> = Query<R> &
  CriteriaOptions &
  (R extends 'social'
    ? { readonly response_entity?: ResponseEntity }
    : { readonly response_entity?: never })

/** What ibr's `enrolled` can be asked. */
export type EnrolledCriteria = Query<'ibr'> & { readonly response_entity?: ResponseEntity }

/** What dr's `disabled`, `get-disability-details` and `get-disability-support` can be asked. */
export type DisabledCriteria = Query<'dr'>
