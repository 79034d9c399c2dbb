import { createRequire } from 'node:module'
import { Command } from 'commander'
import { addDemo } from './demo.js'
import type { Done, Io } from './io.js'
import { addKeygen } from './keygen.js'
import { addMock } from './mock.js'
import { addSearch } from './search.js'
import { addSign } from './sign.js'
import { addValidate } from './validate.js'
import { addVerify } from './verify.js'

/** The command line. Each command's file says its options and loads what it needs when it runs. */
export function createProgram(io: Io, done: Done): Command {
  const program = new Command('dci-connect')
    .description('Speak the DCI registry standard from the command line')
    .version(versionOfPackage())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout(text)
      },
      writeErr: (text) => {
        io.stderr(text)
      },
      outputError: () => undefined,
    })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExit codes: 0 yes, 1 the answer is no, 2 wrong command line, 3 could not ask.',
    )
  addDemo(program, io, done)
  addMock(program, io, done)
  addSearch(program, io, done)
  addValidate(program, io, done)
  addSign(program, io, done)
  addVerify(program, io, done)
  addKeygen(program, io, done)
  return program
}

function versionOfPackage(): string {
  const own: unknown = createRequire(import.meta.url)('dci-connect/package.json')
  return (own as { readonly version: string }).version
}
