import type { Problem } from '../errors/index.js'
import { appendPointer } from '../json/index.js'
import type { Fault, Note } from './generated/config.js'

/** The files of our own that have a schema: `schemas/config/`. */
export type ConfigTitle = 'Partner' | 'Identity'

const most = 20

const types: Readonly<Record<string, string>> = {
  object: 'must be an object',
  array: 'must be a list',
  string: 'must be a text',
  boolean: 'must be true or false',
  integer: 'must be a whole number',
}

/**
 * What is wrong with a partner or identity file, one problem a place, at most 20; empty when nothing is. Texts say what is expected and never
 * quote what was found: it may be a secret in the wrong place (S12). The validators are loaded by the first call.
 */
export async function problemsOfConfig(title: ConfigTitle, value: unknown): Promise<Problem[]> {
  const { Partner, Identity, notes } = await import('./generated/config.js')
  const validate = { Partner, Identity }[title]
  if (validate(value)) return []
  // `if` only says that one of its branches did not hold; the branch has said why.
  const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if')
  const problems = new Map<string, Problem>()
  for (const fault of faults) {
    const problem = problemOf(fault, notes[title])
    if (!problems.has(problem.pointer)) problems.set(problem.pointer, problem)
  }
  return [...problems.values()].slice(0, most)
}

function problemOf(fault: Fault, notes: Readonly<Record<string, Note>>): Problem {
  const { instancePath, schemaPath, keyword, params } = fault
  const { says, members = [] } = notes[schemaPath.slice(0, schemaPath.lastIndexOf('/'))] ?? {}
  if (keyword === 'additionalProperties') {
    const known = members.filter((member) => !member.startsWith('$'))
    return {
      pointer: appendPointer(instancePath, String(params['additionalProperty'])),
      text: `is not known here; there are ${known.join(', ')}`,
    }
  }
  if (keyword === 'required') {
    const pointer = appendPointer(instancePath, String(params['missingProperty']))
    return { pointer, text: says ?? 'is missing' }
  }
  return { pointer: instancePath, text: says ?? types[String(params['type'])] ?? 'is not allowed' }
}
