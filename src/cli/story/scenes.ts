import { idTypeValue, labelOf, matchIdentifier, recordsOf } from '../../model/index.js'
import type {
  Beneficiary,
  CRVSPerson,
  Farmer,
  PWDPerson,
  RegistryName,
  SRGroup,
} from '../../model/index.js'
import { codes } from '../../model/codes.js'
import type { SearchAnswer } from '../../client/index.js'
import type { StoryChild } from '../../mock/index.js'
import { nameText } from '../record-block.js'
import { printable } from '../text.js'
import type { Stage } from './stage.js'

/** One question of the story, with what came back. */
export interface Scene {
  readonly registry: RegistryName
  readonly question: string
  readonly found: string
  readonly answer: SearchAnswer<unknown>
}

/** crvs: who is this child. */
export async function birth(stage: Stage, child: StoryChild): Promise<Scene> {
  const answer = await stage.client('crvs').sync.search(idTypeValue('BRN', child.brn))
  const [person] = recordsOf(answer)
  return {
    registry: 'crvs',
    question: `Who was born under birth number ${child.brn}?`,
    found: person === undefined ? 'nobody' : personText(person),
    answer,
  }
}

function personText({ name, sex, birth_date, birth_place, identifier }: CRVSPerson): string {
  const uin = identifier?.find(({ identifier_type }) => identifier_type === 'UIN')
  const place = birth_place?.name === undefined ? '' : ` in ${printable(birth_place.name)}`
  const number = uin === undefined ? '' : `, UIN ${printable(uin.identifier_value)}`
  return `${nameText({ ...name })}, ${printable(sex ?? 'sex unknown')}, born ${birth_date ?? 'some day'}${place}${number}`
}

/** social: the household. */
export async function household(stage: Stage, child: StoryChild): Promise<Scene> {
  const answer = await stage.client('social').sync.search(idTypeValue('UIN', child.uin))
  const [group] = recordsOf(answer)
  return {
    registry: 'social',
    question: `In which household does UIN ${child.uin} live?`,
    found: group === undefined ? 'in none' : groupText(group),
    answer,
  }
}

function groupText(group: SRGroup): string {
  const head = group.group_head_info?.demographic_info?.name
  const number = group.group_identifier?.[0]?.identifier_value ?? 'without number'
  const score =
    group.poverty_score === undefined ? '' : `, poverty score ${String(group.poverty_score)}`
  return `${printable(number)}: ${String(group.group_size ?? 'unknown')} people, headed by ${nameText({ ...head })}${score}`
}

/** The child's birth date as crvs answered. */
export function birthDateInCivil(answer: SearchAnswer<unknown> | undefined): string | undefined {
  return answer === undefined
    ? undefined
    : recordsOf(answer as SearchAnswer<CRVSPerson>)[0]?.birth_date
}

/** The child's birth date as social has it, out of the household's record. */
export function birthDateInHousehold(
  answer: SearchAnswer<unknown> | undefined,
  child: StoryChild,
): string | undefined {
  if (answer === undefined) return undefined
  const [group] = recordsOf(answer as SearchAnswer<SRGroup>)
  const member = group?.member_list?.find(
    (one) => matchIdentifier(one, 'UIN', child.uin) === 'same',
  )
  return member?.demographic_info?.birth_date
}

/** ibr: benefits. */
export async function benefits(stage: Stage, child: StoryChild): Promise<Scene> {
  const answer = await stage.client('ibr').sync.search(idTypeValue('UIN', child.uin))
  return {
    registry: 'ibr',
    question: `Which benefits reach UIN ${child.uin}?`,
    found: recordsOf(answer).map(benefitText).join('; ') || 'none',
    answer,
  }
}

function benefitText({ programme_identifier, enrollment_status }: Beneficiary): string {
  const names = programme_identifier?.map(({ programme_name }) =>
    printable(programme_name ?? 'unnamed'),
  )
  const status = labelOf(codes.EnrollmentStatusEnum, enrollment_status ?? '') ?? 'unknown'
  return `${names?.join(', ') ?? 'a benefit'} (${status.toLowerCase()})`
}

/** dr: the assessment. */
export async function disability(stage: Stage, child: StoryChild): Promise<Scene> {
  const answer = await stage.client('dr').sync.search(idTypeValue('UIN', child.uin))
  const [person] = recordsOf(answer)
  return {
    registry: 'dr',
    question: `Was UIN ${child.uin} assessed for a disability?`,
    found: person === undefined ? 'no' : disabilityText(person),
    answer,
  }
}

function disabilityText({ disability_details, registration_date }: PWDPerson): string {
  const [details] = disability_details ?? []
  const type = labelOf(codes.ImpairementType, details?.impairment_type ?? '') ?? 'of some kind'
  const level = labelOf(codes.ImpairmentLevel, details?.impairment_level ?? '') ?? 'of some degree'
  return `yes, ${registration_date ?? 'some day'}: ${type.toLowerCase()}, ${level.toLowerCase()}`
}

/** fr: the farm. */
export async function farm(stage: Stage, child: StoryChild): Promise<Scene> {
  const answer = await stage.client('fr').sync.search(idTypeValue('UIN', child.farmer.uin))
  const [farmer] = recordsOf(answer)
  return {
    registry: 'fr',
    question: `Does the head of the household, UIN ${child.farmer.uin}, farm?`,
    found: farmer === undefined ? 'no' : farmText(farmer),
    answer,
  }
}

function farmText({ farmer_personal_details, farm_details }: Farmer): string {
  const [land] = farm_details ?? []
  const name = farmer_personal_details?.demographic_info?.name
  const crops = land?.farming_activities?.crop_production?.map(({ variety }) =>
    printable(variety ?? 'a crop'),
  )
  const size = land?.land_size === undefined ? '' : `, ${String(land.land_size)} ha`
  return `yes: ${nameText({ ...name })}${size}, ${crops?.join(' and ') ?? 'no crops on file'}`
}
