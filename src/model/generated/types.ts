// Written by `npm run generate` from schemas/. Do not edit.

import type {
  AgriSupportActivityEnum,
  AnimalAssistanceEnum,
  AnimalsEnum,
  AquaCultureEnum,
  AquaSupportActivityEnum,
  AssistanceUnit,
  AssistiveTechnologyEnum,
  BenefitTypeEnum,
  ContributionTypeEnum,
  CropActivityEnum,
  CropEnduseEnum,
  CropTypeEnum,
  DREventTypeEnum,
  DisabilityLevelEnum,
  DisabilityOnSet,
  DisabilityStatusEnum,
  EducationCode,
  EmploymentStatusEnum,
  EnrollmentStatusEnum,
  EquipmentSource,
  ErrorEnum,
  ExpCondition,
  ExpOperator,
  FREventTypeEnum,
  FarmTypeEnum,
  FertilizerTypeEnum,
  ForestActivityEnum,
  FunctionalLimitationType,
  FunctionalSeverityEnum,
  HousingSupportEnum,
  HousingType,
  HumanAssistanceType,
  IBREventTypeEnum,
  IdentifierTypeEnum,
  ImpairementType,
  ImpairmentCause,
  ImpairmentLevel,
  IncomeLevelEnum,
  InstitutionEnum,
  IrrigationWaterEnum,
  KeyUseEnum,
  LandTenureEnum,
  LanguageCodeEnum,
  LegalStatusEnum,
  LivestockSystemEnum,
  MachineriesEnum,
  MaritalStatusEnum,
  MeasurmentUnitEnum,
  MedicalCareEnum,
  MsgHeaderStatusReasonCode,
  OccupationEnum,
  ProgrammeTypeEnum,
  QueryTypeEnum,
  RegistryEventTypeEnum,
  RegistryRecordType,
  RegistryType,
  RelationshipTypeEnum,
  RequestStatus,
  ResponseEntityEnum,
  ResponseTypeEnum,
  SREventTypeEnum,
  SearchStatusReasonCode,
  SexCategoryEnum,
  SocialProtectionFunctionEnum,
  SortOrderEnum,
  SubscribeStatusReasonCode,
  SubscriptionStatus,
  SupportFrequency,
  SupportStatusEnum,
  TransportRequirement,
  TxnTypeEnum,
  UnSubscribeStatusReasonCode,
  YesNoEnum,
} from './codes.js'
import type { Open } from '../code-list.js'

/**
 * Value of an attribute: text, number, truth value, object; a list where the operator is `in`.
 */
export type AttributeValue = string | number | boolean | {} | unknown[]
/**
 * A search of the civil registry, where GraphQL is a fourth way to write it.
 */
export type CRVSSearchCriteria = SearchCriteria
/**
 * A search, written in any of the four ways that some registry understands.
 */
export type SearchCriteria = SearchCriteriaBase &
  (
    | {
        query_type: 'idtype-value'
        query: IdTypeValueQuery
      }
    | {
        query_type: 'expression'
        query: ExpressionQuery
      }
    | {
        query_type: 'predicate'
        query: PredicateQuery
      }
    | {
        query_type: 'graphql'
        query: GraphqlQuery
      }
  )
/**
 * A query written as a list of comparisons, all of which hold.
 */
export type PredicateQuery = ExpPredicateWithCondition[]
/**
 * What a subscriber of the civil registry wants to be told.
 */
export type CRVSSubscribeCriteria = SubscribeCriteria & {
  /**
   * Event concerned.
   */
  reg_event_type: Open<RegistryEventTypeEnum>
}
/**
 * What a subscriber wants to be told.
 */
export type SubscribeCriteria = {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Kind of registry.
   */
  reg_type?: Open<RegistryType>
  /**
   * Event concerned.
   */
  reg_event_type: string
  frequency?: EventFrequency
  /**
   * Kind of record to be sent.
   */
  notify_record_type: Open<RegistryRecordType>
  authorize?: Authorize
} & (
  | {
      filter_type: 'idtype-value'
      filter: IdTypeValueQuery
    }
  | {
      filter_type: 'expression'
      filter: ExpressionQuery
    }
  | {
      filter_type: 'predicate'
      filter: PredicateQuery
    }
  | {
      filter_type: 'graphql'
      filter: GraphqlQuery
    }
  | {
      filter_type?: undefined
      /**
       * Which records the subscriber cares about, in the shape that `filter_type` names.
       */
      filter: IdTypeValueQuery | ExpressionQuery | PredicateQuery | GraphqlQuery
    }
)
/**
 * How far a transaction with the civil registry has come.
 */
export type CRVSTxnStatusResult =
  | {
      txn_type: 'search'
      txn_status: CRVSSearchResponse
    }
  | {
      txn_type: 'subscribe'
      txn_status: SubscribeResponse
    }
  | {
      txn_type: 'unsubscribe'
      txn_status: UnSubscribeResponse
    }
/**
 * A subscription as its registry keeps it.
 */
export type SubscriptionInfo = {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Names the subscription; every notification and its ending refer to it.
   */
  code: string
  status: SubscriptionStatus
  /**
   * When the item was made.
   */
  timestamp: string
  /**
   * Kind of registry.
   */
  reg_type?: Open<RegistryType>
  /**
   * Event concerned.
   */
  reg_event_type?: string
  frequency?: EventFrequency
  /**
   * Kind of record that is sent.
   */
  notify_record_type?: Open<RegistryRecordType>
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
} & (
  | {
      filter_type: 'idtype-value'
      filter?: IdTypeValueQuery
    }
  | {
      filter_type: 'expression'
      filter?: ExpressionQuery
    }
  | {
      filter_type: 'predicate'
      filter?: PredicateQuery
    }
  | {
      filter_type: 'graphql'
      filter?: GraphqlQuery
    }
  | {
      filter_type?: undefined
      /**
       * Which records the subscriber cares about, in the shape that `filter_type` names.
       */
      filter?: IdTypeValueQuery | ExpressionQuery | PredicateQuery | GraphqlQuery
    }
)
/**
 * A search of the disability registry.
 */
export type DRSearchCriteria = SearchCriteriaWithoutGraphql
/**
 * What a subscriber of the disability registry wants to be told.
 */
export type DRSubscribeCriteria = SubscribeCriteria & {
  /**
   * Event concerned.
   */
  reg_event_type: Open<DREventTypeEnum>
}
/**
 * How far a transaction with the disability registry has come.
 */
export type DRTxnStatusResult =
  | {
      txn_type: 'search'
      txn_status: DRSearchResponse
    }
  | {
      txn_type: 'subscribe'
      txn_status: SubscribeResponse
    }
  | {
      txn_type: 'unsubscribe'
      txn_status: UnSubscribeResponse
    }
/**
 * A date or a moment in ISO 8601: a year, a year and month, a day, or an RFC 3339 date-time with its zone. Fields of data objects repeat the two keywords of this file so that each can carry a description of its own.
 */
export type DateTime = string
/**
 * A search of the farmer registry.
 */
export type FRSearchCriteria = SearchCriteriaWithoutGraphql
/**
 * What a subscriber of the farmer registry wants to be told.
 */
export type FRSubscribeCriteria = SubscribeCriteria & {
  /**
   * Event concerned.
   */
  reg_event_type: Open<FREventTypeEnum>
}
/**
 * How far a transaction with the farmer registry has come.
 */
export type FRTxnStatusResult =
  | {
      txn_type: 'search'
      txn_status: FRSearchResponse
    }
  | {
      txn_type: 'subscribe'
      txn_status: SubscribeResponse
    }
  | {
      txn_type: 'unsubscribe'
      txn_status: UnSubscribeResponse
    }
