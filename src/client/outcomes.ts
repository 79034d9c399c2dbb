import { isUndecided } from '../model/index.js'
import type { PageInfo, SearchItem } from '../model/index.js'
import type { Partner } from '../peers/index.js'

/** What became of one item of a batch. */
export type SearchOutcome<Rec> =
  /** With at least one record. */
  | {
      readonly kind: 'found'
      readonly reference_id: string
      readonly records: readonly Rec[]
      readonly pagination?: PageInfo
      readonly item: SearchItem<Rec>
    }
  /** Nothing matches. `item` is absent where the partner's family says so by leaving the item out. */
  | { readonly kind: 'none'; readonly reference_id: string; readonly item?: SearchItem<Rec> }
  /** Refused (`rjct`), with the peer's reason code as it came and its sentence. */
  | {
      readonly kind: 'refused'
      readonly reference_id: string
      readonly reason?: string
      readonly peerMessage?: string
      readonly item: SearchItem<Rec>
    }
  /** Not settled (`pdng`, `rcvd` or a status nobody knows, without records): nobody knows whether something matches. */
  | { readonly kind: 'pending'; readonly reference_id: string; readonly item: SearchItem<Rec> }
  /** The peer left it out, and its family is not known to mean "no match" by that. */
  | { readonly kind: 'missing'; readonly reference_id: string }

/** The outcome of each item, in the order asked, matched by `reference_id`. An answer without any item is "no match" (peers README section 3). */
export function outcomesOf<Rec>(
  items: readonly SearchItem<Rec>[],
  reference_ids: readonly string[],
  partner: Partner,
): SearchOutcome<Rec>[] {
  const [only] = items
  if (reference_ids.length === 1 && only !== undefined && items.length === 1)
    return [outcomeOf(reference_ids[0] as string, only)]
  const leavesOut = partner.profile.leavesOutNoMatch === true || items.length === 0
  const byId = new Map(items.map((item) => [item.reference_id, item]))
  return reference_ids.map((reference_id) => {
    const item = byId.get(reference_id)
    if (item !== undefined) return outcomeOf(reference_id, item)
    return { kind: leavesOut ? 'none' : 'missing', reference_id }
  })
}

function outcomeOf<Rec>(reference_id: string, item: SearchItem<Rec>): SearchOutcome<Rec> {
  const { pagination, status_reason_code, status_reason_message } = item
  const records = item.data?.reg_records ?? []
  const status: string = item.status
  if (status === 'rjct') {
    return {
      kind: 'refused',
      reference_id,
      ...(status_reason_code === undefined ? {} : { reason: status_reason_code }),
      ...(status_reason_message === undefined ? {} : { peerMessage: status_reason_message }),
      item,
    }
  }
  if (records.length > 0) {
    const page = pagination === undefined ? {} : { pagination }
    return { kind: 'found', reference_id, records, ...page, item }
  }
  if (isUndecided(status)) return { kind: 'pending', reference_id, item }
  return { kind: 'none', reference_id, item }
}
