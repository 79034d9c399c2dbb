import type { Command } from 'commander'
import { DciError } from '../errors/index.js'
import { exitCodes } from './exit-code.js'
import { readBytes } from './files.js'
import type { Done, Io } from './io.js'
import { addProfileOption, requireProfile } from './profile-option.js'
import { printable } from './text.js'
import { pointInTime } from './usage.js'

interface SignOptions {
  readonly profile: string
  readonly key: string
  readonly kid?: string
  readonly senderId?: string
  readonly at?: number
}

/** `dci-connect sign`: an envelope, or a header and a message, signed. */
export function addSign(program: Command, io: Io, done: Done): void {
  const command = program
    .command('sign')
    .description('complete the header of a message, sign it, and print the envelope')
    .argument('<file>', 'JSON with "header" and "message"; a signature in it is replaced')
  addProfileOption(command)
    .requiredOption('--key <file>', 'private key (JWK, PEM or PKCS#8)')
    .option('--kid <id>', 'key id to name (default: the key’s own)')
    .option('--sender-id <id>', 'who sends it (default: what the header says)')
    .option('--at <time>', 'when it is signed (default: now)', pointInTime)
    .option('--json', 'failures as JSON; the envelope is JSON anyway')
    .action(async (file: string, options: SignOptions) => {
      done(await sign(file, options, io))
    })
}

async function sign(file: string, options: SignOptions, io: Io): Promise<number> {
  const profile = await requireProfile(options.profile)
  const { loadSigningKey, readEnvelope } = await import('../envelope/index.js')
  const { completeHeader } = await import('./complete-header.js')
  const { sealForProfile } = await import('./seal-for-profile.js')
  const { header, message } = readEnvelope(await readBytes(file))
  if (typeof message !== 'object' || message === null || Array.isArray(message)) {
    throw new DciError(
      'message.unreadable',
      `${file} has no message object; write {"header": …, "message": …}`,
      {
        problems: [{ pointer: '/message', text: 'must be an object' }],
      },
    )
  }
  const { kid } = options
  const key = await loadSigningKey(options.key, kid === undefined ? {} : { kid })
  const now = options.at ?? io.now()
  const complete = completeHeader({
    header,
    message: message as Record<string, unknown>,
    sender_id: options.senderId,
    now,
    timestamp: (milliseconds) => profile.timestamp(milliseconds),
    newId: () => io.newId(),
  })
  const sender_id = complete['sender_id'] as string
  const signing = { dialect: profile.signature, key, sender_id, now }
  const { text, warnings } = await sealForProfile(complete, message, signing)
  const problem = profile.senderIdProblem(sender_id)
  const told = problem === undefined ? warnings : [senderWarning(problem), ...warnings]
  for (const warning of told) io.stderr(`warning: ${printable(warning)}\n`)
  io.stdout(`${text}\n`)
  return exitCodes.yes
}

/** Signed all the same: what a peer makes of an id is the peer's to say. */
function senderWarning(problem: string): string {
  return `the peer will not take this sender_id. ${problem}, or give --sender-id`
}
