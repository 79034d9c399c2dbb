import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalForms,
  envelopeTokens,
  memberOf,
  objectTokens,
  readTokens,
  withEdited,
  withMember,
  withoutNulls,
  writeTokens,
} from '../../src/json/index.js'
import type { TokenNode } from '../../src/json/index.js'
import { decisions, layOut, written } from './written.js'

const ascii = (node: TokenNode): string => writeTokens(node, 'sorted-ascii')

describe('the tokens of an envelope', () => {
  it('give the text that is signed, from the slices received (S4)', () => {
    const tokens = envelopeTokens(' {"b":1.0,"a":"é"}', '{ "z" : 1e-07 , "y" : null }\n')
    expect(ascii(tokens)).toBe(
      String.raw`{"header":{"a":"\u00e9","b":1.0},"message":{"y":null,"z":1e-07}}`,
    )
    expect(writeTokens(tokens, 'sorted-utf8')).toBe(
      '{"header":{"a":"é","b":1.0},"message":{"y":null,"z":1e-07}}',
    )
  })

  it('are those of the text put together', () => {
    fc.assert(
      fc.property(written, written, decisions, (header, message, choices) => {
        const [a, b] = [layOut(header, choices), layOut(message, choices)]
        const whole = canonicalForms['sorted-ascii'].ofText(`{"message":${b},"header":${a}}`)
        expect(ascii(envelopeTokens(a, b))).toBe(whole)
      }),
      { numRuns: 300 },
    )
  })

  it('cannot be had from a slice that is more than one value', () => {
    const code = 'json.invalid'
    for (const smuggled of ['{},"message":{}', '', '{}}', '1 2']) {
      expect(() => envelopeTokens(smuggled, '{}')).toThrow(
        expect.objectContaining({ code }) as Error,
      )
      expect(() => envelopeTokens('{}', smuggled)).toThrow(
        expect.objectContaining({ code }) as Error,
      )
    }
  })
})

describe('an edit of tokens', () => {
  const header = readTokens('{"total_count":1.0,"meta":null,"sender_id":"s"}')
  const no = readTokens('false')

  it('adds a member that is absent, such as is_msg_encrypted put back', () => {
    expect(ascii(withMember(header, 'is_msg_encrypted', no))).toBe(
      '{"is_msg_encrypted":false,"meta":null,"sender_id":"s","total_count":1.0}',
    )
    expect(memberOf(withMember(header, 'is_msg_encrypted', no), 'is_msg_encrypted')).toBe(no)
  })

  it('leaves a member that is there, null too, and what is no object', () => {
    expect(withMember(header, 'meta', no)).toBe(header)
    expect(withMember(no, 'a', no)).toBe(no)
  })

  it('drops null members at every depth, and no null of an array', () => {
    const node = readTokens('{"a":null,"b":[null,{"c":null,"d":"null"}],"e":{"f":{"g":null}}}')
    expect(ascii(withoutNulls(node))).toBe('{"b":[null,{"d":"null"}],"e":{"f":{}}}')
    expect(ascii(withoutNulls(readTokens('null')))).toBe('null')
  })

  it('changes one member of an envelope and nothing else', () => {
    const envelope = envelopeTokens('{"a":null}', '{"a":null}')
    expect(ascii(withEdited(envelope, 'header', withoutNulls))).toBe(
      '{"header":{},"message":{"a":null}}',
    )
    expect(ascii(withEdited(envelope, 'signature', () => no))).toBe(ascii(envelope))
    expect(ascii(envelope)).toBe('{"header":{"a":null},"message":{"a":null}}')
  })

  it('builds an object of nodes', () => {
    const built = objectTokens([
      ['b', no],
      ['a\n', header],
    ])
    expect(ascii(built)).toBe(String.raw`{"a\n":${ascii(header)},"b":false}`)
    expect(memberOf(built, 'c')).toBeUndefined()
    expect(memberOf(no, 'a')).toBeUndefined()
  })
})
