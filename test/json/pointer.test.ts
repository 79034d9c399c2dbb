import { describe, expect, it } from 'vitest'
import { appendPointer, toPointer } from '../../src/json/index.js'

describe('JSON pointers (RFC 6901)', () => {
  it('are empty for the whole and escape ~ before /', () => {
    expect(toPointer([])).toBe('')
    expect(toPointer(['message', 'search_request', 0, 'a/b', 'm~n', '~1', ''])).toBe(
      '/message/search_request/0/a~1b/m~0n/~01/',
    )
  })

  it('grow by one token', () => {
    expect(appendPointer('/header', 'meta')).toBe('/header/meta')
    expect(appendPointer('', 3)).toBe('/3')
  })
})
