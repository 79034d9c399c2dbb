// Written by `npm run generate` from schemas/. Do not edit.

import { isAbsoluteUri, isAtMost, isDateTime, isDciDate } from '../../values/formats.js'
import { each, isObject, isString } from '../checks.js'
import type { Check } from '../checks.js'

const pattern1 = /^[a-z]{3}$/u

export function Ack(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.ack_status) === undefined || !(v === 'ACK' || v === 'NACK' || v === 'ERR')) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.error) !== undefined && !(Error(v))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  return true
}

export function AckResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.message) === undefined || !(Ack(v))) return false
  return true
}

export function AdditionalInfo(d: any): boolean {
  if (!isObject(d)) return false
  return true
}

export function Address(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.address_line_1) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.address_line_2) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.locality) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.sub_region_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.region_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.postal_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.country_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.geo_location) !== undefined && !(GeoLocation(v))) return false
  return true
}

export function Authorize(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.ts) !== undefined && !(isDateTime(v))) return false
  if ((v = d.purpose) !== undefined && !(Purpose(v))) return false
  return true
}

export function Beneficiary(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.assistance_unit) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.group) !== undefined && !(IBRGroup(v))) return false
  if ((v = d.member) !== undefined && !(IBRMember(v))) return false
  if ((v = d.programme_identifier) !== undefined && !(Array.isArray(v) && each(v, Programme))) return false
  if ((v = d.enrollment_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.enrollment_status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_change_date) !== undefined && !(Array.isArray(v) && each(v, (i: any) => isDciDate(i)))) return false
  if ((v = d.benefits) !== undefined && !(Array.isArray(v) && each(v, Benefit))) return false
  if ((v = d.additional_attributes) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  return true
}

export function Benefit(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.benefit_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.benefit_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.benefit_value) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.benefit_description) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.benefit_quantity) !== undefined && !(Number.isInteger(v))) return false
  return true
}

export function BenefitFrequency(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.freq) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.dtstart) !== undefined && !(isDciDate(v))) return false
  if ((v = d.interval) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.wkst) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.count) !== undefined && !(Number.isInteger(v))) return false
  if ((v = d.until) !== undefined && !(isDciDate(v))) return false
  return true
}

export function Consent(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.ts) !== undefined && !(isDateTime(v))) return false
  if ((v = d.purpose) !== undefined && !(Purpose(v))) return false
  return true
}

export function DisabilityInfo(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.disability_limitation_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.functional_severity) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function EncryptedHeader(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.alg) === undefined || !(typeof v === 'string')) return false
  if ((v = d.enc) === undefined || !(typeof v === 'string')) return false
  if ((v = d.kid) === undefined || !(typeof v === 'string')) return false
  return true
}

export function EncryptedMessage(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.header) === undefined || !(EncryptedHeader(v))) return false
  if ((v = d.ciphertext) === undefined || !(typeof v === 'string')) return false
  if ((v = d.encrypted_key) === undefined || !(typeof v === 'string')) return false
  if ((v = d.tag) === undefined || !(typeof v === 'string')) return false
  if ((v = d.iv) === undefined || !(typeof v === 'string')) return false
  return true
}

export function Error(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  return true
}

export function EventFrequency(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.start_time) === undefined || !(isDateTime(v))) return false
  if ((v = d.end_time) === undefined || !(isDateTime(v))) return false
  if ((v = d.frequency) === undefined || !(typeof v === 'string')) return false
  return true
}

export function ExpPredicate(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.attribute_name) === undefined || !(typeof v === 'string' && v !== '')) return false
  if ((v = d.operator) === undefined || !(v === 'gt' || v === 'lt' || v === 'eq' || v === 'ge' || v === 'le' || v === 'in')) return false
  if ((v = d.attribute_value) === undefined || !(typeof v === 'string' || (typeof v === 'number' && Number.isFinite(v)) || typeof v === 'boolean' || isObject(v) || Array.isArray(v))) return false
  return true
}

export function ExpPredicateWithCondition(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.seq_num) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.expression1) === undefined || !(ExpPredicate(v))) return false
  if ((v = d.condition) !== undefined && !(v === 'and' || v === 'or' || v === 'not')) return false
  if ((v = d.expression2) !== undefined && !(ExpPredicate(v))) return false
  return true
}

export function Expression(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.collection) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.query) === undefined || !(isObject(v))) return false
  return true
}

export function ExpressionQuery(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.value) === undefined || !(ExpressionQueryValue(v))) return false
  return true
}

