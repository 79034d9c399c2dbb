import { describe, expect, it } from 'vitest'
import type { Deviation } from '../../src/errors/index.js'
import { readJson, toPointer } from '../../src/json/index.js'
import { collectProblems, readMessage } from '../../src/validation/index.js'
import type { MessageReading, ReceivedEnvelope } from '../../src/validation/index.js'
import { titleOf } from '../../src/validation/reader/operations.js'
import type { ShapeName } from '../../src/validation/generated/shapes.js'
import { needs } from '../shared.js'
import {
  examples,
  pinnedReadings,
  refusedSamples,
  registryOf,
  sampleBytes,
  sampleNames,
} from './samples.js'

function envelopeOf(name: string): ReceivedEnvelope {
  return readJson(sampleBytes(examples ?? '', name)).value as ReceivedEnvelope
}

function read(name: string): MessageReading {
  return readMessage(envelopeOf(name), { registry: registryOf(name) })
}

/** What stands at an RFC 6901 pointer; `undefined` where nothing does. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[token.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

function pointersOf(deviations: readonly Deviation[]): string[] {
  return deviations.map(({ pointer }) => pointer)
}

function shapeOf(reading: MessageReading, name: string): ShapeName {
  const { operation, kind } = reading
  return titleOf({ operation, kind }, registryOf(name)) as ShapeName
}

const cases = pinnedReadings.flatMap((pinned) => pinned.samples.map((name) => ({ name, pinned })))

describe.skipIf(examples === undefined)(`published samples${needs(examples)}`, () => {
  it('are all pinned, save the two that repeat a key', () => {
    const pinned = cases.map(({ name }) => name)
    expect([...pinned, ...refusedSamples].sort()).toEqual(sampleNames(examples ?? '').sort())
  })

  it.each(refusedSamples)('%s is refused before it is read (S2)', (name) => {
    expect(() => readJson(sampleBytes(examples ?? '', name))).toThrow(
      expect.objectContaining({ code: 'json.duplicate_key' }),
    )
  })

  it.each(cases)('$name is read, with every deviation listed', ({ name, pinned }) => {
    const reading = read(name)
    expect(pointersOf(reading.deviations)).toEqual(pinned.deviations)
    expect([reading.operation ?? null, reading.kind]).toEqual([pinned.operation, pinned.kind])
  })

  it.each(cases)('$name: every pointer leads to what was received', ({ name }) => {
    const received = envelopeOf(name)
    for (const { pointer, text } of read(name).deviations) {
      const isThere = valueAt(received, pointer) !== undefined
      expect(isThere, `${pointer}: ${text}`).toBe(!text.startsWith('missing'))
    }
  })

  it.each(cases)('$name: whatever the strict checker minds was told', ({ name }) => {
    const received = envelopeOf(name)
    const reading = read(name)
    const told = new Set(pointersOf(reading.deviations))
    const unnested = ['message', 'results', 'receipt_information'].some(
      (member) => (received.message as Record<string, unknown>)[member] !== undefined,
    )
    if (unnested) return expect(told.size).toBeGreaterThan(0)
    const minded = collectProblems(shapeOf(reading, name), received.message, ['message'], 1_000)
    // A query under the wrong label is told at its label.
    const untold = pointersOf(minded).filter((at) => !told.has(at) && !told.has(`${at}_type`))
    expect(untold).toEqual([])
  })

  it.each(cases)('$name: what is left after reading is missing or kept', ({ name }) => {
    const { header, message } = read(name)
    const again = readMessage({ header, message }, { registry: registryOf(name) })
    const left = again.deviations.filter(({ text }) => !/missing|kept|not an action/.test(text))
    expect(left).toEqual([])
    expect(again.message).toBe(message)
  })

  it('tells where, never what (S12)', () => {
    const texts = cases.flatMap(({ name }) => read(name).deviations.map(({ text }) => text))
    for (const datum of ['Phumchai', '847951632', '1995', 'Doe', 'Bophut']) {
      expect(texts.filter((text) => text.includes(datum))).toEqual([])
    }
  })
})

describe('a pointer in the pinned table', () => {
  it('is a JSON pointer into header or message', () => {
    const odd = cases
      .flatMap(({ pinned }) => pinned.deviations)
      .filter((pointer) => {
        const [root] = pointer.split('/').slice(1)
        return (
          (root !== 'header' && root !== 'message') ||
          toPointer(pointer.split('/').slice(1)) !== pointer
        )
      })
    expect(odd).toEqual([])
  })
})
