import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDciError } from '../../src/errors/index.js'
import { actions } from '../../src/model/actions.js'
import type { Operation } from '../../src/model/actions.js'
import { registryNames } from '../../src/model/registry.js'
import { readMessage } from '../../src/validation/index.js'
import type {
  MessageReading,
  ReadMessageOptions,
  ReceivedEnvelope,
} from '../../src/validation/index.js'
import { shapes } from '../../src/validation/generated/shapes.js'
import { byIdentifier, recordsAnswer, requestHeader, searchRequest } from './envelopes.js'

/** Every name the reader knows, so that arbitrary objects hit its rules. */
const names = [
  ...new Set(
    Object.values(shapes).flatMap(({ fields, unwrap }) => [
      ...Object.keys(fields),
      ...Object.values(fields).flatMap((field) => field.aliases ?? []),
      ...(unwrap === undefined ? [] : [unwrap]),
    ]),
  ),
  'full_name',
  'results',
  'message',
  'unsubscribe_request',
  'example',
  '__proto__',
  'constructor',
]

const texts = [
  '',
  ' ',
  '1',
  '0',
  'yes',
  'F',
  'en',
  'EN/GB',
  'success',
  '1990-05-15T00:00:00Z',
  '2020-01-01T10:00:00',
  'Widow',
  'predicate',
  'object',
  '__proto__',
]

const { value } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...texts, null, true, false, 0, 1, 1985, 2.5, 1e21),
    fc.string(),
    tie('fields'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  fields: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
}))

const record = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 8 })

const options: fc.Arbitrary<ReadMessageOptions> = fc
  .record(
    {
      registry: fc.constantFrom(...registryNames),
      operation: fc.constantFrom(...(Object.keys(actions) as Operation[])),
      direction: fc.constantFrom('request' as const, 'answer' as const),
      strictness: fc.constantFrom('tolerant' as const, 'registry' as const),
    },
    { requiredKeys: [] },
  )
  // A route names an operation its registry has.
  .filter(
    ({ registry, operation }) =>
      registry === undefined ||
      operation === undefined ||
      actions[operation].registries.includes(registry),
  )

/** Envelopes that are what they say, with anything in their criteria, items and records. */
const nearlyRight: fc.Arbitrary<ReceivedEnvelope> = fc.oneof(
  fc
    .tuple(record, record)
    .map(([criteria, item]) => searchRequest({ ...byIdentifier, ...criteria }, item)),
  fc.array(record, { maxLength: 3 }).map((records) => recordsAnswer(...records)),
)

/** Envelopes from hopeless to nearly right. */
const envelope: fc.Arbitrary<ReceivedEnvelope> = fc.oneof(
  fc.record({ header: value, message: value }),
  fc.record({ header: record.map((more) => requestHeader('search', more)), message: record }),
  nearlyRight,
)

const registries = fc.constantFrom(...registryNames)

/** The reading, or `undefined` when it was refused; any other failure is thrown on. */
function attempt(received: ReceivedEnvelope, how: ReadMessageOptions): MessageReading | undefined {
  try {
    return readMessage(received, how)
  } catch (error) {
    if (isDciError(error)) return undefined
    throw error
  }
}

describe('for any JSON value', () => {
  it('the reader answers or throws a DciError, and never changes what it was given', () => {
    fc.assert(
      fc.property(envelope, options, (received, how) => {
        const before = structuredClone(received)
        attempt(received, how)
        expect(received).toEqual(before)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reading again what was read comes to rest, and then finds only what is kept or missing', () => {
    fc.assert(
      fc.property(nearlyRight, registries, (received, registry) => {
        let reading = attempt(received, { registry })
        // Where an unusable member decided how its siblings were read, leaving it out decides anew: a few times at most.
        for (let turn = 0; turn < 6 && reading !== undefined; turn++) {
          const { header, message } = reading
          reading = attempt({ header, message }, { registry })
          if (reading?.message === message) break
        }
        const mended = /read (as|there)|is read|left out|another name/
        expect(reading?.deviations.filter(({ text }) => mended.test(text)) ?? []).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('a pointer never holds a value, and a message without deviations is the one given', () => {
    fc.assert(
      fc.property(envelope, registries, (received, registry) => {
        const reading = attempt(received, { registry })
        if (reading === undefined) return
        if (reading.deviations.length === 0) expect(reading.message).toBe(received.message)
        expect(reading.deviations.every(({ pointer }) => /^\/(header|message)/.test(pointer))).toBe(
          true,
        )
      }),
      { numRuns: 1_000 },
    )
  })
})
