import { Option } from 'commander'
import type { Command } from 'commander'
import type { SearchAnswer } from '../client/index.js'
import { DciError } from '../errors/index.js'
import type { Identity, Partner } from '../peers/index.js'
import type { SearchCriteria } from '../model/index.js'
import { isRegistryName, registryNames } from '../model/registry.js'
import type { RegistryName } from '../model/registry.js'
import { exitCodes } from './exit-code.js'
import type { Done, Io } from './io.js'
import { addProfileOption, requireProfile } from './profile-option.js'
import { withOptions } from './search-hint.js'
import { counted, paint, problemLine, signatureLine } from './text.js'
import { httpUrl, notEmpty, usage, wholeNumber } from './usage.js'

interface SearchCommandOptions {
  readonly url?: string
  readonly registry: string
  readonly id?: readonly string[]
  readonly where: readonly string[]
  readonly event?: string
  readonly regType?: string
  readonly recordType?: string
  readonly profile: string
  readonly partner?: string
  readonly senderId?: string
  readonly receiverId?: string
  readonly key?: string
  readonly jwks?: string
  readonly token?: string
  readonly pageSize?: number
  readonly json?: true
}

const sheetBrings =
  '--partner brings URL, profile, id, keys and token; leave --url, --profile, --receiver-id, --jwks and --token out'

/** Who asks where nobody says. */
const nobody = 'dci-connect'

/** `dci-connect search`: one synchronous search. */
export function addSearch(program: Command, io: Io, done: Done): void {
  const command = program
    .command('search')
    .description('ask a registry and show what it answers; no match is exit code 1')
    .option('--url <url>', 'what precedes /registry/sync/search', httpUrl)
    .addOption(
      new Option('--registry <name>', 'whose records').choices(registryNames).makeOptionMandatory(),
    )
    .option('--id <type-and-value...>', 'look up one identifier, e.g. --id BRN 2023BAAAAAA')
    .option(
      '--where <condition>',
      `'attribute op value'; ops eq gt lt ge le in; repeat to narrow`,
      gather,
      [],
    )
  addProfileOption(command)
    .option('--event <name>', 'reg_event_type, e.g. birth: OpenCRVS has to be told', notEmpty)
    .option(
      '--reg-type <type>',
      'reg_type, e.g. Farmer for OpenG2P (default: as the profile has it)',
      notEmpty,
    )
    .option('--record-type <type>', 'reg_record_type (default: as the registry has it)', notEmpty)
    .option('--partner <file>', 'partner sheet (JSON): URL, profile, keys and token at once')
    .option('--sender-id <id>', `who we are (default: ${nobody}, as the profile wants it)`)
    .option('--receiver-id <id>', 'who is asked (default: the registry name)')
    .option('--key <file>', 'private key to sign with')
    .option(
      '--jwks <url-or-file>',
      'keys that answers must be signed with; without it they are not verified',
    )
    .option('--token <token>', 'bearer token to send', notEmpty)
    .option('--page-size <n>', 'records in the answer', wholeNumber(1, 10_000))
    .option('--json', 'print JSON')
    .action(async (options: SearchCommandOptions, self: Command) => {
      const names = self.getOptionValueSource('profile') === 'cli'
      if (names && options.partner !== undefined) throw usage(sheetBrings)
      done(await search(options, io))
    })
}

/** A name that the partner's system could know us by: some want a URL, from which nobody fetches anything as long as we don't sign. */
function senderIdFor({ profile }: Partner): string {
  return profile.senderIdProblem(nobody) === undefined ? nobody : `https://${nobody}.invalid`
}

function gather(one: string, before: readonly string[]): readonly string[] {
  return [...before, one]
}

/** Somebody waits before the screen: at most two attempts of 15 seconds, and no longer wait than 10 for a registry that asks for one. */
const patience = { timeout: 15_000, retry: { attempts: 2, maxRetryAfter: 10_000 } }

async function search(options: SearchCommandOptions, io: Io): Promise<number> {
  const { registry } = options
  if (!isRegistryName(registry)) throw usage('--registry names none of the five registries')
  const criteria = await criteriaOf(options)
  const partner = await partnerOf(options, registry)
  const identity = await identityOf(options, partner)
  const { createRegistryClient } = await import('../client/index.js')
  const { createTransport } = await import('../transport/index.js')
  const transport = createTransport(patience)
  const client = createRegistryClient({
    registry,
    identity,
    partner,
    transport,
    now: () => io.now(),
    newId: () => io.newId(),
  })
  try {
    const answer: SearchAnswer<unknown> = await client.sync.search(criteria).catch(withOptions)
    return await tell(answer, registry, options, io)
  } finally {
    await transport.close()
  }
}

