/**
 * Where a published field's range does not name what it means, or its name is taken:
 * `<file>.<field>[#<occurrence>]` to the field and kind that stand here. The reasons are in schemas/README.md.
 */
export const fieldExceptions: Readonly<Record<string, readonly [name: string, kind: string]>> = {
  // the second `type` of a machine carries the list of sources; the OpenAPI text names the field
  'Machineries.type#2': ['equipement_source', 'code EquipmentSource'],
  // the currency type is defined nowhere; samples send "EUR 85"
  'Benefit.benefit_value': ['benefit_value', 'string'],
  // key-value pairs without a type of their own
  'Group.additional_attributes': ['additional_attributes', 'list of AdditionalInfo'],
  'Member.additional_attributes': ['additional_attributes', 'list of AdditionalInfo'],
}

/** Published ranges that name no published file, and the file that is meant. */
export const rangeNames: Readonly<Record<string, string>> = {
  AssistanceUnitEnum: 'AssistanceUnit',
  EducationCodeEnum: 'EducationCode',
  EnrollementStatusEnum: 'EnrollmentStatusEnum',
  EquipementSource: 'EquipmentSource',
  ImpairmentType: 'ImpairementType',
  RelationshipEnum: 'RelationshipTypeEnum',
  RelatePerson: 'RelatedPerson',
  livestockDetails: 'LivestockDetails',
}

/**
 * Published codes that stand here under another code: `<code> #<position>` for an entry whose code
 * is taken, `<code>` for a spelling found only in the list's own enumeration.
 */
export const codeExceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LandTenureEnum: { '1 #1': '7' },
  EquipmentSource: { '4 #6': '7' },
  ProgrammeTypeEnum: { programme14: '14' },
  RelationshipTypeEnum: {
    CHLDADOPT: 'CHILDADOPT',
    CHLDFOST: 'CHILDFOST',
    MGGRNTH: 'MGGRMTH',
    GRANDSON: 'GRNDSON',
    MTHFOST: 'FOSTMTH',
    STEPSIS: 'STPSIS',
    STEPSIB: 'STPSIB',
  },
}

/** Fields of published sample records that no published data object has, and what they are. */
export const strangers: Readonly<Record<string, string>> = {
  altitude: 'of a location; the published location has a plus code only',
  disability_identifier: 'of an older social person',
  disability_type: 'of an older social person',
  ethnicity: 'of an older social person',
  example: 'a schema sent in place of the records',
  functional_limitation_type: 'of an older social person',
  graduation_date: 'of an older programme enrolment',
  household_identifier: 'of an older social and beneficiary person',
  household_status: 'of an older social and beneficiary person',
  is_deceased: 'of an older social person',
  land_type: 'of an older farm; the kind of use, not the tenure',
  nationality: 'of an older social person',
  payment_charges: 'of a payroll',
  payment_credit_amount: 'of a payroll',
  payment_credit_date: 'of a payroll',
  payment_status: 'of a payroll',
  payroll: 'no published object',
  payroll_amount: 'of a payroll',
  relationship_head: 'relation to the head; the published member lists related persons instead',
  suspension_date: 'of an older programme enrolment',
}