/**
 * A search of the beneficiary registry.
 */
export type IBRSearchCriteria = SearchCriteriaWithoutGraphql
/**
 * What a subscriber of the beneficiary registry wants to be told.
 */
export type IBRSubscribeCriteria = SubscribeCriteria & {
  /**
   * Event concerned.
   */
  reg_event_type: Open<IBREventTypeEnum>
}
/**
 * How far a transaction with the beneficiary registry has come.
 */
export type IBRTxnStatusResult =
  | {
      txn_type: 'search'
      txn_status: IBRSearchResponse
    }
  | {
      txn_type: 'subscribe'
      txn_status: SubscribeResponse
    }
  | {
      txn_type: 'unsubscribe'
      txn_status: UnSubscribeResponse
    }
  | {
      txn_type: 'receipt'
      txn_status: IBRReceipt
    }
/**
 * Signature over header and message, made with the sender's signing key. The text fixes neither its form nor the bytes signed: that is the signature dialect of the peer.
 */
export type MsgSignature = string
/**
 * A search of the social registry, for groups or for members.
 */
export type SRSearchCriteria = SearchCriteriaWithoutGraphql & {
  response_entity?: ResponseEntityEnum
}
/**
 * A search by identifier, expression or predicate: the three ways of every registry but the civil one.
 */
export type SearchCriteriaWithoutGraphql = SearchCriteriaBase &
  (
    | {
        /**
         * How the query is written.
         */
        query_type: 'idtype-value'
        query: IdTypeValueQuery
      }
    | {
        /**
         * How the query is written.
         */
        query_type: 'expression'
        query: ExpressionQuery
      }
    | {
        /**
         * How the query is written.
         */
        query_type: 'predicate'
        query: PredicateQuery
      }
  )
/**
 * What a subscriber of the social registry wants to be told.
 */
export type SRSubscribeCriteria = SubscribeCriteria & {
  /**
   * Event concerned.
   */
  reg_event_type: Open<SREventTypeEnum>
}
/**
 * How far a transaction with the social registry has come.
 */
export type SRTxnStatusResult =
  | {
      txn_type: 'search'
      txn_status: SRSearchResponse
    }
  | {
      txn_type: 'subscribe'
      txn_status: SubscribeResponse
    }
  | {
      txn_type: 'unsubscribe'
      txn_status: UnSubscribeResponse
    }
  | {
      txn_type: 'receipt'
      txn_status: IBRReceipt
    }
/**
 * Which transaction is asked about.
 */
export type TxnStatusQuestion = {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  txn_type: TxnTypeEnum
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
} & (
  | {
      attribute_type: 'transaction_id'
      /**
       * What names the transaction, in the shape that `attribute_type` names.
       */
      attribute_value: string
    }
  | {
      attribute_type: 'reference_id_list'
      /**
       * What names the transaction, in the shape that `attribute_type` names.
       */
      attribute_value: string[]
    }
  | {
      attribute_type: 'correlation_id'
      /**
       * What names the transaction, in the shape that `attribute_type` names.
       */
      attribute_value: string
    }
  | {
      attribute_type: 'subscription_code_list'
      /**
       * What names the transaction, in the shape that `attribute_type` names.
       */
      attribute_value: string[]
    }
)
/**
 * How far the transaction has come.
 */
export type TxnStatusResult =
  | {
      txn_type: 'search'
      txn_status: SearchResponse
    }
  | {
      txn_type: 'subscribe'
      txn_status: SubscribeResponse
    }
  | {
      txn_type: 'unsubscribe'
      txn_status: UnSubscribeResponse
    }

/**
 * Acknowledgement of a call: taken, refused, or taken with nothing to follow.
 */
export interface Ack {
  ack_status: ResponseTypeEnum
  /**
   * When it was acknowledged.
   */
  timestamp: string
  error?: Error
  /**
   * Names the answer that will follow.
   */
  correlation_id: string
}
/**
 * What went wrong with a call.
 */
export interface Error {
  /**
   * Error code.
   */
  code?: Open<ErrorEnum>
  /**
   * The same for people.
   */
  message?: string
}
/**
 * Body of an HTTP response that only acknowledges.
 */
export interface AckResponse {
  message: Ack
}
/**
 * Custom data under names the sender chose; the standard fixes none of its members.
 */
export interface AdditionalInfo {}
/**
 * A postal address, taken apart.
 */
export interface Address {
  /**
   * House, street and the like: the first line as it would stand on an envelope.
   */
  address_line_1?: string
  /**
   * What does not fit the first line.
   */
  address_line_2?: string
  /**
   * City, town or village.
   */
  locality?: string
  /**
   * Code of the district or other unit below the region.
   */
  sub_region_code?: string
  /**
   * Code of the state, province or other unit directly below the country.
   */
  region_code?: string
  /**
   * Postal or zip code, kept as text: it may begin with zeros.
   */
  postal_code?: string
  /**
   * Code of the country; the text names no list, samples use ISO 3166-1 alpha-2.
   */
  country_code?: string
  geo_location?: GeoLocation
}
/**
 * A location given as an Open Location Code (plus code) with the area that code stands for.
 */
export interface GeoLocation {
  /**
   * The plus code and its geometry.
   */
  plus_code?: {
    /**
     * The full code, valid anywhere without a reference place.
     */
    global_code?: string
    /**
     * The area the code covers.
     */
    geometry?: {
      /**
       * The box around that area, by two opposite corners.
       */
      bounds?: {
        northeast?: GeoCoordinates
        southwest?: GeoCoordinates
      }
      location?: GeoCoordinates
    }
  }
}
/**
 * A point on the earth in WGS 84.
 */
export interface GeoCoordinates {
  /**
   * Degrees north of the equator, south negative.
   */
  latitude?: number
  /**
   * Degrees east of Greenwich, west negative.
   */
  longitude?: number
}
/**
 * Support by an animal that a person with a disability needs or receives.
 */
export interface AnimalAssistance {
  /**
   * Which support it is.
   */
  type?: Open<AnimalAssistanceEnum>
  /**
   * Whether it is still needed or already received.
   */
  status?: Open<SupportStatusEnum>
  /**
   * The day this support was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this support was last changed.
   */
  last_updated?: string
}
/**
 * Support by a device that a person with a disability needs or receives.
 */
export interface AssistiveTechnology {
  /**
   * Which support it is.
   */
  type?: Open<AssistiveTechnologyEnum>
  /**
   * Whether it is still needed or already received.
   */
  status?: Open<SupportStatusEnum>
  /**
   * The day this support was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this support was last changed.
   */
  last_updated?: string
}
/**
 * An attribute and its value.
 */
export interface AttributeNameValue {
  /**
   * Attribute.
   */
  name: string
  value: AttributeValue
}
/**
 * That somebody entitled allowed it, when, and for what.
 */
export interface Authorize {
  /**
   * When it was allowed.
   */
  ts?: string
  purpose?: Purpose
}
/**
 * What data is wanted for.
 */
export interface Purpose {
  /**
   * The purpose for people.
   */
  text?: string
  /**
   * The purpose as a code of the set that `ref_uri` describes.
   */
  code?: string
  /**
   * Where the codes are explained.
   */
  ref_uri?: string
}
/**
 * Who benefits, from which programme, since when and with what result. For a household or family it names the head or a nominated person.
 */
