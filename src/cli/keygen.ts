import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Option } from 'commander'
import type { Command } from 'commander'
import {
  generateSigningJwk,
  publicHalf,
  saveSigningJwk,
  signatureAlgorithms,
  spokenFingerprint,
} from '../envelope/index.js'
import type { SignatureAlgorithm } from '../envelope/index.js'
import { DciError, fileAdvice } from '../errors/index.js'
import { exitCodes } from './exit-code.js'
import type { Done, Io } from './io.js'
import { usage } from './usage.js'

interface KeygenOptions {
  readonly alg: SignatureAlgorithm
  readonly kid?: string
  readonly out: string
  readonly json?: true
}

/** `dci-connect keygen`: a private key for us, and the key set that our partners get. */
export function addKeygen(program: Command, io: Io, done: Done): void {
  program
    .command('keygen')
    .description('make a signing key: private.jwk for you, jwks.json for your partners')
    .addOption(
      new Option('--alg <algorithm>', 'what the key signs with')
        .choices(signatureAlgorithms)
        .default('EdDSA'),
    )
    .option('--kid <id>', 'key id (default: the RFC 7638 thumbprint)')
    .requiredOption('--out <folder>', 'where the two files go; made when it is not there')
    .option('--json', 'print JSON')
    .action(async (options: KeygenOptions) => {
      done(await keygen(options, io))
    })
}

async function keygen({ alg, kid, out, json }: KeygenOptions, io: Io): Promise<number> {
  if (kid !== undefined && !/^[\x21-\x7e]{1,99}$/.test(kid)) {
    throw usage('--kid takes 1 to 99 printable ASCII characters without spaces')
  }
  const paths = { private: join(out, 'private.jwk'), jwks: join(out, 'jwks.json') }
  await requireAbsent(paths.private)
  await requireAbsent(paths.jwks)
  const jwk = generateSigningJwk(alg, kid)
  const made = { ...paths, kid: jwk.kid as string, fingerprint: spokenFingerprint(jwk) }
  await makeFolder(out)
  await saveSigningJwk(paths.private, jwk)
  await writePublic(paths.jwks, { keys: [publicHalf(jwk)] })
  if (json === true) {
    io.stdout(`${JSON.stringify(made)}\n`)
    return exitCodes.yes
  }
  io.stdout(`${made.private}  the private key: keep it where only your service reads it\n`)
  io.stdout(`${made.jwks}  the key set: publish it, or send it to your partners\n`)
  io.stdout(`kid          ${made.kid}\n`)
  io.stdout(`fingerprint  ${made.fingerprint}\n`)
  io.stdout(
    'Read the fingerprint to your partner over the telephone, and have theirs read to you.\n',
  )
  return exitCodes.yes
}

async function requireAbsent(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found !== undefined) throw exists(path)
}

function exists(path: string): DciError {
  return new DciError(
    'file.unwritable',
    `${path} is there already and a key is never overwritten; move it away, or give another --out`,
  )
}

async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(resolve(path))
  } catch (cause) {
    throw new DciError('file.unwritable', `${path} cannot be made: ${fileAdvice(cause)}`, { cause })
  }
}

/** Node's own recursive way asks for ever where a folder can hold no other, as under /proc. */
async function makeFolders(path: string): Promise<void> {
  if ((await stat(path).catch(() => undefined))?.isDirectory() === true) return
  if (dirname(path) !== path) await makeFolders(dirname(path))
  await mkdir(path)
}

/** `wx`: a file that appeared meanwhile is not overwritten either. */
async function writePublic(path: string, value: object): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o644, flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw exists(path)
    throw new DciError('file.unwritable', `${path} cannot be written: ${fileAdvice(cause)}`, {
      cause,
    })
  }
}
