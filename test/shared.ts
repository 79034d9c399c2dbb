import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', 'shared')

/**
 * A folder of the material kept beside the repository (test corpora, published samples), or `undefined` where it is not. Tests
 * that read it skip then: `describe.skipIf(folder === undefined)`, with `absent` in the name.
 */
export function sharedFolder(...path: readonly string[]): string | undefined {
  const folder = join(root, ...path)
  return existsSync(folder) ? folder : undefined
}

/** Ends the name of tests that skip, to say why. */
export function needs(folder: string | undefined): string {
  return folder === undefined ? ' (skipped: ../shared is not there)' : ''
}
