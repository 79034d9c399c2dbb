import { describe, expect, it } from 'vitest'
import type { RegistryName } from '../../../src/model/index.js'
import type { Profile } from '../../../src/peers/index.js'
import { encode } from './criteria.js'
import { shapesIn } from './shapes-in.js'

/** Criteria that are refused, what the refusal says, and criteria of the shape that it gives, which are not. */
export type Row = readonly [why: string, says: RegExp, refused: object, works: object]

/** Each row as a test. */
export function refuses(profile: Profile, registry: RegistryName, rows: readonly Row[]): void {
  describe(`${profile.name} (${registry})`, () => {
    it.each(rows)('is not sent %s, and is told what works', (_, says, refused, works) => {
      const send = (): unknown => encode(profile, registry, refused)
      expect(send).toThrow(expect.objectContaining({ code: 'query.unsupported' }) as Error)
      expect(send).toThrow(says)
      expect(send).toThrow(/nothing was sent\. What works there: /)
      for (const criteria of [works, ...shapesIn(messageOf(send))]) {
        const written = encode(profile, registry, criteria)
        expect(written).toMatchObject({ query_type: expect.any(String) })
      }
    })
  })
}

function messageOf(send: () => unknown): string {
  try {
    send()
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
