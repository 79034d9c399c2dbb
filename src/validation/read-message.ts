import { DciError, describeProblems } from '../errors/index.js'
import type { Deviation } from '../errors/index.js'
import type { Operation } from '../model/actions.js'
import type { RegistryName } from '../model/registry.js'
import { isObject } from './checks.js'
import { isAsWritten } from './reader/as-written.js'
import { deviate, enter, leave, startReading } from './reader/context.js'
import type { ReadContext, Strictness } from './reader/context.js'
import { labelOf, recognise, titleOf } from './reader/operations.js'
import type { MessageKind, Recognised } from './reader/operations.js'
import { reshape } from './reader/reshape.js'
import { shapeNamed } from './reader/shapes.js'
import type { ReadyShape } from './reader/shapes.js'
import { readObject } from './reader/walk.js'

type Fields = Record<string, unknown>

/** What is known before reading. Nothing of it is needed; all of it makes the reading surer. */
export interface ReadMessageOptions {
  /** Whose records they are. Without it records pass through unread, save in operations that only one registry has. */
  readonly registry?: RegistryName
  /** From the route the message came by. */
  readonly operation?: Operation
  /** Which half of that operation. Without it the message's own members decide. */
  readonly direction?: 'request' | 'answer'
  /** `tolerant` unless told; `registry` for requests that arrive at a registry. */
  readonly strictness?: Strictness
}

/** What a received message says, in the standard's words, and how it said it. */
export interface MessageReading {
  /** Recognised by the message's members, which count more than `header.action`; `undefined` for an unknown action. */
  readonly operation?: Operation
  /** `ack` for an acknowledgement in an envelope of its own (openIMIS, published dr and fr samples). */
  readonly kind: MessageKind
  /** A `MsgHeader` or `MsgCallbackHeader`, normalised; the object given when nothing had to change. */
  readonly header: Fields
  /** Normalised; the object given when nothing had to change. The input is never changed. */
  readonly message: Fields
  /** Every difference from the published text: pointers into the *received* envelope, never a value (S12). */
  readonly deviations: readonly Deviation[]
}

/** An envelope as the JSON reader gave it, its message decrypted. */
export interface ReceivedEnvelope {
  readonly header: unknown
  readonly message: unknown
}

/**
 * The one tolerant reader (peers README, sections 3, 5, 8 and 9): turns what any peer or published sample sends into the standard's
 * shapes, and tells every difference. Unknown members, and codes outside their list, are kept.
 *
 * Throws `message.unreadable` when header or message is no object, `message.encrypted` when the message was not decrypted, and
 * `message.invalid` when something nobody can do without is missing, nested over 64 levels or (strictness `registry`) refused; each
 * with problems as pointers and `rjct.*` reasons. Linear in the size of what it reads; at most 10,000 deviations are listed.
 */
export function readMessage(
  received: ReceivedEnvelope,
  options: ReadMessageOptions = {},
): MessageReading {
  const { header, message } = received
  if (!isObject(header)) throw unreadable('header')
  if (!isObject(message)) throw unreadable('message')
  if (isEncrypted(message)) throw notDecrypted()
  const context = startReading(options.strictness ?? 'tolerant')
  const shaped = at(context, received, 'message', () => reshape(context, message))
  const recognised = recognise(shaped, header, options)
  const outline = context.deviations.splice(0)
  const readHeader = at(context, received, 'header', () => headerOf(context, header, recognised))
  context.deviations.push(...outline)
  const title = titleOf(recognised, options.registry)
  const readMessage = at(context, received, 'message', () =>
    title === undefined ? shaped : readShaped(context, shaped, shapeNamed(title)),
  )
  if (context.problems.length > 0) throw invalid(context, recognised)
  const { operation, kind } = recognised
  const { deviations } = context
  return operation === undefined
    ? { kind, header: readHeader, message: readMessage, deviations }
    : { operation, kind, header: readHeader, message: readMessage, deviations }
}

function at<T>(context: ReadContext, owner: object, key: string, read: () => T): T {
  const outer = enter(context, owner, key)
  const result = read()
  leave(context, outer)
  return result
}

/** A look first: what is written as the standard has it need not be walked. */
function readShaped(context: ReadContext, value: Fields, shape: ReadyShape): Fields {
  return isAsWritten(value, shape, context.path.length) ? value : readObject(context, value, shape)
}

/** Reads the header and puts its label right where the message shows what it is. */
function headerOf(context: ReadContext, header: Fields, recognised: Recognised): Fields {
  const { kind, operation } = recognised
  const hasStatus = header.status !== undefined && (kind === 'unknown' || operation === 'notify')
  const isCallback = kind === 'answer' || kind === 'ack' || hasStatus
  const shape = shapeNamed(isCallback ? 'MsgCallbackHeader' : 'MsgHeader')
  const read = readShaped(context, header, shape)
  const label = labelOf(recognised)
  if (label === undefined) {
    deviate(context, header, 'action', 'not an action of the standard')
    return read
  }
  if (read.action === undefined || read.action === label) return read
  deviate(context, header, 'action', 'not the action of this message; its members count')
  return { ...read, action: label }
}

function isEncrypted(message: Fields): boolean {
  return typeof message.ciphertext === 'string' && message.ciphertext !== ''
}

function unreadable(member: 'header' | 'message'): DciError {
  return new DciError(
    'message.unreadable',
    `cannot read the envelope: its ${member} is missing or no object; send {"signature", "header", "message"}`,
    { problems: [{ pointer: `/${member}`, text: 'missing or not an object' }] },
  )
}

function notDecrypted(): DciError {
  return new DciError(
    'message.encrypted',
    'cannot read the message: it is encrypted; decrypt it with the key it was encrypted for',
    { problems: [{ pointer: '/message', text: 'encrypted' }] },
  )
}

function invalid({ problems }: ReadContext, { operation }: Recognised): DciError {
  const reason = problems.find((problem) => problem.reason !== undefined)?.reason
  return new DciError(
    'message.invalid',
    `cannot read the ${operation ?? 'unknown'} message: ${describeProblems(problems)}; send it as the published text has it`,
    reason === undefined ? { problems } : { problems, reason },
  )
}
