import { spawn } from 'node:child_process'
import path from 'node:path'

/** The repository. */
export const root = path.join(import.meta.dirname, '..', '..')

/** A check that did not hold: its message is for the person at the terminal, no stack needed. */
export class CheckFailed extends Error {}

/**
 * Runs a command and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: 'all' | 'nothing', timeout?: number }} options `show`: whether
 *   output appears while it runs (it is always collected); `timeout` in ms, then the command is killed
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>} the code is -1 when a signal ended it
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = {}, show = 'nothing', timeout = 600_000 } = options
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  })
  const collected = { stdout: '', stderr: '' }
  for (const stream of /** @type {const} */ (['stdout', 'stderr'])) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      collected[stream] += text
      if (show === 'all') process[stream].write(text)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, ...collected }))
  })
}

/** Like `run`, but throws `CheckFailed` with the command's own output unless it ends with 0. Returns its stdout. */
export async function must(command, args, options = {}) {
  const { code, stdout, stderr } = await run(command, args, options)
  if (code === 0) return stdout
  const said = options.show === 'all' ? '' : `\n${stdout}${stderr}`.trimEnd()
  const ended = code === -1 ? 'was killed (time limit?)' : `ended with ${code}`
  throw new CheckFailed(`${[command, ...args].join(' ')} ${ended}${said}`)
}

/** Runs a script's main function; a `CheckFailed` is printed as it is and ends the process with 1. */
export async function main(body) {
  try {
    await body()
  } catch (error) {
    if (!(error instanceof CheckFailed)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
