import { describe, expect, it } from 'vitest'
import type { RegistryName } from '../../src/model/registry.js'
import { readMessage } from '../../src/validation/index.js'
import type { ReceivedEnvelope } from '../../src/validation/index.js'
import { recordsAnswer, searchAnswer } from './envelopes.js'

const base = '/message/search_response/0'

interface Read {
  readonly records: unknown
  readonly pointers: readonly string[]
}

function recordsIn(envelope: ReceivedEnvelope, registry: RegistryName = 'crvs'): Read {
  const { message, deviations } = readMessage(envelope, { registry })
  const [item] = message.search_response as { data?: { reg_records: unknown } }[]
  const pointers = deviations.map(({ pointer }) => pointer.replace(base, ''))
  return { records: item?.data?.reg_records, pointers }
}

function crvs(record: unknown): Read {
  const { records, pointers } = recordsIn(recordsAnswer(record))
  const within = pointers.map((pointer) => pointer.replace('/data/reg_records/0', ''))
  return { records: (records as unknown[])[0], pointers: within }
}

describe('records as live peers write them (peers README, section 8)', () => {
  it('takes an OpenCRVS birth', () => {
    const { records, pointers } = crvs({
      '@type': 'spdci:Person',
      identifier: [{ name: 'BRN', identifier: '2023B1' }],
      birthDate: '1990-01-02',
      givenName: 'Ana Maria',
      familyName: 'Ruiz',
      birthPlace: { '@type': 'Place', name: 'Quito' },
      relations: [{ '@type': 'spdci:Mother' }],
    })
    expect(records).toEqual({
      '@type': 'spdci:Person',
      identifier: [{ identifier_type: 'BRN', identifier_value: '2023B1' }],
      birth_date: '1990-01-02',
      name: { given_name: 'Ana Maria', surname: 'Ruiz' },
      birth_place: { '@type': 'Place', name: 'Quito' },
      relations: [{ '@type': 'spdci:Mother' }],
    })
    expect(pointers).toEqual([
      '/identifier/0/name',
      '/identifier/0/identifier',
      '/birthDate',
      '/birthPlace',
      '/givenName',
      '/familyName',
    ])
  })

  it.each([
    [[{ type: 'UIN', value: '1', system: 's' }], { system: 's' }],
    [{ identifier_type: 'UIN', identifier_value: '1' }, {}],
    [[{ identifier_type: 'uin', identifier_value: 1 }], {}],
  ])('takes identifiers as %j', (identifier, beside) => {
    const one = { identifier_type: 'UIN', identifier_value: '1', ...beside }
    expect(crvs({ identifier }).records).toEqual({ identifier: [one] })
  })

  it('takes an identifier as plain text, and tells that its type is missing', () => {
    const { records, pointers } = crvs({ identifier: '0012' })
    expect(records).toEqual({ identifier: [{ identifier_value: '0012' }] })
    expect(pointers).toEqual(['/identifier', '/identifier', '/identifier/identifier_type'])
  })

  it('says when a number was too long to be exact', () => {
    const received = recordsAnswer({ identifier: [{ type: 'UIN', value: 2 ** 60 }] })
    const { deviations } = readMessage(received, { registry: 'crvs' })
    expect(deviations.at(-1)?.text).toMatch(/digits may be lost/)
  })

  it.each([
    [
      { first_name: 'Ana', last_name: 'Ruiz' },
      { given_name: 'Ana', surname: 'Ruiz' },
    ],
    [
      { givenName: 'Ana', familyName: 'Ruiz' },
      { given_name: 'Ana', surname: 'Ruiz' },
    ],
    ['Ana Ruiz', { given_name: 'Ana Ruiz' }],
    [[{ given_name: 'Ana' }], { given_name: 'Ana' }],
    [{ full_name: 'Ana Ruiz' }, { given_name: 'Ana Ruiz', full_name: 'Ana Ruiz' }],
    [
      { family_name: 'Ruiz', full_name: 'Ana Ruiz' },
      { surname: 'Ruiz', given_name: 'Ana', full_name: 'Ana Ruiz' },
    ],
    [
      { surname: 'Ruiz', full_name: 'Ruiz Ana' },
      { surname: 'Ruiz', given_name: 'Ana', full_name: 'Ruiz Ana' },
    ],
  ])('takes a name as %j', (name, expected) => {
    expect(crvs({ name }).records).toEqual({ name: expected })
  })

  it('leaves another name beside the field when the field is there', () => {
    const record = { name: { given_name: 'Ana', first_name: 'Anna' } }
    const read = crvs(record)
    expect(read.records).toBe(record)
    expect(read.pointers).toEqual([])
  })

  it.each(['birthdate', 'birthDate', 'date_of_birth', 'dob'])('takes %s', (key) => {
    const { records, pointers } = crvs({ [key]: '1990-01-02' })
    expect(records).toEqual({ birth_date: '1990-01-02' })
    expect(pointers).toEqual([`/${key}`])
  })

  it.each([
    ['1985-05-20T00:00:00Z', '1985-05-20'],
    ['1985-05-20T00:00:00.000000+07:00', '1985-05-20'],
    ['1985-05-20T00:00', '1985-05-20'],
    ['1995-09-21T11:20:00', '1995-09-21'],
    ['1995-09-21 11:20:00.123456', '1995-09-21'],
    [1985, '1985'],
    ['20/05/1985', '20/05/1985'],
    ['1985-02-30T00:00:00Z', '1985-02-30T00:00:00Z'],
  ])('reads the day of birth %s as %s (Q1)', (birth_date, expected) => {
    const { records, pointers } = crvs({ birth_date })
    expect(records).toEqual({ birth_date: expected })
    expect(pointers.at(0)).toBe('/birth_date')
  })

  it.each(['1985', '1985-05', '1985-05-20', '1985-05-19T17:00:00.123456Z'])(
    'lets the day of birth %s be',
    (birth_date) => {
      expect(crvs({ birth_date }).pointers).toEqual([])
    },
  )

  it.each([
    ['F', 'female'],
    ['m', 'male'],
    ['FeMale', 'female'],
    ['others', 'other'],
    ['spdci:X', 'spdci:X'],
  ])('reads the sex %s as %s', (sex, expected) => {
    const { records, pointers } = crvs({ gender: sex })
    expect(records).toEqual({ sex: expected })
    expect(pointers).toEqual(['/gender', '/gender'])
  })

  it('leaves out what is empty', () => {
    const { records, pointers } = crvs({ sex: '', death_date: null, email: ' ', address: {} })
    expect(records).toEqual({ address: [] })
    expect(pointers).toEqual(['/sex', '/death_date', '/email', '/address'])
  })

  it('leaves out a value of the wrong JSON type', () => {
    const { records, pointers } = crvs({ sex: { code: 1 }, marriage_date: [['2019'], {}] })
    expect(records).toEqual({ marriage_date: ['2019'] })
    expect(pointers).toEqual(['/sex', '/marriage_date/0', '/marriage_date/1'])
  })

  it('passes unknown members through', () => {
    const record = { x: null, '@context': { a: '' }, y: [{ birthDate: 1 }] }
    expect(crvs(record).records).toBe(record)
  })

  it('puts a person given flat where the registry has a member', () => {
    const person = { identifier: [], name: 'Ana', sex: 'female', marital_status: 'Widow' }
    const { records } = recordsIn(recordsAnswer(person), 'social')
    expect(records).toEqual([
      {
        marital_status: 'W',
        demographic_info: { identifier: [], name: { given_name: 'Ana' }, sex: 'female' },
      },
    ])
  })

  it('takes the typo of the farmer samples and a prefix of JSON-LD', () => {
    const farmer = { famer_personal_details: { demographic_info: { 'spdci:identifier': [] } } }
    const { records, pointers } = recordsIn(recordsAnswer(farmer), 'fr')
    const details = { demographic_info: { identifier: [] } }
    expect(records).toEqual([{ farmer_personal_details: details }])
    expect(pointers).toHaveLength(2)
  })
})

