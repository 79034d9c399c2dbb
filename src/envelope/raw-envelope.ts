import { DciError } from '../errors/index.js'
import { readJson } from '../json/index.js'
import type { JsonLimits } from '../json/index.js'

/** An envelope as it came: parsed once, nothing normalised, nothing believed. */
export interface RawEnvelope {
  /** The whole text received. */
  readonly text: string
  readonly header: Readonly<Record<string, unknown>>
  readonly message: unknown
  /** As it came; absent when the member is. */
  readonly signature?: unknown
  /** `header` and `message` as they were written, character for character (S4). `undefined` where the member is absent. */
  readonly headerText: string
  readonly messageText: string | undefined
}

/**
 * An envelope from received bytes or text, under the strict JSON rules (S2). Throws the `json.*` codes, and `message.unreadable` when
 * there is no header object.
 */
export function readEnvelope(input: string | Uint8Array, limits: JsonLimits = {}): RawEnvelope {
  const { text, value, members } = readJson(input, limits)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DciError(
      'message.unreadable',
      'a DCI message is a JSON object with "header" and "message"; this is another JSON value',
      {
        problems: [{ pointer: '', text: 'is not an object' }],
      },
    )
  }
  const { header, message, signature } = value as Record<string, unknown>
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new DciError(
      'message.unreadable',
      'a DCI message is a JSON object with "header" and "message"; this one has no header object',
      {
        problems: [
          { pointer: '/header', text: header === undefined ? 'is missing' : 'is not an object' },
        ],
      },
    )
  }
  const headerText = sliceOf(text, members, 'header') as string
  const messageText = sliceOf(text, members, 'message')
  const known = header as Record<string, unknown>
  return members.has('signature')
    ? { text, header: known, message, headerText, messageText, signature }
    : { text, header: known, message, headerText, messageText }
}

function sliceOf(
  text: string,
  members: ReadonlyMap<string, { start: number; end: number }>,
  name: string,
): string | undefined {
  const slice = members.get(name)
  return slice === undefined ? undefined : text.slice(slice.start, slice.end)
}
