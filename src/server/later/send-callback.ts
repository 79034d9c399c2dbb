import { DciError } from '../../errors/index.js'
import type { EncryptionKey } from '../../envelope/index.js'
import { actions } from '../../model/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import type { Classify, Partner } from '../../peers/index.js'
import { makesBodies } from '../../transport/index.js'
import type { CallInfo, HttpRequest, Transport } from '../../transport/index.js'
import type { AnswerContent, AnswerSealer } from '../seal-answer.js'

/** One callback: an answer, a page of one, or an event. */
export interface OutgoingCallback {
  readonly operation: Operation
  readonly partner: Partner
  /** Called exactly as it is. */
  readonly url: string
  readonly content: Omit<AnswerContent, 'action'>
  readonly encrypts: boolean
  readonly signal?: AbortSignal
}

/** Sends a callback; fulfils when the partner took it. */
export type SendCallback = (callback: OutgoingCallback) => Promise<void>

/** What callbacks are sent with. */
export interface SendCallbackParts {
  readonly registry: RegistryName
  readonly transport: () => Transport
  readonly seal: AnswerSealer
  readonly keyFor: (partner: Partner) => EncryptionKey | Promise<EncryptionKey>
}

/**
 * The one way out for what a registry says by itself. `message_id` and message are the same in every attempt, date and signature are of each
 * sending (R9); no bearer token goes with it. Any 2xx answer means that it was taken, whatever its body (peers README section 9). Rejects as
 * `Transport.send` does, with `encryption.key_unknown`, and with `transport.status` for any other answer.
 */
export function createSendCallback(parts: SendCallbackParts): SendCallback {
  async function textOf(callback: OutgoingCallback): Promise<string> {
    const { partner, operation, content } = callback
    const key = callback.encrypts ? await parts.keyFor(partner) : undefined
    const message = partner.profile.shape(content.message as Readonly<Record<string, unknown>>, {
      registry: parts.registry,
      operation,
    })
    const { action } = actions[operation]
    const { text } = await parts.seal(partner, { ...content, action, message }, key)
    return text
  }

  return async (callback) => {
    const { partner, signal, url, operation } = callback
    const transport = parts.transport()
    const request: HttpRequest = {
      method: 'POST',
      url,
      headers: headersFor(partner),
      call: callInfo(partner, operation),
      ...(signal === undefined ? {} : { signal }),
    }
    const makeBody = (): Promise<string> => textOf(callback)
    const { status } = await transport.send(
      makesBodies(transport) ? { ...request, makeBody } : { ...request, body: await makeBody() },
    )
    if (isTaken(status)) return
    throw new DciError(
      'transport.status',
      `${partner.id} did not take the ${operation} that was called to its sender_uri (HTTP ${String(status)}); ask its owner`,
      { peer: partner.id, status },
    )
  }
}

function headersFor({ profile, headers }: Partner): Readonly<Record<string, string>> {
  const own = { 'content-type': 'application/json', accept: 'application/json' }
  return { ...own, ...profile.headers, ...headers }
}

function callInfo(partner: Partner, operation: Operation): CallInfo {
  const { id, profile } = partner
  const quota = partner.quota ?? profile.quota
  return {
    peer: id,
    operation,
    operationClass: 'callback',
    repeat: profile.repeat(actions[operation]),
    classify: classifyFor(partner),
    ...(quota === undefined ? {} : { quota }),
  }
}

function classifyFor({ profile }: Partner): Classify {
  return (outcome, byDefault, now) => {
    if (isTaken(outcome.answer?.status ?? 0)) return { repeat: false, health: 'ok' }
    return profile.classify?.(outcome, byDefault, now) ?? byDefault
  }
}

function isTaken(status: number): boolean {
  return status >= 200 && status < 300
}
