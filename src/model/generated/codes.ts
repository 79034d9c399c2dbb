// Written by `npm run generate` from schemas/. Do not edit.

import type { CodeList } from '../code-list.js'

/** Services to agriculture: classes 0161 to 0164 of ISIC Rev. 4. */
export type AgriSupportActivityEnum =
  | '161'
  | '162'
  | '163'
  | '164'

/** Labels of the codes of {@link AgriSupportActivityEnum}. Published in jsonld/extensions/fr/v1/code/AgriSupportActivityEnum.jsonld. */
export const AgriSupportActivityEnum: CodeList<AgriSupportActivityEnum> = {
  '161': { title: 'Support activities for crop production' },
  '162': { title: 'Support activities for animal production' },
  '163': { title: 'Post-harvest crop activities' },
  '164': { title: 'Seed processing for propagation' },
}

/** Animals that assist. */
export type AnimalAssistanceEnum =
  | 'service_dog'
  | 'therapy_animal'
  | 'other'

/** Labels of the codes of {@link AnimalAssistanceEnum}. Published in jsonld/extensions/dr/v1/code/AnimalAssistanceEnum.jsonld. */
export const AnimalAssistanceEnum: CodeList<AnimalAssistanceEnum> = {
  service_dog: { title: 'Service Dog', description: 'Guide dogs, hearing dogs and the like.' },
  therapy_animal: { title: 'Therapy Animal' },
  other: { title: 'Other' },
}

/** Kinds of farm animal. */
export type AnimalsEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'

/** Labels of the codes of {@link AnimalsEnum}. Published in jsonld/extensions/fr/v1/code/AnimalsEnum.jsonld. */
export const AnimalsEnum: CodeList<AnimalsEnum> = {
  '1': { title: 'Bovine animals' },
  '2': { title: 'Sheep and goats' },
  '3': { title: 'Swine/pigs' },
  '4': { title: 'Equines' },
  '5': { title: 'Camels and camelids' },
  '6': { title: 'poultry' },
  '7': { title: 'other animals' },
  '8': { title: 'Insects and worms' },
}

/** Farming in water: classes 0321 and 0322 of ISIC Rev. 4. */
export type AquaCultureEnum =
  | '0321'
  | '0322'

/** Labels of the codes of {@link AquaCultureEnum}. Published in jsonld/extensions/fr/v1/code/AquaCultureEnum.jsonld. */
export const AquaCultureEnum: CodeList<AquaCultureEnum> = {
  '0321': { title: 'Marine aquaculture' },
  '0322': { title: 'Freshwater aquaculture' },
}

/** Services to fishing and aquaculture. */
export type AquaSupportActivityEnum =
  | '0330'

/** Labels of the codes of {@link AquaSupportActivityEnum}. Published in jsonld/extensions/fr/v1/code/AquaSupportActivityEnum.jsonld. */
export const AquaSupportActivityEnum: CodeList<AquaSupportActivityEnum> = {
  '0330': { title: 'Support activities for fishing and aquaculture' },
}

/** Who benefits: one person or a group. */
export type AssistanceUnit =
  | '1'
  | '2'
  | '3'

/** Labels of the codes of {@link AssistanceUnit}. Published in jsonld/core/v1/code/AssistanceUnit.jsonld. */
export const AssistanceUnit: CodeList<AssistanceUnit> = {
  '1': { title: 'Member (Person/Individual)' },
  '2': { title: 'Household' },
  '3': { title: 'Family' },
}

/** Devices that assist. */
export type AssistiveTechnologyEnum =
  | '1'
  | '2'
  | '3'

/** Labels of the codes of {@link AssistiveTechnologyEnum}. Published in jsonld/extensions/dr/v1/code/AssistiveTechnologyEnum.jsonld. */
export const AssistiveTechnologyEnum: CodeList<AssistiveTechnologyEnum> = {
  '1': { title: 'Wheelchairs' },
  '2': { title: 'Speech-generating devices (SGDs)' },
  '3': { title: 'Hearing aids' },
}

/** Types an attribute value may have. */
export type AttributeValueEnum =
  | 'string'
  | 'integer'
  | 'boolean'

/** Labels of the codes of {@link AttributeValueEnum}. Published in jsonld/core/v1/api-schemas/AttributeValueEnum.jsonld. */
export const AttributeValueEnum: CodeList<AttributeValueEnum> = {
  string: { title: 'string' },
  integer: { title: 'integer' },
  boolean: { title: 'boolean' },
}

/** Forms a benefit can take. */
export type BenefitTypeEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'

/** Labels of the codes of {@link BenefitTypeEnum}. Published in jsonld/extensions/ibr/v1/code/BenefitTypeEnum.jsonld. */
export const BenefitTypeEnum: CodeList<BenefitTypeEnum> = {
  '1': { title: 'Cash' },
  '2': { title: 'Voucher' },
  '3': { title: 'In-kind' },
  '4': { title: 'Training' },
  '5': { title: 'Work Opportunity' },
  '6': { title: 'Insurance' },
}

/** Whether beneficiaries contribute to a programme. */
export type ContributionTypeEnum =
  | '1'
  | '2'
  | '3'

/** Labels of the codes of {@link ContributionTypeEnum}. Published in jsonld/extensions/ibr/v1/code/ContributionTypeEnum.jsonld. */
export const ContributionTypeEnum: CodeList<ContributionTypeEnum> = {
  '1': { title: 'Contributory – mandatory' },
  '2': { title: 'Contributory – voluntary' },
  '3': { title: 'Non-contributory' },
}

/** Groups of crop production of ISIC Rev. 4. */
export type CropActivityEnum =
  | '011'
  | '012'
  | '013'

/** Labels of the codes of {@link CropActivityEnum}. Published in jsonld/extensions/fr/v1/code/CropActivityEnum.jsonld. */
export const CropActivityEnum: CodeList<CropActivityEnum> = {
  '011': { title: 'Non-perennial crops' },
  '012': { title: 'Perennial crops' },
  '013': { title: 'Plant propagation' },
}

/** What a harvest is for. */
export type CropEnduseEnum =
  | '1'
  | '2'
  | '3'
  | '4'

/** Labels of the codes of {@link CropEnduseEnum}. Published in jsonld/extensions/fr/v1/code/CropEnduseEnum.jsonld. */
export const CropEnduseEnum: CodeList<CropEnduseEnum> = {
  '1': { title: 'Food for human consumption' },
  '2': { title: 'Feed for animals' },
  '3': { title: 'Biofuels or non-food products' },
  '4': { title: 'Other uses' },
}

/** Kinds of crop, after the FAO Indicative Crop Classification. */
export type CropTypeEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'

/** Labels of the codes of {@link CropTypeEnum}. Published in jsonld/extensions/fr/v1/code/CropTypeEnum.jsonld. */
export const CropTypeEnum: CodeList<CropTypeEnum> = {
  '1': { title: 'Cereals' },
  '2': { title: 'Vegetables and melons' },
  '3': { title: 'Fruit and nuts' },
  '4': { title: 'Oilseed crops and oleaginous fruits' },
  '5': { title: 'Root/tuber crops with high starch or inulin content' },
  '6': { title: 'Stimulant, spice and aromatic crops' },
  '7': { title: 'Leguminous crops' },
  '8': { title: 'Sugar crops' },
  '9': { title: 'Other crops' },
}

/** Events a disability registry tells its subscribers. */
export type DREventTypeEnum =
  | 'REGISTER'

/** Labels of the codes of {@link DREventTypeEnum}. Published in openapi/dr_api_v1.0.0.yaml#/components/schemas/NotifyEventRequest. */
export const DREventTypeEnum: CodeList<DREventTypeEnum> = {
  REGISTER: { title: 'REGISTER', description: 'A person with a disability was registered.' },
}

/** How much support a person needs, from most to least. */
export type DisabilityLevelEnum =
  | '1'
  | '2'
  | '3'
  | '4'

/** Labels of the codes of {@link DisabilityLevelEnum}. Published in jsonld/extensions/dr/v1/code/DisabilityLevelEnum.jsonld. */
export const DisabilityLevelEnum: CodeList<DisabilityLevelEnum> = {
  '1': { title: 'High Support Needs (sometimes called very severe or profound)', description: 'Support all the time in daily life.' },
  '2': { title: 'Severe', description: 'Much support, independence is strongly reduced.' },
  '3': { title: 'Moderate', description: 'Support now and then, or for some tasks.' },
  '4': { title: 'Mild', description: 'Little or no support.' },
}

