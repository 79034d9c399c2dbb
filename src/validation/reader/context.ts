import type { Deviation, Problem } from '../../errors/index.js'
import { toPointer } from '../../json/index.js'
import { reasonAt } from './reasons.js'

/**
 * How much is forgiven. `tolerant`: whatever can be used is used, and told as a deviation. `registry`: a request that arrives at a
 * registry; ids over 99 characters, bad or zoneless timestamps, a locale that is not three lower-case letters, `page_size` or
 * `page_number` below 1, an empty batch, wrong JSON types and missing members nobody can do without are refused (peers README, 9).
 */
export type Strictness = 'tolerant' | 'registry'

/** A step of a JSON pointer. */
export type Key = string | number

/** Deeper than the JSON reader lets through (S2): only a caller that did not use it gets here. */
const deepest = 64
/** So that a hostile message cannot buy memory by being wrong often: later ones are counted in one last entry. */
const mostDeviations = 10_000
const mostProblems = 100

/** What one reading carries along. `path` is where in the *received* envelope the walk stands. */
export interface ReadContext {
  readonly strictness: Strictness
  readonly deviations: Deviation[]
  readonly problems: Problem[]
  path: Key[]
  /** For objects the reader put together itself: where their members were received. Most messages need none of these three. */
  moved: Map<object, Map<Key, readonly Key[]>> | undefined
  /** Objects gathered from flat members: each member was told of already. */
  gathered: Set<object> | undefined
  /** Objects put around what a peer sent bare: nothing can be missing in them. */
  invented: Set<object> | undefined
}

/** A context at the root of an envelope. */
export function startReading(strictness: Strictness): ReadContext {
  return {
    strictness,
    deviations: [],
    problems: [],
    path: [],
    moved: undefined,
    gathered: undefined,
    invented: undefined,
  }
}

/** Notes that member `key` of the made-up object `owner` was received at `path`. */
export function move(context: ReadContext, owner: object, key: Key, path: readonly Key[]): void {
  context.moved ??= new Map()
  const known = context.moved.get(owner)
  if (known === undefined) context.moved.set(owner, new Map([[key, path]]))
  else known.set(key, path)
}

/** Whether the reader itself put member `key` into `owner`. */
export function isMoved(context: ReadContext, owner: object, key: Key): boolean {
  return context.moved?.get(owner)?.has(key) === true
}

/** Where member `key` of `owner`, the object the walk stands in, was received. */
export function pathTo(context: ReadContext, owner: object, key: Key): readonly Key[] {
  return context.moved?.get(owner)?.get(key) ?? [...context.path, key]
}

/** Steps into a member; give what it returns to `leave`. */
export function enter(context: ReadContext, owner: object, key: Key): Key[] {
  const outer = context.path
  const elsewhere = context.moved?.get(owner)?.get(key)
  if (elsewhere === undefined) outer.push(key)
  else context.path = [...elsewhere]
  return outer
}

/** Steps out again, to where `enter` was called. */
export function leave(context: ReadContext, outer: Key[]): void {
  if (context.path === outer) outer.pop()
  else context.path = outer
}

/** Whether the walk stands too deep to go on; tells of it as a problem, since the rest of the value stays unread. */
export function isTooDeep(context: ReadContext): boolean {
  if (context.path.length <= deepest) return false
  tell(context.problems, mostProblems, context.path, `nested deeper than ${deepest} levels`)
  return true
}

/** A difference that does not keep the message from being used. The text never quotes the value (S12). */
export function deviate(context: ReadContext, owner: object, key: Key, text: string): void {
  tell(context.deviations, mostDeviations, pathTo(context, owner, key), text)
}

/** A difference of the very value the walk stands in. */
export function deviateHere(context: ReadContext, text: string): void {
  tell(context.deviations, mostDeviations, context.path, text)
}

/** Something without which the message cannot be used. */
export function refuse(context: ReadContext, owner: object, key: Key, text: string): void {
  tell(context.problems, mostProblems, pathTo(context, owner, key), text)
}

/**
 * A fault a registry refuses in a request and everybody else only tells of. What follows a semicolon in `text` says what the reader did
 * about it, and is left away where it refuses.
 */
export function fault(context: ReadContext, owner: object, key: Key, text: string): void {
  if (context.strictness !== 'registry') return deviate(context, owner, key, text)
  refuse(context, owner, key, text.split(';', 1)[0] ?? text)
}

function tell(list: Problem[], most: number, path: readonly Key[], text: string): void {
  if (list.length > most) return
  if (list.length === most) {
    list.push({ pointer: '', text: `more than ${most} of these; the rest is not listed` })
    return
  }
  const pointer = toPointer(path)
  const reason = reasonAt(path)
  list.push(reason === undefined ? { pointer, text } : { pointer, text, reason })
}
