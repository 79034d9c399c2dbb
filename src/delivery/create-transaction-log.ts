import type { Owner } from './registry-state.js'
import type { LoggedTransaction, TransactionLog, TransactionName } from './transaction-log.js'

/** How much a log in memory keeps of what is settled; what is open is always kept. */
export interface TransactionLogOptions {
  /** Most settled transactions, the latest. Default 10,000. */
  readonly count?: number
  /** Most bytes of their answers, about. Default 64 MiB. */
  readonly bytes?: number
  /** Milliseconds since they were settled. Default 24 hours. */
  readonly age?: number
  /** Milliseconds since 1970. Default: the system clock. */
  readonly now?: () => number
}

interface Entry {
  transaction: LoggedTransaction
  bytes: number
  settledAt: number
}

/** The entries of one owner by their names; the latest of a name is the one that is found. */
interface Page {
  readonly byCorrelation: Map<string, Entry>
  readonly byTransaction: Map<string, Entry>
  readonly byReference: Map<string, Entry>
  readonly byCode: Map<string, Entry>
}

const day = 24 * 60 * 60 * 1000

/** A log in the memory of this process. It sets no timer; a restart forgets it. Throws `TypeError` for bounds that are none. */
export function createTransactionLog(options: TransactionLogOptions = {}): TransactionLog {
  const { count = 10_000, bytes = 64 * 1024 * 1024, age = day, now = Date.now } = options
  if (!(count >= 0 && bytes >= 0 && age >= 0)) {
    throw new TypeError('count, bytes and age of a transaction log are numbers of 0 or more')
  }
  const pages = new Map<string, Page>()
  /** In the order of their settling. */
  const settled = new Set<Entry>()
  let kept = 0

  function pageOf(owner: Owner): Page {
    const key = keyOf(owner)
    const known = pages.get(key)
    if (known !== undefined) return known
    const page: Page = {
      byCorrelation: new Map(),
      byTransaction: new Map(),
      byReference: new Map(),
      byCode: new Map(),
    }
    pages.set(key, page)
    return page
  }

  function drop(entry: Entry): void {
    const page = pageOf(entry.transaction)
    settled.delete(entry)
    kept -= entry.bytes
    for (const [index, id] of indexed(page, entry)) {
      if (index.get(id) === entry) index.delete(id)
    }
    if (page.byCorrelation.size === 0) pages.delete(keyOf(entry.transaction))
  }

  function forget(): void {
    const oldest = now() - age
    for (const entry of settled) {
      if (settled.size <= count && kept <= bytes && entry.settledAt >= oldest) return
      drop(entry)
    }
  }

  function write(entry: Entry): void {
    for (const [index, id] of indexed(pageOf(entry.transaction), entry)) index.set(id, entry)
    if (!isSettled(entry.transaction)) return
    kept -= entry.bytes
    entry.bytes = sizeOf(entry.transaction.answer)
    kept += entry.bytes
    if (!settled.has(entry)) entry.settledAt = now()
    settled.add(entry)
    forget()
  }

  return {
    put: (transaction) => {
      const before = pageOf(transaction).byCorrelation.get(transaction.correlation_id)
      if (before !== undefined) drop(before)
      write({ transaction, bytes: 0, settledAt: 0 })
    },
    update: (owner, correlation_id, changes) => {
      const entry = pages.get(keyOf(owner))?.byCorrelation.get(correlation_id)
      if (entry === undefined) return
      const isSame = changes.answer === undefined && changes.subscription_codes === undefined
      entry.transaction = { ...entry.transaction, ...changes }
      if (!isSame || !settled.has(entry)) write(entry)
    },
    get: (owner, name) => {
      forget()
      const page = pages.get(keyOf(owner))
      return page === undefined ? undefined : found(page, name)?.transaction
    },
  }
}

function keyOf({ partner, registry }: Owner): string {
  return `${registry} ${partner}`
}

function found(page: Page, name: TransactionName): Entry | undefined {
  if ('transaction_id' in name) return page.byTransaction.get(name.transaction_id)
  if ('correlation_id' in name) return page.byCorrelation.get(name.correlation_id)
  return 'reference_ids' in name
    ? common(page.byReference, name.reference_ids)
    : common(page.byCode, name.subscription_codes)
}

/** The one entry that all the ids name. */
function common(index: ReadonlyMap<string, Entry>, ids: readonly string[]): Entry | undefined {
  const [first] = ids
  const entry = first === undefined ? undefined : index.get(first)
  return ids.every((id) => index.get(id) === entry) ? entry : undefined
}

function* indexed(
  page: Page,
  { transaction }: Entry,
): Iterable<readonly [Map<string, Entry>, string]> {
  const { correlation_id, transaction_id, reference_ids, subscription_codes = [] } = transaction
  yield [page.byCorrelation, correlation_id]
  yield [page.byTransaction, transaction_id]
  for (const id of reference_ids) yield [page.byReference, id]
  for (const code of subscription_codes) yield [page.byCode, code]
}

function isSettled({ status }: LoggedTransaction): boolean {
  return status === 'succ' || status === 'rjct'
}

function sizeOf(answer: LoggedTransaction['answer']): number {
  return answer === undefined ? 0 : JSON.stringify(answer).length
}