/** The stage of life in which an impairment began. */
export type DisabilityOnSet =
  | '0'
  | '1'
  | '2'
  | '3'

/** Labels of the codes of {@link DisabilityOnSet}. Published in jsonld/extensions/dr/v1/code/DisabilityOnSet.jsonld. */
export const DisabilityOnSet: CodeList<DisabilityOnSet> = {
  '0': { title: 'Born With' },
  '1': { title: 'Childhood' },
  '2': { title: 'Working age' },
  '3': { title: 'Old age' },
}

/** Where the assessment of a disability stands. */
export type DisabilityStatusEnum =
  | '0'
  | '1'
  | '2'

/** Labels of the codes of {@link DisabilityStatusEnum}. Published in jsonld/extensions/dr/v1/code/DisabilityStatusEnum.jsonld. */
export const DisabilityStatusEnum: CodeList<DisabilityStatusEnum> = {
  '0': { title: 'Approved', description: 'Assessed and confirmed.' },
  '1': { title: 'Pending', description: 'Being assessed.' },
  '2': { title: 'Expired', description: 'To be assessed again.' },
}

/** The six domains of functioning of the Washington Group short set, under the name of disability types. No field refers to this list; `FunctionalLimitationType` has the same codes. */
export type DisabilityTypeEnum =
  | 'VIS_SS'
  | 'HEAR_SS'
  | 'MOB_SS'
  | 'COG_SS'
  | 'SC_SS'
  | 'COM_SS'

/** Labels of the codes of {@link DisabilityTypeEnum}. Published in jsonld/core/v1/code/DisabilityTypeEnum.jsonld. */
export const DisabilityTypeEnum: CodeList<DisabilityTypeEnum> = {
  VIS_SS: { title: 'Vision' },
  HEAR_SS: { title: 'Hearing' },
  MOB_SS: { title: 'Mobility' },
  COG_SS: { title: 'COGNITION (REMEMBERING)' },
  SC_SS: { title: 'Self care' },
  COM_SS: { title: 'Communication' },
}

/** Levels of education after ISCED 2011. */
export type EducationCode =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'

/** Labels of the codes of {@link EducationCode}. Published in jsonld/core/v1/code/EducationCode.jsonld. */
export const EducationCode: CodeList<EducationCode> = {
  '0': { title: 'Early childhood education' },
  '1': { title: 'Primary education' },
  '2': { title: 'Lower secondary education' },
  '3': { title: 'Upper secondary education' },
  '4': { title: 'Post-secondary non-tertiary education' },
  '5': { title: 'Short-cycle tertiary education' },
  '6': { title: 'Bachelor\'s or equivalent' },
  '7': { title: 'Master\'s or equivalent' },
  '8': { title: 'Doctorate or equivalent' },
}

/** Relation to work: three plain states, then the classes of ICSE-93. */
export type EmploymentStatusEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'

/** Labels of the codes of {@link EmploymentStatusEnum}. Published in jsonld/core/v1/code/EmploymentStatusEnum.jsonld. */
export const EmploymentStatusEnum: CodeList<EmploymentStatusEnum> = {
  '1': { title: 'Employed' },
  '2': { title: 'Not Employed' },
  '3': { title: 'Unknown' },
  '4': { title: 'Paid employment: Employee' },
  '5': { title: 'Self employment: Employers' },
  '6': { title: 'Self employment: Own-account workers' },
  '7': { title: 'Self employment: Members of producers’ cooperatives' },
  '8': { title: 'Self employment: Contributing family workers' },
}

/** Where the enrolment of a beneficiary stands. */
export type EnrollmentStatusEnum =
  | '1'
  | '2'
  | '3'
  | '4'

/** Labels of the codes of {@link EnrollmentStatusEnum}. Published in jsonld/extensions/ibr/v1/code/EnrollmentStatusEnum.jsonld. */
export const EnrollmentStatusEnum: CodeList<EnrollmentStatusEnum> = {
  '1': { title: 'Active' },
  '2': { title: 'Deceased' },
  '3': { title: 'Graduated', description: 'Left because the aim was reached.' },
  '4': { title: 'Suspended', description: 'Interrupted.' },
}

/** By what right a farmer uses equipment (item 0604 of the World Programme for the Census of Agriculture 2020). */
export type EquipmentSource =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'

/** Labels of the codes of {@link EquipmentSource}. Published in jsonld/extensions/fr/v1/code/EquipmentSource.jsonld. */
export const EquipmentSource: CodeList<EquipmentSource> = {
  '1': { title: 'Owned solely by the farmer or members of the farmer’s household' },
  '2': { title: 'Owned by the farmer jointly with other farmers' },
  '3': { title: 'Provided by the landlord' },
  '4': { title: 'Provided by other private holders (excluding cooperatives)' },
  '5': { title: 'Provided by a cooperative' },
  '6': { title: 'Provided by a private agricultural service establishment' },
  '7': { title: 'Provided by a government agency' },
}

/** What went wrong with a call before its content was looked at. */
export type ErrorEnum =
  | 'err.request.bad'
  | 'err.request.unauthorized'
  | 'err.request.forbidden'
  | 'err.request.not_found'
  | 'err.request.timeout'
  | 'err.version.not_supported'
  | 'err.request.too_many_requests'
  | 'err.sender_id.invalid'
  | 'err.sender_uri.invalid'
  | 'err.receiver_id.invalid'
  | 'err.signature.missing'
  | 'err.signature.invalid'
  | 'err.encryption.invalid'
  | 'err.service.unavailable'

/** Labels of the codes of {@link ErrorEnum}. Published in jsonld/core/v1/api-schemas/Error.jsonld. */
export const ErrorEnum: CodeList<ErrorEnum> = {
  'err.request.bad': { title: 'Bad Request' },
  'err.request.unauthorized': { title: 'Unauthorized' },
  'err.request.forbidden': { title: 'Forbidden' },
  'err.request.not_found': { title: 'Not Found' },
  'err.request.timeout': { title: 'Request timeout' },
  'err.version.not_supported': { title: 'Not Supported' },
  'err.request.too_many_requests': { title: 'Too Many Request' },
  'err.sender_id.invalid': { title: 'Invalid Sender Id' },
  'err.sender_uri.invalid': { title: 'Invalid sender uri' },
  'err.receiver_id.invalid': { title: 'Invalid Receiver id' },
  'err.signature.missing': { title: 'Signature Missing' },
  'err.signature.invalid': { title: 'Invalid Signature' },
  'err.encryption.invalid': { title: 'Encryption Invalid' },
  'err.service.unavailable': { title: 'Service Unavailable' },
}

/** How two comparisons are joined. */
export type ExpCondition =
  | 'and'
  | 'or'
  | 'not'

/** Labels of the codes of {@link ExpCondition}. Published in jsonld/core/v1/api-schemas/ExpCondition.jsonld. */
export const ExpCondition: CodeList<ExpCondition> = {
  and: { title: 'AND' },
  or: { title: 'OR' },
  not: { title: 'NOT' },
}

/** Comparison between an attribute and a value. */
export type ExpOperator =
  | 'gt'
  | 'lt'
  | 'eq'
  | 'ge'
  | 'le'
  | 'in'

/** Labels of the codes of {@link ExpOperator}. Published in jsonld/core/v1/api-schemas/ExpOperator.jsonld. */
export const ExpOperator: CodeList<ExpOperator> = {
  gt: { title: 'gt', description: 'Greater than.' },
  lt: { title: 'lt', description: 'Less than.' },
  eq: { title: 'eq', description: 'Equal.' },
  ge: { title: 'ge', description: 'Greater than or equal.' },
  le: { title: 'le', description: 'Less than or equal.' },
  in: { title: 'in', description: 'Equal to one of a list.' },
}

/** Events a farmer registry tells its subscribers. */
export type FREventTypeEnum =
  | 'REGISTER'