export function ExpressionQueryValue(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.expression) === undefined || !(Expression(v))) return false
  return true
}

export function GeoCoordinates(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.latitude) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.longitude) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  return true
}

export function GeoLocation(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.plus_code) !== undefined && !(GeoLocation_plus_code(v))) return false
  return true
}

export function GeoLocation_plus_code(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.global_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.geometry) !== undefined && !(GeoLocation_plus_code_geometry(v))) return false
  return true
}

export function GeoLocation_plus_code_geometry(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.bounds) !== undefined && !(GeoLocation_plus_code_geometry_bounds(v))) return false
  if ((v = d.location) !== undefined && !(GeoCoordinates(v))) return false
  return true
}

export function GeoLocation_plus_code_geometry_bounds(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.northeast) !== undefined && !(GeoCoordinates(v))) return false
  if ((v = d.southwest) !== undefined && !(GeoCoordinates(v))) return false
  return true
}

export function GraphqlQuery(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.value) === undefined || !(GraphqlQueryValue(v))) return false
  return true
}

export function GraphqlQueryValue(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.expression) === undefined || !(typeof v === 'string' && v !== '')) return false
  return true
}

export function HttpError(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.message) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function HttpErrorResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.errors) !== undefined && !(Array.isArray(v) && each(v, HttpError))) return false
  return true
}

export function IBREnrolledUpdates(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.beneficiaries) !== undefined && !(Array.isArray(v) && each(v, Beneficiary))) return false
  return true
}

export function IBRGroup(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.group_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.group_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.geographical_location) !== undefined && !(Place(v))) return false
  if ((v = d.address) !== undefined && !(Array.isArray(v) && each(v, Address))) return false
  if ((v = d.place_address) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.poverty_score) !== undefined && !(typeof v === 'number' && Number.isFinite(v))) return false
  if ((v = d.poverty_score_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.group_head_info) !== undefined && !(IBRMember(v))) return false
  if ((v = d.group_size) !== undefined && !(Number.isInteger(v))) return false
  if ((v = d.member_list) !== undefined && !(Array.isArray(v) && each(v, IBRMember))) return false
  if ((v = d.registration_date) !== undefined && !(isDciDate(v))) return false
  if ((v = d.last_updated) !== undefined && !(isDciDate(v))) return false
  if ((v = d.additional_attributes) !== undefined && !(Array.isArray(v) && each(v, AdditionalInfo))) return false
  return true
}

export function IBRMember(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.member_identifier) !== undefined && !(Array.isArray(v) && each(v, Identifier))) return false
  if ((v = d.demographic_info) !== undefined && !(IBRPerson(v))) return false
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

export function IBRPerson(d: any): boolean {
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

export function IBRReceipt(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.receipt_information) === undefined || !(IBREnrolledUpdates(v))) return false
  return true
}

export function IdTypeValueQuery(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.type) === undefined || !(typeof v === 'string' && v !== '')) return false
  if ((v = d.value) === undefined || !(typeof v === 'string' || (typeof v === 'number' && Number.isFinite(v)) || typeof v === 'boolean' || isObject(v))) return false
  return true
}

export function Identifier(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.identifier_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.identifier_value) === undefined || !(typeof v === 'string')) return false
  return true
}

export function JWKSResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.keys) === undefined || !(Array.isArray(v) && each(v, PublicKey))) return false
  return true
}

export function Location(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d['@type']) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.identifier) !== undefined && !(Array.isArray(v) && each(v, LocationIdentifier))) return false
  if ((v = d.name) === undefined || !(typeof v === 'string')) return false
  if ((v = d.additional_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.contained_in_place) !== undefined && !(v === null || (typeof v === 'string'))) return false
  return true
}

export function LocationIdentifier(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d['@type']) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.identifier) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function LocationsResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d['@context']) === undefined || !(isObject(v))) return false
  if ((v = d['@type']) === undefined || !(typeof v === 'string')) return false
  if ((v = d.last_updated) !== undefined && !(isDateTime(v))) return false
  if ((v = d.locations) !== undefined && !(Array.isArray(v) && each(v, Location))) return false
  return true
}

export function Meta(d: any): boolean {
  if (!isObject(d)) return false
  return true
}

export function MsgCallbackHeader(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.message_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.message_ts) === undefined || !(isDateTime(v))) return false
  if ((v = d.action) === undefined || !(typeof v === 'string' && v !== '')) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.total_count) !== undefined && !(Number.isInteger(v) && v >= 0)) return false
  if ((v = d.completed_count) !== undefined && !(Number.isInteger(v) && v >= 0)) return false
  if ((v = d.sender_id) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.receiver_id) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.is_msg_encrypted) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.meta) !== undefined && !(Meta(v))) return false
  return true
}

