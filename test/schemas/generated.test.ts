import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageTitles } from '../../src/model/generated/messages.js'
import { registryNames } from '../../src/model/registry.js'
import { collectProblems } from '../../src/validation/collect.js'
import type { Check } from '../../src/validation/checks.js'
import * as core from '../../src/validation/generated/core.js'
import * as crvs from '../../src/validation/generated/crvs.js'
import * as dr from '../../src/validation/generated/dr.js'
import * as fr from '../../src/validation/generated/fr.js'
import * as ibr from '../../src/validation/generated/ibr.js'
import { shapes } from '../../src/validation/generated/shapes.js'
import type { ShapeName } from '../../src/validation/generated/shapes.js'
import * as social from '../../src/validation/generated/social.js'
import { referenceValidators } from './reference.js'
import { samplesOf } from './samples.js'

const own = { crvs, social, ibr, dr, fr }
/** The validator of every shape, those inside messages too: a file exports all it holds. */
const all: Record<string, unknown> = { ...core, ...crvs, ...social, ...ibr, ...dr, ...fr }
const titles = Object.keys(shapes).filter((title) => title in all) as ShapeName[]
const accepts = (title: ShapeName, value: unknown): boolean => (all[title] as Check)(value)
const reference = referenceValidators()

describe('what is made from the schemas', () => {
  it('is current: generating again changes nothing', () => {
    const script = join(import.meta.dirname, '..', '..', 'schemas', 'generate.mjs')
    const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })

  it.each(registryNames)('has a validator for every message of %s', (registry) => {
    const offered = { ...core.validators, ...own[registry].validators }
    const wanted = Object.values(messageTitles[registry]).flatMap((row) => [
      row.request,
      row.answer,
    ])
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter((title) => !Object.hasOwn(offered, title))).toEqual([])
  })

  it('needs nothing of ajv at run time', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'validation', 'generated')
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
    const foreign = /\brequire\b|from ["'](?!\.\.?\/)/
    expect(files).toHaveLength(7)
    expect(files.filter((name) => foreign.test(readFileSync(join(folder, name), 'utf8')))).toEqual(
      [],
    )
  })
})

describe.each(titles)('%s', (title) => {
  it('takes every value made by its rules, and so do the schema files', () => {
    fc.assert(
      fc.property(samplesOf(title, 0), (value) => {
        expect(collectProblems(title, value)).toEqual([])
        expect([accepts(title, value), reference(title, value)]).toEqual([true, true])
      }),
      { numRuns: 15 },
    )
  })

  it('judges spoiled values as the schema files do, and says why exactly when it refuses', () => {
    fc.assert(
      fc.property(samplesOf(title, 3), (value) => {
        const expected = reference(title, value)
        expect(accepts(title, value)).toBe(expected)
        expect(collectProblems(title, value).length === 0).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('refuses what is no object, without throwing', () => {
    const not = [null, undefined, 0, '', 'x', true, [], [{}], () => ({})]
    expect(not.filter((value) => accepts(title, value))).toEqual([])
    expect(collectProblems(title, null)).toEqual([{ pointer: '', text: 'must be an object' }])
  })
})
