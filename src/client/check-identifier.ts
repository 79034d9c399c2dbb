import { DciError } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import { matchIdentifier } from '../model/index.js'
import type { SearchItem } from '../model/index.js'

/**
 * Whether what came back is what was asked for. A record that bears another value of the identifier type asked for is refused
 * (`answer.wrong_identifier`): a registry that widens a query in silence must not pass for one that found the person. A record that bears
 * no identifier of that type is let through and marked by a deviation, because field filters leave identifiers out.
 */
export function checkIdentifier(
  item: SearchItem<unknown>,
  itemIndex: number,
  query: { readonly type: string; readonly value: string },
  peer: string,
  marked: Deviation[],
): void {
  const records = item.data?.reg_records ?? []
  records.forEach((record, index) => {
    const match = matchIdentifier(record, query.type, query.value)
    if (match === 'same') return
    const pointer = `/message/search_response/${String(itemIndex)}/data/reg_records/${String(index)}`
    if (match === 'other') throw wrongIdentifier(pointer, peer)
    marked.push({
      pointer,
      text: 'does not bear the identifier asked for, nor another of its type',
    })
  })
}

function wrongIdentifier(pointer: string, peer: string): DciError {
  return new DciError(
    'answer.wrong_identifier',
    `${peer} answered with somebody else than was asked for; nothing in the answer was used. Ask its owner how it evaluates idtype-value, or pass checkIdentifier: false`,
    {
      peer,
      problems: [{ pointer, text: 'bears another identifier than the one asked for' }],
    },
  )
}
