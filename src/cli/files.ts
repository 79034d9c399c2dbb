import { readFile } from 'node:fs/promises'
import { DciError, fileAdvice } from '../errors/index.js'

/** The bytes of a file; `file.unreadable` with a sentence that says what to do. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new DciError('file.unreadable', `${path} cannot be read: ${fileAdvice(cause)}`, { cause })
  }
}

/** The text of a file that holds keys or settings; a byte order mark is dropped. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  return new TextDecoder().decode(bytes)
}
