// Written by `npm run generate` from schemas/. Do not edit.

import { isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { each, isObject, isString } from '../checks.js'
import type { Check } from '../checks.js'
import { Ack, Address, Authorize, Consent, EventFrequency, ExpPredicateWithCondition, ExpressionQuery, GraphqlQuery, IdTypeValueQuery, Identifier, Name, Pagination, PaginationRequest, Place, SearchSort, SubscribeResponse, TxnStatusRequest, UnSubscribeRequest, UnSubscribeResponse } from './core.js'

const pattern1 = /^[a-z]{3}$/u

export function CRVSNotifyEvent(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.data) === undefined || !(CRVSNotifyEventData(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function CRVSNotifyEventData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, CRVSPerson))) return false
  return true
}

export function CRVSNotifyEventRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.notify_event) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, CRVSNotifyEvent))) return false
  return true
}

export function CRVSPerson(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.name) !== undefined && !(Name(v))) return false
  if ((v = d.sex) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.birth_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.death_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.address) !== undefined && !(Array.isArray(v) && each(v, Address))) return false
  if ((v = d.phone_number) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.email) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  if ((v = d.birth_place) !== undefined && !(Place(v))) return false
  if ((v = d.death_place) !== undefined && !(Place(v))) return false
  if ((v = d.marital_status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.marriage_date) !== undefined && !(Array.isArray(v) && each(v, (i: any) => isDciDate(i)))) return false
  if ((v = d.divorce_date) !== undefined && !(Array.isArray(v) && each(v, (i: any) => isDciDate(i)))) return false
  if ((v = d.parent1_identifier) !== undefined && !(Identifier(v))) return false
  if ((v = d.parent2_identifier) !== undefined && !(Identifier(v))) return false
  return true
}

export function CRVSSearchCriteria(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.sort) !== undefined && !(Array.isArray(v) && each(v, SearchSort))) return false
  if ((v = d.pagination) !== undefined && !(PaginationRequest(v))) return false
  if ((v = d.consent) !== undefined && !(Consent(v))) return false
  if ((v = d.authorize) !== undefined && !(Authorize(v))) return false
  if ((v = d.query_type) === undefined || !(v === 'idtype-value' || v === 'expression' || v === 'predicate' || v === 'graphql')) return false
  if ((v = d.query) === undefined) return false
  switch (d.query_type) {
    case 'idtype-value':
      if (!(IdTypeValueQuery(v))) return false
      break
    case 'expression':
      if (!(ExpressionQuery(v))) return false
      break
    case 'predicate':
      if (!(Array.isArray(v) && v.length >= 1 && each(v, ExpPredicateWithCondition))) return false
      break
    case 'graphql':
      if (!(GraphqlQuery(v))) return false
      break
  }
  return true
}

export function CRVSSearchRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, CRVSSearchRequestItem))) return false
  return true
}

export function CRVSSearchRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.search_criteria) === undefined || !(CRVSSearchCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function CRVSSearchResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, CRVSSearchResponseItem))) return false
  return true
}

export function CRVSSearchResponseData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, CRVSPerson))) return false
  return true
}

export function CRVSSearchResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.data) !== undefined && !(CRVSSearchResponseData(v))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function CRVSSubscribeCriteria(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.frequency) !== undefined && !(EventFrequency(v))) return false
  if ((v = d.filter_type) !== undefined && !(v === 'idtype-value' || v === 'expression' || v === 'predicate' || v === 'graphql')) return false
  if ((v = d.filter) === undefined) return false
  switch (d.filter_type) {
    case 'idtype-value':
      if (!(IdTypeValueQuery(v))) return false
      break
    case 'expression':
      if (!(ExpressionQuery(v))) return false
      break
    case 'predicate':
      if (!(Array.isArray(v) && v.length >= 1 && each(v, ExpPredicateWithCondition))) return false
      break
    case 'graphql':
      if (!(GraphqlQuery(v))) return false
      break
  }
  if ((v = d.notify_record_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.authorize) !== undefined && !(Authorize(v))) return false
  return true
}

export function CRVSSubscribeRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.subscribe_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, CRVSSubscribeRequestItem))) return false
  return true
}

export function CRVSSubscribeRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.subscribe_criteria) === undefined || !(CRVSSubscribeCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function CRVSTxnStatusResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txnstatus_response) === undefined || !(CRVSTxnStatusResult(v))) return false
  return true
}

export function CRVSTxnStatusResult(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.txn_type) === undefined || !(v === 'search' || v === 'subscribe' || v === 'unsubscribe' || v === 'receipt')) return false
  if ((v = d.txn_status) === undefined) return false
  switch (d.txn_type) {
    case 'search':
      if (!(CRVSSearchResponse(v))) return false
      break
    case 'subscribe':
      if (!(SubscribeResponse(v))) return false
      break
    case 'unsubscribe':
      if (!(UnSubscribeResponse(v))) return false
      break
  }
  return true
}

/** The validators by title. */
export const validators: Readonly<Record<string, Check>> = {
  Ack,
  CRVSNotifyEventRequest,
  CRVSSearchRequest,
  CRVSSearchResponse,
  CRVSSubscribeRequest,
  CRVSTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
}
