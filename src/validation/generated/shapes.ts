// Written by `npm run generate` from schemas/. Do not edit.

import type { Shape } from '../shape.js'

/** Name of a shape: the title of its schema, or `Title.member` for an object written in place. */
export type ShapeName =
  | 'Ack'
  | 'AckResponse'
  | 'AdditionalInfo'
  | 'Address'
  | 'AnimalAssistance'
  | 'AssistiveTechnology'
  | 'AttributeNameValue'
  | 'Authorize'
  | 'Beneficiary'
  | 'Benefit'
  | 'BenefitFrequency'
  | 'CRVSNotifyEvent'
  | 'CRVSNotifyEventData'
  | 'CRVSNotifyEventRequest'
  | 'CRVSPerson'
  | 'CRVSSearchCriteria'
  | 'CRVSSearchRequest'
  | 'CRVSSearchRequestItem'
  | 'CRVSSearchResponse'
  | 'CRVSSearchResponseData'
  | 'CRVSSearchResponseItem'
  | 'CRVSSubscribeCriteria'
  | 'CRVSSubscribeRequest'
  | 'CRVSSubscribeRequestItem'
  | 'CRVSTxnStatusResponse'
  | 'CRVSTxnStatusResult'
  | 'Consent'
  | 'CropDetails'
  | 'DRDisabledCriteria'
  | 'DRDisabledRequest'
  | 'DRDisabledResponse'
  | 'DRDisabledResult'
  | 'DRGetDisabilityInfoResponse'
  | 'DRGetDisabilitySupportRequest'
  | 'DRGetDisabilitySupportResponse'
  | 'DRGroup'
  | 'DRMember'
  | 'DRNotifyEvent'
  | 'DRNotifyEventData'
  | 'DRNotifyEventRequest'
  | 'DRPerson'
  | 'DRSearchCriteria'
  | 'DRSearchRequest'
  | 'DRSearchRequestItem'
  | 'DRSearchResponse'
  | 'DRSearchResponseData'
  | 'DRSearchResponseItem'
  | 'DRSubscribeCriteria'
  | 'DRSubscribeRequest'
  | 'DRSubscribeRequestItem'
  | 'DRSupportResponseData'
  | 'DRSupportResponseItem'
  | 'DRTxnStatusResponse'
  | 'DRTxnStatusResult'
  | 'DisabilityDetails'
  | 'DisabilityInfo'
  | 'DisabilitySupport'
  | 'EncryptedHeader'
  | 'EncryptedMessage'
  | 'Error'
  | 'EventFrequency'
  | 'ExpPredicate'
  | 'ExpPredicateWithCondition'
  | 'Expression'
  | 'ExpressionQuery'
  | 'ExpressionQueryValue'
  | 'FRGroup'
  | 'FRMember'
  | 'FRNotifyEvent'
  | 'FRNotifyEventData'
  | 'FRNotifyEventRequest'
  | 'FRPerson'
  | 'FRSearchCriteria'
  | 'FRSearchRequest'
  | 'FRSearchRequestItem'
  | 'FRSearchResponse'
  | 'FRSearchResponseData'
  | 'FRSearchResponseItem'
  | 'FRSubscribeCriteria'
  | 'FRSubscribeRequest'
  | 'FRSubscribeRequestItem'
  | 'FRTxnStatusResponse'
  | 'FRTxnStatusResult'
  | 'FarmInfo'
  | 'Farmer'
  | 'FarmingActivities'
  | 'GeoCoordinates'
  | 'GeoLocation'
  | 'GeoLocation.plus_code'
  | 'GeoLocation.plus_code.geometry'
  | 'GeoLocation.plus_code.geometry.bounds'
  | 'GeoShape'
  | 'GraphqlQuery'
  | 'GraphqlQueryValue'
  | 'Group'
  | 'HousingSupport'
  | 'HttpError'
  | 'HttpErrorResponse'
  | 'HumanAssistance'
  | 'IBREnrolledCriteria'
  | 'IBREnrolledRequest'
  | 'IBREnrolledResponse'
  | 'IBREnrolledResult'
  | 'IBREnrolledUpdates'
  | 'IBREnrollmentUpdatesRequest'
  | 'IBREnrollmentUpdatesResponse'
  | 'IBREnrollmentUpdatesResult'
  | 'IBRGroup'
  | 'IBRMember'
  | 'IBRNotifyEvent'
  | 'IBRNotifyEventData'
  | 'IBRNotifyEventRequest'
  | 'IBRPerson'
  | 'IBRReceipt'
  | 'IBRSearchCriteria'
  | 'IBRSearchRequest'
  | 'IBRSearchRequestItem'
  | 'IBRSearchResponse'
  | 'IBRSearchResponseData'
  | 'IBRSearchResponseItem'
  | 'IBRSubscribeCriteria'
  | 'IBRSubscribeRequest'
  | 'IBRSubscribeRequestItem'
  | 'IBRTxnStatusResponse'
  | 'IBRTxnStatusResult'
  | 'IdTypeValueQuery'
  | 'Identifier'
  | 'JWKSResponse'
  | 'LatLong'
  | 'LivestockDetails'
  | 'Location'
  | 'LocationIdentifier'
  | 'LocationsResponse'
  | 'Machineries'
  | 'MedicalCare'
  | 'Member'
  | 'Meta'
  | 'MsgCallbackHeader'
  | 'MsgHeader'
  | 'Name'
  | 'NotifyEvent'
  | 'NotifyEventData'
  | 'NotifyEventRequest'
  | 'OAuth2ClientTokenRequest'
  | 'OAuth2ClientTokenResponse'
  | 'PWDPerson'
  | 'Pagination'
  | 'PaginationRequest'
  | 'Person'
  | 'Place'
  | 'Programme'
  | 'PublicKey'
  | 'Purpose'
  | 'RelatedPerson'
  | 'SRGroup'
  | 'SRMember'
  | 'SRNotifyEvent'
  | 'SRNotifyEventData'
  | 'SRNotifyEventRequest'
  | 'SRPerson'
  | 'SRSearchCriteria'
  | 'SRSearchRequest'
  | 'SRSearchRequestItem'
  | 'SRSearchResponse'
  | 'SRSearchResponseData'
  | 'SRSearchResponseItem'
  | 'SRSubscribeCriteria'
  | 'SRSubscribeRequest'
  | 'SRSubscribeRequestItem'
  | 'SRTxnStatusResponse'
  | 'SRTxnStatusResult'
  | 'SearchCriteria'
  | 'SearchCriteriaBase'
  | 'SearchCriteriaWithoutGraphql'
  | 'SearchRequest'
  | 'SearchRequestItem'
  | 'SearchResponse'
  | 'SearchResponseData'
  | 'SearchResponseItem'
  | 'SearchSort'
  | 'SubscribeCriteria'
  | 'SubscribeRequest'
  | 'SubscribeRequestItem'
  | 'SubscribeResponse'
  | 'SubscribeResponseItem'
  | 'SubscriptionInfo'
  | 'SubscriptionState'
  | 'TxnStatusQuestion'
  | 'TxnStatusRequest'
  | 'TxnStatusResponse'
  | 'TxnStatusResult'
  | 'UnSubscribeRequest'
  | 'UnSubscribeResponse'

