import type { AnswerIds, OpenTransaction } from './correlations.js'

/** Something kept with a transaction, which stays the same while it is kept. */
export interface BookEntry {
  readonly transaction: OpenTransaction
}

/** Transactions by what an answer may name them. Each look-up costs the same however many there are. */
export interface TransactionBook<Entry extends BookEntry> {
  get(partner: string, transaction_id: string): Entry | undefined
  /** An entry of the same partner and `transaction_id` is replaced, and keeps its place in the order. */
  put(entry: Entry): void
  remove(partner: string, transaction_id: string): void
  /** The entry of the answer's partner and operation that has its `transaction_id`. */
  byTransaction(ids: AnswerIds): Entry | undefined
  /** The one that has its `correlation_id`, or else the only one that asked all of its `reference_ids`. */
  byOtherIds(ids: AnswerIds): Entry | undefined
  /** The oldest entry of each partner, and, while those are removed as they come, the next ones. */
  firsts(): Iterable<Entry>
  /** All entries, by partner. */
  entries(): Entry[]
}

/** What one partner was asked. Ids are keys as they are, and most name one entry: ten thousand of them cost little more than themselves. */
interface Page<Entry> {
  readonly byTransaction: Map<string, Entry>
  readonly byCorrelation: Index<Entry>
  readonly byReference: Index<Entry>
}

type Index<Entry> = Map<string, Entry | Set<Entry>>

/** An empty book. */
export function createTransactionBook<Entry extends BookEntry>(): TransactionBook<Entry> {
  const pages = new Map<string, Page<Entry>>()

  function get(partner: string, transaction_id: string): Entry | undefined {
    return pages.get(partner)?.byTransaction.get(transaction_id)
  }

  function pageOf(partner: string): Page<Entry> {
    const known = pages.get(partner)
    if (known !== undefined) return known
    const page = { byTransaction: new Map(), byCorrelation: new Map(), byReference: new Map() }
    pages.set(partner, page)
    return page
  }

  return {
    get,
    put: (entry) => {
      const { partner, transaction_id } = entry.transaction
      const page = pageOf(partner)
      const before = page.byTransaction.get(transaction_id)
      if (before !== undefined) eachIndexed(page, before, unlist)
      page.byTransaction.set(transaction_id, entry)
      eachIndexed(page, entry, list)
    },
    remove: (partner, transaction_id) => {
      const page = pages.get(partner)
      const entry = page?.byTransaction.get(transaction_id)
      if (page === undefined || entry === undefined) return
      eachIndexed(page, entry, unlist)
      page.byTransaction.delete(transaction_id)
      if (page.byTransaction.size === 0) pages.delete(partner)
    },
    byTransaction: ({ partner, transaction_id, operation }) => {
      const entry = get(partner, transaction_id)
      return entry?.transaction.operation === operation ? entry : undefined
    },
    byOtherIds: (ids) => {
      const page = pages.get(ids.partner)
      if (page === undefined) return undefined
      const { correlation_id = '', reference_ids, operation } = ids
      const asked = ({ transaction }: Entry): boolean => transaction.operation === operation
      const correlated = listed(page.byCorrelation, correlation_id).find(asked)
      if (correlated !== undefined) return correlated
      const [first = '', ...others] = reference_ids
      const referred = listed(page.byReference, first).filter(
        (entry) => asked(entry) && asksAll(entry, others),
      )
      return referred.length === 1 ? referred[0] : undefined
    },
    firsts: function* () {
      for (const { byTransaction } of [...pages.values()]) {
        for (const entry of byTransaction.values()) {
          yield entry
          if (byTransaction.get(entry.transaction.transaction_id) === entry) break
        }
      }
    },
    entries: () => [...pages.values()].flatMap((page) => [...page.byTransaction.values()]),
  }
}

function asksAll({ transaction }: BookEntry, reference_ids: readonly string[]): boolean {
  if (reference_ids.length === 0) return true
  const asked = new Set(transaction.reference_ids)
  return reference_ids.every((id) => asked.has(id))
}

/** Does something with an entry at each of its other ids. An empty id names nothing. */
function eachIndexed<Entry extends BookEntry>(
  page: Page<Entry>,
  entry: Entry,
  change: (index: Index<Entry>, id: string, entry: Entry) => void,
): void {
  const { correlation_id = '', reference_ids } = entry.transaction
  if (correlation_id !== '') change(page.byCorrelation, correlation_id, entry)
  for (const id of reference_ids) if (id !== '') change(page.byReference, id, entry)
}

function list<Entry>(index: Index<Entry>, id: string, entry: Entry): void {
  const before = index.get(id)
  if (before === undefined) index.set(id, entry)
  else if (before instanceof Set) before.add(entry)
  else if (before !== entry) index.set(id, new Set([before, entry]))
}

function unlist<Entry>(index: Index<Entry>, id: string, entry: Entry): void {
  const before = index.get(id)
  if (before === entry) index.delete(id)
  if (!(before instanceof Set) || !before.delete(entry)) return
  if (before.size === 0) index.delete(id)
}

function listed<Entry>(index: Index<Entry>, id: string): Entry[] {
  const found = index.get(id)
  if (found === undefined) return []
  return found instanceof Set ? [...found] : [found]
}