/** Labels of the codes of {@link FREventTypeEnum}. Published in openapi/fr_api_v1.0.0.yaml#/components/schemas/NotifyEventRequest. */
export const FREventTypeEnum: CodeList<FREventTypeEnum> = {
  REGISTER: { title: 'REGISTER', description: 'A farmer was registered.' },
}

/** Types of holding by size and market. */
export type FarmTypeEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'

/** Labels of the codes of {@link FarmTypeEnum}. Published in jsonld/extensions/fr/v1/code/FarmTypeEnum.jsonld. */
export const FarmTypeEnum: CodeList<FarmTypeEnum> = {
  '1': { title: 'Small subsistence-oriented farms' },
  '2': { title: 'Small semi-subsistence or part-commercial farms' },
  '3': { title: 'Small independent specialized farms' },
  '4': { title: 'Small dependent specialized farms' },
  '5': { title: 'Large commercial farms' },
  '6': { title: 'Commercial estates' },
}

/** Kinds of fertiliser. */
export type FertilizerTypeEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'

/** Labels of the codes of {@link FertilizerTypeEnum}. Published in jsonld/extensions/fr/v1/code/FertilizerTypeEnum.jsonld. */
export const FertilizerTypeEnum: CodeList<FertilizerTypeEnum> = {
  '1': { title: 'Mineral fertilizers' },
  '2': { title: 'Organo-mineral fertilizers' },
  '3': { title: 'Organic fertilizers' },
  '4': { title: 'Biofertilizers' },
  '5': { title: 'Manure' },
  '6': { title: 'Other organic materials to enhance plant growth' },
}

/** Forestry carried out on a farm. */
export type ForestActivityEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'

/** Labels of the codes of {@link ForestActivityEnum}. Published in jsonld/extensions/fr/v1/code/ForestActivityEnum.jsonld. */
export const ForestActivityEnum: CodeList<ForestActivityEnum> = {
  '1': { title: 'Logging' },
  '2': { title: 'Afforestation (planting trees)' },
  '3': { title: 'Reforestation (replanting trees)' },
  '4': { title: 'Nursery (cultivating seedlings for afforestation or reforestation)' },
  '5': { title: 'Extraction of fuelwood and production of charcoal' },
  '6': { title: 'Gathering of plant-based edible and non-edible wild non-wood products' },
  '7': { title: 'Gathering of animal-based edible and non-edible wild non-wood products' },
}

/** The six domains of functioning of the Washington Group short set. */
export type FunctionalLimitationType =
  | 'VIS_SS'
  | 'HEAR_SS'
  | 'MOB_SS'
  | 'COG_SS'
  | 'SC_SS'
  | 'COM_SS'

/** Labels of the codes of {@link FunctionalLimitationType}. Published in jsonld/core/v1/code/FunctionalLimitationType.jsonld. */
export const FunctionalLimitationType: CodeList<FunctionalLimitationType> = {
  VIS_SS: { title: 'Vision' },
  HEAR_SS: { title: 'Hearing' },
  MOB_SS: { title: 'Mobility' },
  COG_SS: { title: 'COGNITION (REMEMBERING)' },
  SC_SS: { title: 'Self care' },
  COM_SS: { title: 'Communication' },
}

/** The four answers of the Washington Group short set. */
export type FunctionalSeverityEnum =
  | '1'
  | '2'
  | '3'
  | '4'

/** Labels of the codes of {@link FunctionalSeverityEnum}. Published in jsonld/core/v1/code/FunctionalSeverityEnum.jsonld. */
export const FunctionalSeverityEnum: CodeList<FunctionalSeverityEnum> = {
  '1': { title: 'No difficulty' },
  '2': { title: 'Some difficulty' },
  '3': { title: 'A lot difficulty' },
  '4': { title: 'Cannot do it at all' },
}

/** Support in housing. */
export type HousingSupportEnum =
  | 'home_adaptation'
  | 'relocation'
  | 'utility_cost'

/** Labels of the codes of {@link HousingSupportEnum}. Published in jsonld/extensions/dr/v1/code/HousingSupportEnum.jsonld. */
export const HousingSupportEnum: CodeList<HousingSupportEnum> = {
  home_adaptation: { title: 'Home Adaptation' },
  relocation: { title: 'Relocation' },
  utility_cost: { title: 'Utility cost' },
}

/** How a person is housed. */
export type HousingType =
  | '1'
  | '2'
  | '3'
  | '4'

/** Labels of the codes of {@link HousingType}. Published in jsonld/extensions/dr/v1/code/HousingType.jsonld. */
export const HousingType: CodeList<HousingType> = {
  '1': { title: 'Own home/rent' },
  '2': { title: 'Living in relatives’ home' },
  '3': { title: 'Social housing' },
  '4': { title: 'Care institution' },
}

/** What a helper helps with. */
export type HumanAssistanceType =
  | 'basic_activity'
  | 'mobility'
  | 'communication'
  | 'decision_making'
  | 'multiple'

/** Labels of the codes of {@link HumanAssistanceType}. Published in jsonld/extensions/dr/v1/code/HumanAssistanceType.jsonld. */
export const HumanAssistanceType: CodeList<HumanAssistanceType> = {
  basic_activity: { title: 'Basic Activity', description: 'Eating, washing, toilet and other daily living.' },
  mobility: { title: 'mobility', description: 'Getting about, for instance a guide.' },
  communication: { title: 'Communication', description: 'Being understood, for instance a sign language interpreter.' },
  decision_making: { title: 'Decision Making' },
  multiple: { title: 'Multiple', description: 'Several of the others.' },
}

/** Events a beneficiary registry tells its subscribers, spelled as published. */
export type IBREventTypeEnum =
  | 'enrollement'
  | 'enrollement_status_change'

/** Labels of the codes of {@link IBREventTypeEnum}. Published in openapi/ibr_api_v1.0.0.yaml#/components/schemas/NotifyEventRequest. */
export const IBREventTypeEnum: CodeList<IBREventTypeEnum> = {
  enrollement: { title: 'enrollement', description: 'Somebody was enrolled in a programme.' },
  enrollement_status_change: { title: 'enrollement_status_change', description: 'The status of an enrolment changed.' },
}

/** Kinds of identifier of a person. */
export type IdentifierTypeEnum =
  | 'UIN'
  | 'BRN'
  | 'MRN'
  | 'DRN'

/** Labels of the codes of {@link IdentifierTypeEnum}. Published in jsonld/core/v1/code/IdentifierTypeEnum.jsonld. */
export const IdentifierTypeEnum: CodeList<IdentifierTypeEnum> = {
  UIN: { title: 'UIN', description: 'The unique number a person is known by throughout, such as a national id.' },
  BRN: { title: 'BRN', description: 'Number of the registration of a birth.' },
  MRN: { title: 'MRN', description: 'Number of the registration of a marriage.' },
  DRN: { title: 'DRN', description: 'Number of the registration of a death.' },
}

/** Functions that can be impaired. */
export type ImpairementType =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'

/** Labels of the codes of {@link ImpairementType}. Published in jsonld/extensions/dr/v1/code/ImpairementType.jsonld. */
export const ImpairementType: CodeList<ImpairementType> = {
  '1': { title: 'Vision' },
  '2': { title: 'Hearing' },
  '3': { title: 'Mobility' },
  '4': { title: 'Cognitive' },
  '5': { title: 'Speech' },
  '6': { title: 'Mental' },
}

/** Causes of an impairment. */
export type ImpairmentCause =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'

/** Labels of the codes of {@link ImpairmentCause}. Published in jsonld/extensions/dr/v1/code/ImpairmentCause.jsonld. */
export const ImpairmentCause: CodeList<ImpairmentCause> = {
  '0': { title: 'Birth congenital' },
  '1': { title: 'Birth complication' },
  '2': { title: 'Illness' },
  '3': { title: 'Domestic accident' },
  '4': { title: 'Road accident' },
  '5': { title: 'Work accident' },
  '6': { title: 'Violence' },
  '7': { title: 'Armed conflict' },
  '8': { title: 'Ageing' },
}

/** Gravity of an impairment. */
export type ImpairmentLevel =
  | '1'
  | '2'
  | '3'
  | '4'