/** Every object of the standard, in the form that the reader and the report of problems walk. */
export const shapes: Readonly<Record<ShapeName, Shape>> = {
  Ack: {
    fields: {
      ack_status: { kind: 'string', enum: ['ACK', 'NACK', 'ERR'], codes: 'ResponseTypeEnum', required: true },
      timestamp: { kind: 'date-time', required: true },
      error: { kind: 'object', shape: 'Error' },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
    },
  },
  AckResponse: {
    fields: {
      message: { kind: 'object', shape: 'Ack', required: true },
    },
  },
  AdditionalInfo: {
    fields: {
    },
  },
  Address: {
    fields: {
      address_line_1: { kind: 'string', aliases: ['address_line1', 'street_address'] },
      address_line_2: { kind: 'string', aliases: ['address_line2'] },
      locality: { kind: 'string', aliases: ['city'] },
      sub_region_code: { kind: 'string' },
      region_code: { kind: 'string' },
      postal_code: { kind: 'string' },
      country_code: { kind: 'string' },
      geo_location: { kind: 'object', shape: 'GeoLocation' },
    },
  },
  AnimalAssistance: {
    fields: {
      type: { kind: 'string', codes: 'AnimalAssistanceEnum' },
      status: { kind: 'string', codes: 'SupportStatusEnum', aliases: ['support_status'] },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  AssistiveTechnology: {
    fields: {
      type: { kind: 'string', codes: 'AssistiveTechnologyEnum' },
      status: { kind: 'string', codes: 'SupportStatusEnum', aliases: ['support_status'] },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  AttributeNameValue: {
    fields: {
      name: { kind: 'string', required: true },
      value: { kind: 'any', of: ['string', 'number', 'boolean', 'object', 'array'], required: true },
    },
  },
  Authorize: {
    fields: {
      ts: { kind: 'date-time' },
      purpose: { kind: 'object', shape: 'Purpose' },
    },
  },
  Beneficiary: {
    flat: 'member',
    fields: {
      assistance_unit: { kind: 'string', codes: 'AssistanceUnit', aliases: ['benefiting_entity'] },
      group: { kind: 'object', shape: 'IBRGroup' },
      member: { kind: 'object', shape: 'IBRMember' },
      programme_identifier: { kind: 'array', items: { kind: 'object', shape: 'Programme' }, aliases: ['programme'] },
      enrollment_date: { kind: 'date', aliases: ['enrolment_date'] },
      enrollment_status: { kind: 'string', codes: 'EnrollmentStatusEnum', aliases: ['enrolment_status'] },
      status_change_date: { kind: 'array', items: { kind: 'date' } },
      benefits: { kind: 'array', items: { kind: 'object', shape: 'Benefit' }, aliases: ['benefit'] },
      additional_attributes: { kind: 'array', items: { kind: 'string' } },
    },
  },
  Benefit: {
    fields: {
      benefit_type: { kind: 'string', codes: 'BenefitTypeEnum' },
      benefit_date: { kind: 'date' },
      benefit_value: { kind: 'string' },
      benefit_description: { kind: 'string' },
      benefit_quantity: { kind: 'integer' },
    },
  },
  BenefitFrequency: {
    fields: {
      freq: { kind: 'string' },
      dtstart: { kind: 'date' },
      interval: { kind: 'number' },
      wkst: { kind: 'string' },
      count: { kind: 'integer' },
      until: { kind: 'date' },
    },
  },
  CRVSNotifyEvent: {
    flat: 'data',
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['event_id'], required: true },
      timestamp: { kind: 'date-time', aliases: ['event_ts'], required: true },
      data: { kind: 'object', shape: 'CRVSNotifyEventData', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  CRVSNotifyEventData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'RegistryEventTypeEnum', aliases: ['event_type'] },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'CRVSPerson' }, aliases: ['reg_record', 'event_data'], required: true },
    },
  },
  CRVSNotifyEventRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      notify_event: { kind: 'array', items: { kind: 'object', shape: 'CRVSNotifyEvent' }, minItems: 1, aliases: ['notify_request'], required: true },
    },
  },
  CRVSPerson: {
    flat: 'name',
    unwrap: 'person',
    fields: {
      identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:identifier', ':identifier'] },
      name: { kind: 'object', shape: 'Name' },
      sex: { kind: 'string', codes: 'SexCategoryEnum', aliases: ['gender'] },
      birth_date: { kind: 'date', aliases: ['birthdate', 'birthDate', 'date_of_birth', 'dob'] },
      death_date: { kind: 'date', aliases: ['deathDate'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      phone_number: { kind: 'array', items: { kind: 'string' }, aliases: ['phone'] },
      email: { kind: 'array', items: { kind: 'string' } },
      registration_date: { kind: 'date', aliases: ['sregistration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
      birth_place: { kind: 'object', shape: 'Place', aliases: ['birthPlace'] },
      death_place: { kind: 'object', shape: 'Place', aliases: ['deathPlace'] },
      marital_status: { kind: 'string', codes: 'MaritalStatusEnum' },
      marriage_date: { kind: 'array', items: { kind: 'date' } },
      divorce_date: { kind: 'array', items: { kind: 'date' } },
      parent1_identifier: { kind: 'object', shape: 'Identifier' },
      parent2_identifier: { kind: 'object', shape: 'Identifier' },
    },
  },
  CRVSSearchCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum', required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
    },
  },
  CRVSSearchRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_request: { kind: 'array', items: { kind: 'object', shape: 'CRVSSearchRequestItem' }, minItems: 1, required: true },
    },
  },
  CRVSSearchRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      search_criteria: { kind: 'object', shape: 'CRVSSearchCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  CRVSSearchResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'CRVSSearchResponseItem' }, required: true },
    },
  },
  CRVSSearchResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'CRVSPerson' }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  CRVSSearchResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'CRVSSearchResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  CRVSSubscribeCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'RegistryEventTypeEnum', required: true },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  CRVSSubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_request: { kind: 'array', items: { kind: 'object', shape: 'CRVSSubscribeRequestItem' }, minItems: 1, required: true },
    },
  },
  CRVSSubscribeRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      subscribe_criteria: { kind: 'object', shape: 'CRVSSubscribeCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  CRVSTxnStatusResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_response: { kind: 'object', shape: 'CRVSTxnStatusResult', required: true },
    },
  },
  CRVSTxnStatusResult: {
    fields: {
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      txn_status: { kind: 'any', union: { by: 'txn_type', cases: { search: { kind: 'object', shape: 'CRVSSearchResponse' }, subscribe: { kind: 'object', shape: 'SubscribeResponse' }, unsubscribe: { kind: 'object', shape: 'UnSubscribeResponse' } } }, required: true },
    },
  },
  Consent: {
    fields: {
      ts: { kind: 'date-time' },
      purpose: { kind: 'object', shape: 'Purpose' },
    },
  },
  CropDetails: {
    fields: {
      activity_group: { kind: 'string', codes: 'CropActivityEnum' },
      crop_type_name: { kind: 'string', codes: 'CropTypeEnum', aliases: ['crop_type'] },
      variety: { kind: 'string' },
      season: { kind: 'string' },
      end_use: { kind: 'string', codes: 'CropEnduseEnum' },
      irrigation: { kind: 'boolean' },
      irrigation_water: { kind: 'array', items: { kind: 'string', codes: 'IrrigationWaterEnum' } },
      fertilizer_type: { kind: 'array', items: { kind: 'string', codes: 'FertilizerTypeEnum' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  DRDisabledCriteria: {
    fields: {
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      query: { kind: 'object', required: true },
    },
  },
  DRDisabledRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      disabled_criteria: { kind: 'object', shape: 'DRDisabledCriteria', required: true },
    },
  },
  DRDisabledResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      disabled_response: { kind: 'array', items: { kind: 'object', shape: 'DRDisabledResult' }, required: true },
    },
  },
  DRDisabledResult: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      disabled_status: { kind: 'string', enum: ['yes', 'no'], codes: 'YesNoEnum', required: true },
    },
  },
  DRGetDisabilityInfoResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'DRSearchResponseItem' }, required: true },
    },
  },
  DRGetDisabilitySupportRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      disabled_criteria: { kind: 'object', shape: 'DRDisabledCriteria', required: true },
    },
  },
  DRGetDisabilitySupportResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'DRSupportResponseItem' }, required: true },
    },
  },
  DRGroup: {
    fields: {
      group_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' } },
      group_type: { kind: 'string', codes: 'AssistanceUnit' },
      geographical_location: { kind: 'object', shape: 'Place', aliases: ['place'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      place_address: { kind: 'boolean' },
      poverty_score: { kind: 'number' },
      poverty_score_type: { kind: 'string' },
      group_head_info: { kind: 'object', shape: 'DRMember' },
      group_size: { kind: 'integer', aliases: ['household_size'] },
      member_list: { kind: 'array', items: { kind: 'object', shape: 'DRMember' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
    },
  },
  DRMember: {
    flat: 'demographic_info',
    unwrap: 'household_member',
    fields: {
      member_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:member_identifier'] },
      demographic_info: { kind: 'object', shape: 'DRPerson', aliases: ['person'] },
      related_person: { kind: 'array', items: { kind: 'object', shape: 'RelatedPerson' } },
      is_disabled: { kind: 'boolean' },
      disability_info: { kind: 'array', items: { kind: 'object', shape: 'DisabilityInfo' } },
      marital_status: { kind: 'string', codes: 'MaritalStatusEnum' },
      employment_status: { kind: 'string', codes: 'EmploymentStatusEnum' },
      occupation: { kind: 'string', codes: 'OccupationEnum' },
      income_level: { kind: 'string', codes: 'IncomeLevelEnum' },
      language_code: { kind: 'string', codes: 'LanguageCodeEnum' },
      education_level: { kind: 'string', codes: 'EducationCode' },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
      registration_date: { kind: 'date', aliases: ['spdci:registration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  DRNotifyEvent: {
    flat: 'data',
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['event_id'], required: true },
      timestamp: { kind: 'date-time', aliases: ['event_ts'], required: true },
      data: { kind: 'object', shape: 'DRNotifyEventData', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  DRNotifyEventData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'DREventTypeEnum', aliases: ['event_type'] },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'PWDPerson' }, aliases: ['reg_record', 'event_data'], required: true },
    },
  },
  DRNotifyEventRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      notify_event: { kind: 'array', items: { kind: 'object', shape: 'DRNotifyEvent' }, minItems: 1, aliases: ['notify_request'], required: true },
    },
  },
  DRPerson: {
    flat: 'name',
    unwrap: 'person',
    fields: {
      identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:identifier', ':identifier'] },
      name: { kind: 'object', shape: 'Name' },
      sex: { kind: 'string', codes: 'SexCategoryEnum', aliases: ['gender'] },
      birth_date: { kind: 'date', aliases: ['birthdate', 'birthDate', 'date_of_birth', 'dob'] },
      death_date: { kind: 'date', aliases: ['deathDate'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      phone_number: { kind: 'array', items: { kind: 'string' }, aliases: ['phone'] },
      email: { kind: 'array', items: { kind: 'string' } },
      registration_date: { kind: 'date', aliases: ['sregistration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  DRSearchCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate'], required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 } } }, required: true },
    },
  },
  DRSearchRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_request: { kind: 'array', items: { kind: 'object', shape: 'DRSearchRequestItem' }, minItems: 1, required: true },
    },
  },
  DRSearchRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      search_criteria: { kind: 'object', shape: 'DRSearchCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  DRSearchResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'DRSearchResponseItem' }, required: true },
    },
  },
  DRSearchResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'PWDPerson' }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  DRSearchResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'DRSearchResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  DRSubscribeCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'DREventTypeEnum', required: true },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  DRSubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_request: { kind: 'array', items: { kind: 'object', shape: 'DRSubscribeRequestItem' }, minItems: 1, required: true },
    },
  },
  DRSubscribeRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      subscribe_criteria: { kind: 'object', shape: 'DRSubscribeCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  DRSupportResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'DisabilitySupport' }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  DRSupportResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'DRSupportResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  DRTxnStatusResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_response: { kind: 'object', shape: 'DRTxnStatusResult', required: true },
    },
  },
  DRTxnStatusResult: {
    fields: {
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      txn_status: { kind: 'any', union: { by: 'txn_type', cases: { search: { kind: 'object', shape: 'DRSearchResponse' }, subscribe: { kind: 'object', shape: 'SubscribeResponse' }, unsubscribe: { kind: 'object', shape: 'UnSubscribeResponse' } } }, required: true },
    },
  },
  DisabilityDetails: {
    fields: {
      impairment_type: { kind: 'string', codes: 'ImpairementType' },
      impairment_level: { kind: 'string', codes: 'ImpairmentLevel' },
      impairment_cause: { kind: 'string', codes: 'ImpairmentCause' },
      age_on_set: { kind: 'string', codes: 'DisabilityOnSet' },
    },
  },
  DisabilityInfo: {
    fields: {
      disability_limitation_type: { kind: 'string', codes: 'FunctionalLimitationType' },
      functional_severity: { kind: 'string', codes: 'FunctionalSeverityEnum' },
    },
  },
  DisabilitySupport: {
    fields: {
      human_assistance: { kind: 'array', items: { kind: 'object', shape: 'HumanAssistance' } },
      assistive_technology: { kind: 'array', items: { kind: 'object', shape: 'AssistiveTechnology' } },
      housing_support: { kind: 'array', items: { kind: 'object', shape: 'HousingSupport' } },
      medical_care: { kind: 'array', items: { kind: 'object', shape: 'MedicalCare' } },
      animal_assistance: { kind: 'array', items: { kind: 'object', shape: 'AnimalAssistance' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  EncryptedHeader: {
    fields: {
      alg: { kind: 'string', required: true },
      enc: { kind: 'string', required: true },
      kid: { kind: 'string', required: true },
    },
  },
  EncryptedMessage: {
    fields: {
      header: { kind: 'object', shape: 'EncryptedHeader', required: true },
      ciphertext: { kind: 'string', required: true },
      encrypted_key: { kind: 'string', required: true },
      tag: { kind: 'string', required: true },
      iv: { kind: 'string', required: true },
    },
  },
  Error: {
    fields: {
      code: { kind: 'string', codes: 'ErrorEnum' },
      message: { kind: 'string', maxLength: 999 },
    },
  },
  EventFrequency: {
    fields: {
      start_time: { kind: 'date-time', required: true },
      end_time: { kind: 'date-time', required: true },
      frequency: { kind: 'string', required: true },
    },
  },
  ExpPredicate: {
    fields: {
      attribute_name: { kind: 'string', minLength: 1, required: true },
      operator: { kind: 'string', enum: ['gt', 'lt', 'eq', 'ge', 'le', 'in'], codes: 'ExpOperator', required: true },
      attribute_value: { kind: 'any', of: ['string', 'number', 'boolean', 'object', 'array'], required: true },
    },
  },
  ExpPredicateWithCondition: {
    fields: {
      seq_num: { kind: 'number' },
      expression1: { kind: 'object', shape: 'ExpPredicate', required: true },
      condition: { kind: 'string', enum: ['and', 'or', 'not'], codes: 'ExpCondition' },
      expression2: { kind: 'object', shape: 'ExpPredicate' },
    },
  },
  Expression: {
    fields: {
      collection: { kind: 'string' },
      query: { kind: 'object', required: true },
    },
  },
  ExpressionQuery: {
    fields: {
      type: { kind: 'string' },
      value: { kind: 'object', shape: 'ExpressionQueryValue', required: true },
    },
  },
  ExpressionQueryValue: {
    fields: {
      expression: { kind: 'object', shape: 'Expression', required: true },
    },
  },
  FRGroup: {
    fields: {
      group_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' } },
      group_type: { kind: 'string', codes: 'AssistanceUnit' },
      geographical_location: { kind: 'object', shape: 'Place', aliases: ['place'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      place_address: { kind: 'boolean' },
      poverty_score: { kind: 'number' },
      poverty_score_type: { kind: 'string' },
      group_head_info: { kind: 'object', shape: 'FRMember' },
      group_size: { kind: 'integer', aliases: ['household_size'] },
      member_list: { kind: 'array', items: { kind: 'object', shape: 'FRMember' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
    },
  },
  FRMember: {
    flat: 'demographic_info',
    unwrap: 'household_member',
    fields: {
      member_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:member_identifier'] },
      demographic_info: { kind: 'object', shape: 'FRPerson', aliases: ['person'] },
      related_person: { kind: 'array', items: { kind: 'object', shape: 'RelatedPerson' } },
      is_disabled: { kind: 'boolean' },
      disability_info: { kind: 'array', items: { kind: 'object', shape: 'DisabilityInfo' } },
      marital_status: { kind: 'string', codes: 'MaritalStatusEnum' },
      employment_status: { kind: 'string', codes: 'EmploymentStatusEnum' },
      occupation: { kind: 'string', codes: 'OccupationEnum' },
      income_level: { kind: 'string', codes: 'IncomeLevelEnum' },
      language_code: { kind: 'string', codes: 'LanguageCodeEnum' },
      education_level: { kind: 'string', codes: 'EducationCode' },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
      registration_date: { kind: 'date', aliases: ['spdci:registration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  FRNotifyEvent: {
    flat: 'data',
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['event_id'], required: true },
      timestamp: { kind: 'date-time', aliases: ['event_ts'], required: true },
      data: { kind: 'object', shape: 'FRNotifyEventData', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  FRNotifyEventData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'FREventTypeEnum', aliases: ['event_type'] },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'Farmer' }, aliases: ['reg_record', 'event_data'], required: true },
    },
  },
  FRNotifyEventRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      notify_event: { kind: 'array', items: { kind: 'object', shape: 'FRNotifyEvent' }, minItems: 1, aliases: ['notify_request'], required: true },
    },
  },
  FRPerson: {
    flat: 'name',
    unwrap: 'person',
    fields: {
      identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:identifier', ':identifier'] },
      name: { kind: 'object', shape: 'Name' },
      sex: { kind: 'string', codes: 'SexCategoryEnum', aliases: ['gender'] },
      birth_date: { kind: 'date', aliases: ['birthdate', 'birthDate', 'date_of_birth', 'dob'] },
      death_date: { kind: 'date', aliases: ['deathDate'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      phone_number: { kind: 'array', items: { kind: 'string' }, aliases: ['phone'] },
      email: { kind: 'array', items: { kind: 'string' } },
      registration_date: { kind: 'date', aliases: ['sregistration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  FRSearchCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate'], required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 } } }, required: true },
    },
  },
  FRSearchRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_request: { kind: 'array', items: { kind: 'object', shape: 'FRSearchRequestItem' }, minItems: 1, required: true },
    },
  },
  FRSearchRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      search_criteria: { kind: 'object', shape: 'FRSearchCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  FRSearchResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'FRSearchResponseItem' }, required: true },
    },
  },
  FRSearchResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'Farmer' }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  FRSearchResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'FRSearchResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  FRSubscribeCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'FREventTypeEnum', required: true },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  FRSubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_request: { kind: 'array', items: { kind: 'object', shape: 'FRSubscribeRequestItem' }, minItems: 1, required: true },
    },
  },
  FRSubscribeRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      subscribe_criteria: { kind: 'object', shape: 'FRSubscribeCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  FRTxnStatusResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_response: { kind: 'object', shape: 'FRTxnStatusResult', required: true },
    },
  },
  FRTxnStatusResult: {
    fields: {
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      txn_status: { kind: 'any', union: { by: 'txn_type', cases: { search: { kind: 'object', shape: 'FRSearchResponse' }, subscribe: { kind: 'object', shape: 'SubscribeResponse' }, unsubscribe: { kind: 'object', shape: 'UnSubscribeResponse' } } }, required: true },
    },
  },
  FarmInfo: {
    fields: {
      location: { kind: 'object', shape: 'Place', aliases: ['place'] },
      land_tenure: { kind: 'string', codes: 'LandTenureEnum', aliases: ['land_ownership'] },
      land_size: { kind: 'number' },
      measurment: { kind: 'string', codes: 'MeasurmentUnitEnum', aliases: ['measurement'] },
      farming_activities: { kind: 'object', shape: 'FarmingActivities' },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  Farmer: {
    flat: 'farmer_personal_details',
    fields: {
      farmer_personal_details: { kind: 'object', shape: 'FRMember', aliases: ['famer_personal_details'] },
      family_details: { kind: 'object', shape: 'FRGroup' },
      farm_type: { kind: 'string', codes: 'FarmTypeEnum', aliases: ['farmer_type'] },
      farm_details: { kind: 'array', items: { kind: 'object', shape: 'FarmInfo' }, aliases: ['land_details', 'farm_info'] },
      machineries_details: { kind: 'array', items: { kind: 'object', shape: 'Machineries' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  FarmingActivities: {
    fields: {
      crop_production: { kind: 'array', items: { kind: 'object', shape: 'CropDetails' }, aliases: ['crop_details'] },
      animal_production: { kind: 'array', items: { kind: 'object', shape: 'LivestockDetails' }, aliases: ['animal_details'] },
      mixed_farming: { kind: 'boolean' },
      agri_support_activities: { kind: 'array', items: { kind: 'string', codes: 'AgriSupportActivityEnum' } },
      aquaculture: { kind: 'array', items: { kind: 'string', codes: 'AquaCultureEnum' }, aliases: ['aqua_culture', 'aqua_farming'] },
      aqua_support_activities: { kind: 'string', codes: 'AquaSupportActivityEnum' },
      agroforestry: { kind: 'array', items: { kind: 'string', codes: 'ForestActivityEnum' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  GeoCoordinates: {
    fields: {
      latitude: { kind: 'number' },
      longitude: { kind: 'number' },
    },
  },
  GeoLocation: {
    fields: {
      plus_code: { kind: 'object', shape: 'GeoLocation.plus_code' },
    },
  },
  'GeoLocation.plus_code': {
    fields: {
      global_code: { kind: 'string' },
      geometry: { kind: 'object', shape: 'GeoLocation.plus_code.geometry' },
    },
  },
  'GeoLocation.plus_code.geometry': {
    fields: {
      bounds: { kind: 'object', shape: 'GeoLocation.plus_code.geometry.bounds' },
      location: { kind: 'object', shape: 'GeoCoordinates' },
    },
  },
  'GeoLocation.plus_code.geometry.bounds': {
    fields: {
      northeast: { kind: 'object', shape: 'GeoCoordinates' },
      southwest: { kind: 'object', shape: 'GeoCoordinates' },
    },
  },
  GeoShape: {
    fields: {
      box: { kind: 'string' },
      circle: { kind: 'string' },
      elevation: { kind: 'string' },
      line: { kind: 'string' },
      polygon: { kind: 'string' },
    },
  },
  GraphqlQuery: {
    fields: {
      type: { kind: 'string' },
      value: { kind: 'object', shape: 'GraphqlQueryValue', required: true },
    },
  },
  GraphqlQueryValue: {
    fields: {
      expression: { kind: 'string', minLength: 1, aliases: ['query'], required: true },
    },
  },
  Group: {
    fields: {
      group_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' } },
      group_type: { kind: 'string', codes: 'AssistanceUnit' },
      geographical_location: { kind: 'object', shape: 'Place', aliases: ['place'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      place_address: { kind: 'boolean' },
      poverty_score: { kind: 'number' },
      poverty_score_type: { kind: 'string' },
      group_head_info: { kind: 'object', shape: 'Member' },
      group_size: { kind: 'integer', aliases: ['household_size'] },
      member_list: { kind: 'array', items: { kind: 'object', shape: 'Member' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
    },
  },
  HousingSupport: {
    fields: {
      type: { kind: 'string', codes: 'HousingSupportEnum' },
      status: { kind: 'string', codes: 'SupportStatusEnum', aliases: ['support_status'] },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  HttpError: {
    fields: {
      code: { kind: 'string' },
      message: { kind: 'string' },
    },
  },
  HttpErrorResponse: {
    fields: {
      errors: { kind: 'array', items: { kind: 'object', shape: 'HttpError' } },
    },
  },
  HumanAssistance: {
    fields: {
      type: { kind: 'string', codes: 'HumanAssistanceType' },
      intensity: { kind: 'string', codes: 'SupportFrequency', aliases: ['frequency'] },
      support: { kind: 'string', codes: 'SupportStatusEnum', aliases: ['support_status'] },
      caregiver: { kind: 'object', shape: 'DRPerson' },
      relationship: { kind: 'string', codes: 'RelationshipTypeEnum' },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  IBREnrolledCriteria: {
    fields: {
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      response_entity: { kind: 'string', enum: ['Group', 'Member'], codes: 'ResponseEntityEnum' },
      query: { kind: 'object', required: true },
    },
  },
  IBREnrolledRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      enrolled_criteria: { kind: 'object', shape: 'IBREnrolledCriteria', required: true },
    },
  },
  IBREnrolledResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      enrolled_response: { kind: 'array', items: { kind: 'object', shape: 'IBREnrolledResult' }, required: true },
    },
  },
  IBREnrolledResult: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      enrolled_status: { kind: 'string', enum: ['yes', 'no'], codes: 'YesNoEnum', required: true },
    },
  },
  IBREnrolledUpdates: {
    fields: {
      beneficiaries: { kind: 'array', items: { kind: 'object', shape: 'Beneficiary' }, minItems: 1, required: true },
    },
  },
  IBREnrollmentUpdatesRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      enrolled_updates: { kind: 'object', shape: 'IBREnrolledUpdates', required: true },
    },
  },
  IBREnrollmentUpdatesResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      enrolled_response: { kind: 'array', items: { kind: 'object', shape: 'IBREnrollmentUpdatesResult' }, required: true },
    },
  },
  IBREnrollmentUpdatesResult: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
    },
  },
  IBRGroup: {
    fields: {
      group_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' } },
      group_type: { kind: 'string', codes: 'AssistanceUnit' },
      geographical_location: { kind: 'object', shape: 'Place', aliases: ['place'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      place_address: { kind: 'boolean' },
      poverty_score: { kind: 'number' },
      poverty_score_type: { kind: 'string' },
      group_head_info: { kind: 'object', shape: 'IBRMember' },
      group_size: { kind: 'integer', aliases: ['household_size'] },
      member_list: { kind: 'array', items: { kind: 'object', shape: 'IBRMember' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
    },
  },
  IBRMember: {
    flat: 'demographic_info',
    unwrap: 'household_member',
    fields: {
      member_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:member_identifier'] },
      demographic_info: { kind: 'object', shape: 'IBRPerson', aliases: ['person'] },
      related_person: { kind: 'array', items: { kind: 'object', shape: 'RelatedPerson' } },
      is_disabled: { kind: 'boolean' },
      disability_info: { kind: 'array', items: { kind: 'object', shape: 'DisabilityInfo' } },
      marital_status: { kind: 'string', codes: 'MaritalStatusEnum' },
      employment_status: { kind: 'string', codes: 'EmploymentStatusEnum' },
      occupation: { kind: 'string', codes: 'OccupationEnum' },
      income_level: { kind: 'string', codes: 'IncomeLevelEnum' },
      language_code: { kind: 'string', codes: 'LanguageCodeEnum' },
      education_level: { kind: 'string', codes: 'EducationCode' },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
      registration_date: { kind: 'date', aliases: ['spdci:registration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  IBRNotifyEvent: {
    flat: 'data',
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['event_id'], required: true },
      timestamp: { kind: 'date-time', aliases: ['event_ts'], required: true },
      data: { kind: 'object', shape: 'IBRNotifyEventData', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  IBRNotifyEventData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'IBREventTypeEnum', aliases: ['event_type'] },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'Beneficiary' }, aliases: ['reg_record', 'event_data'], required: true },
    },
  },
  IBRNotifyEventRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      notify_event: { kind: 'array', items: { kind: 'object', shape: 'IBRNotifyEvent' }, minItems: 1, aliases: ['notify_request'], required: true },
    },
  },
  IBRPerson: {
    flat: 'name',
    unwrap: 'person',
    fields: {
      identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:identifier', ':identifier'] },
      name: { kind: 'object', shape: 'Name' },
      sex: { kind: 'string', codes: 'SexCategoryEnum', aliases: ['gender'] },
      birth_date: { kind: 'date', aliases: ['birthdate', 'birthDate', 'date_of_birth', 'dob'] },
      death_date: { kind: 'date', aliases: ['deathDate'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      phone_number: { kind: 'array', items: { kind: 'string' }, aliases: ['phone'] },
      email: { kind: 'array', items: { kind: 'string' } },
      registration_date: { kind: 'date', aliases: ['sregistration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  IBRReceipt: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      receipt_information: { kind: 'object', shape: 'IBREnrolledUpdates', required: true },
    },
  },
  IBRSearchCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate'], required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 } } }, required: true },
    },
  },
  IBRSearchRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_request: { kind: 'array', items: { kind: 'object', shape: 'IBRSearchRequestItem' }, minItems: 1, required: true },
    },
  },
  IBRSearchRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      search_criteria: { kind: 'object', shape: 'IBRSearchCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  IBRSearchResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'IBRSearchResponseItem' }, required: true },
    },
  },
  IBRSearchResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'object', shape: 'Beneficiary' }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  IBRSearchResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'IBRSearchResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  IBRSubscribeCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'IBREventTypeEnum', required: true },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  IBRSubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_request: { kind: 'array', items: { kind: 'object', shape: 'IBRSubscribeRequestItem' }, minItems: 1, required: true },
    },
  },
  IBRSubscribeRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      subscribe_criteria: { kind: 'object', shape: 'IBRSubscribeCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  IBRTxnStatusResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_response: { kind: 'object', shape: 'IBRTxnStatusResult', required: true },
    },
  },
  IBRTxnStatusResult: {
    fields: {
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      txn_status: { kind: 'any', union: { by: 'txn_type', cases: { search: { kind: 'object', shape: 'IBRSearchResponse' }, subscribe: { kind: 'object', shape: 'SubscribeResponse' }, unsubscribe: { kind: 'object', shape: 'UnSubscribeResponse' }, receipt: { kind: 'object', shape: 'IBRReceipt' } } }, required: true },
    },
  },
  IdTypeValueQuery: {
    fields: {
      type: { kind: 'string', codes: 'IdentifierTypeEnum', minLength: 1, aliases: ['identifier_type'], required: true },
      value: { kind: 'any', of: ['string', 'number', 'boolean', 'object'], aliases: ['identifier_value'], required: true },
    },
  },
  Identifier: {
    fields: {
      identifier_type: { kind: 'string', codes: 'IdentifierTypeEnum', aliases: ['type', 'name'], required: true },
      identifier_value: { kind: 'string', aliases: ['value', 'identifier'], required: true },
    },
  },
  JWKSResponse: {
    fields: {
      keys: { kind: 'array', items: { kind: 'object', shape: 'PublicKey' }, required: true },
    },
  },
  LatLong: {
    fields: {
      latitude: { kind: 'string' },
      longitude: { kind: 'string' },
    },
  },
  LivestockDetails: {
    fields: {
      type: { kind: 'string', codes: 'AnimalsEnum' },
      count: { kind: 'integer' },
      livestock_system: { kind: 'string', codes: 'LivestockSystemEnum' },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  Location: {
    fields: {
      '@type': { kind: 'string' },
      identifier: { kind: 'array', items: { kind: 'object', shape: 'LocationIdentifier' } },
      name: { kind: 'string', required: true },
      additional_type: { kind: 'string' },
      contained_in_place: { kind: 'string', nullable: true, aliases: ['containedInPlace'] },
    },
  },
  LocationIdentifier: {
    fields: {
      '@type': { kind: 'string' },
      name: { kind: 'string' },
      identifier: { kind: 'string' },
    },
  },
  LocationsResponse: {
    fields: {
      '@context': { kind: 'object', required: true },
      '@type': { kind: 'string', required: true },
      last_updated: { kind: 'date-time' },
      locations: { kind: 'array', items: { kind: 'object', shape: 'Location' } },
    },
  },
  Machineries: {
    fields: {
      type: { kind: 'string', codes: 'MachineriesEnum' },
      count: { kind: 'integer' },
      equipement_source: { kind: 'string', codes: 'EquipmentSource', aliases: ['equipment_source'] },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  MedicalCare: {
    fields: {
      type: { kind: 'string', codes: 'MedicalCareEnum' },
      status: { kind: 'string', codes: 'SupportStatusEnum', aliases: ['support_status'] },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  Member: {
    flat: 'demographic_info',
    unwrap: 'household_member',
    fields: {
      member_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:member_identifier'] },
      demographic_info: { kind: 'object', shape: 'Person', aliases: ['person'] },
      related_person: { kind: 'array', items: { kind: 'object', shape: 'RelatedPerson' } },
      is_disabled: { kind: 'boolean' },
      disability_info: { kind: 'array', items: { kind: 'object', shape: 'DisabilityInfo' } },
      marital_status: { kind: 'string', codes: 'MaritalStatusEnum' },
      employment_status: { kind: 'string', codes: 'EmploymentStatusEnum' },
      occupation: { kind: 'string', codes: 'OccupationEnum' },
      income_level: { kind: 'string', codes: 'IncomeLevelEnum' },
      language_code: { kind: 'string', codes: 'LanguageCodeEnum' },
      education_level: { kind: 'string', codes: 'EducationCode' },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
      registration_date: { kind: 'date', aliases: ['spdci:registration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  Meta: {
    fields: {
    },
  },
  MsgCallbackHeader: {
    fields: {
      version: { kind: 'string' },
      message_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      message_ts: { kind: 'date-time', required: true },
      action: { kind: 'string', minLength: 1, required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'MsgHeaderStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      total_count: { kind: 'integer', min: 0 },
      completed_count: { kind: 'integer', min: 0 },
      sender_id: { kind: 'string' },
      receiver_id: { kind: 'string' },
      is_msg_encrypted: { kind: 'boolean', aliases: ['is_encrypted'] },
      meta: { kind: 'object', shape: 'Meta' },
    },
  },
  MsgHeader: {
    fields: {
      version: { kind: 'string' },
      message_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      message_ts: { kind: 'date-time', required: true },
      action: { kind: 'string', minLength: 1, required: true },
      sender_id: { kind: 'string', minLength: 1, required: true },
      sender_uri: { kind: 'uri' },
      receiver_id: { kind: 'string' },
      total_count: { kind: 'integer', min: 0, required: true },
      is_msg_encrypted: { kind: 'boolean', aliases: ['is_encrypted'] },
      meta: { kind: 'object', shape: 'Meta' },
    },
  },
  Name: {
    fields: {
      surname: { kind: 'string', aliases: ['last_name', 'lastName', 'family_name', 'familyName'] },
      given_name: { kind: 'string', aliases: ['first_name', 'firstName', 'givenName'] },
      second_name: { kind: 'string' },
      maiden_name: { kind: 'string' },
      prefix: { kind: 'string' },
      suffix: { kind: 'string' },
    },
  },
  NotifyEvent: {
    flat: 'data',
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['event_id'], required: true },
      timestamp: { kind: 'date-time', aliases: ['event_ts'], required: true },
      data: { kind: 'object', shape: 'NotifyEventData', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  NotifyEventData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', aliases: ['event_type'] },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      reg_records: { kind: 'array', items: { kind: 'object' }, aliases: ['reg_record', 'event_data'], required: true },
    },
  },
  NotifyEventRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      notify_event: { kind: 'array', items: { kind: 'object', shape: 'NotifyEvent' }, minItems: 1, aliases: ['notify_request'], required: true },
    },
  },
  OAuth2ClientTokenRequest: {
    fields: {
      grant_type: { kind: 'string', required: true },
      client_id: { kind: 'string', required: true },
      client_secret: { kind: 'string', required: true },
      scope: { kind: 'string' },
    },
  },
  OAuth2ClientTokenResponse: {
    fields: {
      access_token: { kind: 'string', minLength: 1, required: true },
      token_type: { kind: 'string', required: true },
      expires_in: { kind: 'string' },
    },
  },
  PWDPerson: {
    flat: 'personal_details',
    fields: {
      personal_details: { kind: 'object', shape: 'DRMember' },
      disability_status: { kind: 'string', codes: 'DisabilityStatusEnum' },
      disability_status_level: { kind: 'string', codes: 'DisabilityLevelEnum', aliases: ['disability_level'] },
      disability_details: { kind: 'array', items: { kind: 'object', shape: 'DisabilityDetails' } },
      disability_support: { kind: 'array', items: { kind: 'object', shape: 'DisabilitySupport' } },
      transport_requirement: { kind: 'string', codes: 'TransportRequirement' },
      housing_type: { kind: 'string', codes: 'HousingType' },
      programs_enrolments: { kind: 'array', items: { kind: 'object', shape: 'Programme' }, aliases: ['programs_enrollments'] },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  Pagination: {
    fields: {
      page_size: { kind: 'integer', min: 1, required: true },
      page_number: { kind: 'integer', min: 1, required: true },
      total_count: { kind: 'integer', min: 0, required: true },
    },
  },
  PaginationRequest: {
    fields: {
      page_size: { kind: 'integer', min: 1, required: true },
      page_number: { kind: 'integer', min: 1 },
    },
  },
  Person: {
    flat: 'name',
    unwrap: 'person',
    fields: {
      identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:identifier', ':identifier'] },
      name: { kind: 'object', shape: 'Name' },
      sex: { kind: 'string', codes: 'SexCategoryEnum', aliases: ['gender'] },
      birth_date: { kind: 'date', aliases: ['birthdate', 'birthDate', 'date_of_birth', 'dob'] },
      death_date: { kind: 'date', aliases: ['deathDate'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      phone_number: { kind: 'array', items: { kind: 'string' }, aliases: ['phone'] },
      email: { kind: 'array', items: { kind: 'string' } },
      registration_date: { kind: 'date', aliases: ['sregistration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  Place: {
    fields: {
      name: { kind: 'string' },
      address_line: { kind: 'string', aliases: ['address'] },
      geo: { kind: 'object', shape: 'GeoCoordinates' },
      contained_in_place: { kind: 'object', shape: 'Place' },
      contains_place: { kind: 'array', items: { kind: 'object', shape: 'Place' } },
    },
  },
  Programme: {
    unwrap: 'programme',
    fields: {
      programme_name: { kind: 'string' },
      programme_identifier: { kind: 'string' },
      programme_description: { kind: 'string' },
      implementing_institution: { kind: 'string' },
      institution_type: { kind: 'string', codes: 'InstitutionEnum' },
      legal_status: { kind: 'string', codes: 'LegalStatusEnum' },
      social_protection_functions: { kind: 'array', items: { kind: 'string', codes: 'SocialProtectionFunctionEnum' } },
      contribution_type: { kind: 'string', codes: 'ContributionTypeEnum' },
      programme_type: { kind: 'string', codes: 'ProgrammeTypeEnum' },
      benefit: { kind: 'array', items: { kind: 'object', shape: 'Benefit' } },
      benefit_frequency: { kind: 'array', items: { kind: 'object', shape: 'BenefitFrequency' } },
    },
  },
  PublicKey: {
    fields: {
      kty: { kind: 'string', required: true },
      kid: { kind: 'string', required: true },
      use: { kind: 'string', enum: ['sig', 'enc'], codes: 'KeyUseEnum', required: true },
      alg: { kind: 'string', required: true },
    },
  },
  Purpose: {
    fields: {
      text: { kind: 'string' },
      code: { kind: 'string' },
      ref_uri: { kind: 'uri', aliases: ['refUri'] },
    },
  },
  RelatedPerson: {
    fields: {
      relationship_type: { kind: 'string', codes: 'RelationshipTypeEnum' },
      related_member: { kind: 'object', shape: 'Person' },
    },
  },
  SRGroup: {
    fields: {
      group_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' } },
      group_type: { kind: 'string', codes: 'AssistanceUnit' },
      geographical_location: { kind: 'object', shape: 'Place', aliases: ['place'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      place_address: { kind: 'boolean' },
      poverty_score: { kind: 'number' },
      poverty_score_type: { kind: 'string' },
      group_head_info: { kind: 'object', shape: 'SRMember' },
      group_size: { kind: 'integer', aliases: ['household_size'] },
      member_list: { kind: 'array', items: { kind: 'object', shape: 'SRMember' } },
      registration_date: { kind: 'date' },
      last_updated: { kind: 'date', aliases: ['last_update'] },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
    },
  },
  SRMember: {
    flat: 'demographic_info',
    unwrap: 'household_member',
    fields: {
      member_identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:member_identifier'] },
      demographic_info: { kind: 'object', shape: 'SRPerson', aliases: ['person'] },
      related_person: { kind: 'array', items: { kind: 'object', shape: 'RelatedPerson' } },
      is_disabled: { kind: 'boolean' },
      disability_info: { kind: 'array', items: { kind: 'object', shape: 'DisabilityInfo' } },
      marital_status: { kind: 'string', codes: 'MaritalStatusEnum' },
      employment_status: { kind: 'string', codes: 'EmploymentStatusEnum' },
      occupation: { kind: 'string', codes: 'OccupationEnum' },
      income_level: { kind: 'string', codes: 'IncomeLevelEnum' },
      language_code: { kind: 'string', codes: 'LanguageCodeEnum' },
      education_level: { kind: 'string', codes: 'EducationCode' },
      additional_attributes: { kind: 'array', items: { kind: 'object', shape: 'AdditionalInfo' } },
      registration_date: { kind: 'date', aliases: ['spdci:registration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  SRNotifyEvent: {
    flat: 'data',
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['event_id'], required: true },
      timestamp: { kind: 'date-time', aliases: ['event_ts'], required: true },
      data: { kind: 'object', shape: 'SRNotifyEventData', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SRNotifyEventData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'SREventTypeEnum', aliases: ['event_type'] },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      reg_records: { kind: 'array', items: { kind: 'any', union: { has: ['group_identifier', 'group_type', 'group_head_info', 'group_size', 'member_list'], then: { kind: 'object', shape: 'SRGroup' }, else: { kind: 'object', shape: 'SRMember' } } }, aliases: ['reg_record', 'event_data'], required: true },
    },
  },
  SRNotifyEventRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      notify_event: { kind: 'array', items: { kind: 'object', shape: 'SRNotifyEvent' }, minItems: 1, aliases: ['notify_request'], required: true },
    },
  },
  SRPerson: {
    flat: 'name',
    unwrap: 'person',
    fields: {
      identifier: { kind: 'array', items: { kind: 'object', shape: 'Identifier' }, aliases: ['spdci:identifier', ':identifier'] },
      name: { kind: 'object', shape: 'Name' },
      sex: { kind: 'string', codes: 'SexCategoryEnum', aliases: ['gender'] },
      birth_date: { kind: 'date', aliases: ['birthdate', 'birthDate', 'date_of_birth', 'dob'] },
      death_date: { kind: 'date', aliases: ['deathDate'] },
      address: { kind: 'array', items: { kind: 'object', shape: 'Address' } },
      phone_number: { kind: 'array', items: { kind: 'string' }, aliases: ['phone'] },
      email: { kind: 'array', items: { kind: 'string' } },
      registration_date: { kind: 'date', aliases: ['sregistration_date'] },
      last_updated: { kind: 'date', aliases: ['last_update'] },
    },
  },
  SRSearchCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate'], required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 } } }, required: true },
      response_entity: { kind: 'string', enum: ['Group', 'Member'], codes: 'ResponseEntityEnum' },
    },
  },
  SRSearchRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_request: { kind: 'array', items: { kind: 'object', shape: 'SRSearchRequestItem' }, minItems: 1, required: true },
    },
  },
  SRSearchRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      search_criteria: { kind: 'object', shape: 'SRSearchCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SRSearchResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'SRSearchResponseItem' }, required: true },
    },
  },
  SRSearchResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'any', union: { has: ['group_identifier', 'group_type', 'group_head_info', 'group_size', 'member_list'], then: { kind: 'object', shape: 'SRGroup' }, else: { kind: 'object', shape: 'SRMember' } } }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  SRSearchResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'SRSearchResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SRSubscribeCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', codes: 'SREventTypeEnum', required: true },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  SRSubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_request: { kind: 'array', items: { kind: 'object', shape: 'SRSubscribeRequestItem' }, minItems: 1, required: true },
    },
  },
  SRSubscribeRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      subscribe_criteria: { kind: 'object', shape: 'SRSubscribeCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SRTxnStatusResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_response: { kind: 'object', shape: 'SRTxnStatusResult', required: true },
    },
  },
  SRTxnStatusResult: {
    fields: {
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      txn_status: { kind: 'any', union: { by: 'txn_type', cases: { search: { kind: 'object', shape: 'SRSearchResponse' }, subscribe: { kind: 'object', shape: 'SubscribeResponse' }, unsubscribe: { kind: 'object', shape: 'UnSubscribeResponse' }, receipt: { kind: 'object', shape: 'IBRReceipt' } } }, required: true },
    },
  },
  SearchCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum', required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
    },
  },
  SearchCriteriaBase: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  SearchCriteriaWithoutGraphql: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      sort: { kind: 'array', items: { kind: 'object', shape: 'SearchSort' } },
      pagination: { kind: 'object', shape: 'PaginationRequest' },
      consent: { kind: 'object', shape: 'Consent' },
      authorize: { kind: 'object', shape: 'Authorize' },
      query_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate'], required: true },
      query: { kind: 'any', union: { by: 'query_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 } } }, required: true },
    },
  },
  SearchRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_request: { kind: 'array', items: { kind: 'object', shape: 'SearchRequestItem' }, minItems: 1, required: true },
    },
  },
  SearchRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      search_criteria: { kind: 'object', shape: 'SearchCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SearchResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      search_response: { kind: 'array', items: { kind: 'object', shape: 'SearchResponseItem' }, required: true },
    },
  },
  SearchResponseData: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      reg_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      reg_records: { kind: 'array', items: { kind: 'object' }, aliases: ['reg_record', 'data'], required: true },
    },
  },
  SearchResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SearchStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      data: { kind: 'object', shape: 'SearchResponseData', aliases: ['registry_data'] },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SearchSort: {
    fields: {
      attribute_name: { kind: 'string', minLength: 1 },
      sort_order: { kind: 'string', enum: ['asc', 'desc'], codes: 'SortOrderEnum' },
    },
  },
  SubscribeCriteria: {
    fields: {
      version: { kind: 'string' },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string', required: true },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } }, required: true },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType', required: true },
      authorize: { kind: 'object', shape: 'Authorize' },
    },
  },
  SubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_request: { kind: 'array', items: { kind: 'object', shape: 'SubscribeRequestItem' }, minItems: 1, required: true },
    },
  },
  SubscribeRequestItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      subscribe_criteria: { kind: 'object', shape: 'SubscribeCriteria', required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SubscribeResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      subscribe_response: { kind: 'array', items: { kind: 'object', shape: 'SubscribeResponseItem' }, required: true },
    },
  },
  SubscribeResponseItem: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'SubscribeStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      subscriptions: { kind: 'array', items: { kind: 'object', shape: 'SubscriptionInfo' } },
      pagination: { kind: 'object', shape: 'Pagination' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SubscriptionInfo: {
    fields: {
      version: { kind: 'string' },
      code: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['subscription_code'], required: true },
      status: { kind: 'string', enum: ['subscribe', 'unsubscribe'], codes: 'SubscriptionStatus', required: true },
      timestamp: { kind: 'date-time', required: true },
      reg_type: { kind: 'string', codes: 'RegistryType' },
      reg_event_type: { kind: 'string' },
      frequency: { kind: 'object', shape: 'EventFrequency' },
      filter_type: { kind: 'string', enum: ['idtype-value', 'expression', 'predicate', 'graphql'], codes: 'QueryTypeEnum' },
      filter: { kind: 'any', union: { by: 'filter_type', cases: { 'idtype-value': { kind: 'object', shape: 'IdTypeValueQuery' }, expression: { kind: 'object', shape: 'ExpressionQuery' }, predicate: { kind: 'array', items: { kind: 'object', shape: 'ExpPredicateWithCondition' }, minItems: 1 }, graphql: { kind: 'object', shape: 'GraphqlQuery' } } } },
      notify_record_type: { kind: 'string', codes: 'RegistryRecordType' },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  SubscriptionState: {
    fields: {
      code: { kind: 'string', minLength: 1, maxLength: 99, aliases: ['subscription_code'], required: true },
      status: { kind: 'string', enum: ['subscribe', 'unsubscribe'], codes: 'SubscriptionStatus', required: true },
    },
  },
  TxnStatusQuestion: {
    fields: {
      reference_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      attribute_type: { kind: 'string', enum: ['transaction_id', 'reference_id_list', 'correlation_id', 'subscription_code_list'], codes: 'TxnAttributeTypeEnum', required: true },
      attribute_value: { kind: 'any', union: { by: 'attribute_type', cases: { transaction_id: { kind: 'string', minLength: 1, maxLength: 99 }, reference_id_list: { kind: 'array', items: { kind: 'string', minLength: 1, maxLength: 99 }, minItems: 1 }, correlation_id: { kind: 'string', minLength: 1, maxLength: 99 }, subscription_code_list: { kind: 'array', items: { kind: 'string', minLength: 1, maxLength: 99 }, minItems: 1 } } }, required: true },
      locale: { kind: 'string', pattern: '^[a-z]{3}$' },
    },
  },
  TxnStatusRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_request: { kind: 'object', shape: 'TxnStatusQuestion', required: true },
    },
  },
  TxnStatusResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      txnstatus_response: { kind: 'object', shape: 'TxnStatusResult', required: true },
    },
  },
  TxnStatusResult: {
    fields: {
      txn_type: { kind: 'string', enum: ['search', 'subscribe', 'unsubscribe', 'receipt'], codes: 'TxnTypeEnum', required: true },
      txn_status: { kind: 'any', union: { by: 'txn_type', cases: { search: { kind: 'object', shape: 'SearchResponse' }, subscribe: { kind: 'object', shape: 'SubscribeResponse' }, unsubscribe: { kind: 'object', shape: 'UnSubscribeResponse' } } }, required: true },
    },
  },
  UnSubscribeRequest: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', aliases: ['timesstamp', 'timesatmp'], required: true },
      subscription_codes: { kind: 'array', items: { kind: 'string', minLength: 1, maxLength: 99 }, minItems: 1, aliases: ['sunscription_codes', 'subscription_code'], required: true },
    },
  },
  UnSubscribeResponse: {
    fields: {
      transaction_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      correlation_id: { kind: 'string', minLength: 1, maxLength: 99, required: true },
      timestamp: { kind: 'date-time', aliases: ['timesstamp', 'timesatmp'], required: true },
      status: { kind: 'string', enum: ['rcvd', 'pdng', 'succ', 'rjct'], codes: 'RequestStatus', required: true },
      status_reason_code: { kind: 'string', codes: 'UnSubscribeStatusReasonCode' },
      status_reason_message: { kind: 'string', maxLength: 999 },
      subscription_status: { kind: 'array', items: { kind: 'object', shape: 'SubscriptionState' } },
    },
  },
}
