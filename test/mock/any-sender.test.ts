import { describe, expect, it } from 'vitest'
import { anySender } from '../../src/mock/any-sender.js'
import { us } from '../kit.js'

describe('senders of a mock', () => {
  const find = anySender('optional', undefined, { identity: us, origin: 'https://own.invalid' })

  it('are the same partner each time, so that their keys are read once', () => {
    expect(find('sr.example.gov.other')).toBe(find('sr.example.gov.other'))
  })

  it('with ids that no message may have are not remembered (S9)', () => {
    const long = 'x'.repeat(100)
    expect(find(long).id).toBe(long)
    expect(find(long)).not.toBe(find(long))
  })
})
