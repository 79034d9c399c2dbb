import type { Command } from 'commander'
import type { KeySource, SignatureDialect, SignatureVerdict } from '../envelope/index.js'
import { isDciError } from '../errors/index.js'
import { exitCodes } from './exit-code.js'
import { readBytes } from './files.js'
import type { Done, Io } from './io.js'
import { addProfileOption, requireProfile } from './profile-option.js'
import { printable } from './text.js'
import { pointInTime } from './usage.js'

interface VerifyOptions {
  readonly profile: string
  readonly jwks: string
  readonly at?: number
  readonly json?: true
}

/** `dci-connect verify`: is this envelope signed by one of these keys, and still valid. */
export function addVerify(program: Command, io: Io, done: Done): void {
  const command = program
    .command('verify')
    .description(
      'check the signature and lifetime of an envelope; exit code 1 when it does not hold',
    )
    .argument('<file>', 'JSON envelope')
  addProfileOption(command)
    .requiredOption('--jwks <file-or-url>', 'keys to believe for the sender of the message')
    .option('--at <time>', 'judge the lifetime as of then (default: now)', pointInTime)
    .option('--json', 'print JSON')
    .action(async (file: string, options: VerifyOptions) => {
      done(await verify(file, options, io))
    })
}

async function verify(file: string, options: VerifyOptions, io: Io): Promise<number> {
  const { signature: dialect } = await requireProfile(options.profile)
  const bytes = await readBytes(file)
  const { readKeys } = await import('./keys.js')
  const jwks = await readKeys(options.jwks)
  const { staticKeys } = await import('../envelope/index.js')
  const verdict = await judge(bytes, dialect, staticKeys(jwks), options.at ?? io.now())
  if (options.json === true) io.stdout(`${JSON.stringify(verdict)}\n`)
  else io.stdout(describe(verdict))
  return verdict.status === 'verified' ? exitCodes.yes : exitCodes.no
}

/** A text that the strict reader refuses (S2) is no message anybody signed for us: it is refused like a bad signature. */
async function judge(
  bytes: Uint8Array,
  dialect: SignatureDialect,
  keys: KeySource,
  now: number,
): Promise<SignatureVerdict> {
  const { readEnvelope, verifyEnvelope } = await import('../envelope/index.js')
  try {
    const raw = readEnvelope(bytes)
    return await verifyEnvelope(raw, { dialect, requirement: 'optional', keys, now })
  } catch (error) {
    if (!isDciError(error)) throw error
    return { status: 'refused', reason: error.code, text: error.message }
  }
}

/** One line per thing known. */
function describe(verdict: SignatureVerdict): string {
  const rows = Object.entries(verdict).map(
    ([name, value]) => `${name.padEnd(10)} ${shown(name, value)}\n`,
  )
  return rows.join('')
}

function shown(name: string, value: unknown): string {
  const isTime = name === 'created' || name === 'expires'
  return isTime && typeof value === 'number' ? timeText(value) : printable(String(value))
}

/** Seconds since 1970, and what they are on the clock where a date can hold them. */
function timeText(seconds: number): string {
  const time = new Date(seconds * 1000)
  return Number.isNaN(time.getTime())
    ? String(seconds)
    : `${String(seconds)} (${time.toISOString()})`
}
