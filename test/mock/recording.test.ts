import { describe, expect, it } from 'vitest'
import { createRecording } from '../../src/mock/recording/recording.js'
import type { HandlerRequest } from '../../src/server/index.js'

function received(body: Uint8Array): HandlerRequest {
  const { signal } = new AbortController()
  return { method: 'POST', path: '/registry/sync/search', headers: {}, body, signal }
}

const event = { path: '/registry/sync/search', status: 200, outcome: 'answered' } as const

describe('a recording', () => {
  it('uses the room of forgotten messages again and shows nothing of them', () => {
    const recording = createRecording(3, () => 0)
    const bodies = Array.from(
      { length: 40 },
      (_, at) => `"${'x'.repeat((at * 37) % 300)}${String(at)}"`,
    )
    for (const [at, body] of bodies.entries()) {
      recording.noteEvent(event, received(Buffer.from(body)))
      const last = bodies.slice(Math.max(0, at - 2), at + 1)
      expect(recording.exchanges().map(({ message }) => message)).toEqual(last)
    }
  })

  it('keeps its own copy of what was received, cut where it is long', () => {
    const recording = createRecording(2, () => 0)
    const body = Buffer.from('x'.repeat(40_000))
    recording.noteEvent(event, received(body))
    body.fill('y')
    recording.noteEvent(event, received(Buffer.from('1')))
    recording.noteEvent(event, received(Buffer.from('2')))
    recording.noteEvent(event, received(body))
    const [second, long] = recording.exchanges().map(({ message }) => message)
    expect(second).toBe('2')
    expect(long).toBe(`${'y'.repeat(32 * 1024)}\n…`)
  })

  it('of nothing keeps nothing', () => {
    const recording = createRecording(0, () => 0)
    recording.noteEvent(event, received(Buffer.from('1')))
    expect(recording.exchanges()).toEqual([])
  })
})
