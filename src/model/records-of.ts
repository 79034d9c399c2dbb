import { DciError } from '../errors/index.js'
import type { SearchItem, SearchResponseMessage } from './answers.js'
import { isUndecided } from './undecided.js'

/** Anything that carries a search answer: what a client returns, an opened message, a callback. */
export interface SearchAnswerLike<Rec> {
  readonly message: SearchResponseMessage<Rec>
  /** Whose answer it is, where that is known better than its header says: some families leave our id there. */
  readonly partner?: string
  readonly header?: Readonly<Record<string, unknown>>
}

/** Which item of a batch is meant. */
export interface RecordsOfOptions {
  readonly reference_id?: string
}

/**
 * The records of one search: of an answer with one item, of one item, or of a batch's item named by `reference_id`. No match is an empty
 * list. Throws `answer.item_refused` when the item was refused (`rjct`), with the peer's reason code, and who it is where the answer is given; `answer.pending` when it is not
 * settled yet (`pdng`, `rcvd` or a word nobody knows, without records: nobody knows whether something matches); `answer.item_missing` when no item has that
 * `reference_id`; `TypeError` when an answer has several items and none is named.
 */
export function recordsOf<Rec>(
  answer: SearchAnswerLike<Rec> | SearchItem<Rec>,
  options: RecordsOfOptions = {},
): Rec[] {
  const item = 'message' in answer ? itemOf(answer, options.reference_id) : answer
  if (item === undefined) return []
  if (item.status === 'rjct') throw itemRefused(item, peerOf(answer))
  const records = item.data?.reg_records ?? []
  if (records.length === 0 && isUndecided(item.status)) throw itemPending(item, peerOf(answer))
  return [...records]
}

function peerOf(answer: SearchAnswerLike<unknown> | SearchItem<unknown>): string | undefined {
  if (!('message' in answer)) return undefined
  const { partner, header = {} } = answer
  if (partner !== undefined) return partner
  const { sender_id } = header
  return typeof sender_id === 'string' && sender_id !== '' ? sender_id.slice(0, 99) : undefined
}

/** The error for an item that is not settled, with its status as `reason`. */
export function itemPending(
  { reference_id, status }: SearchItem<unknown>,
  peer?: string,
): DciError {
  return new DciError(
    'answer.pending',
    `${peer ?? 'the registry'} has not settled this search (reason has its status) and sent no records; this is not "no match": ask again later`,
    { reference_id, reason: status.slice(0, 99), ...(peer === undefined ? {} : { peer }) },
  )
}

/** The error for a refused item; its sentence gives the reason code and never the peer's text, which is in `peerMessage`. */
export function itemRefused(item: SearchItem<unknown>, peer?: string): DciError {
  const { reference_id, status_reason_code, status_reason_message } = item
  const code =
    status_reason_code === undefined ? 'without a reason code' : `with ${status_reason_code}`
  return new DciError(
    'answer.item_refused',
    `${peer ?? 'the registry'} refused this search ${code}; change what is asked, or ask its owner`,
    {
      reference_id,
      ...(peer === undefined ? {} : { peer }),
      ...(status_reason_code === undefined ? {} : { reason: status_reason_code }),
      ...(status_reason_message === undefined ? {} : { peerMessage: status_reason_message }),
    },
  )
}

function itemOf<Rec>(
  answer: SearchAnswerLike<Rec>,
  reference_id: string | undefined,
): SearchItem<Rec> | undefined {
  const items = answer.message.search_response
  if (reference_id === undefined) {
    if (items.length > 1)
      throw new TypeError('this answer has several items: say which by reference_id')
    return items[0]
  }
  const item = items.find((one) => one.reference_id === reference_id)
  if (item !== undefined) return item
  throw new DciError(
    'answer.item_missing',
    'the answer has no item with this reference_id: the registry left it out, which some do when nothing matches',
    { reference_id },
  )
}
