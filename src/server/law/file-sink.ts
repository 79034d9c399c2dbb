import { appendFile, open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { DciError } from '../../errors/index.js'
import type { AuditSink } from './audit-log.js'

/** How a file keeps lines. */
export interface FileSinkOptions {
  /** Wait until the disk has each line. Default `true`; `false` is faster and may lose the newest lines in a power cut. */
  readonly fsync?: boolean
  /** Permissions of a new file. Default 0o600. */
  readonly mode?: number
}

interface Opened {
  readonly handle: FileHandle
  readonly size: number
}

const newline = 0x0a

/**
 * A sink that appends to a file and goes on with the chain that is in it. One writer at a time: where somebody else wrote to the file, it writes no
 * more (`file.unwritable`). A last line without its newline, from a power cut in the middle of writing, was never acknowledged: it is moved to
 * `<path>.torn`. Opened at the first record.
 */
export function fileSink(path: string, options: FileSinkOptions = {}): AuditSink {
  const { fsync = true, mode = 0o600 } = options
  let opened: Opened | undefined

  async function file(): Promise<Opened> {
    if (opened !== undefined) return opened
    const handle = await open(path, 'a+', mode)
    try {
      const { size } = await handle.stat()
      const end = await endOfLines(handle, size)
      if (end < size) {
        await appendFile(`${path}.torn`, await readPart(handle, end, size), { mode })
        await handle.truncate(end)
      }
      return (opened = { handle, size: end })
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  async function last(): Promise<string | undefined> {
    const { handle, size } = await file()
    if (size === 0) return undefined
    const start = await endOfLines(handle, size - 1)
    return (await readPart(handle, start, size - 1)).toString('utf8')
  }

  async function write(line: string): Promise<void> {
    const { handle, size } = await file()
    const bytes = Buffer.from(`${line}\n`)
    if ((await handle.stat()).size !== size) throw written()
    try {
      await handle.appendFile(bytes)
      if (fsync) await handle.datasync()
    } catch (error) {
      await handle.truncate(size)
      throw error
    }
    opened = { handle, size: size + bytes.length }
  }

  async function close(): Promise<void> {
    await opened?.handle.close()
    opened = undefined
  }

  return { write, last, close }
}

function written(): DciError {
  return new DciError(
    'file.unwritable',
    'somebody else wrote to the audit file; let one process write to it, or give each a file of its own',
  )
}

const chunk = 65_536

/** The place after the last newline before `end`. */
async function endOfLines(handle: FileHandle, end: number): Promise<number> {
  for (let to = end; to > 0; to -= chunk) {
    const from = Math.max(0, to - chunk)
    const at = (await readPart(handle, from, to)).lastIndexOf(newline)
    if (at !== -1) return from + at + 1
  }
  return 0
}

async function readPart(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(to - from)
  let done = 0
  while (done < buffer.length) {
    const { bytesRead } = await handle.read(buffer, done, buffer.length - done, from + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return buffer.subarray(0, done)
}
