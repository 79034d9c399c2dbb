import { readFile } from 'node:fs/promises'
import { DciError } from '../errors/index.js'

/** The bytes of a file; `file.unreadable` with a sentence that says what to do. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new DciError('file.unreadable', `${path} cannot be read: ${adviceFor(cause)}`, { cause })
  }
}

/** The text of a file that holds keys or settings; a byte order mark is dropped. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  return new TextDecoder().decode(bytes)
}

/** What to do about a file system error. */
export function adviceFor(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path'
    case 'EISDIR':
      return 'it is a folder; name a file in it'
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder; check the path'
    case 'EACCES':
    case 'EPERM':
      return 'this user may not; check its permissions'
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return `the system says ${code ?? 'no more'}`
  }
}
