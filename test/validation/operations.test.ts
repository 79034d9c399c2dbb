import { describe, expect, it } from 'vitest'
import { actions } from '../../src/model/actions.js'
import type { Action } from '../../src/model/actions.js'
import { messageTitles } from '../../src/model/generated/messages.js'
import { shapes } from '../../src/validation/generated/shapes.js'
import { labelOf, recognise, titleOf } from '../../src/validation/reader/operations.js'

const rows: readonly Action[] = Object.values(actions)

describe('the action table', () => {
  it.each(rows)('$operation: every member is recognised', (action) => {
    const { requestMember = '', answerMember = requestMember } = action
    for (const member of [requestMember, answerMember]) {
      const { kind } = recognise({ [member]: [{}] }, {}, {})
      expect(kind).not.toBe('unknown')
    }
  })

  it.each(rows)('$operation: the route decides title and label', (action) => {
    const { operation, registries } = action
    for (const registry of registries) {
      const recognised = recognise({}, {}, { operation, direction: 'request' })
      const titles = messageTitles[registry] as Readonly<Record<string, { request: string }>>
      expect(titleOf(recognised, registry)).toBe(titles[operation]?.request)
      expect(labelOf(recognised)).toBe(action.action)
    }
  })

  it.each(rows)('$operation: a registry nobody named has a shape all the same', (action) => {
    for (const direction of ['request', 'answer'] as const) {
      const title = titleOf(recognise({}, {}, { operation: action.operation, direction }))
      expect(Object.keys(shapes)).toContain(title)
    }
  })
})
