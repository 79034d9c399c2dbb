import { readKeySet } from '../envelope/index.js'
import type { JwkSet } from '../envelope/index.js'
import { DciError, isDciError } from '../errors/index.js'
import { readText } from './files.js'
import { isHttpUrl } from './usage.js'

/** Public keys from a file or a URL. Throws `file.unreadable`, `key.unreadable`, or the `transport.*` codes. */
export async function readKeys(source: string): Promise<JwkSet> {
  return isHttpUrl(source) ? fetchKeys(source) : readKeysFile(source)
}

/** Public keys from a file only. Errors as `readKeys`. */
export async function readKeysFile(path: string): Promise<JwkSet> {
  const text = await readText(path)
  try {
    return readKeySet(text)
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    const sentence = `${path}: ${cause.message}; make keys with "dci-connect keygen"`
    throw new DciError('key.unreadable', sentence, { cause })
  }
}

async function fetchKeys(url: string): Promise<JwkSet> {
  const { createTransport } = await import('../transport/index.js')
  const transport = createTransport({ timeout: 10_000 })
  try {
    const headers = { accept: 'application/json' }
    const { status, body } = await transport.send({ method: 'GET', url, headers })
    if (status === 200) return keySetFrom(Buffer.from(body).toString('utf8'), url)
    throw new DciError(
      'key.unreadable',
      `${url} answered HTTP ${String(status)}, not a key set; check the URL with its owner`,
      { status },
    )
  } finally {
    await transport.close()
  }
}

function keySetFrom(text: string, url: string): JwkSet {
  try {
    return readKeySet(text)
  } catch (cause) {
    if (!isDciError(cause)) throw cause
    const sentence = `what ${url} answers cannot be used: ${cause.message}; check the URL with its owner`
    throw new DciError('key.unreadable', sentence, { cause })
  }
}