/** Labels of the codes of {@link ImpairmentLevel}. Published in jsonld/extensions/dr/v1/code/ImpairmentLevel.jsonld. */
export const ImpairmentLevel: CodeList<ImpairmentLevel> = {
  '1': { title: 'Mild' },
  '2': { title: 'Moderate' },
  '3': { title: 'Severe' },
  '4': { title: 'Extreme' },
}

/** Bands of income. The published list holds a single one, to be filled by each country. */
export type IncomeLevelEnum =
  | '1'

/** Labels of the codes of {@link IncomeLevelEnum}. Published in jsonld/core/v1/code/IncomeLevelEnum.jsonld. */
export const IncomeLevelEnum: CodeList<IncomeLevelEnum> = {
  '1': { title: '1', description: 'The first band.' },
}

/** Kinds of institution that run programmes. */
export type InstitutionEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'

/** Labels of the codes of {@link InstitutionEnum}. Published in jsonld/extensions/ibr/v1/code/InstitutionEnum.jsonld. */
export const InstitutionEnum: CodeList<InstitutionEnum> = {
  '1': { title: 'Public' },
  '2': { title: 'Private' },
  '3': { title: 'International Organization' },
  '4': { title: 'NGO', description: 'Non-governmental organisation.' },
  '5': { title: 'CSO', description: 'Civil society organisation.' },
  '6': { title: 'Religious institution' },
  '7': { title: 'Philanthropy' },
  '8': { title: 'Other' },
}

/** Sources of irrigation water. */
export type IrrigationWaterEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'

/** Labels of the codes of {@link IrrigationWaterEnum}. Published in jsonld/extensions/fr/v1/code/IrrigationWaterEnum.jsonld. */
export const IrrigationWaterEnum: CodeList<IrrigationWaterEnum> = {
  '1': { title: 'Surface water' },
  '2': { title: 'Groundwater' },
  '3': { title: 'Mixed surface water and groundwater' },
  '4': { title: 'Municipal water supply' },
  '5': { title: 'Treated or not-treated wastewater' },
  '6': { title: 'Agricultural drainage water' },
  '7': { title: 'Desalinated water' },
  '8': { title: 'other' },
}

/** What a published key is for. */
export type KeyUseEnum =
  | 'sig'
  | 'enc'

/** Labels of the codes of {@link KeyUseEnum}. Published in openapi-core/jwks_core_api_v1.0.0.yaml#/components/schemas/JWKSResponse. */
export const KeyUseEnum: CodeList<KeyUseEnum> = {
  sig: { title: 'sig', description: 'Checking signatures.' },
  enc: { title: 'enc', description: 'Encrypting to its owner.' },
}

/** Rights by which land is held. */
export type LandTenureEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'

/** Labels of the codes of {@link LandTenureEnum}. Published in jsonld/extensions/fr/v1/code/LandTenureEnum.jsonld. */
export const LandTenureEnum: CodeList<LandTenureEnum> = {
  '1': { title: 'Owner' },
  '2': { title: 'Leased (Rented from someone else)' },
  '3': { title: 'Adverse possession or prescription' },
  '4': { title: 'Sharecropping' },
  '5': { title: 'Inheritance' },
  '6': { title: 'Holdings without land' },
  '7': { title: 'Non-legal ownership/Squatting illegally on land', description: 'Published under code 1, which is taken by the owner.' },
}

/** Languages. The published list holds a single one; elsewhere language codes of ISO 639 are sent. */
export type LanguageCodeEnum =
  | '1'

/** Labels of the codes of {@link LanguageCodeEnum}. Published in jsonld/core/v1/code/LanguageCodeEnum.jsonld. */
export const LanguageCodeEnum: CodeList<LanguageCodeEnum> = {
  '1': { title: 'en', description: 'English.' },
}

/** Whether a programme rests on legislation. */
export type LegalStatusEnum =
  | '1'
  | '2'
  | '3'

/** Labels of the codes of {@link LegalStatusEnum}. Published in jsonld/extensions/ibr/v1/code/LegalStatusEnum.jsonld. */
export const LegalStatusEnum: CodeList<LegalStatusEnum> = {
  '1': { title: 'Anchored in national legislation' },
  '2': { title: 'Not anchored (charity, NGO etc)' },
  '3': { title: 'Not yet implemented' },
}

/** Ways of keeping animals. */
export type LivestockSystemEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'

/** Labels of the codes of {@link LivestockSystemEnum}. Published in jsonld/extensions/fr/v1/code/LivestockSystemEnum.jsonld. */
export const LivestockSystemEnum: CodeList<LivestockSystemEnum> = {
  '1': { title: 'Grazing system - Nomadic or totally pastoral' },
  '2': { title: 'Grazing system - Semi-nomadic, semi-pastoral or transhumant' },
  '3': { title: 'Grazing system - Sedentary pastoral or ranching' },
  '4': { title: 'Mixed system' },
  '5': { title: 'Industrial system' },
}

/** Kinds of machine and equipment. */
export type MachineriesEnum =
  | '10'
  | '20'
  | '31'
  | '32'
  | '33'
  | '34'
  | '35'
  | '36'
  | '37'

/** Labels of the codes of {@link MachineriesEnum}. Published in jsonld/extensions/fr/v1/code/MachineriesEnum.jsonld. */
export const MachineriesEnum: CodeList<MachineriesEnum> = {
  '10': { title: 'Manually operated machines' },
  '20': { title: 'Animal-powered equipment' },
  '31': { title: 'Machines for general farm use' },
  '32': { title: 'Tractors, bulldozers and other vehicles' },
  '33': { title: 'Crop machinery and equipment' },
  '34': { title: 'Livestock machinery and equipment' },
  '35': { title: 'Aquacultural machinery and equipment' },
  '36': { title: 'Forestry machinery and equipment*' },
  '37': { title: 'Unmanned Aerial vehicle and robots*' },
}

/** Civil status. */
export type MaritalStatusEnum =
  | 'S'
  | 'M'
  | 'W'
  | 'A'
  | 'D'
  | 'L'
  | 'U'

/** Labels of the codes of {@link MaritalStatusEnum}. Published in jsonld/core/v1/code/MaritalStatusEnum.jsonld. */
export const MaritalStatusEnum: CodeList<MaritalStatusEnum> = {
  S: { title: 'Never Married' },
  M: { title: 'Married' },
  W: { title: 'Widow', description: 'Of either sex.' },
  A: { title: 'Annulled', description: 'The marriage was declared never to have existed.' },
  D: { title: 'Divorced', description: 'The marriage was ended by declaration.' },
  L: { title: 'Legally Separated' },
  U: { title: 'Unmarried', description: 'Not married now; whether ever married is not known.' },
}

/** Units of area. */
export type MeasurmentUnitEnum =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'

/** Labels of the codes of {@link MeasurmentUnitEnum}. Published in jsonld/extensions/fr/v1/code/MeasurmentUnitEnum.jsonld. */
export const MeasurmentUnitEnum: CodeList<MeasurmentUnitEnum> = {
  '0': { title: 'H', description: 'Hectare.' },
  '1': { title: 'AC', description: 'Acre.' },
  '2': { title: 'SQM', description: 'Square metre.' },
  '3': { title: 'SQKM', description: 'Square kilometre.' },
  '4': { title: 'SQF', description: 'Square foot.' },
  '5': { title: 'SQY', description: 'Square yard.' },
  '6': { title: 'DU', description: 'Dunam.' },
}

/** Medical support. */
export type MedicalCareEnum =
  | 'maintenance_medicine'
  | 'specialized_habitation'
  | 'constant_healthcare'

/** Labels of the codes of {@link MedicalCareEnum}. Published in jsonld/extensions/dr/v1/code/MedicalCareEnum.jsonld. */
export const MedicalCareEnum: CodeList<MedicalCareEnum> = {
  maintenance_medicine: { title: 'Maintenance medicine' },
  specialized_habitation: { title: 'Specialized habitation' },
  constant_healthcare: { title: 'Constant healthcare' },
}

/** Why a whole message was refused. */
export type MsgHeaderStatusReasonCode =
  | 'rjct.version.invalid'
  | 'rjct.message_id.duplicate'
  | 'rjct.message_ts.invalid'
  | 'rjct.action.invalid'
  | 'rjct.action.not_supported'
  | 'rjct.total_count.invalid'
  | 'rjct.total_count.limit_exceeded'
  | 'rjct.errors.too_many'

