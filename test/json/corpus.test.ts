import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { canonicalize, readJson } from '../../src/json/index.js'
import { needs, sharedFolder } from '../shared.js'

const parsing = sharedFolder('corpora', 'json')
const jcs = sharedFolder('corpora', 'jcs')

function outcome(name: string): string {
  try {
    readJson(readFileSync(join(parsing ?? '', name)))
    return 'accepted'
  } catch (error) {
    if (isDciError(error)) return error.code
    throw error
  }
}

/**
 * Files of the corpus that a parser may take or refuse, and what this one does: numbers that lose digits are taken (the text
 * keeps the token), those that overflow are not, for infinity has no JSON form to be passed on in.
 */
const eitherWay: Readonly<Record<string, string>> = {
  'i_number_double_huge_neg_exp.json': 'accepted',
  'i_number_huge_exp.json': 'json.invalid',
  'i_number_neg_int_huge_exp.json': 'json.invalid',
  'i_number_pos_double_huge_exp.json': 'json.invalid',
  'i_number_real_neg_overflow.json': 'json.invalid',
  'i_number_real_pos_overflow.json': 'json.invalid',
  'i_number_real_underflow.json': 'accepted',
  'i_number_too_big_neg_int.json': 'accepted',
  'i_number_too_big_pos_int.json': 'accepted',
  'i_number_very_big_negative_int.json': 'accepted',
  'i_object_key_lone_2nd_surrogate.json': 'json.lone_surrogate',
  'i_string_1st_surrogate_but_2nd_missing.json': 'json.lone_surrogate',
  'i_string_1st_valid_surrogate_2nd_invalid.json': 'json.lone_surrogate',
  'i_string_UTF-16LE_with_BOM.json': 'json.encoding',
  'i_string_UTF-8_invalid_sequence.json': 'json.encoding',
  'i_string_UTF8_surrogate_U+D800.json': 'json.encoding',
  'i_string_incomplete_surrogate_and_escape_valid.json': 'json.lone_surrogate',
  'i_string_incomplete_surrogate_pair.json': 'json.lone_surrogate',
  'i_string_incomplete_surrogates_escape_valid.json': 'json.lone_surrogate',
  'i_string_invalid_lonely_surrogate.json': 'json.lone_surrogate',
  'i_string_invalid_surrogate.json': 'json.lone_surrogate',
  'i_string_invalid_utf-8.json': 'json.encoding',
  'i_string_inverted_surrogates_U+1D11E.json': 'json.lone_surrogate',
  'i_string_iso_latin_1.json': 'json.encoding',
  'i_string_lone_second_surrogate.json': 'json.lone_surrogate',
  'i_string_lone_utf8_continuation_byte.json': 'json.encoding',
  'i_string_not_in_unicode_range.json': 'json.encoding',
  'i_string_overlong_sequence_2_bytes.json': 'json.encoding',
  'i_string_overlong_sequence_6_bytes.json': 'json.encoding',
  'i_string_overlong_sequence_6_bytes_null.json': 'json.encoding',
  'i_string_truncated-utf-8.json': 'json.encoding',
  'i_string_utf16BE_no_BOM.json': 'json.encoding',
  'i_string_utf16LE_no_BOM.json': 'json.encoding',
  'i_structure_500_nested_arrays.json': 'json.too_deep',
  'i_structure_UTF-8_BOM_empty_object.json': 'json.encoding',
}

const files = parsing === undefined ? [] : readdirSync(parsing)
const named = (prefix: string): string[] => files.filter((name) => name.startsWith(prefix))

describe.skipIf(parsing === undefined)(`JSONTestSuite${needs(parsing)}`, () => {
  it('is whole', () => {
    expect(files).toHaveLength(318)
  })

  it('accepts every y_ file but the two with repeated names (S2)', () => {
    const refused = named('y_').filter((name) => outcome(name) !== 'accepted')
    expect(refused).toEqual([
      'y_object_duplicated_key.json',
      'y_object_duplicated_key_and_value.json',
    ])
    expect(refused.map(outcome)).toEqual(['json.duplicate_key', 'json.duplicate_key'])
  })

  it('refuses every n_ file (S2)', () => {
    expect(named('n_').filter((name) => outcome(name) === 'accepted')).toEqual([])
  })

  it('does with each i_ file what the table says', () => {
    const found = Object.fromEntries(named('i_').map((name) => [name, outcome(name)]))
    expect(found).toEqual(eitherWay)
  })
})

describe.skipIf(jcs === undefined)(`RFC 8785 vectors${needs(jcs)}`, () => {
  const vectors = ['arrays', 'french', 'structures', 'unicode', 'values', 'weird']

  it.each(vectors)('canonicalises %s to the published bytes (S3)', (name) => {
    const read = (...path: string[]): Buffer => readFileSync(join(jcs ?? '', ...path))
    const text = canonicalize(readJson(read('input', `${name}.json`)).value)
    const hex = read('outhex', `${name}.txt`).toString().replaceAll(/\s/g, '')
    expect(text).toBe(read('output', `${name}.json`).toString().trimEnd())
    expect(Buffer.from(text).toString('hex')).toBe(hex)
  })
})
