import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { parseFaultRule } from '../mock/faults/fault-rule.js'
import type { FaultRule } from '../mock/faults/fault-rule.js'
import { isRegistryName, registryNames } from '../model/registry.js'
import type { Profile } from '../peers/index.js'
import type { RegistryName } from '../model/registry.js'
import type { MockServerOptions, PeerSample, RunningMockRegistry } from '../mock/index.js'
import { exitCodes } from './exit-code.js'
import type { Done, Io } from './io.js'
import { readKeysFile } from './keys.js'
import { addProfileOption, requireProfile } from './profile-option.js'
import { printable } from './text.js'
import { notEmpty, usage, wholeNumber } from './usage.js'

interface MockOptions {
  readonly port: number
  readonly people: number
  readonly seed: number
  readonly profile: string
  readonly basePath?: string
  readonly token?: string
  readonly trust?: string
  readonly requireSignature?: true
  readonly unsigned?: true
  readonly fault: readonly FaultRule[]
  readonly admin?: true
  readonly json?: true
}

interface Announced extends MockOptions {
  readonly plays: Profile
}

/** `dci-connect mock`: registries to test against, one server each, until stopped. */
export function addMock(program: Command, io: Io, done: Done): void {
  const command = program
    .command('mock')
    .description('start mock registries with invented people; stop them with Ctrl-C')
    .argument('<registry...>', `${registryNames.join(', ')}, or all`)
    .option(
      '--port <n>',
      'port of the first; the others follow (0: any free)',
      wholeNumber(0, 65535),
      0,
    )
    .option('--people <n>', 'invented people', wholeNumber(1, 1_000_000), 200)
    .option('--seed <n>', 'another seed, other people', wholeNumber(0, 4_294_967_295), 1)
  addProfileOption(command)
    .option('--base-path <path>', 'what precedes /registry, e.g. /sr')
    .option('--token <token>', 'bearer token that requests must carry', notEmpty)
    .option('--trust <file>', 'key set believed for any sender')
    .option('--require-signature', 'refuse requests that no trusted key signed')
    .option('--unsigned', 'do not sign answers')
    .option(
      '--fault <fault>',
      'status=503, delay=200, reset, wrong-signature, stale-key, lost-callback or duplicate-callback, with every=3, times=1, on=sync/search; repeatable',
      oneMoreFault,
      [],
    )
    .option('--admin', 'routes /admin/faults, /admin/exchanges and /admin/events')
    .option('--json', 'print one line of JSON once listening')
    .action(async (names: string[], options: MockOptions) => {
      done(await mock(names, options, io))
    })
}

