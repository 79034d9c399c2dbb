// Written by `npm run generate` from schemas/. Do not edit.

import { isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { each, isObject, isString } from '../checks.js'
import type { Check } from '../checks.js'
import { Ack, AdditionalInfo, Address, Authorize, Consent, DisabilityInfo, EventFrequency, ExpPredicateWithCondition, ExpressionQuery, GraphqlQuery, IdTypeValueQuery, Identifier, Name, Pagination, PaginationRequest, Place, RelatedPerson, SearchSort, SubscribeResponse, TxnStatusRequest, UnSubscribeRequest, UnSubscribeResponse } from './core.js'

const pattern1 = /^[a-z]{3}$/u

export function CropDetails(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.activity_group) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.crop_type_name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.variety) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.season) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.end_use) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.irrigation) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.irrigation_water) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.fertilizer_type) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function FRGroup(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.group_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.group_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.geographical_location) !== undefined && !(Place(v))) return false
  if ((v = d.address) !== undefined && !(Array.isArray(v) && each(v, Address))) return false
  if ((v = d.place_address) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.poverty_score) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.poverty_score_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.group_head_info) !== undefined && !(FRMember(v))) return false
  if ((v = d.group_size) !== undefined && !(Number.isInteger(v))) return false
  if ((v = d.member_list) !== undefined && !(Array.isArray(v) && each(v, FRMember))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  if ((v = d.additional_attributes) !== undefined && !(Array.isArray(v) && each(v, AdditionalInfo))) return false
  return true
}

export function FRMember(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.member_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.demographic_info) !== undefined && !(FRPerson(v))) return false
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

export function FRNotifyEvent(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.data) === undefined || !(FRNotifyEventData(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function FRNotifyEventData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, Farmer))) return false
  return true
}

export function FRNotifyEventRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.notify_event) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, FRNotifyEvent))) return false
  return true
}

export function FRPerson(d: any): boolean {
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

export function FRSearchCriteria(d: any): boolean {
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

export function FRSearchRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, FRSearchRequestItem))) return false
  return true
}

export function FRSearchRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.search_criteria) === undefined || !(FRSearchCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function FRSearchResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, FRSearchResponseItem))) return false
  return true
}

export function FRSearchResponseData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, Farmer))) return false
  return true
}

export function FRSearchResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.data) !== undefined && !(FRSearchResponseData(v))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function FRSubscribeCriteria(d: any): boolean {
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

export function FRSubscribeRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.subscribe_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, FRSubscribeRequestItem))) return false
  return true
}

export function FRSubscribeRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.subscribe_criteria) === undefined || !(FRSubscribeCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function FRTxnStatusResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txnstatus_response) === undefined || !(FRTxnStatusResult(v))) return false
  return true
}

export function FRTxnStatusResult(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.txn_type) === undefined || !(v === 'search' || v === 'subscribe' || v === 'unsubscribe' || v === 'receipt')) return false
  if ((v = d.txn_status) === undefined) return false
  switch (d.txn_type) {
    case 'search':
      if (!(FRSearchResponse(v))) return false
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

export function FarmInfo(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.location) !== undefined && !(Place(v))) return false
  if ((v = d.land_tenure) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.land_size) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.measurment) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.farming_activities) !== undefined && !(FarmingActivities(v))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function Farmer(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.farmer_personal_details) !== undefined && !(FRMember(v))) return false
  if ((v = d.family_details) !== undefined && !(FRGroup(v))) return false
  if ((v = d.farm_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.farm_details) !== undefined && !(Array.isArray(v) && each(v, FarmInfo))) return false
  if ((v = d.machineries_details) !== undefined && !(Array.isArray(v) && each(v, Machineries))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function FarmingActivities(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.crop_production) !== undefined && !(Array.isArray(v) && each(v, CropDetails))) return false
  if ((v = d.animal_production) !== undefined && !(Array.isArray(v) && each(v, LivestockDetails))) return false
  if ((v = d.mixed_farming) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.agri_support_activities) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.aquaculture) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.aqua_support_activities) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.agroforestry) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function LivestockDetails(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.count) !== undefined && !(Number.isInteger(v))) return false
  if ((v = d.livestock_system) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

export function Machineries(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.count) !== undefined && !(Number.isInteger(v))) return false
  if ((v = d.equipement_source) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  return true
}

/** The validators by title. */
export const validators: Readonly<Record<string, Check>> = {
  Ack,
  FRNotifyEventRequest,
  FRSearchRequest,
  FRSearchResponse,
  FRSubscribeRequest,
  FRTxnStatusResponse,
  SubscribeResponse,
  TxnStatusRequest,
  UnSubscribeRequest,
  UnSubscribeResponse,
}
