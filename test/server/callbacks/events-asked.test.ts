import { describe, expect, it } from 'vitest'
import { them } from '../../kit.js'
import { callbackText, granted, setting } from './callbacks-kit.js'

describe('a subscription that is granted', () => {
  it.each([
    ['by our own reference_id', ['r-0', 'r-1'], ['live_birth', 'death'], 'death'],
    [
      'by one of its own, where all asked for the same',
      ['r-8', 'r-9'],
      ['death', 'death'],
      'death',
    ],
    ['by one of its own, not guessed where they differ', ['r-8', 'r-9'], ['x', 'y'], undefined],
  ])(
    'is of the event asked for, also when it names none: %s (S14)',
    async (_, ids, events, told) => {
      const { send, subscriptions, wait } = setting()
      wait({ operation: 'subscribe', reference_ids: ids, reg_event_types: events })
      const nameless = [{ code: 'S-1', status: 'subscribe', timestamp: '2026-03-01T08:30:00Z' }]
      const header = { action: 'on-subscribe' }
      await send(await callbackText({ message: granted({ subscriptions: nameless }), header }))
      expect(subscriptions.of(them.sender_id).map((one) => one.reg_event_type)).toEqual([told])
    },
  )
})