function oneMoreFault(text: string, faults: readonly FaultRule[]): readonly FaultRule[] {
  try {
    return [...faults, parseFaultRule(text)]
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

async function mock(names: readonly string[], options: MockOptions, io: Io): Promise<number> {
  const profile = await requireProfile(options.profile)
  const registries = await registriesNamed(names, profile)
  if (options.requireSignature === true && options.unsigned === true) {
    throw usage('--require-signature and --unsigned exclude each other; give one of them')
  }
  if (options.unsigned === true && options.fault.some(({ signature }) => signature !== undefined)) {
    throw usage('with --unsigned there is no signature that a fault could spoil; drop one of them')
  }
  if (!profile.signature.signs && options.fault.some(({ signature }) => signature !== undefined)) {
    throw usage(`systems of profile ${profile.name} do not sign, so no fault can spoil a signature`)
  }
  if (!profile.signature.signs && options.requireSignature === true) {
    throw usage(`systems of profile ${profile.name} verify no signatures; drop --require-signature`)
  }
  if (options.port !== 0 && options.port + registries.length - 1 > 65535) {
    throw usage('there are not enough ports from this one up; give a lower --port')
  }
  io.spareMemory()
  const { createPeople, startMockRegistry } = await import('../mock/index.js')
  const people = createPeople({ seed: options.seed, count: options.people })
  const settings = { people, profile, ...(await settingsOf(options, io)) }
  const running: RunningMockRegistry[] = []
  try {
    for (const [index, registry] of registries.entries()) {
      const port = options.port === 0 ? 0 : options.port + index
      running.push(await startMockRegistry(registry, { ...settings, port }))
    }
    // Listened for before anybody is told: a script may stop us the moment it reads the line.
    const stopped = io.untilStopped()
    announce(running, { ...options, plays: profile }, io)
    await stopped
  } finally {
    await Promise.all(running.map((one) => one.close()))
  }
  return exitCodes.yes
}

async function registriesNamed(
  names: readonly string[],
  profile: Profile,
): Promise<RegistryName[]> {
  const { registriesServedBy, requireServed } = await import('../mock/peers/peer-families.js')
  const wanted = new Set<RegistryName>()
  for (const name of names) {
    if (name === 'all') registriesServedBy(profile).forEach((one) => wanted.add(one))
    else if (isRegistryName(name)) wanted.add(name)
    else
      throw usage(`there is no registry "${name}"; there are ${registryNames.join(', ')}, and all`)
  }
  for (const registry of wanted) {
    try {
      requireServed(profile, registry)
    } catch (error) {
      throw usage((error as Error).message)
    }
  }
  return [...wanted]
}

async function settingsOf(options: MockOptions, io: Io): Promise<MockServerOptions> {
  const { token, trust, requireSignature, unsigned, basePath, fault, admin } = options
  if (requireSignature === true && trust === undefined) {
    io.stderr('dci-connect: without --trust no key is known, so every request will be refused\n')
  }
  return {
    now: () => io.now(),
    signatures: requireSignature === true ? 'required' : 'optional',
    unsigned: unsigned === true,
    faults: fault,
    admin: admin === true,
    ...(basePath === undefined ? {} : { basePath: basePathOf(basePath) }),
    ...(token === undefined ? {} : { token }),
    ...(trust === undefined ? {} : { trust: await readKeysFile(trust) }),
  }
}

function basePathOf(text: string): string {
  const trimmed = text.replace(/^\/?/, '/').replace(/\/$/, '')
  if (/^(?:\/[A-Za-z0-9._~-]+)*$/.test(trimmed)) return trimmed
  throw usage('--base-path takes a path such as /sr')
}

function announce(running: readonly RunningMockRegistry[], options: Announced, io: Io): void {
  if (options.json === true) {
    const registries = running.map(({ registry, url, jwksUrl, sample }) => ({
      registry,
      url,
      jwks: jwksUrl,
      sample: { type: sample.type, value: sample.value },
      ...besides(sample),
    }))
    io.stdout(`${JSON.stringify({ ready_ms: Math.round(io.sinceStart()), registries })}\n`)
    return
  }
  for (const { registry, url, sample } of running) {
    io.stdout(`${registry.padEnd(7)} ${url}  e.g. ${printable(`${sample.type} ${sample.value}`)}\n`)
  }
  const [first] = running
  if (first === undefined) return
  io.stdout(
    `Open a URL in a browser to look; key sets at …/.well-known/jwks.json. Try:\n  dci-connect search ${trial(first, options)}\nCtrl-C stops.\n`,
  )
}

/** What a search for a sample has to say besides it, or in its place. */
function besides({ event, regType, recordType, where }: PeerSample): object {
  return {
    ...(event === undefined ? {} : { event }),
    ...(regType === undefined ? {} : { reg_type: regType }),
    ...(recordType === undefined ? {} : { record_type: recordType }),
    ...(where === undefined ? {} : { where }),
  }
}

/** The arguments of a search that finds somebody, for a shell. */
function trial(
  { registry, url, jwksUrl, sample }: RunningMockRegistry,
  { plays, token, requireSignature, unsigned }: Announced,
): string {
  const { type, value, event, regType, recordType, where } = sample
  const asked = where?.map((one) => `--where ${quoted(one)}`) ?? [`--id ${type} ${value}`]
  return [
    `--url ${url} --registry ${registry}`,
    ...(plays.name === 'standard' ? [] : [`--profile ${plays.name}`]),
    ...asked,
    ...(event === undefined ? [] : [`--event ${event}`]),
    ...(regType === undefined ? [] : [`--reg-type ${regType}`]),
    ...(recordType === undefined ? [] : [`--record-type ${recordType}`]),
    ...(plays.signature.signs && unsigned !== true ? [`--jwks ${jwksUrl}`] : []),
    ...(token === undefined ? [] : [`--token ${quoted(token)}`]),
    // The private half of a key in --trust, which only its owner knows where to find.
    ...(requireSignature === true ? ['--key YOUR_PRIVATE_KEY'] : []),
  ].join(' ')
}

/** One word to a shell, whatever names are in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
