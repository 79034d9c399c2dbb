import * as codeLists from '../../model/generated/codes.js'
import type { CodeList } from '../../model/index.js'

const lists = codeLists as unknown as Readonly<Record<string, CodeList | undefined>>
const spellings = new Map<string, ReadonlyMap<string, string>>()

/** Every way to write a code of a list, in lower case, to the code: the code itself, its label, other spellings of it. */
function spellingsOf(name: string): ReadonlyMap<string, string> {
  const known = spellings.get(name)
  if (known !== undefined) return known
  const made = new Map<string, string>()
  const list = lists[name] ?? {}
  for (const [code, { title, aliases = [] }] of Object.entries(list)) {
    for (const spelling of [title, ...aliases]) made.set(spelling.toLowerCase(), code)
  }
  for (const code of Object.keys(list)) made.set(code.toLowerCase(), code)
  spellings.set(name, made)
  return made
}

/**
 * The code a query means: published samples ask for labels (`Approved`, `Mobility`) where records carry codes (`0`, `3`). A text that is
 * neither code nor label stays as it is, since lists are open; it then equals nothing that the mocks hold.
 */
export function codeOf(list: string | undefined, asked: string | undefined): string | undefined {
  if (list === undefined || asked === undefined) return asked
  return spellingsOf(list).get(asked.toLowerCase()) ?? asked
}
