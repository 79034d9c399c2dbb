import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import type { Io } from '../../src/cli/io.js'
import { counter, noon } from '../kit.js'

/** What a run of the command came to. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command in this process; the clock stands at noon unless told otherwise. */
export async function cli(argv: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
    now: () => noon,
    sinceStart: () => 42.4,
    newId: counter(),
    color: false,
    untilStopped: () => Promise.resolve(),
    spareMemory: () => undefined,
    ...io,
  })
  return { code, out, err }
}

/** The JSON on stdout. */
export function jsonOf<T>({ out }: Ran): T {
  return JSON.parse(out) as T
}

/** A folder of one's own, gone after `use`. */
export async function withFolder<T>(use: (folder: Folder) => Promise<T>): Promise<T> {
  const path = mkdtempSync(join(tmpdir(), 'dci-connect-'))
  const write = (name: string, content: unknown): string => {
    const file = join(path, name)
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    return file
  }
  try {
    return await use({ path, write })
  } finally {
    rmSync(path, { recursive: true })
  }
}

/** Where a test's files are, and how one is made: text as it is, other values as JSON. Gives the path. */
export interface Folder {
  readonly path: string
  write(name: string, content: unknown): string
}