async function criteriaOf(options: SearchCommandOptions): Promise<SearchCriteria> {
  const { id, where, pageSize, event, regType, recordType } = options
  const { idTypeValue, predicate } = await import('../model/index.js')
  const { parseWhere } = await import('./where.js')
  const paged =
    pageSize === undefined ? {} : { pagination: { page_size: pageSize, page_number: 1 } }
  const around = {
    ...paged,
    ...(event === undefined ? {} : { reg_event_type: event }),
    ...(regType === undefined ? {} : { reg_type: regType }),
    ...(recordType === undefined ? {} : { reg_record_type: recordType }),
  }
  if (id !== undefined && where.length > 0) throw usage('give --id or --where, not both')
  if (id !== undefined) {
    const [type = '', value = ''] = id
    if (id.length !== 2 || type === '' || value === '')
      throw usage('--id takes a type and a value, e.g. --id BRN 2023BAAAAAA')
    return { ...idTypeValue(type, value), ...around }
  }
  if (where.length === 0) throw usage('say what to look for: --id TYPE VALUE, or --where')
  return { ...predicate(...where.map(parseWhere)), ...around }
}

async function partnerOf(options: SearchCommandOptions, registry: RegistryName): Promise<Partner> {
  const { url, receiverId, jwks, token } = options
  if (options.partner !== undefined) {
    if (
      url !== undefined ||
      jwks !== undefined ||
      token !== undefined ||
      receiverId !== undefined
    ) {
      throw usage(sheetBrings)
    }
    return partnerIn(options.partner)
  }
  if (url === undefined) throw usage('say where: --url URL, or --partner FILE')
  const profile = await requireProfile(options.profile)
  const { definePartner } = await import('../peers/index.js')
  const { readKeys } = await import('./keys.js')
  return definePartner({
    id: receiverId ?? registry,
    baseUrl: url,
    profile,
    signatures: jwks === undefined ? 'off' : 'required',
    ...(jwks === undefined ? {} : { keys: await readKeys(jwks) }),
    ...(token === undefined ? {} : { token: { value: token } }),
  })
}

async function partnerIn(file: string): Promise<Partner> {
  const { loadPartner } = await import('../peers/index.js')
  const partner = await loadPartner(file)
  if (partner.baseUrl !== undefined) return partner
  const pointer = '/baseUrl'
  throw new DciError(
    'config.invalid',
    `the partner file ${file} does not say where ${partner.id} is; add ${pointer}`,
    { problems: [{ pointer, text: 'is missing' }] },
  )
}

async function identityOf(
  { senderId, key }: SearchCommandOptions,
  partner: Partner,
): Promise<Identity> {
  const sender_id = senderId ?? (key === undefined ? senderIdFor(partner) : nobody)
  const { createIdentity } = await import('../peers/index.js')
  if (key === undefined) return createIdentity({ sender_id })
  const { loadSigningKey } = await import('../envelope/index.js')
  return createIdentity({ sender_id, keys: [await loadSigningKey(key)] })
}

async function tell(
  answer: SearchAnswer<unknown>,
  registry: RegistryName,
  { json }: SearchCommandOptions,
  io: Io,
): Promise<number> {
  const { recordsOf } = await import('../model/index.js')
  const records = recordsOf(answer)
  const pagination = answer.message.search_response[0]?.pagination
  const { deviations, signature } = answer
  if (json === true) {
    const shown = deviations.map(({ pointer, text }) => ({ pointer, text }))
    io.stdout(`${JSON.stringify({ records, deviations: shown, signature, pagination })}\n`)
    return records.length === 0 ? exitCodes.no : exitCodes.yes
  }
  const { recordBlock } = await import('./record-block.js')
  const { strong, faint } = paint(io.color)
  records.forEach((record, index) => {
    io.stdout(`${strong(`record ${String(index + 1)}`)}\n`)
    for (const line of recordBlock(record, registry)) io.stdout(`  ${line}\n`)
    io.stdout('\n')
  })
  io.stdout(`${foundLine(records.length, pagination?.total_count)}\n`)
  io.stdout(faint(`signature: ${signatureLine(signature)}\n`))
  for (const deviation of deviations) io.stdout(faint(`deviation: ${problemLine(deviation)}\n`))
  return records.length === 0 ? exitCodes.no : exitCodes.yes
}

function foundLine(shown: number, total: number | undefined): string {
  if (shown === 0) return 'no match'
  if (total === undefined || total <= shown) return `${counted(shown, 'record')} found`
  return `${String(shown)} of ${counted(total, 'record')} found; --page-size shows more`
}