/** Labels of the codes of {@link MsgHeaderStatusReasonCode}. Published in jsonld/core/v1/api-schemas/MsgHeaderStatusReasonCode.jsonld. */
export const MsgHeaderStatusReasonCode: CodeList<MsgHeaderStatusReasonCode> = {
  'rjct.version.invalid': { title: 'rjct.version.invalid' },
  'rjct.message_id.duplicate': { title: 'rjct.message_id.duplicate' },
  'rjct.message_ts.invalid': { title: 'rjct.message_ts.invalid' },
  'rjct.action.invalid': { title: 'rjct.action.invalid' },
  'rjct.action.not_supported': { title: 'rjct.action.not_supported' },
  'rjct.total_count.invalid': { title: 'rjct.total_count.invalid' },
  'rjct.total_count.limit_exceeded': { title: 'rjct.total_count.limit_exceeded' },
  'rjct.errors.too_many': { title: 'rjct.errors.too_many' },
}

/** Major groups of ISCO-08. */
export type OccupationEnum =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'

/** Labels of the codes of {@link OccupationEnum}. Published in jsonld/core/v1/code/OccupationEnum.jsonld. */
export const OccupationEnum: CodeList<OccupationEnum> = {
  '0': { title: 'Armed forces occupation' },
  '1': { title: 'Manager' },
  '2': { title: 'Professional' },
  '3': { title: 'Technician and associate professional' },
  '4': { title: 'Clerical support worker' },
  '5': { title: 'Service and sales worker' },
  '6': { title: 'Skilled agricultural, forestry and fishery worker' },
  '7': { title: 'Craft and related trades worker' },
  '8': { title: 'Plant and machine operator, and assembler' },
  '9': { title: 'Elementary occupation' },
}

/** Kinds of programme. */
export type ProgrammeTypeEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'

/** Labels of the codes of {@link ProgrammeTypeEnum}. Published in jsonld/extensions/ibr/v1/code/ProgrammeTypeEnum.jsonld. */
export const ProgrammeTypeEnum: CodeList<ProgrammeTypeEnum> = {
  '1': { title: 'Unconditional cash transfers (poverty targeted)' },
  '2': { title: 'Conditional cash transfers (poverty targeted)' },
  '3': { title: 'Universal categorical' },
  '4': { title: 'Food and in-kind transfers' },
  '5': { title: 'School feeding' },
  '6': { title: 'Public works, workfare and direct job creation' },
  '7': { title: 'Fee waivers and targeted subsidies' },
  '8': { title: 'Other social assistance' },
  '9': { title: 'Social insurance (maternity, health, unemployment)' },
  '10': { title: 'Provident fund' },
  '11': { title: 'Occupational pension' },
  '12': { title: 'Notional defined contribution' },
  '13': { title: 'Employer liability' },
  '14': { title: 'Other employment-related' },
  '15': { title: '15', description: 'Announced by the published list without a label.' },
}

/** How a query is written, which decides the shape of `query` (or `filter`). */
export type QueryTypeEnum =
  | 'idtype-value'
  | 'expression'
  | 'predicate'
  | 'graphql'

/** Labels of the codes of {@link QueryTypeEnum}. Published in jsonld/core/v1/api-schemas/QueryTypeEnum.jsonld. */
export const QueryTypeEnum: CodeList<QueryTypeEnum> = {
  'idtype-value': { title: 'idtype-value', description: 'One identifier: its type and its value.' },
  expression: { title: 'expression', description: 'A tree of field conditions written with `$and`, `$eq` and their like.' },
  predicate: { title: 'predicate', description: 'A list of attribute comparisons joined by and, or, not.' },
  graphql: { title: 'graphql', description: 'A GraphQL document; in a search only the civil registry has it.' },
}

/** Events of civil registration, in the spelling of the core list (the crvs code list spells them `live_birth`, …). */
export type RegistryEventTypeEnum =
  | 'LiveBirth'
  | 'Death'
  | 'Marriage'
  | 'Divorce'

/** Labels of the codes of {@link RegistryEventTypeEnum}. Published in jsonld/core/v1/api-schemas/RegistryEventTypeEnum.jsonld. */
export const RegistryEventTypeEnum: CodeList<RegistryEventTypeEnum> = {
  LiveBirth: { title: 'LiveBirth', description: 'A child was born alive.' },
  Death: { title: 'Death', description: 'A person died.' },
  Marriage: { title: 'Marriage', description: 'A marriage took place.' },
  Divorce: { title: 'Divorce', description: 'A marriage was dissolved.' },
}

/** Kind of record asked for or given. */
export type RegistryRecordType =
  | 'Person'
  | 'Member'
  | 'Group'
  | 'Beneficiary'
  | 'DisabledPerson'
  | 'Farmer'

/** Labels of the codes of {@link RegistryRecordType}. Published in jsonld/core/v1/api-schemas/RegistryRecordType.jsonld. */
export const RegistryRecordType: CodeList<RegistryRecordType> = {
  Person: { title: 'Person information' },
  Member: { title: 'Member information' },
  Group: { title: 'Group information' },
  Beneficiary: { title: 'Beneficiary', description: 'Named in the published list without a label of its own.' },
  DisabledPerson: { title: 'Disabled Person information' },
  Farmer: { title: 'Farmer', description: 'Named in the published list without a label of its own.' },
}

/** Kind of registry. On the wire usually with a namespace before it (`ns:org:RegistryType:Civil`): the part after the last colon is compared. */
export type RegistryType =
  | 'Civil'
  | 'IBR'
  | 'Social'
  | 'DR'
  | 'FR'
  | 'unknown'

/** Labels of the codes of {@link RegistryType}. Published in jsonld/core/v1/api-schemas/RegistryType.jsonld. */
export const RegistryType: CodeList<RegistryType> = {
  Civil: { title: 'Civil', description: 'Civil registration and vital statistics.' },
  IBR: { title: 'IBR', description: 'Integrated beneficiary registry.' },
  Social: { title: 'Social', description: 'Social registry.' },
  DR: { title: 'DR', description: 'Disability registry.' },
  FR: { title: 'FR', description: 'Farmer registry.' },
  unknown: { title: 'unknown', description: 'Not known.' },
}

/** What one person is to another, after the family branch of the HL7 RoleCode list. */
export type RelationshipTypeEnum =
  | 'SELF'
  | 'PRIMSPOUS'
  | 'FAMMEMB'
  | 'CHILD'
  | 'CHILDADOPT'
  | 'DAUADOPT'
  | 'SONADOPT'
  | 'CHILDFOST'
  | 'DAUFOST'
  | 'SONFOST'
  | 'DAUC'
  | 'DAU'
  | 'STPDAU'
  | 'NCHILD'
  | 'SON'
  | 'SONC'
  | 'STPSON'
  | 'STPCHILD'
  | 'EXT'
  | 'AUNT'
  | 'MAUNT'
  | 'PAUNT'
  | 'COUSN'
  | 'MCOUSN'
  | 'PCOUSN'
  | 'GGRPRN'
  | 'GGRFTH'
  | 'MGGRFTH'
  | 'PGGRFTH'
  | 'GGRMTH'
  | 'MGGRMTH'
  | 'PGGRMTH'
  | 'MGGRPRN'
  | 'PGGRPRN'
  | 'GRNDCHILD'
  | 'GRNDDAU'
  | 'GRNDSON'
  | 'GRPRN'
  | 'GRFTH'
  | 'MGRFTH'
  | 'PGRFTH'
  | 'GRMTH'
  | 'PGRMTH'
  | 'MGRMTH'
  | 'PGRPRN'
  | 'MGRPRN'
  | 'INLAW'
  | 'CHLDINLAW'
  | 'DAUINLAW'
  | 'SONINLAW'
  | 'PRNINLAW'
  | 'FTHINLAW'
  | 'MTHINLAW'
  | 'SIBINLAW'
  | 'BROINLAW'
  | 'SISINLAW'
  | 'NIENEPH'
  | 'NEPHEW'
  | 'NEICE'
  | 'UNCLE'
  | 'PUNCLE'
  | 'MUNCLE'
  | 'PRN'
  | 'ADOPTP'
  | 'ADOPTF'
  | 'ADOPTM'
  | 'FTH'
  | 'FTHFOST'
  | 'NFTH'
  | 'NFTHF'
  | 'STPFTH'
  | 'MTH'
  | 'GESTM'
  | 'FOSTMTH'
  | 'NMTH'
  | 'NMTHF'
  | 'STPMTH'
  | 'NPRN'
  | 'PRNFOST'
  | 'STPPRN'
  | 'SIB'
  | 'BRO'
  | 'HBRO'
  | 'NBRO'
  | 'TWINBRO'
  | 'FTWINBRO'
  | 'ITWINBRO'
  | 'STPBRO'
  | 'HSIB'
  | 'HSIS'
  | 'NSIB'
  | 'NSIS'
  | 'TWINSIS'
  | 'FTWINSIS'
  | 'ITWINSIS'
  | 'TWIN'
  | 'FTWIN'
  | 'ITWIN'
  | 'SIS'
  | 'STPSIS'
  | 'STPSIB'
  | 'SIGOTHR'
  | 'DOMPART'
  | 'FRMSPS'
  | 'SPS'
  | 'HUSB'
  | 'WIFE'

