import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DciError, fileAdvice } from '../errors/index.js'
import { loadPartner } from './load-partner.js'
import type { LoadPartnerOptions } from './load-partner.js'
import type { Partner } from './partner.js'

/**
 * The partners of a folder: one from each of its `*.json` files, by file name. Folders in it are not looked into, so that key files can
 * stand there. Throws what `loadPartner` throws for the first file that cannot be used; `config.invalid` when there is none, and for two
 * files with one `id`, of which only chance would take one.
 */
export async function loadPartners(
  folder: string | URL,
  options: LoadPartnerOptions = {},
): Promise<readonly Partner[]> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const found = new Map<string, { readonly file: string; readonly partner: Partner }>()
  for (const file of await sheetsIn(path)) {
    const partner = await loadPartner(join(path, file), options)
    const other = found.get(partner.id)
    if (other !== undefined) {
      throw new DciError(
        'config.invalid',
        `${other.file} and ${file} in ${path} have the same id; a partner has one file`,
      )
    }
    found.set(partner.id, { file, partner })
  }
  return [...found.values()].map(({ partner }) => partner)
}

async function sheetsIn(path: string): Promise<readonly string[]> {
  let names: readonly string[]
  try {
    names = await readdir(path)
  } catch (cause) {
    throw new DciError('file.unreadable', `${path} cannot be read: ${fileAdvice(cause)}`, { cause })
  }
  const sheets = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
  if (sheets.length > 0) return sheets
  throw new DciError(
    'config.invalid',
    `${path} holds no partner file; a partner file is a JSON file of its own, its name ends in .json`,
  )
}
