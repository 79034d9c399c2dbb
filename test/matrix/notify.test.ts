import { afterEach, describe, expect, it } from 'vitest'
import { standardNotifier, openImisNotifier, openSppNotifier } from '../live-peers/notifications.js'
import type { Notifier } from '../live-peers/notifications.js'
import { postCallback } from '../live-peers/post-callback.js'
import type { CallbackAnswer } from '../live-peers/post-callback.js'
import { setAsyncStage } from './async-stage.js'
import type { AsyncStage, AsyncStageOptions } from './async-stage.js'

let stage: AsyncStage | undefined

afterEach(async () => {
  await stage?.close()
})

interface Notified {
  readonly answers: readonly CallbackAnswer[]
  readonly heard: AsyncStage['heard']
}

/** A peer tells of its event so many times. */
async function notified(
  { peer, code, event, notification }: Notifier,
  options: AsyncStageOptions & { readonly event?: string; readonly times?: number } = {},
): Promise<Notified> {
  const subscription = { partner: peer.id, registry: peer.registry, code }
  stage = await setAsyncStage(peer, { known: [subscription], ...options })
  const answers: CallbackAnswer[] = []
  for (let time = 0; time < (options.times ?? 1); time += 1)
    answers.push(await postCallback(stage.sender_uri, notification(code, options.event ?? event)))
  return { answers, heard: stage.heard }
}

const notifiers = [standardNotifier, openSppNotifier, openImisNotifier]

describe.each(notifiers.map((notifier) => [notifier.peer.profile.name, notifier] as const))(
  'an event of %s (S14)',
  (_, notifier) => {
    it('reaches the listener when a subscription of ours lives, and is acknowledged', async () => {
      const { answers, heard } = await notified(notifier)
      expect(answers.map(({ status }) => status)).toEqual([200])
      expect(heard).toEqual(['notify: 1'])
    })

    it('reaches it once, though it is sent twice', async () => {
      const { answers, heard } = await notified(notifier, { times: 2 })
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(heard).toEqual(['notify: 1', 'duplicate'])
    })

    it('is refused where no subscription of ours lives', async () => {
      const { answers, heard } = await notified(notifier, { known: [] })
      expect(answers.map(({ status }) => status)).toEqual([400])
      expect(heard).toEqual([])
    })

    it('is refused where the sheet does not let it speak for that registry', async () => {
      const { answers, heard } = await notified(notifier, { sheet: { registries: ['ibr'] } })
      expect(answers.map(({ status }) => status)).toEqual([403])
      expect(heard).toEqual([])
    })
  },
)

describe('an event that another registry tells of', () => {
  it('is refused, however well it is signed', async () => {
    const { answers, heard } = await notified(standardNotifier, {
      sheet: { mayAssert: ['live_birth'] },
    })
    expect(answers.map(({ status }) => status)).toEqual([403])
    expect(heard).toEqual([])
  })
})
