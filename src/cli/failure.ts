import { CommanderError } from 'commander'
import { isDciError } from '../errors/index.js'
import type { DciError } from '../errors/index.js'
import { exitCodeOf, exitCodes } from './exit-code.js'
import type { Io } from './io.js'
import { printable, problemLine } from './text.js'

/** What went wrong, as the command tells it. */
interface Told {
  readonly code: string
  readonly message: string
  readonly details: readonly string[]
  readonly exitCode: number
}

/**
 * Tells a failure and gives the exit code: `{ error: { code, message } }` on stdout with `--json`, else one line on stderr and one more per
 * problem.
 */
export function tellFailure(error: unknown, io: Io, json: boolean): number {
  const { code, message, details, exitCode } = told(error)
  if (json) {
    io.stdout(`${JSON.stringify({ error: { code, message } })}\n`)
    return exitCode
  }
  io.stderr(`dci-connect: ${printable(message)}\n`)
  for (const line of details) io.stderr(`  ${line}\n`)
  return exitCode
}

function told(error: unknown): Told {
  const exitCode = exitCodeOf(error)
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ')
    return {
      code: 'usage',
      message: `${message} (see --help)`,
      details: [],
      exitCode: exitCodes.usage,
    }
  }
  if (isDciError(error)) {
    const says = error.peerMessage === undefined ? '' : `. It says: ${error.peerMessage}`
    const details = error.problems.map(problemLine).filter((line) => !error.message.includes(line))
    return { code: error.code, message: error.message + tried(error) + says, details, exitCode }
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof TypeError) return { code: 'usage', message, details: [], exitCode }
  const sentence = `this should not happen (${message}); please report it`
  return { code: 'internal', message: sentence, details: [], exitCode }
}

/** How often it was sent, and until when asking again is useless: what the message does not say yet. */
function tried({ attempts = 1, retryAt, message }: DciError): string {
  const often = attempts > 1 ? `; it was tried ${String(attempts)} times` : ''
  const when = retryAt?.toISOString()
  return when === undefined || message.includes(when) ? often : `${often}; ask again at ${when}`
}
