import type { AnswerIds, OpenTransaction } from './correlations.js'

/** Something kept with a transaction. */
export interface BookEntry {
  readonly transaction: OpenTransaction
}

/**
 * Transactions by partner and `transaction_id`, in the order in which they were put in. Two maps and no joined keys: ten thousand entries
 * cost little more than themselves. The rarer ids are looked for one by one.
 */
export interface TransactionBook<Entry extends BookEntry> {
  readonly size: number
  get(partner: string, transaction_id: string): Entry | undefined
  put(entry: Entry): void
  remove(partner: string, transaction_id: string): void
  /** The entry of the answer's partner and operation that has its `transaction_id`. */
  byTransaction(ids: AnswerIds): Entry | undefined
  /** The one that has its `correlation_id`, or else the only one that asked all of its `reference_ids`. */
  byOtherIds(ids: AnswerIds): Entry | undefined
  /** All entries, by partner. */
  entries(): Entry[]
}

/** An empty book. */
export function createTransactionBook<Entry extends BookEntry>(): TransactionBook<Entry> {
  const partners = new Map<string, Map<string, Entry>>()
  let size = 0

  function get(partner: string, transaction_id: string): Entry | undefined {
    return partners.get(partner)?.get(transaction_id)
  }

  function remove(partner: string, transaction_id: string): void {
    const page = partners.get(partner)
    if (page?.delete(transaction_id) !== true) return
    size -= 1
    if (page.size === 0) partners.delete(partner)
  }

  function asked({ partner, operation }: AnswerIds): Entry[] {
    const page = partners.get(partner)?.values() ?? []
    return [...page].filter(({ transaction }) => transaction.operation === operation)
  }

  return {
    get size() {
      return size
    },
    get,
    put: (entry) => {
      const { partner, transaction_id } = entry.transaction
      const page = partners.get(partner) ?? new Map<string, Entry>()
      if (page.size === 0) partners.set(partner, page)
      if (!page.has(transaction_id)) size += 1
      page.set(transaction_id, entry)
    },
    remove,
    byTransaction: (ids) => {
      const entry = get(ids.partner, ids.transaction_id)
      return entry?.transaction.operation === ids.operation ? entry : undefined
    },
    byOtherIds: (ids) => {
      const { correlation_id = '', reference_ids } = ids
      if (correlation_id === '' && reference_ids.length === 0) return undefined
      const entries = asked(ids)
      const correlated = entries.find(
        ({ transaction }) => correlation_id !== '' && transaction.correlation_id === correlation_id,
      )
      if (correlated !== undefined || reference_ids.length === 0) return correlated
      const referred = entries.filter(({ transaction }) =>
        reference_ids.every((id) => transaction.reference_ids.includes(id)),
      )
      return referred.length === 1 ? referred[0] : undefined
    },
    entries: () => [...partners.values()].flatMap((page) => [...page.values()]),
  }
}