export interface Beneficiary {
  /**
   * Whether a person, a household or a family benefits.
   */
  assistance_unit?: Open<AssistanceUnit>
  group?: IBRGroup
  member?: IBRMember
  /**
   * The programmes themselves, not their identifiers alone: those the beneficiary is or was enrolled in.
   */
  programme_identifier?: Programme[]
  /**
   * The day of enrolment.
   */
  enrollment_date?: string
  /**
   * Where the enrolment stands.
   */
  enrollment_status?: Open<EnrollmentStatusEnum>
  /**
   * The days on which the enrolment status changed.
   */
  status_change_date?: string[]
  /**
   * What the beneficiary has received.
   */
  benefits?: Benefit[]
  /**
   * Further attributes as free texts.
   */
  additional_attributes?: string[]
}
/**
 * A group whose head and members are those of the integrated beneficiary registry.
 */
export interface IBRGroup extends Group {
  group_head_info?: IBRMember
  /**
   * The people of the group.
   */
  member_list?: IBRMember[]
}
/**
 * A member whose personal details are those of the integrated beneficiary registry.
 */
export interface IBRMember extends Member {
  demographic_info?: IBRPerson
}
/**
 * The core person as the integrated beneficiary registry holds it. The extension adds nothing yet and keeps the name so that it can.
 */
export interface IBRPerson extends Person {}
/**
 * A human being, as far as every registry describes one.
 */
export interface Person {
  /**
   * The identifiers of the person.
   */
  identifier?: Identifier[]
  name?: Name
  /**
   * The sex of the person as registered.
   */
  sex?: Open<SexCategoryEnum>
  /**
   * The day of birth; a year or a month where the day is not known.
   */
  birth_date?: string
  /**
   * The day of death. Absent while the person is not known to have died.
   */
  death_date?: string
  /**
   * Where the person lives at present.
   */
  address?: Address[]
  /**
   * Telephone numbers, preferably in E.164.
   */
  phone_number?: string[]
  /**
   * E-mail addresses, each an RFC 5322 addr-spec.
   */
  email?: string[]
  /**
   * The day the person was entered in the registry.
   */
  registration_date?: string
  /**
   * The day the data of the person were last changed.
   */
  last_updated?: string
}
/**
 * One number or code that identifies a person, a group or a thing, with the kind of identifier it is.
 */
export interface Identifier {
  /**
   * The kind of identifier.
   */
  identifier_type: Open<IdentifierTypeEnum>
  /**
   * The identifier itself, kept as text.
   */
  identifier_value: string
}
/**
 * A person's name in its parts. None is obligatory: many people have one name only, and the order in which the parts are written differs by culture.
 */
export interface Name {
  /**
   * Family name, or the name shared with the family.
   */
  surname?: string
  /**
   * First or given name; some peers put every given name here.
   */
  given_name?: string
  /**
   * Middle or second given name.
   */
  second_name?: string
  /**
   * Surname borne before marriage.
   */
  maiden_name?: string
  /**
   * What is put before the name, such as a title.
   */
  prefix?: string
  /**
   * What is put after the name, such as a degree.
   */
  suffix?: string
}
/**
 * A person as a member of a group: who it is, and the circumstances a registry keeps.
 */
export interface Member {
  /**
   * The identifiers of the person within this registry.
   */
  member_identifier?: Identifier[]
  demographic_info?: Person
  /**
   * Whom the person is related to, and how.
   */
  related_person?: RelatedPerson[]
  /**
   * Whether the person lives with a disability.
   */
  is_disabled?: boolean
  /**
   * The functional limitations of the person.
   */
  disability_info?: DisabilityInfo[]
  /**
   * Whether and how the person is or was married.
   */
  marital_status?: Open<MaritalStatusEnum>
  /**
   * The place of the person in the world of work.
   */
  employment_status?: Open<EmploymentStatusEnum>
  /**
   * The major group of the occupation the person follows.
   */
  occupation?: Open<OccupationEnum>
  /**
   * The band the income of the person falls in.
   */
  income_level?: Open<IncomeLevelEnum>
  /**
   * The language the person speaks.
   */
  language_code?: Open<LanguageCodeEnum>
  /**
   * The highest level of education the person has reached.
   */
  education_level?: Open<EducationCode>
  /**
   * Further attributes of the member as key-value pairs.
   */
  additional_attributes?: AdditionalInfo[]
  /**
   * The day this member was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this member was last changed.
   */
  last_updated?: string
}
/**
 * A relative of a member and the kind of relationship.
 */
export interface RelatedPerson {
  /**
   * What the related person is to the member.
   */
  relationship_type?: Open<RelationshipTypeEnum>
  related_member?: Person
}
/**
 * One functional limitation of a person and how strongly it is felt (the Washington Group short set).
 */
export interface DisabilityInfo {
  /**
   * The domain of functioning that is limited.
   */
  disability_limitation_type?: Open<FunctionalLimitationType>
  /**
   * How much difficulty the person has in that domain.
   */
  functional_severity?: Open<FunctionalSeverityEnum>
}
/**
 * People who belong together for the purposes of a registry: a household, a family, a single person.
 */
export interface Group {
  /**
   * The identifiers of the group itself, not of its members.
   */
  group_identifier?: Identifier[]
  /**
   * What kind of unit the group is.
   */
  group_type?: Open<AssistanceUnit>
  geographical_location?: Place
  /**
   * Where the group lives at present.
   */
  address?: Address[]
  /**
   * True when the location is given as a place, false when it is given as an address.
   */
  place_address?: boolean
  /**
   * The result of a poverty assessment of the group.
   */
  poverty_score?: number
  /**
   * The method by which the poverty score was computed.
   */
  poverty_score_type?: string
  group_head_info?: Member
  /**
   * How many people the group has.
   */
  group_size?: number
  /**
   * The people of the group.
   */
  member_list?: Member[]
  /**
   * The day this group was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this group was last changed.
   */
  last_updated?: string
  /**
   * Further attributes of the group as key-value pairs.
   */
  additional_attributes?: AdditionalInfo[]
}
/**
 * A spot or area that has a name, which may lie within another and contain others.
 */
export interface Place {
  /**
   * What the place is called.
   */
  name?: string
  /**
   * The whole address in one text, ready for a label.
   */
  address_line?: string
  geo?: GeoCoordinates
  contained_in_place?: Place
  /**
   * Smaller places within this one.
   */
  contains_place?: Place[]
}
/**
 * A programme of social protection: what it is, who runs it, on which legal ground and what it gives.
 */
export interface Programme {
  /**
   * What the programme is called.
   */
  programme_name?: string
  /**
   * The identifier of the programme.
   */
  programme_identifier?: string
  /**
   * What the programme does and what for.
   */
  programme_description?: string
  /**
   * The institution that runs the programme.
   */
  implementing_institution?: string
  /**
   * What kind of institution that is.
   */
  institution_type?: Open<InstitutionEnum>
  /**
   * Whether the programme rests on legislation.
   */
  legal_status?: Open<LegalStatusEnum>
  /**
   * The functions of social protection the programme serves.
   */
  social_protection_functions?: Open<SocialProtectionFunctionEnum>[]
  /**
   * Whether beneficiaries pay into it.
   */
  contribution_type?: Open<ContributionTypeEnum>
  /**
   * The kind of intervention.
   */
  programme_type?: Open<ProgrammeTypeEnum>
  /**
   * What the programme gives.
   */
  benefit?: Benefit[]
  /**
   * How often it gives.
   */
  benefit_frequency?: BenefitFrequency[]
}
/**
 * One thing given: money, goods, training, work or cover.
 */
export interface Benefit {
  /**
   * The form of the benefit.
   */
  benefit_type?: Open<BenefitTypeEnum>
  /**
   * The day it was given.
   */
  benefit_date?: string
  /**
   * What it is worth: the ISO 4217 code of the currency, a space, the amount, as in the published samples.
   */
  benefit_value?: string
  /**
   * What exactly was given, for instance which goods.
   */
  benefit_description?: string
  /**
   * How many units of it were given.
   */
  benefit_quantity?: number
}
/**
 * How often a programme gives its benefit: a recurrence rule after RFC 5545, taken apart.
 */
