import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { must, root } from './command.mjs'

/** Packs the package, as built, into a folder of its own. Returns the tarball's path. */
export async function pack(folder) {
  await must('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  return path.join(folder, name)
}

/** Installs the tarball into an otherwise empty folder, as a user would. Returns the folder. */
export async function install(tarball, folder) {
  writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name: 'a-user', private: true, type: 'module' }, null, 2)}\n`,
  )
  const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  await must('npm', ['install', tarball, ...quiet], { cwd: folder })
  return folder
}

/** What is the user's to install, here ours: links in `installed`, so that each finds what it needs where it really is. */
export function lend(names, installed) {
  for (const name of names) {
    const link = path.join(installed, 'node_modules', name)
    if (existsSync(link)) continue
    mkdirSync(path.dirname(link), { recursive: true })
    symlinkSync(path.join(root, 'node_modules', name), link, 'dir')
  }
}

/**
 * Gives `body` the packed and installed package: what `--tarball` and `--installed` on the command line name, else made now
 * and removed afterwards.
 */
export async function withPackage(body) {
  const given = { tarball: option('--tarball'), installed: option('--installed') }
  if (given.tarball !== undefined && given.installed !== undefined) return body(given)
  const work = mkdtempSync(path.join(tmpdir(), 'dci-connect-package-'))
  try {
    const tarball = given.tarball ?? (await pack(work))
    const folder = mkdtempSync(path.join(work, 'user-'))
    return await body({ tarball, installed: await install(tarball, folder) })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function option(name) {
  const at = process.argv.indexOf(name)
  return at === -1 ? undefined : process.argv[at + 1]
}