export function MsgHeader(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.message_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.message_ts) === undefined || !(isDateTime(v))) return false
  if ((v = d.action) === undefined || !(typeof v === 'string' && v !== '')) return false
  if ((v = d.sender_id) === undefined || !(typeof v === 'string' && v !== '')) return false
  if ((v = d.sender_uri) !== undefined && !(isAbsoluteUri(v))) return false
  if ((v = d.receiver_id) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.total_count) === undefined || !(Number.isInteger(v) && v >= 0)) return false
  if ((v = d.is_msg_encrypted) !== undefined && !(typeof v === 'boolean')) return false
  if ((v = d.meta) !== undefined && !(Meta(v))) return false
  return true
}

export function Name(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.surname) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.given_name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.second_name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.maiden_name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.prefix) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.suffix) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function NotifyEvent(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.data) === undefined || !(NotifyEventData(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function NotifyEventData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, (i: any) => isObject(i)))) return false
  return true
}

export function NotifyEventRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.notify_event) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, NotifyEvent))) return false
  return true
}

export function OAuth2ClientTokenRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.grant_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.client_id) === undefined || !(typeof v === 'string')) return false
  if ((v = d.client_secret) === undefined || !(typeof v === 'string')) return false
  if ((v = d.scope) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function OAuth2ClientTokenResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.access_token) === undefined || !(typeof v === 'string' && v !== '')) return false
  if ((v = d.token_type) === undefined || !(typeof v === 'string')) return false
  if ((v = d.expires_in) !== undefined && !(typeof v === 'string')) return false
  return true
}

export function Pagination(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.page_size) === undefined || !(Number.isInteger(v) && v >= 1)) return false
  if ((v = d.page_number) === undefined || !(Number.isInteger(v) && v >= 1)) return false
  if ((v = d.total_count) === undefined || !(Number.isInteger(v) && v >= 0)) return false
  return true
}

export function PaginationRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.page_size) === undefined || !(Number.isInteger(v) && v >= 1)) return false
  if ((v = d.page_number) !== undefined && !(Number.isInteger(v) && v >= 1)) return false
  return true
}

export function Person(d: any): boolean {
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

export function Place(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.address_line) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.geo) !== undefined && !(GeoCoordinates(v))) return false
  if ((v = d.contained_in_place) !== undefined && !(Place(v))) return false
  if ((v = d.contains_place) !== undefined && !(Array.isArray(v) && each(v, Place))) return false
  return true
}

export function Programme(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.programme_name) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.programme_identifier) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.programme_description) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.implementing_institution) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.institution_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.legal_status) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.social_protection_functions) !== undefined && !(Array.isArray(v) && each(v, isString))) return false
  if ((v = d.contribution_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.programme_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.benefit) !== undefined && !(Array.isArray(v) && each(v, Benefit))) return false
  if ((v = d.benefit_frequency) !== undefined && !(Array.isArray(v) && each(v, BenefitFrequency))) return false
  return true
}

export function PublicKey(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.kty) === undefined || !(typeof v === 'string')) return false
  if ((v = d.kid) === undefined || !(typeof v === 'string')) return false
  if ((v = d.use) === undefined || !(v === 'sig' || v === 'enc')) return false
  if ((v = d.alg) === undefined || !(typeof v === 'string')) return false
  return true
}

export function Purpose(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.text) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.ref_uri) !== undefined && !(isAbsoluteUri(v))) return false
  return true
}

export function RelatedPerson(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.relationship_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.related_member) !== undefined && !(Person(v))) return false
  return true
}

export function SearchCriteria(d: any): boolean {
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

export function SearchRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, SearchRequestItem))) return false
  return true
}

export function SearchRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.search_criteria) === undefined || !(SearchCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SearchResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.search_response) === undefined || !(Array.isArray(v) && each(v, SearchResponseItem))) return false
  return true
}

export function SearchResponseData(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_records) === undefined || !(Array.isArray(v) && each(v, (i: any) => isObject(i)))) return false
  return true
}

export function SearchResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.data) !== undefined && !(SearchResponseData(v))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SearchSort(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.attribute_name) !== undefined && !(typeof v === 'string' && v !== '')) return false
  if ((v = d.sort_order) !== undefined && !(v === 'asc' || v === 'desc')) return false
  return true
}