export interface BenefitFrequency {
  /**
   * The unit of recurrence, such as MONTHLY or YEARLY.
   */
  freq?: string
  /**
   * The first occurrence. Without it the rule starts now.
   */
  dtstart?: string
  /**
   * How many units lie between two occurrences; 1 when absent.
   */
  interval?: number
  /**
   * The day a week begins with: MO to SU, or a number.
   */
  wkst?: string
  /**
   * After how many occurrences the rule ends.
   */
  count?: number
  /**
   * No occurrence lies after this day.
   */
  until?: string
}
/**
 * One event of the civil registry.
 */
export interface CRVSNotifyEvent extends NotifyEvent {
  data: CRVSNotifyEventData
}
/**
 * What happened in the civil registry.
 */
export interface CRVSNotifyEventData extends NotifyEventData {
  /**
   * Event concerned.
   */
  reg_event_type?: Open<RegistryEventTypeEnum>
  /**
   * The records concerned.
   */
  reg_records: CRVSPerson[]
}
/**
 * A person as civil registration knows one: the core person with places and dates of vital events and both parents.
 */
export interface CRVSPerson extends Person {
  birth_place?: Place
  death_place?: Place
  /**
   * The civil status at present.
   */
  marital_status?: Open<MaritalStatusEnum>
  /**
   * The day of each marriage.
   */
  marriage_date?: string[]
  /**
   * The day of each divorce.
   */
  divorce_date?: string[]
  parent1_identifier?: Identifier
  parent2_identifier?: Identifier
}
/**
 * What happened, and the records it happened to.
 */
export interface NotifyEventData {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Kind of registry.
   */
  reg_type?: Open<RegistryType>
  /**
   * Event concerned.
   */
  reg_event_type?: string
  /**
   * Kind of record.
   */
  reg_record_type: Open<RegistryRecordType>
  /**
   * The records concerned.
   */
  reg_records: object[]
}
/**
 * One event.
 */
export interface NotifyEvent {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  data: NotifyEventData
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
}
/**
 * Events of the civil registry.
 */
export interface CRVSNotifyEventRequest extends NotifyEventRequest {
  /**
   * The events.
   */
  notify_event: CRVSNotifyEvent[]
}
/**
 * Events a subscriber is told of.
 */
export interface NotifyEventRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * The events.
   */
  notify_event: NotifyEvent[]
}
/**
 * Searches of the civil registry.
 */
export interface CRVSSearchRequest extends SearchRequest {
  /**
   * The searches.
   */
  search_request: CRVSSearchRequestItem[]
}
/**
 * One search of the civil registry.
 */
export interface CRVSSearchRequestItem extends SearchRequestItem {
  search_criteria: CRVSSearchCriteria
}
/**
 * One search of a message.
 */
export interface SearchRequestItem {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  search_criteria: SearchCriteria
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
}
/**
 * What every search may say besides its query.
 */
export interface SearchCriteriaBase {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Kind of registry.
   */
  reg_type?: Open<RegistryType>
  /**
   * Event concerned.
   */
  reg_event_type?: string
  /**
   * Kind of record.
   */
  reg_record_type?: Open<RegistryRecordType>
  /**
   * Sort keys, the most important first.
   */
  sort?: SearchSort[]
  pagination?: PaginationRequest
  consent?: Consent
  authorize?: Authorize
}
/**
 * One key of a sort order.
 */
export interface SearchSort {
  /**
   * Attribute to sort by.
   */
  attribute_name?: string
  sort_order?: SortOrderEnum
}
/**
 * Which page is wanted; pages count from 1.
 */
export interface PaginationRequest {
  /**
   * Records a page.
   */
  page_size: number
  /**
   * Page wanted; the first where absent.
   */
  page_number?: number
}
/**
 * That the person concerned agreed, when, and to what.
 */
export interface Consent {
  /**
   * When consent was given.
   */
  ts?: string
  purpose?: Purpose
}
/**
 * Who or what is looked for, named by one identifier.
 */
export interface IdTypeValueQuery {
  /**
   * Type of the identifier, e.g. UIN, BRN, MRN, DRN.
   */
  type: Open<IdentifierTypeEnum>
  /**
   * The identifier itself; text wherever it can be, so that leading zeros stay.
   */
  value: string | number | boolean | {}
}
/**
 * A query written as a tree of conditions.
 */
export interface ExpressionQuery {
  /**
   * Query language of the expression, e.g. `ns:org:QueryType:NoSql`.
   */
  type?: string
  value: ExpressionQueryValue
}
/**
 * Holder of an expression.
 */
export interface ExpressionQueryValue {
  expression: Expression
}
/**
 * Conditions on fields, as a tree: a field name or a `$` operator at each step.
 */
export interface Expression {
  /**
   * Kind of record the conditions are about, where the registry keeps several.
   */
  collection?: string
  /**
   * The tree: `$and`, `$or` over lists; a field over `{ $eq | $ne | $gt | $gte | $lt | $lte | $in | $nin: value }`.
   */
  query: {readonly [member: string]: unknown}
}
/**
 * One comparison, or two joined by a condition.
 */
export interface ExpPredicateWithCondition {
  /**
   * Place in the order of evaluation.
   */
  seq_num?: number
  expression1: ExpPredicate
  condition?: ExpCondition
  expression2?: ExpPredicate
}
/**
 * One comparison.
 */
export interface ExpPredicate {
  /**
   * Attribute compared; its names are agreed per registry.
   */
  attribute_name: string
  operator: ExpOperator
  attribute_value: AttributeValue
}
/**
 * A query written in GraphQL.
 */
export interface GraphqlQuery {
  /**
   * Query language, e.g. `ns:org:QueryType:graphql`.
   */
  type?: string
  value: GraphqlQueryValue
}
/**
 * Holder of a GraphQL document.
 */
export interface GraphqlQueryValue {
  /**
   * The GraphQL document.
   */
  expression: string
}
/**
 * Searches, one or several.
 */
export interface SearchRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * The searches.
   */
  search_request: SearchRequestItem[]
}
/**
 * Answers to searches of the civil registry.
 */
export interface CRVSSearchResponse extends SearchResponse {
  /**
   * The answers, one per search; correlate by `reference_id`, never by place.
   */
  search_response: CRVSSearchResponseItem[]
}
/**
 * Answer to one search of the civil registry.
 */
export interface CRVSSearchResponseItem extends SearchResponseItem {
  data?: CRVSSearchResponseData
}
/**
 * What a search of the civil registry found.
 */
export interface CRVSSearchResponseData extends SearchResponseData {
  /**
   * The records found; empty when nothing matched.
   */
  reg_records: CRVSPerson[]
}
/**
 * What one search found.
 */
export interface SearchResponseData {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Kind of registry.
   */
  reg_type?: Open<RegistryType>
  /**
   * Event concerned.
   */
  reg_event_type?: string
  /**
   * Kind of record.
   */
  reg_record_type?: Open<RegistryRecordType>
  /**
   * The records, of the kind this registry keeps; empty when nothing matched.
   */
  reg_records: object[]
}
/**
 * Answer to one search.
 */
export interface SearchResponseItem {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  status: RequestStatus
  /**
   * Why it was refused.
   */
  status_reason_code?: Open<SearchStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
  data?: SearchResponseData
  pagination?: Pagination
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
}
/**
 * Which page of how many records an answer carries; pages count from 1.
 */
export interface Pagination {
  /**
   * Records a page.
   */
  page_size: number
  /**
   * This page.
   */
  page_number: number
  /**
   * Records on all pages together.
   */
  total_count: number
}
/**
 * Answers to the searches of a message.
 */
