import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** What a child process came to. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A child process that runs. */
export interface Child {
  /** What it has written when it has first written anything; `''` when it ends before. */
  readonly first: Promise<string>
  /** Closes its input, and waits until it has ended by itself; code -1 when that took longer than 150 s. */
  end(): Promise<Ended>
}

const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'dci-connect')

/** Runs a TypeScript file, named from this folder on, as a process of its own, from the sources: no build is needed before. */
export async function startChild(name: string, args: readonly string[]): Promise<Child> {
  await mkdir(cache, { recursive: true })
  const outfile = join(cache, `${basename(name)}-${String(process.pid)}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  return run(outfile, args)
}

function run(file: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [file, ...args], { timeout: 150_000 })
  let [out, err] = ['', '']
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      void rm(file).then(() => {
        resolve({ code: code ?? -1, out, err })
      })
    })
  })
  const first = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      resolve(out)
    })
    void ended.then(() => {
      resolve('')
    })
  })
  return { first, end: () => (child.stdin.end(), ended) }
}

/** Runs one to its end. */
export async function runChild(name: string, args: readonly string[]): Promise<Ended> {
  return (await startChild(name, args)).end()
}
