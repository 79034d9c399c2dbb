import { CommanderError } from 'commander'
import { exitCodes } from './exit-code.js'
import { tellFailure } from './failure.js'
import type { Io } from './io.js'
import { createProgram } from './program.js'

/** Commander's own ends that are no failure. */
const helps = ['commander.helpDisplayed', 'commander.help', 'commander.version']

/**
 * Runs the command with these arguments (without node and script) and gives its exit code. Never rejects: a failure is told through `io`, as
 * JSON when the arguments ask for JSON.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.yes
  const program = createProgram(io, (given) => {
    code = given
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && helps.includes(error.code)) {
      return error.exitCode === 0 ? exitCodes.yes : exitCodes.usage
    }
    return tellFailure(error, io, argv.includes('--json'))
  }
}