export interface SearchResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  /**
   * The answers, one per search; correlate by `reference_id`, never by place.
   */
  search_response: SearchResponseItem[]
}
/**
 * How often a subscriber wants to be told.
 */
export interface EventFrequency {
  /**
   * From when.
   */
  start_time: string
  /**
   * Until when.
   */
  end_time: string
  /**
   * How often, as a cron expression.
   */
  frequency: string
}
/**
 * Subscriptions with the civil registry.
 */
export interface CRVSSubscribeRequest extends SubscribeRequest {
  /**
   * The subscriptions wanted.
   */
  subscribe_request: CRVSSubscribeRequestItem[]
}
/**
 * One subscription with the civil registry.
 */
export interface CRVSSubscribeRequestItem extends SubscribeRequestItem {
  subscribe_criteria: CRVSSubscribeCriteria
}
/**
 * One subscription of a message.
 */
export interface SubscribeRequestItem {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  subscribe_criteria: SubscribeCriteria
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
}
/**
 * Subscriptions wanted, one or several.
 */
export interface SubscribeRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * The subscriptions wanted.
   */
  subscribe_request: SubscribeRequestItem[]
}
/**
 * Answer of the civil registry to a status question.
 */
export interface CRVSTxnStatusResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  txnstatus_response: CRVSTxnStatusResult
}
/**
 * Answers to the subscriptions of a message.
 */
export interface SubscribeResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  /**
   * The answers, one per subscription; correlate by `reference_id`.
   */
  subscribe_response: SubscribeResponseItem[]
}
/**
 * Answer to one subscription.
 */
export interface SubscribeResponseItem {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  status: RequestStatus
  /**
   * Why it was refused.
   */
  status_reason_code?: Open<SubscribeStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
  /**
   * The subscriptions made.
   */
  subscriptions?: SubscriptionInfo[]
  pagination?: Pagination
  /**
   * Language in which texts meant for people are written or wanted: three lower-case letters (ISO 639-2/3).
   */
  locale?: string
}
/**
 * What became of the subscriptions to be ended.
 */
export interface UnSubscribeResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  status: RequestStatus
  /**
   * Why it was refused.
   */
  status_reason_code?: Open<UnSubscribeStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
  /**
   * Each subscription and whether it still lives.
   */
  subscription_status?: SubscriptionState[]
}
/**
 * Whether one subscription lives.
 */
export interface SubscriptionState {
  /**
   * Names the subscription; every notification and its ending refer to it.
   */
  code: string
  status: SubscriptionStatus
}
/**
 * One crop of a farm in one season.
 */
export interface CropDetails {
  /**
   * The group of crop production it belongs to.
   */
  activity_group?: Open<CropActivityEnum>
  /**
   * What is grown.
   */
  crop_type_name?: Open<CropTypeEnum>
  /**
   * The variety of the crop.
   */
  variety?: string
  /**
   * The season in which it is grown.
   */
  season?: string
  /**
   * What the harvest is for.
   */
  end_use?: Open<CropEnduseEnum>
  /**
   * Whether the crop is irrigated.
   */
  irrigation?: boolean
  /**
   * Where the water comes from.
   */
  irrigation_water?: Open<IrrigationWaterEnum>[]
  /**
   * What fertilisers are applied.
   */
  fertilizer_type?: Open<FertilizerTypeEnum>[]
  /**
   * The day this crop was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this crop was last changed.
   */
  last_updated?: string
}
/**
 * Whose disability is asked about.
 */
export interface DRDisabledCriteria {
  query_type?: QueryTypeEnum
  /**
   * Conditions: a field path over `{ operator: value }`, e.g. `{ "member.member_identifier": { eq: … } }`.
   */
  query: {readonly [member: string]: unknown}
}
/**
 * Whether somebody is registered with a disability.
 */
export interface DRDisabledRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  disabled_criteria: DRDisabledCriteria
}
/**
 * Answer to a disability question.
 */
export interface DRDisabledResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  /**
   * The answers.
   */
  disabled_response: DRDisabledResult[]
}
/**
 * Whether one person is registered with a disability.
 */
export interface DRDisabledResult {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  status: RequestStatus
  /**
   * Why it was refused.
   */
  status_reason_code?: Open<SearchStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
  disabled_status: YesNoEnum
}
/**
 * Answers about disability details.
 */
export interface DRGetDisabilityInfoResponse extends DRSearchResponse {}
/**
 * Answers to searches of the disability registry.
 */
export interface DRSearchResponse extends SearchResponse {
  /**
   * The answers, one per search; correlate by `reference_id`, never by place.
   */
  search_response: DRSearchResponseItem[]
}
/**
 * Answer to one search of the disability registry.
 */
export interface DRSearchResponseItem extends SearchResponseItem {
  data?: DRSearchResponseData
}
/**
 * What a search of the disability registry found.
 */
export interface DRSearchResponseData extends SearchResponseData {
  /**
   * The records found; empty when nothing matched.
   */
  reg_records: PWDPerson[]
}
/**
 * A person with a disability as the disability registry holds one: who it is, the assessment, the support and the programmes.
 */
export interface PWDPerson {
  personal_details?: DRMember
  /**
   * Where the assessment of the disability stands.
   */
  disability_status?: Open<DisabilityStatusEnum>
  /**
   * How much support the person needs, as assessed.
   */
  disability_status_level?: Open<DisabilityLevelEnum>
  /**
   * The impairments.
   */
  disability_details?: DisabilityDetails[]
  /**
   * The support needed or received.
   */
  disability_support?: DisabilitySupport[]
  /**
   * What the person needs in order to travel.
   */
  transport_requirement?: Open<TransportRequirement>
  /**
   * How the person is housed at present.
   */
  housing_type?: Open<HousingType>
  /**
   * The programmes the person is enrolled in.
   */
  programs_enrolments?: Programme[]
  /**
   * The day this person was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this person was last changed.
   */
  last_updated?: string
}
/**
 * A member whose personal details are those of the disability registry.
 */
export interface DRMember extends Member {
  demographic_info?: DRPerson
}
/**
 * The core person as the disability registry holds it. The extension adds nothing yet and keeps the name so that it can.
 */
export interface DRPerson extends Person {}
/**
 * One impairment: what it is, how grave, whence and since when.
 */
export interface DisabilityDetails {
  /**
   * The function that is impaired.
   */
  impairment_type?: Open<ImpairementType>
  /**
   * How grave the impairment is.
   */
  impairment_level?: Open<ImpairmentLevel>
  /**
   * What caused it.
   */
  impairment_cause?: Open<ImpairmentCause>
  /**
   * The stage of life in which it began.
   */
  age_on_set?: Open<DisabilityOnSet>
}
/**
 * All support of one person, by kind.
 */
export interface DisabilitySupport {
  /**
   * Support by people.
   */
  human_assistance?: HumanAssistance[]
  /**
   * Support by devices.
   */
  assistive_technology?: AssistiveTechnology[]
  /**
   * Support in housing.
   */
  housing_support?: HousingSupport[]
  /**
   * Medical support.
   */
  medical_care?: MedicalCare[]
  /**
   * Support by animals.
   */
  animal_assistance?: AnimalAssistance[]
  /**
   * The day this support was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this support was last changed.
   */
  last_updated?: string
}
/**
 * Support by another person that a person with a disability needs or receives.
 */
