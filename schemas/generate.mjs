/**
 * Writes everything that is made from the schemas: `node schemas/generate.mjs`. With `--check` nothing is written; the names of
 * files that are not what they should be are printed and the exit code is 1.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCodes } from './generate/codes.mjs'
import { writeConfigValidators } from './generate/config.mjs'
import { readTree } from './generate/load.mjs'
import { writeMessages } from './generate/messages.mjs'
import { buildShapes, writeShapes } from './generate/shapes.mjs'
import { writeTypes } from './generate/types.mjs'
import { writeValidators } from './generate/validators.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const schemas = path.join(root, 'schemas')
const folders = ['src/model/generated', 'src/validation/generated']
const banner = '// Written by `npm run generate` from schemas/. Do not edit.\n\n'

/** What every registry's file offers besides its own messages. */
const shared = [
  'MsgHeader',
  'MsgCallbackHeader',
  'EncryptedMessage',
  'AckResponse',
  'HttpErrorResponse',
]
const others = [
  'OAuth2ClientTokenRequest',
  'OAuth2ClientTokenResponse',
  'JWKSResponse',
  'LocationsResponse',
]

async function generate() {
  const tree = readTree(schemas)
  const operations = JSON.parse(readFileSync(path.join(schemas, 'operations.json'), 'utf8'))
  const shapes = buildShapes(tree)
  const files = new Map([
    ['src/model/generated/types.ts', await writeTypes(tree, banner)],
    ['src/model/generated/codes.ts', writeCodes(tree, banner)],
    ['src/model/generated/messages.ts', writeMessages(tree, operations, banner)],
    ['src/validation/generated/shapes.ts', writeShapes(shapes, banner)],
  ])
  const titles = [...shared, ...others].sort()
  for (const [name, text] of writeValidators(shapes, operations, titles, banner)) {
    files.set(`src/validation/generated/${name}`, text)
  }
  for (const [name, text] of writeConfigValidators(schemas, banner)) {
    files.set(`src/validation/generated/${name}`, text)
  }
  return files
}

/** Files on disk that are missing, different, or no longer made. */
function stale(files) {
  const wrong = [...files]
    .filter(([name, text]) => readOrEmpty(name) !== text)
    .map(([name]) => name)
  return [...wrong, ...leftovers(files)]
}

function leftovers(files) {
  return folders
    .flatMap((folder) => readFolder(folder).map((name) => `${folder}/${name}`))
    .filter((name) => !files.has(name))
}

function readFolder(folder) {
  try {
    return readdirSync(path.join(root, folder))
  } catch {
    return []
  }
}

function readOrEmpty(name) {
  try {
    return readFileSync(path.join(root, name), 'utf8')
  } catch {
    return ''
  }
}

const files = await generate()
if (process.argv.includes('--check')) {
  const wrong = stale(files)
  for (const name of wrong) console.error(`${name} is not what schemas/ says: run npm run generate`)
  process.exitCode = wrong.length > 0 ? 1 : 0
} else {
  for (const name of leftovers(files)) rmSync(path.join(root, name))
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true })
  for (const [name, text] of files) writeFileSync(path.join(root, name), text)
}
