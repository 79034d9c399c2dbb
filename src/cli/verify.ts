import type { Command } from 'commander'
import type { SignatureVerdict } from '../envelope/index.js'
import { isDciError } from '../errors/index.js'
import type { Suspect } from './diagnosis/suspect.js'
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
  const profile = await requireProfile(options.profile)
  const bytes = await readBytes(file)
  const { readKeys } = await import('./keys.js')
  const jwks = await readKeys(options.jwks)
  const { importKeySet } = await import('../envelope/index.js')
  const now = options.at ?? io.now()
  const finding = await judge(bytes, { profile, keys: importKeySet(jwks.keys), now })
  if (options.json === true) io.stdout(`${JSON.stringify(finding)}\n`)
  else io.stdout(describe(finding))
  return finding.status === 'verified' ? exitCodes.yes : exitCodes.no
}

/** What is known about a signature, how old it is in seconds, and what to check first where it does not hold. */
type Finding = SignatureVerdict & { readonly age?: number; readonly hint?: string }

/** A text that the strict reader refuses (S2) is no message anybody signed for us: it is refused like a bad signature. */
async function judge(bytes: Uint8Array, by: Omit<Suspect, 'raw'>): Promise<Finding> {
  const { readEnvelope, verifyEnvelope } = await import('../envelope/index.js')
  try {
    const suspect = { ...by, raw: readEnvelope(bytes) }
    const { profile, keys, now } = by
    const verdict = await verifyEnvelope(suspect.raw, {
      dialect: profile.signature,
      requirement: 'optional',
      keys: () => keys,
      now,
    })
    const age = ageOf(suspect)
    const finding = age === undefined ? verdict : { ...verdict, age }
    if (verdict.status !== 'refused' && verdict.status !== 'unsigned') return finding
    const { diagnose } = await import('./diagnosis/diagnose.js')
    return { ...finding, hint: await diagnose(verdict, suspect) }
  } catch (error) {
    if (!isDciError(error)) throw error
    return { status: 'refused', reason: error.code, text: error.message }
  }
}

/** Since the signature was made; where its scheme has no times, since the time of the message. */
function ageOf({ raw, profile, now }: Suspect): number | undefined {
  const { scheme } = profile.signature
  const parsed = typeof raw.signature === 'string' ? scheme.parse(raw.signature) : undefined
  const message_ts = Math.floor(Date.parse(String(raw.header['message_ts'])) / 1000)
  const since = parsed?.created ?? message_ts
  return Number.isFinite(since) ? Math.floor(now / 1000) - since : undefined
}

const labels: Readonly<Record<string, string>> = { form: 'canonical form', hint: 'check first' }

/** One line per thing known. */
function describe(finding: Finding): string {
  const rows = Object.entries(finding).map(
    ([name, value]) => `${(labels[name] ?? name).padEnd(15)} ${shown(name, value)}\n`,
  )
  return rows.join('')
}

function shown(name: string, value: unknown): string {
  if (name === 'age') return `${String(value)} s`
  if (Array.isArray(value)) return printable(value.join(', '))
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