describe('where records are (peers README, section 3)', () => {
  const record = { birth_date: '1990' }

  it.each([
    ['an object', { data: { reg_records: record } }, '/data/reg_records'],
    ['registry_data.data', { registry_data: { data: [record] } }, '/registry_data'],
    ['data as the list', { data: [record] }, '/data'],
    ['data as the record', { data: record }, '/data'],
    ['a list in the list', { data: { reg_records: [[record]] } }, '/data/reg_records/0'],
    [
      'the example of a schema',
      { data: { reg_records: { type: 'object', example: record } } },
      '/data/reg_records',
    ],
  ])('takes %s', (_what, item, pointer) => {
    const { records, pointers } = recordsIn(searchAnswer(item))
    expect(records).toEqual([record])
    expect(pointers[0]).toBe(pointer)
  })

  it.each([
    ['an empty list', { data: { reg_records: [] } }, [], 0],
    ['an empty object', { data: { reg_records: {} } }, [], 1],
    ['nothing in data', { data: {} }, [], 1],
    ['data: null', { data: null }, undefined, 1],
    ['no data', {}, undefined, 0],
  ])('reads no match as %s', (_what, item, expected, told) => {
    const { records, pointers } = recordsIn(searchAnswer(item))
    expect(records).toEqual(expected)
    expect(pointers).toHaveLength(told)
  })

  it('leaves records unread when nobody says whose they are', () => {
    const envelope = recordsAnswer({ birthDate: '' })
    expect(readMessage(envelope).message).toBe(envelope.message)
  })
})