/** Labels of the codes of {@link RelationshipTypeEnum}. Published in jsonld/core/v1/code/RelationshipTypeEnum.jsonld. */
export const RelationshipTypeEnum: CodeList<RelationshipTypeEnum> = {
  SELF: { title: 'Self', description: 'The person all others are related to.' },
  PRIMSPOUS: { title: 'Primary Spouse', description: 'The first spouse where there are several.' },
  FAMMEMB: { title: 'family member' },
  CHILD: { title: 'child', description: 'Natural, adopted, foster or step child.' },
  CHILDADOPT: { title: 'adopted child', aliases: ['CHLDADOPT'] },
  DAUADOPT: { title: 'adopted daughter' },
  SONADOPT: { title: 'adopted son' },
  CHILDFOST: { title: 'foster son', description: 'A foster child of either sex; the published label says son.', aliases: ['CHLDFOST'] },
  DAUFOST: { title: 'foster daughter' },
  SONFOST: { title: 'foster son' },
  DAUC: { title: 'daughter', description: 'A daughter of any kind.' },
  DAU: { title: 'natural daughter' },
  STPDAU: { title: 'stepdaughter' },
  NCHILD: { title: 'natural child' },
  SON: { title: 'natural son' },
  SONC: { title: 'son', description: 'A son of any kind.' },
  STPSON: { title: 'stepson' },
  STPCHILD: { title: 'step child' },
  EXT: { title: 'extended family member', description: 'A relative beyond parents, children and siblings.' },
  AUNT: { title: 'aunt' },
  MAUNT: { title: 'maternal aunt' },
  PAUNT: { title: 'paternal aunt' },
  COUSN: { title: 'cousin' },
  MCOUSN: { title: 'maternal cousin' },
  PCOUSN: { title: 'paternal cousin' },
  GGRPRN: { title: 'great grandparent' },
  GGRFTH: { title: 'great grandfather' },
  MGGRFTH: { title: 'maternal great-grandfather' },
  PGGRFTH: { title: 'paternal great-grandfather' },
  GGRMTH: { title: 'great grandmother' },
  MGGRMTH: { title: 'maternal great-grandmother', aliases: ['MGGRNTH'] },
  PGGRMTH: { title: 'paternal great-grandmother' },
  MGGRPRN: { title: 'maternal great-grandparent' },
  PGGRPRN: { title: 'paternal great-grandparent' },
  GRNDCHILD: { title: 'grandchild' },
  GRNDDAU: { title: 'granddaughter' },
  GRNDSON: { title: 'grandson', aliases: ['GRANDSON'] },
  GRPRN: { title: 'grandparent' },
  GRFTH: { title: 'grandfather' },
  MGRFTH: { title: 'maternal grandfather' },
  PGRFTH: { title: 'paternal grandfather' },
  GRMTH: { title: 'grandmother' },
  PGRMTH: { title: 'paternal grandmother' },
  MGRMTH: { title: 'maternal grandmother' },
  PGRPRN: { title: 'paternal grandparent', description: 'A parent of the natural father.' },
  MGRPRN: { title: 'maternal grandparent', description: 'A parent of the natural mother.' },
  INLAW: { title: 'inlaw', description: 'A member of the spouse\'s family, or the spouse of a family member.' },
  CHLDINLAW: { title: 'child-in-law' },
  DAUINLAW: { title: 'daughter in-law' },
  SONINLAW: { title: 'son in-law' },
  PRNINLAW: { title: 'parent in-law' },
  FTHINLAW: { title: 'father-in-law' },
  MTHINLAW: { title: 'mother-in-law' },
  SIBINLAW: { title: 'sibling in-law' },
  BROINLAW: { title: 'brother in-law' },
  SISINLAW: { title: 'sister in-law' },
  NIENEPH: { title: 'niece/nephew' },
  NEPHEW: { title: 'nephew' },
  NEICE: { title: 'neice', description: 'Niece; code and label are published in this spelling.' },
  UNCLE: { title: 'uncle' },
  PUNCLE: { title: 'parental uncle', description: 'A natural brother of the natural father (paternal uncle).' },
  MUNCLE: { title: 'maternal uncle' },
  PRN: { title: 'parent' },
  ADOPTP: { title: 'adoptive parent' },
  ADOPTF: { title: 'adoptive father' },
  ADOPTM: { title: 'adoptive mother' },
  FTH: { title: 'father' },
  FTHFOST: { title: 'foster father' },
  NFTH: { title: 'natural father' },
  NFTHF: { title: 'natural father of fetus' },
  STPFTH: { title: 'stepfather' },
  MTH: { title: 'mother' },
  GESTM: { title: 'gestational mother', description: 'The woman who carries the child, when she is not its natural mother.' },
  FOSTMTH: { title: 'foster mother', aliases: ['MTHFOST'] },
  NMTH: { title: 'natural mother' },
  NMTHF: { title: 'natural mother of fetus' },
  STPMTH: { title: 'stepmother' },
  NPRN: { title: 'natural parent' },
  PRNFOST: { title: 'foster parent' },
  STPPRN: { title: 'step parent' },
  SIB: { title: 'sibling' },
  BRO: { title: 'borther', description: 'Brother; the label is published in this spelling.' },
  HBRO: { title: 'half-brother' },
  NBRO: { title: 'natural brother' },
  TWINBRO: { title: 'twin brother' },
  FTWINBRO: { title: 'faternal twin brother', description: 'Fraternal twin brother.' },
  ITWINBRO: { title: 'identical twin brother' },
  STPBRO: { title: 'stepbrother' },
  HSIB: { title: 'half-sibling' },
  HSIS: { title: 'half-sister' },
  NSIB: { title: 'natural sibling' },
  NSIS: { title: 'natural sister' },
  TWINSIS: { title: 'twin sister' },
  FTWINSIS: { title: 'faternal twin sister', description: 'Fraternal twin sister.' },
  ITWINSIS: { title: 'identical twin sister' },
  TWIN: { title: 'twin' },
  FTWIN: { title: 'faternal twin', description: 'Fraternal twin.' },
  ITWIN: { title: 'identical twin' },
  SIS: { title: 'sister' },
  STPSIS: { title: 'step-sister', aliases: ['STEPSIS'] },
  STPSIB: { title: 'step-sibling', aliases: ['STEPSIB'] },
  SIGOTHR: { title: 'significant other', description: 'A partner, or someone as close, of whatever legal standing.' },
  DOMPART: { title: 'domestic partner', description: 'Lives together with the person without being married.' },
  FRMSPS: { title: 'former spouse' },
  SPS: { title: 'spouse' },
  HUSB: { title: 'husband' },
  WIFE: { title: 'wife' },
}

/** Where a message or one of its items stands. */
export type RequestStatus =
  | 'rcvd'
  | 'pdng'
  | 'succ'
  | 'rjct'

/** Labels of the codes of {@link RequestStatus}. Published in jsonld/core/v1/api-schemas/RequestStatus.jsonld. */
export const RequestStatus: CodeList<RequestStatus> = {
  rcvd: { title: 'Received', description: 'Taken in, nothing done yet.' },
  pdng: { title: 'Pending', description: 'Being worked on.' },
  succ: { title: 'Success', description: 'Done.' },
  rjct: { title: 'Rejected', description: 'Refused; the reason code says why.' },
}