export interface HumanAssistance {
  /**
   * What the helper helps with.
   */
  type?: Open<HumanAssistanceType>
  /**
   * How often help is needed.
   */
  intensity?: Open<SupportFrequency>
  /**
   * Whether it is still needed or already received.
   */
  support?: Open<SupportStatusEnum>
  caregiver?: DRPerson
  /**
   * What the caregiver is to the person cared for.
   */
  relationship?: Open<RelationshipTypeEnum>
  /**
   * The day this support was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this support was last changed.
   */
  last_updated?: string
}
/**
 * Support by way of housing that a person with a disability needs or receives.
 */
export interface HousingSupport {
  /**
   * Which support it is.
   */
  type?: Open<HousingSupportEnum>
  /**
   * Whether it is still needed or already received.
   */
  status?: Open<SupportStatusEnum>
  /**
   * The day this support was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this support was last changed.
   */
  last_updated?: string
}
/**
 * Support by medical care that a person with a disability needs or receives.
 */
export interface MedicalCare {
  /**
   * Which support it is.
   */
  type?: Open<MedicalCareEnum>
  /**
   * Whether it is still needed or already received.
   */
  status?: Open<SupportStatusEnum>
  /**
   * The day this support was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this support was last changed.
   */
  last_updated?: string
}
/**
 * Whose disability details, or support, are asked for.
 */
export interface DRGetDisabilitySupportRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  disabled_criteria: DRDisabledCriteria
}
/**
 * Answers about support.
 */
export interface DRGetDisabilitySupportResponse extends SearchResponse {
  /**
   * The answers; correlate by `reference_id`.
   */
  search_response: DRSupportResponseItem[]
}
/**
 * Answer about the support of one person.
 */
export interface DRSupportResponseItem extends SearchResponseItem {
  data?: DRSupportResponseData
}
/**
 * The support found.
 */
export interface DRSupportResponseData extends SearchResponseData {
  /**
   * The support each person found needs or has; empty when nobody matched.
   */
  reg_records: DisabilitySupport[]
}
/**
 * A group whose head and members are those of the disability registry.
 */
export interface DRGroup extends Group {
  group_head_info?: DRMember
  /**
   * The people of the group.
   */
  member_list?: DRMember[]
}
/**
 * One event of the disability registry.
 */
export interface DRNotifyEvent extends NotifyEvent {
  data: DRNotifyEventData
}
/**
 * What happened in the disability registry.
 */
export interface DRNotifyEventData extends NotifyEventData {
  /**
   * Event concerned.
   */
  reg_event_type?: Open<DREventTypeEnum>
  /**
   * The records concerned.
   */
  reg_records: PWDPerson[]
}
/**
 * Events of the disability registry.
 */
export interface DRNotifyEventRequest extends NotifyEventRequest {
  /**
   * The events.
   */
  notify_event: DRNotifyEvent[]
}
/**
 * Searches of the disability registry.
 */
export interface DRSearchRequest extends SearchRequest {
  /**
   * The searches.
   */
  search_request: DRSearchRequestItem[]
}
/**
 * One search of the disability registry.
 */
export interface DRSearchRequestItem extends SearchRequestItem {
  search_criteria: DRSearchCriteria
}
/**
 * Subscriptions with the disability registry.
 */
export interface DRSubscribeRequest extends SubscribeRequest {
  /**
   * The subscriptions wanted.
   */
  subscribe_request: DRSubscribeRequestItem[]
}
/**
 * One subscription with the disability registry.
 */
export interface DRSubscribeRequestItem extends SubscribeRequestItem {
  subscribe_criteria: DRSubscribeCriteria
}
/**
 * Answer of the disability registry to a status question.
 */
export interface DRTxnStatusResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  txnstatus_response: DRTxnStatusResult
}
/**
 * How a message was encrypted.
 */
export interface EncryptedHeader {
  /**
   * JWE algorithm that protects the content key (RFC 7518, section 4).
   */
  alg: string
  /**
   * JWE algorithm that encrypts the content (RFC 7518, section 5).
   */
  enc: string
  /**
   * Which key of the receiver it is encrypted to.
   */
  kid: string
}
/**
 * A message in flattened JWE form (RFC 7516, section 7.2.2) with all parameters in the unprotected header.
 */
export interface EncryptedMessage {
  header: EncryptedHeader
  /**
   * The encrypted message. In base64url.
   */
  ciphertext: string
  /**
   * The content key, encrypted to the receiver. In base64url.
   */
  encrypted_key: string
  /**
   * Authentication tag. In base64url.
   */
  tag: string
  /**
   * Initialisation vector. In base64url.
   */
  iv: string
}
/**
 * A group whose head and members are those of the farmer registry.
 */
export interface FRGroup extends Group {
  group_head_info?: FRMember
  /**
   * The people of the group.
   */
  member_list?: FRMember[]
}
/**
 * A member whose personal details are those of the farmer registry.
 */
export interface FRMember extends Member {
  demographic_info?: FRPerson
}
/**
 * The core person as the farmer registry holds it. The extension adds nothing yet and keeps the name so that it can.
 */
export interface FRPerson extends Person {}
/**
 * One event of the farmer registry.
 */
export interface FRNotifyEvent extends NotifyEvent {
  data: FRNotifyEventData
}
/**
 * What happened in the farmer registry.
 */
export interface FRNotifyEventData extends NotifyEventData {
  /**
   * Event concerned.
   */
  reg_event_type?: Open<FREventTypeEnum>
  /**
   * The records concerned.
   */
  reg_records: Farmer[]
}
/**
 * A farmer: who it is, the family, the farms and the machines.
 */
export interface Farmer {
  farmer_personal_details?: FRMember
  family_details?: FRGroup
  /**
   * The type of holding by size and market.
   */
  farm_type?: Open<FarmTypeEnum>
  /**
   * The farms or parcels.
   */
  farm_details?: FarmInfo[]
  /**
   * The machines and equipment used.
   */
  machineries_details?: Machineries[]
  /**
   * The day this farmer was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this farmer was last changed.
   */
  last_updated?: string
}
/**
 * One farm or parcel: where it lies, by what right it is held, its size and what is done on it.
 */
export interface FarmInfo {
  location?: Place
  /**
   * The right by which the land is held.
   */
  land_tenure?: Open<LandTenureEnum>
  /**
   * The area, in the unit of `measurment`.
   */
  land_size?: number
  /**
   * The unit the area is given in.
   */
  measurment?: Open<MeasurmentUnitEnum>
  farming_activities?: FarmingActivities
  /**
   * The day this farm was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this farm was last changed.
   */
  last_updated?: string
}
/**
 * What is grown, raised and done on a farm, by the groups of ISIC divisions 01 to 03.
 */
export interface FarmingActivities {
  /**
   * Crops (groups 011 to 013).
   */
  crop_production?: CropDetails[]
  /**
   * Animals (group 014).
   */
  animal_production?: LivestockDetails[]
  /**
   * Whether crops and animals are combined without specialising in either (group 015).
   */
  mixed_farming?: boolean
  /**
   * Services to agriculture and work after the harvest (group 016).
   */
  agri_support_activities?: Open<AgriSupportActivityEnum>[]
  /**
   * Farming in water (group 032).
   */
  aquaculture?: Open<AquaCultureEnum>[]
  /**
   * Services to fishing and aquaculture (group 033).
   */
  aqua_support_activities?: Open<AquaSupportActivityEnum>
  /**
   * Forestry carried out on the farm.
   */
  agroforestry?: Open<ForestActivityEnum>[]
  /**
   * The day this set of activities was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this set of activities was last changed.
   */
  last_updated?: string
}
/**
 * The animals of one kind that a farmer keeps.
 */
