import { Option } from 'commander'
import type { Command } from 'commander'
import type { Deviation, Problem } from '../errors/index.js'
import { isDciError } from '../errors/index.js'
import { registryNames } from '../model/registry.js'
import type { RegistryName } from '../model/registry.js'
import { exitCodes } from './exit-code.js'
import { readBytes } from './files.js'
import type { Done, Io } from './io.js'
import { counted, printable, problemLine } from './text.js'

interface ValidateOptions {
  readonly registry?: RegistryName
  readonly strict?: true
  readonly json?: true
}

/** What is known about one file. */
interface Finding {
  readonly file: string
  readonly readable: boolean
  readonly problems: readonly Problem[]
  readonly deviations: readonly Deviation[]
}

/** `dci-connect validate`: can these messages be read, and what is not as the published text has it. */
export function addValidate(program: Command, io: Io, done: Done): void {
  program
    .command('validate')
    .description('read DCI messages from files and list every problem and deviation')
    .argument('<file...>', 'JSON files, one envelope each')
    .addOption(
      new Option('--registry <name>', 'check records as this registry’s').choices(registryNames),
    )
    .option('--strict', 'deviations fail too')
    .option('--json', 'print JSON')
    .action(async (files: string[], options: ValidateOptions) => {
      done(await validate(files, options, io))
    })
}

async function validate(
  files: readonly string[],
  { registry, strict, json }: ValidateOptions,
  io: Io,
): Promise<number> {
  const findings: Finding[] = []
  for (const file of files) {
    const finding = await inspect(file, registry)
    findings.push(finding)
    if (json !== true) tell(finding, io)
  }
  if (json === true) io.stdout(`${JSON.stringify(findings)}\n`)
  else io.stderr(`${summary(findings)}\n`)
  const passes = findings.every(
    ({ readable, deviations }) => readable && (strict !== true || deviations.length === 0),
  )
  return passes ? exitCodes.yes : exitCodes.no
}

async function inspect(file: string, registry: RegistryName | undefined): Promise<Finding> {
  const bytes = await readBytes(file)
  const { readEnvelope } = await import('../envelope/index.js')
  const { readMessage } = await import('../validation/index.js')
  try {
    const raw = readEnvelope(bytes)
    const { deviations } = readMessage(raw, registry === undefined ? {} : { registry })
    return { file, readable: true, problems: [], deviations }
  } catch (error) {
    if (!isDciError(error)) throw error
    const problems =
      error.problems.length > 0 ? error.problems : [{ pointer: '', text: error.message }]
    return { file, readable: false, problems, deviations: [] }
  }
}

function tell({ file, problems, deviations }: Finding, io: Io): void {
  for (const one of [...problems, ...deviations]) {
    io.stdout(`${printable(file)}: ${problemLine(one)}\n`)
  }
}

function summary(findings: readonly Finding[]): string {
  const readable = findings.filter((finding) => finding.readable).length
  const deviations = findings.reduce((sum, finding) => sum + finding.deviations.length, 0)
  return `${String(readable)} of ${counted(findings.length, 'file')} can be read, ${counted(deviations, 'deviation')}`
}
