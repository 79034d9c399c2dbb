import {
  envelopeTokens,
  memberOf,
  objectTokens,
  readTokens,
  samePayload,
  withEdited,
  withMember,
  withoutNulls,
  writeTokens,
} from '../../json/index.js'
import type { CanonicalFormName, ObjectToken, SortedFormName, TokenNode } from '../../json/index.js'
import type { RawEnvelope } from '../raw-envelope.js'
import type { ParsedSignature } from './scheme.js'

/**
 * How the signed text is got from what was received. `raw`: the slices as they came. `as-received`: their canonical form.
 * `is_msg_encrypted-restored`: with the `false` that OpenSPP signs and leaves out. `nulls-dropped`: without members that are `null`.
 * `header-reserialised`: with the header as the peer prints it again. `payload`: the text inside the signature, which must say the same.
 */
export type CandidateName =
  | 'raw'
  | 'as-received'
  | 'is_msg_encrypted-restored'
  | 'nulls-dropped'
  | 'nulls-dropped, is_msg_encrypted-restored'
  | 'header-reserialised'
  | 'payload'

/** A text the signature may be over. */
export interface CandidateText {
  readonly text: string
  /** Members of the received header that this text has not. */
  readonly uncovered?: readonly string[]
  /** Whether this text has none of the members that are `null` in what was received, at whatever depth. */
  readonly withoutNulls?: true
}

/** What was received, for trying candidates on; its tokens are read once. */
export interface ReceivedText {
  readonly raw: RawEnvelope
  /** Header and message as text; the envelope has both. */
  readonly headerText: string
  readonly messageText: string
  tokens(): ObjectToken
}

/** One way to the signed text. It may throw `json.*` for a received text that has no such form. */
export interface Candidate {
  readonly name: CandidateName
  readonly form: CanonicalFormName
  textOf(received: ReceivedText, parsed: ParsedSignature): CandidateText | undefined
}

/** The slices as they came, character for character: what a peer that sends what it signed is verified by. */
export const rawSlices: Candidate = {
  name: 'raw',
  form: 'raw',
  textOf: ({ headerText, messageText }) => ({ text: bodyText(headerText, messageText) }),
}

/** The canonical form of what was received. */
export function asReceived(form: SortedFormName): Candidate {
  return edited('as-received', form, (envelope) => envelope)
}

/** The same with `header.is_msg_encrypted: false` put back where it is missing (peers README, trap 4). */
export function flagRestored(form: SortedFormName): Candidate {
  return edited('is_msg_encrypted-restored', form, restoreFlag)
}

/** The same without members that are `null` (older OpenSPP answers). */
export function nullsDropped(form: SortedFormName): Candidate {
  return nullFree(edited('nulls-dropped', form, withoutNulls))
}

/** Both at once. */
export function nullsDroppedFlagRestored(form: SortedFormName): Candidate {
  return nullFree(
    edited('nulls-dropped, is_msg_encrypted-restored', form, (envelope) =>
      restoreFlag(withoutNulls(envelope)),
    ),
  )
}

/** With the header as the peer prints it again after reading it (peers README, trap 3). Members it does not know are not covered. */
export function headerReserialised(
  form: SortedFormName,
  reprint: (header: TokenNode) => TokenNode,
): Candidate {
  return {
    name: 'header-reserialised',
    form,
    textOf: (received) => {
      const envelope = received.tokens()
      const printed = withEdited(envelope, 'header', reprint)
      const uncovered = missingNames(memberOf(envelope, 'header'), memberOf(printed, 'header'))
      const text = writeTokens(printed, form)
      return uncovered.length === 0 ? { text } : { text, uncovered }
    },
  }
}

/**
 * The payload that the signature carries, if it says the same as what was received: equal whatever the order, the spacing and the way of
 * writing numbers. Header members that the payload has not are not covered; any other difference is none of this candidate.
 */
export const signedPayload: Candidate = {
  name: 'payload',
  form: 'payload-equality',
  textOf: payloadText,
}

function payloadText(
  received: ReceivedText,
  { payload }: ParsedSignature,
): CandidateText | undefined {
  if (payload === undefined) return undefined
  const { headerText, messageText } = received
  if (samePayload(payload, bodyText(headerText, messageText))) return { text: payload }
  const signedHeader = memberOf(readTokens(payload), 'header')
  const envelope = received.tokens()
  const uncovered = missingNames(memberOf(envelope, 'header'), signedHeader)
  if (uncovered.length === 0) return undefined
  const covered = withEdited(envelope, 'header', (header) => without(header, uncovered))
  return samePayload(payload, writeTokens(covered, 'sorted-utf8'))
    ? { text: payload, uncovered }
    : undefined
}

function edited(
  name: CandidateName,
  form: SortedFormName,
  edit: (envelope: TokenNode) => TokenNode,
): Candidate {
  return {
    name,
    form,
    textOf: (received) => ({ text: writeTokens(edit(received.tokens()), form) }),
  }
}

/** A candidate whose text vouches for no `null` member: anybody may have added one. */
function nullFree(candidate: Candidate): Candidate {
  return {
    ...candidate,
    textOf: (received, parsed) => {
      const found = candidate.textOf(received, parsed)
      return found === undefined ? undefined : { ...found, withoutNulls: true }
    },
  }
}

function restoreFlag(envelope: TokenNode): TokenNode {
  const off: TokenNode = { kind: 'literal', token: 'false' }
  return withEdited(envelope, 'header', (header) => withMember(header, 'is_msg_encrypted', off))
}

function missingNames(header: TokenNode | undefined, signed: TokenNode | undefined): string[] {
  if (header?.kind !== 'object') return []
  const has = new Set(signed?.kind === 'object' ? signed.members.map(({ name }) => name) : [])
  return header.members.map(({ name }) => name).filter((name) => !has.has(name))
}

function without(header: TokenNode, names: readonly string[]): TokenNode {
  if (header.kind !== 'object') return header
  const left = header.members.filter(({ name }) => !names.includes(name))
  return objectTokens(left.map(({ name, value }) => [name, value] as const))
}

function bodyText(headerText: string, messageText: string): string {
  return `{"header":${headerText},"message":${messageText}}`
}

/** What was received, ready for candidates; `undefined` where the envelope has no message. */
export function receivedText(raw: RawEnvelope): ReceivedText | undefined {
  const { headerText, messageText } = raw
  if (messageText === undefined) return undefined
  let tokens: ObjectToken | undefined
  return {
    raw,
    headerText,
    messageText,
    tokens: () => (tokens ??= envelopeTokens(headerText, messageText)),
  }
}