export function SubscribeCriteria(d: any): boolean {
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

export function SubscribeRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.subscribe_request) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, SubscribeRequestItem))) return false
  return true
}

export function SubscribeRequestItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.subscribe_criteria) === undefined || !(SubscribeCriteria(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SubscribeResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.subscribe_response) === undefined || !(Array.isArray(v) && each(v, SubscribeResponseItem))) return false
  return true
}

export function SubscribeResponseItem(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.subscriptions) !== undefined && !(Array.isArray(v) && each(v, SubscriptionInfo))) return false
  if ((v = d.pagination) !== undefined && !(Pagination(v))) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SubscriptionInfo(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.version) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.code) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.status) === undefined || !(v === 'subscribe' || v === 'unsubscribe')) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.reg_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.reg_event_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.frequency) !== undefined && !(EventFrequency(v))) return false
  if ((v = d.filter_type) !== undefined && !(v === 'idtype-value' || v === 'expression' || v === 'predicate' || v === 'graphql')) return false
  if ((v = d.filter) !== undefined) {
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
  }
  if ((v = d.notify_record_type) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function SubscriptionState(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.code) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.status) === undefined || !(v === 'subscribe' || v === 'unsubscribe')) return false
  return true
}

export function TxnStatusQuestion(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.reference_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txn_type) === undefined || !(v === 'search' || v === 'subscribe' || v === 'unsubscribe' || v === 'receipt')) return false
  if ((v = d.attribute_type) === undefined || !(v === 'transaction_id' || v === 'reference_id_list' || v === 'correlation_id' || v === 'subscription_code_list')) return false
  if ((v = d.attribute_value) === undefined) return false
  switch (d.attribute_type) {
    case 'transaction_id':
      if (!(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
      break
    case 'reference_id_list':
      if (!(Array.isArray(v) && v.length >= 1 && each(v, (i: any) => typeof i === 'string' && i !== '' && isAtMost(i, 99)))) return false
      break
    case 'correlation_id':
      if (!(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
      break
    case 'subscription_code_list':
      if (!(Array.isArray(v) && v.length >= 1 && each(v, (i: any) => typeof i === 'string' && i !== '' && isAtMost(i, 99)))) return false
      break
  }
  if ((v = d.locale) !== undefined && !(typeof v === 'string' && pattern1.test(v))) return false
  return true
}

export function TxnStatusRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txnstatus_request) === undefined || !(TxnStatusQuestion(v))) return false
  return true
}

export function TxnStatusResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.txnstatus_response) === undefined || !(TxnStatusResult(v))) return false
  return true
}

export function TxnStatusResult(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.txn_type) === undefined || !(v === 'search' || v === 'subscribe' || v === 'unsubscribe' || v === 'receipt')) return false
  if ((v = d.txn_status) === undefined) return false
  switch (d.txn_type) {
    case 'search':
      if (!(SearchResponse(v))) return false
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

export function UnSubscribeRequest(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.subscription_codes) === undefined || !(Array.isArray(v) && v.length >= 1 && each(v, (i: any) => typeof i === 'string' && i !== '' && isAtMost(i, 99)))) return false
  return true
}

export function UnSubscribeResponse(d: any): boolean {
  if (!isObject(d)) return false
  let v: any
  if ((v = d.transaction_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.correlation_id) === undefined || !(typeof v === 'string' && v !== '' && isAtMost(v, 99))) return false
  if ((v = d.timestamp) === undefined || !(isDateTime(v))) return false
  if ((v = d.status) === undefined || !(v === 'rcvd' || v === 'pdng' || v === 'succ' || v === 'rjct')) return false
  if ((v = d.status_reason_code) !== undefined && !(typeof v === 'string')) return false
  if ((v = d.status_reason_message) !== undefined && !(typeof v === 'string' && isAtMost(v, 999))) return false
  if ((v = d.subscription_status) !== undefined && !(Array.isArray(v) && each(v, SubscriptionState))) return false
  return true
}

/** The validators by title. */
export const validators: Readonly<Record<string, Check>> = {
  AckResponse,
  EncryptedMessage,
  HttpErrorResponse,
  JWKSResponse,
  LocationsResponse,
  MsgCallbackHeader,
  MsgHeader,
  NotifyEventRequest,
  OAuth2ClientTokenRequest,
  OAuth2ClientTokenResponse,
  SearchRequest,
  SearchResponse,
  SubscribeRequest,
  TxnStatusResponse,
}
