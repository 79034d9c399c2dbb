import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DciError, describeProblems, fileAdvice, isDciError } from '../errors/index.js'
import type { Problem } from '../errors/index.js'
import { readJson } from '../json/index.js'
import { problemsOfConfig } from '../validation/index.js'
import type { ConfigTitle } from '../validation/index.js'

/** Environment variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A configuration file while it is made into a value. */
export interface ConfigFile {
  /** What stands in it, as its schema has it. */
  readonly value: unknown
  /** The path of a file that this one names. */
  pathOf(file: string): string
  /** Notes that the value at `pointer` is wrong. */
  note(pointer: string, text: string): void
  /** What `work` gives; `undefined`, and a note at `pointer`, when it throws what a wrong value throws. */
  attempt<T>(pointer: string, work: () => T | Promise<T>): Promise<T | undefined>
  /** The value of an environment variable without the white space around it; `undefined`, and a note, when it has none. */
  secret(pointer: string, env: Environment, name: string): string | undefined
  /** Throws `config.invalid` when anything was noted. */
  finish(): void
}

const maxBytes = 1024 * 1024

/**
 * Reads a configuration file and holds it to its schema. Throws `file.unreadable`, or `config.invalid` with line and column where it is no
 * JSON, with every problem as a JSON pointer where it is not what the schema says. Nothing that stands in the file is quoted (S12).
 */
export async function readConfig(title: ConfigTitle, file: string | URL): Promise<ConfigFile> {
  const path = typeof file === 'string' ? file : fileURLToPath(file)
  const name = `the ${title.toLowerCase()} file ${path}`
  const value = jsonIn(await readBytes(path), name)
  const problems = await problemsOfConfig(title, value)
  if (problems.length > 0) throw invalid(name, problems)
  const note = (pointer: string, text: string): void => {
    problems.push({ pointer, text })
  }
  return {
    value,
    pathOf: (other) => resolve(dirname(path), other),
    note,
    attempt: async (pointer, work) => {
      try {
        return await work()
      } catch (error) {
        if (!isDciError(error) && !(error instanceof TypeError)) throw error
        note(pointer, error.message)
        return undefined
      }
    },
    secret: (pointer, env, variable) => {
      const found = env[variable]?.trim() ?? ''
      if (found !== '') return found
      note(pointer, `names ${variable}, which is not set in the environment`)
      return undefined
    },
    finish: () => {
      if (problems.length > 0) throw invalid(name, problems, adviceFor(problems))
    },
  }
}

/** The bytes of a file. Throws `file.unreadable`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new DciError('file.unreadable', `${path} cannot be read: ${fileAdvice(cause)}`, { cause })
  }
}

/** The text in the bytes of a file; a byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Strictly, so that of two members of one name none is chosen by chance; a byte order mark, which editors write, is dropped. */
function jsonIn(bytes: Uint8Array, name: string): unknown {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return readJson(marked ? bytes.subarray(3) : bytes, { maxBytes }).value
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    const what = cause.message.slice(0, cause.message.lastIndexOf('; '))
    const sentence = `${name} cannot be used. ${what}; correct it there`
    throw new DciError('config.invalid', sentence, { problems: cause.problems })
  }
}

/** What stands at `/env` names a variable well, or the schema would have said so: then the variable is what is wrong. */
function adviceFor(problems: readonly Problem[]): string {
  const count = problems.filter(({ pointer }) => pointer.endsWith('/env')).length
  if (count === 0) return 'Correct the file'
  return count === problems.length
    ? 'Correct the environment'
    : 'Correct the file and the environment'
}

function invalid(
  name: string,
  problems: readonly Problem[],
  advice = 'Correct the file',
): DciError {
  const sentence = `${name} cannot be used: ${describeProblems(problems)}. ${advice}`
  return new DciError('config.invalid', sentence, { problems: [...problems] })
}