/** Which kind of record a social search (or an enrolment question) wants back. */
export type ResponseEntityEnum =
  | 'Group'
  | 'Member'

/** Labels of the codes of {@link ResponseEntityEnum}. Published in openapi/social_api_v1.0.0.yaml#/components/schemas/SearchRequest. */
export const ResponseEntityEnum: CodeList<ResponseEntityEnum> = {
  Group: { title: 'Group', description: 'The household or other group.' },
  Member: { title: 'Member', description: 'The single person within it.' },
}

/** What an acknowledgement says. */
export type ResponseTypeEnum =
  | 'ACK'
  | 'NACK'
  | 'ERR'

/** Labels of the codes of {@link ResponseTypeEnum}. Published in jsonld/core/v1/api-schemas/Ack.jsonld. */
export const ResponseTypeEnum: CodeList<ResponseTypeEnum> = {
  ACK: { title: 'ACK', description: 'Valid; an answer will follow by callback.' },
  NACK: { title: 'NACK', description: 'Valid; nothing more will follow.' },
  ERR: { title: 'ERR', description: 'Not valid; `error` says why.' },
}

/** Events a social registry tells its subscribers. */
export type SREventTypeEnum =
  | 'REGISTER'
  | 'NewHouseHoldMember'

/** Labels of the codes of {@link SREventTypeEnum}. Published in openapi/social_api_v1.0.0.yaml#/components/schemas/NotifyEventRequest. */
export const SREventTypeEnum: CodeList<SREventTypeEnum> = {
  REGISTER: { title: 'REGISTER', description: 'A household or person was registered.' },
  NewHouseHoldMember: { title: 'NewHouseHoldMember', description: 'A household got a new member.' },
}

/** Why one search of a message was refused. */
export type SearchStatusReasonCode =
  | 'rjct.reference_id.invalid'
  | 'rjct.reference_id.duplicate'
  | 'rjct.timestamp.invalid'
  | 'rjct.search_criteria.invalid'
  | 'rjct.filter.invalid'
  | 'rjct.sort.invalid'
  | 'rjct.pagination.invalid'
  | 'rjct.search.too_many_records_found'

/** Labels of the codes of {@link SearchStatusReasonCode}. Published in openapi/{crvs,social,ibr,dr,fr}_api_v1.0.0.yaml#/components/schemas/SearchStatusReasonCode. */
export const SearchStatusReasonCode: CodeList<SearchStatusReasonCode> = {
  'rjct.reference_id.invalid': { title: 'rjct.reference_id.invalid' },
  'rjct.reference_id.duplicate': { title: 'rjct.reference_id.duplicate' },
  'rjct.timestamp.invalid': { title: 'rjct.timestamp.invalid' },
  'rjct.search_criteria.invalid': { title: 'rjct.search_criteria.invalid' },
  'rjct.filter.invalid': { title: 'rjct.filter.invalid' },
  'rjct.sort.invalid': { title: 'rjct.sort.invalid' },
  'rjct.pagination.invalid': { title: 'rjct.pagination.invalid' },
  'rjct.search.too_many_records_found': { title: 'rjct.search.too_many_records_found' },
}

/** Sex as registered. */
export type SexCategoryEnum =
  | 'male'
  | 'female'
  | 'other'
  | 'unknown'

/** Labels of the codes of {@link SexCategoryEnum}. Published in jsonld/core/v1/code/SexCategoryEnum.jsonld. */
export const SexCategoryEnum: CodeList<SexCategoryEnum> = {
  male: { title: 'Male' },
  female: { title: 'Female' },
  other: { title: 'Others' },
  unknown: { title: 'Unknown' },
}

/** Functions of social protection. */
export type SocialProtectionFunctionEnum =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'

/** Labels of the codes of {@link SocialProtectionFunctionEnum}. Published in jsonld/extensions/ibr/v1/code/SocialProtectionFunctionEnum.jsonld. */
export const SocialProtectionFunctionEnum: CodeList<SocialProtectionFunctionEnum> = {
  '1': { title: 'Old Age' },
  '2': { title: 'Invalidity / Disability Survivorships' },
  '3': { title: 'Sickness (in cash)' },
  '4': { title: 'Maternity / Paternity Children' },
  '5': { title: 'Family' },
  '6': { title: 'Access to Education' },
  '7': { title: 'Unemployment' },
  '8': { title: 'Employment Injury' },
  '9': { title: 'Healthcare' },
  '10': { title: 'Social Work Services' },
  '11': { title: 'Public Works Programs' },
  '12': { title: 'Housing Subsidies' },
  '13': { title: 'Food and Nutrition' },
  '14': { title: 'Social Assistance targeted at poverty reduction' },
  '15': { title: 'Other support/assistance' },
}

/** Direction of sorting. */
export type SortOrderEnum =
  | 'asc'
  | 'desc'

/** Labels of the codes of {@link SortOrderEnum}. Published in jsonld/core/v1/api-schemas/SearchSort.jsonld. */
export const SortOrderEnum: CodeList<SortOrderEnum> = {
  asc: { title: 'asc', description: 'Smallest first.' },
  desc: { title: 'desc', description: 'Largest first.' },
}

/** Why one subscription of a message was refused. */
export type SubscribeStatusReasonCode =
  | 'rjct.reference_id.invalid'
  | 'rjct.reference_id.duplicate'
  | 'rjct.timestamp.invalid'
  | 'rjct.notify_types.invalid'
  | 'rjct.notify_details.invalid'
  | 'rjct.person_id.invalid'
  | 'rjct.event.already_subscribed'

/** Labels of the codes of {@link SubscribeStatusReasonCode}. Published in openapi/{crvs,social,ibr,dr,fr}_api_v1.0.0.yaml#/components/schemas/SubscribeStatusReasonCode. */
export const SubscribeStatusReasonCode: CodeList<SubscribeStatusReasonCode> = {
  'rjct.reference_id.invalid': { title: 'rjct.reference_id.invalid' },
  'rjct.reference_id.duplicate': { title: 'rjct.reference_id.duplicate' },
  'rjct.timestamp.invalid': { title: 'rjct.timestamp.invalid' },
  'rjct.notify_types.invalid': { title: 'rjct.notify_types.invalid' },
  'rjct.notify_details.invalid': { title: 'rjct.notify_details.invalid' },
  'rjct.person_id.invalid': { title: 'rjct.person_id.invalid' },
  'rjct.event.already_subscribed': { title: 'rjct.event.already_subscribed' },
}

/** Whether a subscription lives. */
export type SubscriptionStatus =
  | 'subscribe'
  | 'unsubscribe'

/** Labels of the codes of {@link SubscriptionStatus}. Published in openapi/{crvs,social,ibr,dr,fr}_api_v1.0.0.yaml#/components/schemas/SubscriptionStatus. */
export const SubscriptionStatus: CodeList<SubscriptionStatus> = {
  subscribe: { title: 'subscribe', description: 'It lives.' },
  unsubscribe: { title: 'unsubscribe', description: 'It has ended.' },
}

/** How often help is needed. */
export type SupportFrequency =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'

/** Labels of the codes of {@link SupportFrequency}. Published in jsonld/extensions/dr/v1/code/SupportFrequency.jsonld. */
export const SupportFrequency: CodeList<SupportFrequency> = {
  '1': { title: 'Permanent', description: 'At all times.' },
  '2': { title: 'Daily' },
  '3': { title: 'Weekly' },
  '4': { title: 'Occasional' },
  '5': { title: 'None', description: 'No help is needed.' },
}

/** Whether support is needed or received. */
export type SupportStatusEnum =
  | '0'
  | '1'

/** Labels of the codes of {@link SupportStatusEnum}. Published in jsonld/extensions/dr/v1/code/SupportStatusEnum.jsonld. */
export const SupportStatusEnum: CodeList<SupportStatusEnum> = {
  '0': { title: 'Needed' },
  '1': { title: 'Received' },
}

/** What a person needs in order to travel. */
export type TransportRequirement =
  | '0'
  | '1'
  | '2'

