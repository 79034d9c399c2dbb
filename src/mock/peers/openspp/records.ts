import { listOf, membersOf } from '../peer-call.js'
import type { Members } from '../peer-call.js'

/** A household or a person as it prints them: the standard's members, `null` where nothing is on file, times with microseconds. */
export function openSppRecord(record: Members): Members {
  return 'group_identifier' in record ? group(record) : person(record)
}

function group(record: Members): Members {
  const { group_identifier, group_size, poverty_score, address, group_head_info } = record
  return {
    group_identifier,
    group_type: 'household',
    place: record['geographical_location'] ?? null,
    address: address ?? null,
    poverty_score: poverty_score ?? null,
    poverty_score_type: record['poverty_score_type'] ?? null,
    group_head_info: group_head_info === undefined ? null : person(membersOf(group_head_info)),
    group_size,
    member_list: listOf(record['member_list']).map((member) => person(membersOf(member))),
    registration_date: dateTime(record['registration_date']),
    last_updated: dateTime(record['last_updated']),
    additional_attributes: null,
  }
}

function person(record: Members): Members {
  const { member_identifier, related_person, is_disabled, marital_status } = record
  return {
    member_identifier,
    demographic_info: demographics(membersOf(record['demographic_info'])),
    related_person: related_person ?? null,
    is_disabled: is_disabled ?? null,
    disability_info: record['disability_info'] ?? null,
    marital_status: marital_status ?? null,
    employment_status: record['employment_status'] ?? null,
    occupation: record['occupation'] ?? null,
    education_level: record['education_level'] ?? null,
    registration_date: dateTime(record['registration_date']),
    last_updated: dateTime(record['last_updated']),
  }
}

function demographics(info: Members): Members {
  const { identifier, name, sex, birth_date } = info
  const { given_name, surname } = membersOf(name)
  return {
    identifier,
    name: { given_name, surname, second_name: null, maiden_name: null, prefix: null, suffix: null },
    sex: sex ?? null,
    birth_date: birth_date ?? null,
    death_date: info['death_date'] ?? null,
    address: info['address'] ?? null,
    phone_number: info['phone_number'] ?? null,
    email: info['email'] ?? null,
  }
}

function dateTime(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return value.length === 10 ? `${value}T00:00:00.000000Z` : value
}
