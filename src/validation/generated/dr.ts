// Written by `npm run generate` from schemas/. Do not edit.

import { isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { each, isObject, isString } from '../checks.js'
import type { Check } from '../checks.js'
import { Ack, AdditionalInfo, Address, Authorize, Consent, DisabilityInfo, EventFrequency, ExpPredicateWithCondition, ExpressionQuery, GraphqlQuery, IdTypeValueQuery, Identifier, Name, Pagination, PaginationRequest, Programme, RelatedPerson, SearchSort, SubscribeResponse, TxnStatusRequest, UnSubscribeRequest, UnSubscribeResponse } from './core.js'

const pattern1 = /^[a-z]{3}$/u

export function AnimalAssistance(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function AssistiveTechnology(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function DRDisabledCriteria(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.query_type) !== undefined && !(v === 'idtype-value' || v === 'expression' || v === 'predicate' || v === 'graphql')) return false
  if ((v = d.query) === undefined || !(isObject(v))) return false
  return true
}

export function DRDisabledRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.disabled_criteria) === undefined || !(DRDisabledCriteria(v))) return false
  return true
}

export function DRDisabledResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.disabled_response) === undefined || !(Array.isArray(v) && each(v, DRDisabledResult))) return false
  return true
}

export function DRDisabledResult(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.disabled_status) === undefined || !(v === 'yes' || v === 'no')) return false
  return true
}

export function DRGetDisabilityInfoResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, DRSearchResponseItem))) return false
  return true
}

export function DRGetDisabilitySupportRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.disabled_criteria) === undefined || !(DRDisabledCriteria(v))) return false
  return true
}

export function DRGetDisabilitySupportResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, DRSupportResponseItem))) return false
  return true
}

export function DRMember(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.member_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.demographic_info) !== undefined && !(DRPerson(v))) return false
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

export function DRNotifyEvent(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.data) === undefined || !(DRNotifyEventData(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function DRNotifyEventData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, PWDPerson))) return false
  return true
}

export function DRNotifyEventRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.notify_event) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, DRNotifyEvent))) return false
  return true
}

export function DRPerson(d: any): boolean {
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

export function DRSearchCriteria(d: any): boolean {
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
  return true
}

export function DRSearchRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, DRSearchRequestItem))) return false
  return true
}

export function DRSearchRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.search_criteria) === undefined || !(DRSearchCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function DRSearchResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, DRSearchResponseItem))) return false
  return true
}

export function DRSearchResponseData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, PWDPerson))) return false
  return true
}

export function DRSearchResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.data) !== undefined && !(DRSearchResponseData(v))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function DRSubscribeCriteria(d: any): boolean {
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

export function DRSubscribeRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.subscribe_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, DRSubscribeRequestItem))) return false
  return true
}

export function DRSubscribeRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.subscribe_criteria) === undefined || !(DRSubscribeCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function DRSupportResponseData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, DisabilitySupport))) return false
  return true
}

export function DRSupportResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.data) !== undefined && !(DRSupportResponseData(v))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function DRTxnStatusResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txnstatus_response) === undefined || !(DRTxnStatusResult(v))) return false
  return true
}

export function DRTxnStatusResult(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.txn_type) === undefined || !(v === 'search' || v === 'subscribe' || v === 'unsubscribe' || v === 'receipt')) return false
  if ((v = d.txn_status) === undefined) return false
  switch (d.txn_type) {
    case 'search':
      if (!(DRSearchResponse(v))) return false
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

export function DisabilityDetails(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.impairment_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.impairment_level) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.impairment_cause) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.age_on_set) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function DisabilitySupport(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.human_assistance) !== undefined && !(Array.isArray(v) && each(v, HumanAssistance))) return false
  if ((v = d.assistive_technology) !== undefined && !(Array.isArray(v) && each(v, AssistiveTechnology))) return false
  if ((v = d.housing_support) !== undefined && !(Array.isArray(v) && each(v, HousingSupport))) return false
  if ((v = d.medical_care) !== undefined && !(Array.isArray(v) && each(v, MedicalCare))) return false
  if ((v = d.animal_assistance) !== undefined && !(Array.isArray(v) && each(v, AnimalAssistance))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function HousingSupport(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function HumanAssistance(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.intensity) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.support) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.caregiver) !== undefined && !(DRPerson(v))) return false
  if ((v = d.relationship) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function MedicalCare(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function PWDPerson(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.personal_details) !== undefined && !(DRMember(v))) return false
  if ((v = d.disability_status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.disability_status_level) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.disability_details) !== undefined && !(Array.isArray(v) && each(v, DisabilityDetails))) return false
  if ((v = d.disability_support) !== undefined && !(Array.isArray(v) && each(v, DisabilitySupport))) return false
  if ((v = d.transport_requirement) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.housing_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.programs_enrolments) !== undefined && !(Array.isArray(v) && each(v, Programme))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

/** The validators by title. */
export const validators: Readonly<Record<string, Check>> = {
  Ack,
  DRDisabledRequest,
  DRDisabledResponse,
  DRGetDisabilityInfoResponse,
  DRGetDisabilitySupportRequest,
  DRGetDisabilitySupportResponse,
  DRNotifyEventRequest,
  DRSearchRequest,
  DRSearchResponse,
  DRSubscribeRequest,
  DRTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
}
