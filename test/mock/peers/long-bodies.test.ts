import { expect, it } from 'vitest'
import { createMockRegistry } from '../../../src/mock/index.js'
import { openspp } from '../../../src/peers/index.js'

it('a mock of a live system names its own bound to a body that is longer (S9)', async () => {
  const limits = { maxBodyBytes: 10 }
  const { handler } = createMockRegistry('social', { people: 20, profile: openspp, limits })
  const url = 'http://mock.example/registry/sync/search'
  const answer = await handler.fetch(new Request(url, { method: 'POST', body: '{"a":"1234"}' }))
  expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining(' 10 bytes ')])
})
