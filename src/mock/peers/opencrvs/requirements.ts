import { DciError } from '../../../errors/index.js'
import { actions } from '../../../model/index.js'
import { listOf, membersOf, textOf } from '../peer-call.js'
import type { PeerCall } from '../peer-call.js'

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * What it does not take: a signature that is an empty text (HTTP 500) or `null` (400), times without a zone, a locale that is not three lower-case
 * letters. Signed messages name their sender by the URL at which its keys are.
 */
export function requireOpenCrvs({ raw, header, message, operation }: PeerCall): void {
  const { signature } = raw
  if (signature === '') throw new DciError('signature.empty', 'the signature is an empty text')
  if (signature === null) throw invalid('/signature', 'a text is expected')
  if (textOf(signature) !== undefined && !isUrl(header['sender_id'])) {
    throw new DciError('signature.key_unknown', 'sender_id is no URL at which keys could be')
  }
  if (!isZoned(header['message_ts'])) throw invalid('/header/message_ts', 'a time with its zone')
  if (header['action'] !== actions[operation].action) throw invalid('/header/action', 'search')
  const items = listOf(message['search_request']).map(membersOf)
  if (items.length === 0) throw invalid('/message/search_request', 'at least one item')
  for (const [index, { timestamp, locale }] of items.entries()) {
    const place = `/message/search_request/${String(index)}`
    if (!isZoned(timestamp)) throw invalid(`${place}/timestamp`, 'a time with its zone')
    if (!/^[a-z]{3}$/.test(String(locale))) throw invalid(`${place}/locale`, 'three letters')
  }
}

function isZoned(time: unknown): boolean {
  return typeof time === 'string' && zoned.test(time)
}

function isUrl(id: unknown): boolean {
  return typeof id === 'string' && /^https?:\/\//.test(id) && URL.canParse(id)
}

function invalid(pointer: string, expected: string): DciError {
  return new DciError('message.invalid', `${pointer}: ${expected}`, {
    problems: [{ pointer, text: expected }],
  })
}
