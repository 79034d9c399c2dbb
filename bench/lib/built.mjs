/**
 * The built package, as a user gets it. `DCI_CONNECT_DIST` names the `dist` of another build, to set two builds side by side.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const own = fileURLToPath(new URL('../../dist', import.meta.url))
const dist = path.resolve(process.env.DCI_CONNECT_DIST ?? own)

/** Path of a built file, e.g. `server/node.js`; throws when there is no build. */
export function builtFile(name) {
  const file = path.join(dist, name)
  if (!existsSync(file)) throw new Error(`${file} is missing; run "npm run build" first`)
  return file
}

/** A built entry's exports. */
export function built(name) {
  return import(pathToFileURL(builtFile(name)).href)
}
