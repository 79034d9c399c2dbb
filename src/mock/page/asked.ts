import type { Answer, GatheredAnswer } from '../../client/index.js'
import { isDciError } from '../../errors/index.js'
import type { Deviation, Problem } from '../../errors/index.js'
import type { SignatureVerdict } from '../../envelope/index.js'
import { indented } from '../recording/indented.js'
import type { Passage } from './own-fetch.js'
import { actionOf } from './question.js'
import type { AskedOperation } from './question.js'

/** What came of a question of the form, as this library's client reads it. */
export interface Asked {
  /** `good`: answered; `none`: answered, and nobody was found; `bad`: refused by one of the two. */
  readonly mood: 'good' | 'none' | 'bad'
  readonly outcome: string
  /** The reason code of the answer, or the code of our own error. */
  readonly code?: string
  readonly words?: string
  /** HTTP status; absent where there was no answer, or nothing was sent. */
  readonly status?: number
  /** The verdict on the answer's signature. */
  readonly signature?: string
  readonly deviations: readonly Deviation[]
  readonly problems: readonly Problem[]
  readonly transaction_id: string
  /** What went out and what came, as text; absent where nothing did. */
  readonly sent?: string
  readonly answer?: string
}

/** An answer that came at once, or one that was gathered. */
export type ReadAnswer = Answer<object> | GatheredAnswer<unknown>

interface Outcome {
  readonly passage: Passage
  readonly transaction_id: string
  readonly operation: AskedOperation
  readonly answer?: ReadAnswer
  readonly error?: unknown
}

/** Tells an answer, or why there is none. */
export function told({ passage, transaction_id, operation, answer, error }: Outcome): Asked {
  const { status, sent } = passage
  const text = answer === undefined ? passage.answer : textOf(answer)
  return {
    ...(answer === undefined ? failed(error, sent !== undefined) : answered(answer, operation)),
    transaction_id,
    ...(status === undefined ? {} : { status }),
    ...(sent === undefined ? {} : { sent: indented(sent) }),
    ...(text === undefined ? {} : { answer: indented(text) }),
  }
}

function textOf(answer: ReadAnswer): string {
  return 'text' in answer ? answer.text : answer.pages.map((page) => page.text).join('\n\n')
}

type Told = Pick<
  Asked,
  'mood' | 'outcome' | 'code' | 'words' | 'signature' | 'deviations' | 'problems'
>

function failed(error: unknown, sent: boolean): Told {
  const known = isDciError(error) ? error : undefined
  const { code, problems = [], peerMessage, reason } = known ?? {}
  const said = [error instanceof Error ? error.message : 'the question could not be asked']
  if (peerMessage !== undefined) said.push(`The mock says: ${peerMessage}`)
  if (reason !== undefined) said.push(`Reason: ${reason}`)
  return {
    mood: 'bad',
    outcome: outcomeOfFailure(code, sent),
    ...(code === undefined ? {} : { code }),
    words: said.join('\n'),
    deviations: [],
    problems,
  }
}

function outcomeOfFailure(code: string | undefined, sent: boolean): string {
  if (!sent) return 'Not sent'
  return code === 'answer.unknown' || /^transport\.(?!status)/.test(code ?? '')
    ? 'No answer'
    : 'Refused'
}

/** What stands in an item of an answer, as far as it is told. */
interface Item {
  readonly status?: string
  readonly status_reason_code?: string
  readonly status_reason_message?: string
  readonly enrolled_status?: string
  readonly disabled_status?: string
  readonly data?: { readonly reg_records?: readonly unknown[] }
  readonly pagination?: { readonly total_count?: number }
}

function answered(answer: ReadAnswer, operation: AskedOperation): Told {
  const item = firstItem(answer.message as Readonly<Record<string, unknown>>, operation)
  const { deviations } = answer
  const around = { signature: verdict(answer.signature), deviations, problems: [] }
  const { status, status_reason_code: code, status_reason_message: reason } = item
  const words = [reason, 'via' in answer ? ways[answer.via] : undefined].filter(Boolean).join('\n')
  const came = words === '' ? {} : { words }
  if (status === 'rjct') {
    return { mood: 'bad', outcome: 'Refused', ...(code && { code }), ...came, ...around }
  }
  const { outcome, some } = outcomeOf(item, operation)
  return { mood: some ? 'good' : 'none', outcome, ...came, ...around }
}

/** How an answer came that was not given at once. */
const ways: Readonly<Record<GatheredAnswer<unknown>['via'], string>> = {
  callback: 'Acknowledged at once; this came by callback.',
  status: 'Acknowledged at once; no callback came, so the status was asked for.',
}

function firstItem(message: Readonly<Record<string, unknown>>, operation: AskedOperation): Item {
  const due = message[actionOf(operation).answerMember ?? '']
  const { txn_status } = (due ?? {}) as { txn_status?: { search_response?: unknown } }
  const items: unknown = txn_status?.search_response ?? due
  const [first] = (Array.isArray(items) ? items : [items]) as readonly (Item | undefined)[]
  return first ?? {}
}

function outcomeOf(item: Item, operation: AskedOperation): { outcome: string; some: boolean } {
  const { enrolled_status, disabled_status, status = '', data, pagination } = item
  if (enrolled_status !== undefined) return yesOrNo('Enrolled', enrolled_status)
  if (disabled_status !== undefined) return yesOrNo('Disabled', disabled_status)
  if (operation === 'enrollment.updates') return { outcome: 'Taken', some: true }
  const count = data?.reg_records?.length ?? 0
  const total = pagination?.total_count ?? count
  const settled = operation === 'txn.status' ? `Transaction ${status}: ` : ''
  if (count === 0)
    return { outcome: `${settled}${settled === '' ? 'No match' : 'no match'}`, some: false }
  const of = total > count ? ` of ${String(total)}` : ''
  return { outcome: `${settled}${String(count)}${of} record${total === 1 ? '' : 's'}`, some: true }
}

function yesOrNo(what: string, status: string): { outcome: string; some: boolean } {
  return { outcome: `${what}: ${status}`, some: status === 'yes' }
}

function verdict(signature: SignatureVerdict): string {
  if (signature.status !== 'verified') return signature.status
  const { scheme, form, algorithm, kid } = signature
  return `verified (${algorithm}, ${scheme} over ${form}, key ${kid.slice(0, 8)}…)`
}
