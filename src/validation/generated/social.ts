// Written by `npm run generate` from schemas/. Do not edit.

import { isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { each, isObject, isString } from '../checks.js'
import type { Check } from '../checks.js'
import { Ack, AdditionalInfo, Address, Authorize, Consent, DisabilityInfo, EventFrequency, ExpPredicateWithCondition, ExpressionQuery, GraphqlQuery, IBRReceipt, IdTypeValueQuery, Identifier, Name, Pagination, PaginationRequest, Place, RelatedPerson, SearchSort, SubscribeResponse, TxnStatusRequest, UnSubscribeRequest, UnSubscribeResponse } from './core.js'

const pattern1 = /^[a-z]{3}$/u

export function SRGroup(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.group_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.group_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.geographical_location) !== undefined && !(Place(v))) return false
  if ((v = d.address) !== undefined && !(Array.isArray(v) && each(v, Address))) return false
  if ((v = d.place_address) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.poverty_score) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.poverty_score_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.group_head_info) !== undefined && !(SRMember(v))) return false
  if ((v = d.group_size) !== undefined && !(Number.isInteger(v))) return false
  if ((v = d.member_list) !== undefined && !(Array.isArray(v) && each(v, SRMember))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  if ((v = d.additional_attributes) !== undefined && !(Array.isArray(v) && each(v, AdditionalInfo))) return false
  return true
}

export function SRMember(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.member_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.demographic_info) !== undefined && !(SRPerson(v))) return false
  if ((v = d.related_person) !== undefined && !(Array.isArray(v) && each(v, RelatedPerson))) return false
  if ((v = d.is_disabled) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.disability_info) !== undefined && !(Array.isArray(v) && each(v, DisabilityInfo))) return false
  if ((v = d.marital_status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.employment_status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.occupation) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.income_level) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.language_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.education_level) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.additional_attributes) !== undefined && !(Array.isArray(v) && each(v, AdditionalInfo))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function SRNotifyEvent(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.data) === undefined || !(SRNotifyEventData(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SRNotifyEventData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, (i: any) => isObject(i) && (i.group_identifier !== undefined || i.group_type !== undefined || i.group_head_info !== undefined || i.group_size !== undefined || i.member_list !== undefined ? SRGroup(i) : SRMember(i))))) return false
  return true
}

export function SRNotifyEventRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.notify_event) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, SRNotifyEvent))) return false
  return true
}

export function SRPerson(d: any): boolean {
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
  return true
}

export function SRSearchCriteria(d: any): boolean {
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
  if ((v = d.query_type) === undefined || !(v === 'idtype-value' || v === 'expression' || v === 'predicate')) return false
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
  }
  if ((v = d.response_entity) !== undefined && !(v === 'Group' || v === 'Member')) return false
  return true
}

export function SRSearchRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, SRSearchRequestItem))) return false
  return true
}

export function SRSearchRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.search_criteria) === undefined || !(SRSearchCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SRSearchResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, SRSearchResponseItem))) return false
  return true
}

export function SRSearchResponseData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, (i: any) => isObject(i) && (i.group_identifier !== undefined || i.group_type !== undefined || i.group_head_info !== undefined || i.group_size !== undefined || i.member_list !== undefined ? SRGroup(i) : SRMember(i))))) return false
  return true
}

export function SRSearchResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.data) !== undefined && !(SRSearchResponseData(v))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SRSubscribeCriteria(d: any): boolean {
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

export function SRSubscribeRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.subscribe_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, SRSubscribeRequestItem))) return false
  return true
}

export function SRSubscribeRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.subscribe_criteria) === undefined || !(SRSubscribeCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SRTxnStatusResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txnstatus_response) === undefined || !(SRTxnStatusResult(v))) return false
  return true
}

export function SRTxnStatusResult(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.txn_type) === undefined || !(v === 'search' || v === 'subscribe' || v === 'unsubscribe' || v === 'receipt')) return false
  if ((v = d.txn_status) === undefined) return false
  switch (d.txn_type) {
    case 'search':
      if (!(SRSearchResponse(v))) return false
      break
    case 'subscribe':
      if (!(SubscribeResponse(v))) return false
      break
    case 'unsubscribe':
      if (!(UnSubscribeResponse(v))) return false
      break
    case 'receipt':
      if (!(IBRReceipt(v))) return false
      break
  }
  return true
}

/** The validators by title. */
export const validators: Readonly<Record<string, Check>> = {
  Ack,
  SRNotifyEventRequest,
  SRSearchRequest,
  SRSearchResponse,
  SRSubscribeRequest,
  SRTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
}