export interface LivestockDetails {
  /**
   * The kind of animal.
   */
  type?: Open<AnimalsEnum>
  /**
   * How many of them there are.
   */
  count?: number
  /**
   * The way in which they are kept.
   */
  livestock_system?: Open<LivestockSystemEnum>
  /**
   * The day this stock was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this stock was last changed.
   */
  last_updated?: string
}
/**
 * The machines of one kind that a farmer uses.
 */
export interface Machineries {
  /**
   * The kind of machine.
   */
  type?: Open<MachineriesEnum>
  /**
   * How many of them there are.
   */
  count?: number
  /**
   * By what right the farmer uses them.
   */
  equipement_source?: Open<EquipmentSource>
  /**
   * The day this machinery was entered in the registry.
   */
  registration_date?: string
  /**
   * The day this machinery was last changed.
   */
  last_updated?: string
}
/**
 * Events of the farmer registry.
 */
export interface FRNotifyEventRequest extends NotifyEventRequest {
  /**
   * The events.
   */
  notify_event: FRNotifyEvent[]
}
/**
 * Searches of the farmer registry.
 */
export interface FRSearchRequest extends SearchRequest {
  /**
   * The searches.
   */
  search_request: FRSearchRequestItem[]
}
/**
 * One search of the farmer registry.
 */
export interface FRSearchRequestItem extends SearchRequestItem {
  search_criteria: FRSearchCriteria
}
/**
 * Answers to searches of the farmer registry.
 */
export interface FRSearchResponse extends SearchResponse {
  /**
   * The answers, one per search; correlate by `reference_id`, never by place.
   */
  search_response: FRSearchResponseItem[]
}
/**
 * Answer to one search of the farmer registry.
 */
export interface FRSearchResponseItem extends SearchResponseItem {
  data?: FRSearchResponseData
}
/**
 * What a search of the farmer registry found.
 */
export interface FRSearchResponseData extends SearchResponseData {
  /**
   * The records found; empty when nothing matched.
   */
  reg_records: Farmer[]
}
/**
 * Subscriptions with the farmer registry.
 */
export interface FRSubscribeRequest extends SubscribeRequest {
  /**
   * The subscriptions wanted.
   */
  subscribe_request: FRSubscribeRequestItem[]
}
/**
 * One subscription with the farmer registry.
 */
export interface FRSubscribeRequestItem extends SubscribeRequestItem {
  subscribe_criteria: FRSubscribeCriteria
}
/**
 * Answer of the farmer registry to a status question.
 */
export interface FRTxnStatusResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  txnstatus_response: FRTxnStatusResult
}
/**
 * A figure on the map. Every member is text holding points, each a latitude and a longitude.
 */
export interface GeoShape {
  /**
   * A rectangle by its lower and its upper corner.
   */
  box?: string
  /**
   * A centre followed by a radius in metres.
   */
  circle?: string
  /**
   * Height above the WGS 84 ellipsoid.
   */
  elevation?: string
  /**
   * A path: two or more points separated by spaces.
   */
  line?: string
  /**
   * A closed path: at least four points separated by spaces, the last equal to the first.
   */
  polygon?: string
}
/**
 * One error of the HTTP layer.
 */
export interface HttpError {
  /**
   * Error code.
   */
  code?: string
  /**
   * The same for people.
   */
  message?: string
}
/**
 * Body of an HTTP response that refuses a call.
 */
export interface HttpErrorResponse {
  /**
   * What went wrong.
   */
  errors?: HttpError[]
}
/**
 * Whose enrolment is asked about.
 */
export interface IBREnrolledCriteria {
  query_type?: QueryTypeEnum
  response_entity?: ResponseEntityEnum
  /**
   * Conditions: a field path over `{ operator: value }`, e.g. `{ person_identifier: { eq: … } }`.
   */
  query: {readonly [member: string]: unknown}
}
/**
 * Whether somebody is enrolled.
 */
export interface IBREnrolledRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  enrolled_criteria: IBREnrolledCriteria
}
/**
 * Answer to an enrolment question.
 */
export interface IBREnrolledResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  /**
   * The answers.
   */
  enrolled_response: IBREnrolledResult[]
}
/**
 * Whether one person is enrolled.
 */
export interface IBREnrolledResult {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  status: RequestStatus
  /**
   * Why it was refused.
   */
  status_reason_code?: Open<SearchStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
  enrolled_status: YesNoEnum
}
/**
 * Enrolments, new or changed.
 */
export interface IBREnrolledUpdates {
  /**
   * Those enrolled, with their programmes and benefits.
   */
  beneficiaries: Beneficiary[]
}
/**
 * A push of enrolments into the beneficiary registry.
 */
export interface IBREnrollmentUpdatesRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  enrolled_updates: IBREnrolledUpdates
}
/**
 * Answer to a push of enrolments.
 */
export interface IBREnrollmentUpdatesResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  /**
   * What became of each.
   */
  enrolled_response: IBREnrollmentUpdatesResult[]
}
/**
 * What became of one enrolment pushed.
 */
export interface IBREnrollmentUpdatesResult {
  /**
   * Names this item within the transaction.
   */
  reference_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  status: RequestStatus
  /**
   * Why it was refused.
   */
  status_reason_code?: Open<SearchStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
}
/**
 * One event of the beneficiary registry.
 */
export interface IBRNotifyEvent extends NotifyEvent {
  data: IBRNotifyEventData
}
/**
 * What happened in the beneficiary registry.
 */
export interface IBRNotifyEventData extends NotifyEventData {
  /**
   * Event concerned.
   */
  reg_event_type?: Open<IBREventTypeEnum>
  /**
   * The records concerned.
   */
  reg_records: Beneficiary[]
}
/**
 * Events of the beneficiary registry.
 */
export interface IBRNotifyEventRequest extends NotifyEventRequest {
  /**
   * The events.
   */
  notify_event: IBRNotifyEvent[]
}
/**
 * A push of enrolments as a status answer repeats it.
 */
export interface IBRReceipt {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  receipt_information: IBREnrolledUpdates
}
/**
 * Searches of the beneficiary registry.
 */
export interface IBRSearchRequest extends SearchRequest {
  /**
   * The searches.
   */
  search_request: IBRSearchRequestItem[]
}
/**
 * One search of the beneficiary registry.
 */
export interface IBRSearchRequestItem extends SearchRequestItem {
  search_criteria: IBRSearchCriteria
}
/**
 * Answers to searches of the beneficiary registry.
 */
export interface IBRSearchResponse extends SearchResponse {
  /**
   * The answers, one per search; correlate by `reference_id`, never by place.
   */
  search_response: IBRSearchResponseItem[]
}
/**
 * Answer to one search of the beneficiary registry.
 */
export interface IBRSearchResponseItem extends SearchResponseItem {
  data?: IBRSearchResponseData
}
/**
 * What a search of the beneficiary registry found.
 */
export interface IBRSearchResponseData extends SearchResponseData {
  /**
   * The records found; empty when nothing matched.
   */
  reg_records: Beneficiary[]
}
/**
 * Subscriptions with the beneficiary registry.
 */
export interface IBRSubscribeRequest extends SubscribeRequest {
  /**
   * The subscriptions wanted.
   */
  subscribe_request: IBRSubscribeRequestItem[]
}
/**
 * One subscription with the beneficiary registry.
 */
export interface IBRSubscribeRequestItem extends SubscribeRequestItem {
  subscribe_criteria: IBRSubscribeCriteria
}
/**
 * Answer of the beneficiary registry to a status question.
 */
export interface IBRTxnStatusResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  txnstatus_response: IBRTxnStatusResult
}
/**
 * The public keys of a party.
 */
export interface JWKSResponse {
  /**
   * The keys.
   */
  keys: PublicKey[]
}
/**
 * A public key in JWK form (RFC 7517); its other members depend on `kty`.
 */