/** Labels of the codes of {@link TransportRequirement}. Published in jsonld/extensions/dr/v1/code/TransportRequirement.jsonld. */
export const TransportRequirement: CodeList<TransportRequirement> = {
  '0': { title: 'Public transportation', description: 'Public transport serves.' },
  '1': { title: 'Point to point transportation', description: 'Must be fetched and brought.' },
  '2': { title: 'Adaptable vehical', description: 'Needs an adapted vehicle.' },
}

/** By what a status question names its transaction, which decides the shape of `attribute_value`. */
export type TxnAttributeTypeEnum =
  | 'transaction_id'
  | 'reference_id_list'
  | 'correlation_id'
  | 'subscription_code_list'

/** Labels of the codes of {@link TxnAttributeTypeEnum}. Published in openapi/{crvs,social,ibr,dr,fr}_api_v1.0.0.yaml#/components/schemas/TxnStatusRequest. */
export const TxnAttributeTypeEnum: CodeList<TxnAttributeTypeEnum> = {
  transaction_id: { title: 'transaction_id' },
  reference_id_list: { title: 'reference_id_list' },
  correlation_id: { title: 'correlation_id' },
  subscription_code_list: { title: 'subscription_code_list' },
}

/** What kind of transaction a status question is about. */
export type TxnTypeEnum =
  | 'search'
  | 'subscribe'
  | 'unsubscribe'
  | 'receipt'

/** Labels of the codes of {@link TxnTypeEnum}. Published in openapi/{crvs,social,ibr,dr,fr}_api_v1.0.0.yaml#/components/schemas/TxnStatusRequest. */
export const TxnTypeEnum: CodeList<TxnTypeEnum> = {
  search: { title: 'search' },
  subscribe: { title: 'subscribe' },
  unsubscribe: { title: 'unsubscribe' },
  receipt: { title: 'receipt', description: 'A push of enrolments; in the social and ibr texts only.' },
}

/** Why the ending of a subscription was refused. */
export type UnSubscribeStatusReasonCode =
  | 'rjct.reference_id.invalid'
  | 'rjct.reference_id.duplicate'
  | 'rjct.timestamp.invalid'
  | 'rjct.subscription_code.invalid'
  | 'rjct.requester.invalid'
  | 'rjct.event.already_unsubscribed'

/** Labels of the codes of {@link UnSubscribeStatusReasonCode}. Published in openapi/{crvs,social,ibr,dr,fr}_api_v1.0.0.yaml#/components/schemas/UnSubscribeStatusReasonCode. */
export const UnSubscribeStatusReasonCode: CodeList<UnSubscribeStatusReasonCode> = {
  'rjct.reference_id.invalid': { title: 'rjct.reference_id.invalid' },
  'rjct.reference_id.duplicate': { title: 'rjct.reference_id.duplicate' },
  'rjct.timestamp.invalid': { title: 'rjct.timestamp.invalid' },
  'rjct.subscription_code.invalid': { title: 'rjct.subscription_code.invalid' },
  'rjct.requester.invalid': { title: 'rjct.requester.invalid' },
  'rjct.event.already_unsubscribed': { title: 'rjct.event.already_unsubscribed' },
}

/** Vital events a civil registry records and reports. */
export type VitalEventTypeEnum =
  | 'live_birth'
  | 'death'
  | 'fetal_death'
  | 'marriage'
  | 'divorce'
  | 'adoption'

/** Labels of the codes of {@link VitalEventTypeEnum}. Published in jsonld/extensions/crvs/v1/code/VitalEventTypeEnum.jsonld. */
export const VitalEventTypeEnum: CodeList<VitalEventTypeEnum> = {
  live_birth: { title: 'Live Birth' },
  death: { title: 'Death' },
  fetal_death: { title: 'Fetal death' },
  marriage: { title: 'Marriage' },
  divorce: { title: 'Divorce' },
  adoption: { title: 'Adoption' },
}

/** Answer to a yes-or-no question. */
export type YesNoEnum =
  | 'yes'
  | 'no'

/** Labels of the codes of {@link YesNoEnum}. Published in openapi/ibr_api_v1.0.0.yaml#/components/schemas/EnrolledResponse; openapi/dr_api_v1.0.0.yaml#/components/schemas/DisabledResponse. */
export const YesNoEnum: CodeList<YesNoEnum> = {
  yes: { title: 'yes' },
  no: { title: 'no' },
}

/** Name of a code list: the name of its published file. */
export type CodeListName =
  | 'AgriSupportActivityEnum'
  | 'AnimalAssistanceEnum'
  | 'AnimalsEnum'
  | 'AquaCultureEnum'
  | 'AquaSupportActivityEnum'
  | 'AssistanceUnit'
  | 'AssistiveTechnologyEnum'
  | 'AttributeValueEnum'
  | 'BenefitTypeEnum'
  | 'ContributionTypeEnum'
  | 'CropActivityEnum'
  | 'CropEnduseEnum'
  | 'CropTypeEnum'
  | 'DREventTypeEnum'
  | 'DisabilityLevelEnum'
  | 'DisabilityOnSet'
  | 'DisabilityStatusEnum'
  | 'DisabilityTypeEnum'
  | 'EducationCode'
  | 'EmploymentStatusEnum'
  | 'EnrollmentStatusEnum'
  | 'EquipmentSource'
  | 'ErrorEnum'
  | 'ExpCondition'
  | 'ExpOperator'
  | 'FREventTypeEnum'
  | 'FarmTypeEnum'
  | 'FertilizerTypeEnum'
  | 'ForestActivityEnum'
  | 'FunctionalLimitationType'
  | 'FunctionalSeverityEnum'
  | 'HousingSupportEnum'
  | 'HousingType'
  | 'HumanAssistanceType'
  | 'IBREventTypeEnum'
  | 'IdentifierTypeEnum'
  | 'ImpairementType'
  | 'ImpairmentCause'
  | 'ImpairmentLevel'
  | 'IncomeLevelEnum'
  | 'InstitutionEnum'
  | 'IrrigationWaterEnum'
  | 'KeyUseEnum'
  | 'LandTenureEnum'
  | 'LanguageCodeEnum'
  | 'LegalStatusEnum'
  | 'LivestockSystemEnum'
  | 'MachineriesEnum'
  | 'MaritalStatusEnum'
  | 'MeasurmentUnitEnum'
  | 'MedicalCareEnum'
  | 'MsgHeaderStatusReasonCode'
  | 'OccupationEnum'
  | 'ProgrammeTypeEnum'
  | 'QueryTypeEnum'
  | 'RegistryEventTypeEnum'
  | 'RegistryRecordType'
  | 'RegistryType'
  | 'RelationshipTypeEnum'
  | 'RequestStatus'
  | 'ResponseEntityEnum'
  | 'ResponseTypeEnum'
  | 'SREventTypeEnum'
  | 'SearchStatusReasonCode'
  | 'SexCategoryEnum'
  | 'SocialProtectionFunctionEnum'
  | 'SortOrderEnum'
  | 'SubscribeStatusReasonCode'
  | 'SubscriptionStatus'
  | 'SupportFrequency'
  | 'SupportStatusEnum'
  | 'TransportRequirement'
  | 'TxnAttributeTypeEnum'
  | 'TxnTypeEnum'
  | 'UnSubscribeStatusReasonCode'
  | 'VitalEventTypeEnum'
  | 'YesNoEnum'

/** Every code list by name. */
export const codeLists: Readonly<Record<CodeListName, CodeList>> = {
  AgriSupportActivityEnum,
  AnimalAssistanceEnum,
  AnimalsEnum,
  AquaCultureEnum,
  AquaSupportActivityEnum,
  AssistanceUnit,
  AssistiveTechnologyEnum,
  AttributeValueEnum,
  BenefitTypeEnum,
  ContributionTypeEnum,
  CropActivityEnum,
  CropEnduseEnum,
  CropTypeEnum,
  DREventTypeEnum,
  DisabilityLevelEnum,
  DisabilityOnSet,
  DisabilityStatusEnum,
  DisabilityTypeEnum,
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
  TxnAttributeTypeEnum,
  TxnTypeEnum,
  UnSubscribeStatusReasonCode,
  VitalEventTypeEnum,
  YesNoEnum,
}
