import { DciError } from '../../errors/index.js'
import { canonicalize } from '../../json/index.js'
import { genesis, recordHash, requireSubjectKey } from './audit-entry.js'
import type { AuditEntry, AuditHead } from './audit-entry.js'
import { readRecord } from './chain.js'

/** Where the lines of an audit go. One writer per chain. */
export interface AuditSink {
  /** Stores one line, without its newline, after all before it. Rejects exactly when it is not stored. */
  write(line: string): void | Promise<void>
  /** The last line stored, so that a chain goes on after a restart. Asked before the first write. */
  last?(): string | undefined | Promise<string | undefined>
  close?(): void | Promise<void>
}

/** What an audit is made of. */
export interface AuditLogOptions {
  /** A file (`fileSink`), a store of your own, or a function that takes each line and rejects when it could not keep it. */
  readonly sink: AuditSink | AuditSink['write']
  /** Keys the digests of identifiers, at least 16 bytes. Whoever has it can find a person in the audit: keep it apart from it. */
  readonly subjectKey: string | Uint8Array
  /** The last line of the chain that a function sink goes on with. */
  readonly after?: string
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number
  /**
   * Given: an exchange that cannot be recorded is answered all the same, and this is told. Default: it is refused (`server.unavailable`), because what
   * is not recorded must not be disclosed.
   */
  readonly warn?: (failure: DciError) => void
}

/** A hash-chained record of exchanges (S15). */
export interface AuditLog {
  readonly subjectKey: string | Uint8Array
  /** Appends one record; settles when the sink has it. Records keep the order of the calls. */
  record(entry: AuditEntry): Promise<void>
  /** The newest record; `seq` 0 before the first. Publish it, or send it to somebody, now and then: it shows what is cut off later. */
  head(): Promise<AuditHead>
  /** Waits for what is being written and closes the sink. */
  close(): Promise<void>
}

/**
 * An audit: each line is the RFC 8785 text of a record with the hash of the one before, so that whoever changes, removes or swaps lines is found out
 * by `verifyAudit`. It holds ids, digests and codes, never content. No I/O before the first record. Throws `TypeError` for a short `subjectKey`.
 *
 * @example
 * import { createAuditLog, fileSink } from 'dci-connect/server'
 *
 * export const audit = createAuditLog({
 *   sink: fileSink('/var/lib/registry/audit.jsonl'),
 *   subjectKey: process.env['AUDIT_SUBJECT_KEY'] ?? '',
 * })
 */
export function createAuditLog(options: AuditLogOptions): AuditLog {
  const { subjectKey, after, now = Date.now, warn } = options
  const sink = typeof options.sink === 'function' ? { write: options.sink } : options.sink
  requireSubjectKey(subjectKey)
  let known: AuditHead | undefined
  let tail: Promise<unknown> = Promise.resolve()

  async function begin(): Promise<AuditHead> {
    const last = after ?? (await (sink as AuditSink).last?.())
    if (last === undefined) return genesis
    const record = readRecord(last)
    if (record !== undefined) return { seq: record.seq, hash: record.hash }
    throw new DciError(
      'file.unreadable',
      'the last line of the audit is no record of it, or was changed; verify the audit, and go on in a new one',
    )
  }

  async function append(entry: AuditEntry): Promise<void> {
    known ??= await begin()
    const at = new Date(now()).toISOString()
    const body = { ...entry, seq: known.seq + 1, at, prev: known.hash }
    const hash = recordHash(body)
    await sink.write(canonicalize({ ...body, hash }))
    known = { seq: body.seq, hash }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = tail.then(work)
    tail = done.catch(() => undefined)
    return done
  }

  async function record(entry: AuditEntry): Promise<void> {
    try {
      await inTurn(() => append(entry))
    } catch (cause) {
      const failure = new DciError(
        'server.unavailable',
        'the exchange could not be written into the audit, so nothing is answered; ask again later',
        { cause },
      )
      if (warn === undefined) throw failure
      warn(failure)
    }
  }

  return {
    subjectKey,
    record,
    head: () => inTurn(async () => (known ??= await begin())),
    close: () => inTurn(async () => (sink as AuditSink).close?.()),
  }
}