export interface PublicKey {
  /**
   * Key type, e.g. OKP, EC, RSA.
   */
  kty: string
  /**
   * Names the key: its RFC 7638 thumbprint, or what the signature dialect of the owner says.
   */
  kid: string
  use: KeyUseEnum
  /**
   * Algorithm the key is for, e.g. EdDSA, ES256, RS256.
   */
  alg: string
}
/**
 * A point, as two texts in decimal degrees.
 */
export interface LatLong {
  /**
   * Degrees north.
   */
  latitude?: string
  /**
   * Degrees east.
   */
  longitude?: string
}
/**
 * A place in the tree of administrative areas and offices.
 */
export interface Location {
  /**
   * `Place`.
   */
  '@type'?: string
  /**
   * Identifiers of the place.
   */
  identifier?: LocationIdentifier[]
  /**
   * Name for people.
   */
  name: string
  /**
   * What kind of place it is.
   */
  additional_type?: string
  /**
   * Identifier of the place around it; null at the root.
   */
  contained_in_place?: string | null
}
/**
 * One identifier of a location.
 */
export interface LocationIdentifier {
  /**
   * `PropertyValue`.
   */
  '@type'?: string
  /**
   * Kind of identifier.
   */
  name?: string
  /**
   * The identifier.
   */
  identifier?: string
}
/**
 * All places of a civil registration system.
 */
export interface LocationsResponse {
  /**
   * JSON-LD context.
   */
  '@context': {readonly [member: string]: unknown}
  /**
   * `LocationHierarchy`.
   */
  '@type': string
  /**
   * When the tree last changed.
   */
  last_updated?: string
  /**
   * The places, in no order; the tree is in `contained_in_place`.
   */
  locations?: Location[]
}
/**
 * Whatever two parties agreed to add to a header; the standard gives it no members.
 */
export interface Meta {}
/**
 * Header of an answer or a notification.
 */
export interface MsgCallbackHeader {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Names this message between its sender and its receiver, over all repetitions.
   */
  message_id: string
  /**
   * When the message was sent, with time zone.
   */
  message_ts: string
  /**
   * What the message is: the last part of the path it is sent to, or the answer to that.
   */
  action: string
  status: RequestStatus
  /**
   * Why the message was refused.
   */
  status_reason_code?: Open<MsgHeaderStatusReasonCode>
  /**
   * The same reason for people.
   */
  status_reason_message?: string
  /**
   * How many requests the answered message carried (not how many records).
   */
  total_count?: number
  /**
   * How many of them are finished, well or badly.
   */
  completed_count?: number
  /**
   * Name under which the receiver knows the sender of this answer.
   */
  sender_id?: string
  /**
   * Name under which the sender of this answer knows its receiver.
   */
  receiver_id?: string
  /**
   * Whether `message` is encrypted.
   */
  is_msg_encrypted?: boolean
  meta?: Meta
}
/**
 * Header of a request.
 */
export interface MsgHeader {
  /**
   * Version of the text the sender follows.
   */
  version?: string
  /**
   * Names this message between its sender and its receiver, over all repetitions.
   */
  message_id: string
  /**
   * When the message was sent, with time zone.
   */
  message_ts: string
  /**
   * What the message is: the last part of the path it is sent to, or the answer to that.
   */
  action: string
  /**
   * Name under which the receiver knows the sender.
   */
  sender_id: string
  /**
   * Where answers that come later are to be sent; only meaningful in asynchronous calls.
   */
  sender_uri?: string
  /**
   * Name under which the sender knows the receiver.
   */
  receiver_id?: string
  /**
   * How many requests the message carries (not how many records).
   */
  total_count: number
  /**
   * Whether `message` is encrypted.
   */
  is_msg_encrypted?: boolean
  meta?: Meta
}
/**
 * Fields of the form by which a client asks for an access token (RFC 6749, section 4.4).
 */
export interface OAuth2ClientTokenRequest {
  /**
   * Always `client_credentials`.
   */
  grant_type: string
  /**
   * Name of the client.
   */
  client_id: string
  /**
   * Secret of the client.
   */
  client_secret: string
  /**
   * Scopes wanted, separated by spaces.
   */
  scope?: string
}
/**
 * An access token.
 */
export interface OAuth2ClientTokenResponse {
  /**
   * The token.
   */
  access_token: string
  /**
   * How to present it: `bearer`.
   */
  token_type: string
  /**
   * Seconds it lives, written as text.
   */
  expires_in?: string
}
/**
 * A group whose head and members are those of the social registry.
 */
export interface SRGroup extends Group {
  group_head_info?: SRMember
  /**
   * The people of the group.
   */
  member_list?: SRMember[]
}
/**
 * A member whose personal details are those of the social registry.
 */
export interface SRMember extends Member {
  demographic_info?: SRPerson
}
/**
 * The core person as the social registry holds it. The extension adds nothing yet and keeps the name so that it can.
 */
export interface SRPerson extends Person {}
/**
 * One event of the social registry.
 */
export interface SRNotifyEvent extends NotifyEvent {
  data: SRNotifyEventData
}
/**
 * What happened in the social registry.
 */
export interface SRNotifyEventData extends NotifyEventData {
  /**
   * Event concerned.
   */
  reg_event_type?: Open<SREventTypeEnum>
  /**
   * The records concerned.
   */
  reg_records: (SRGroup | SRMember)[]
}
/**
 * Events of the social registry.
 */
export interface SRNotifyEventRequest extends NotifyEventRequest {
  /**
   * The events.
   */
  notify_event: SRNotifyEvent[]
}
/**
 * Searches of the social registry.
 */
export interface SRSearchRequest extends SearchRequest {
  /**
   * The searches.
   */
  search_request: SRSearchRequestItem[]
}
/**
 * One search of the social registry.
 */
export interface SRSearchRequestItem extends SearchRequestItem {
  search_criteria: SRSearchCriteria
}
/**
 * Answers to searches of the social registry.
 */
export interface SRSearchResponse extends SearchResponse {
  /**
   * The answers, one per search; correlate by `reference_id`, never by place.
   */
  search_response: SRSearchResponseItem[]
}
/**
 * Answer to one search of the social registry.
 */
export interface SRSearchResponseItem extends SearchResponseItem {
  data?: SRSearchResponseData
}
/**
 * What a search of the social registry found.
 */
export interface SRSearchResponseData extends SearchResponseData {
  /**
   * The records found; empty when nothing matched.
   */
  reg_records: (SRGroup | SRMember)[]
}
/**
 * Subscriptions with the social registry.
 */
export interface SRSubscribeRequest extends SubscribeRequest {
  /**
   * The subscriptions wanted.
   */
  subscribe_request: SRSubscribeRequestItem[]
}
/**
 * One subscription with the social registry.
 */
export interface SRSubscribeRequestItem extends SubscribeRequestItem {
  subscribe_criteria: SRSubscribeCriteria
}
/**
 * Answer of the social registry to a status question.
 */
export interface SRTxnStatusResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  txnstatus_response: SRTxnStatusResult
}
/**
 * How far a transaction has come.
 */
export interface TxnStatusRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  txnstatus_request: TxnStatusQuestion
}
/**
 * Answer to a status question.
 */
export interface TxnStatusResponse {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * Names the answer, as the acknowledgement promised it.
   */
  correlation_id: string
  txnstatus_response: TxnStatusResult
}
/**
 * Subscriptions to be ended.
 */
export interface UnSubscribeRequest {
  /**
   * Names the transaction over all messages that belong to it.
   */
  transaction_id: string
  /**
   * When the item was made.
   */
  timestamp: string
  /**
   * The subscriptions to be ended.
   */
  subscription_codes: string[]
}
