import { runInNewContext } from 'node:vm'
import * as model from '../../../src/model/index.js'

/**
 * The queries that a refusal offers, as criteria: each `builder(…)` in it, its `…` filled in, with the first `reg_event_type` that is named after
 * it.
 */
export function shapesIn(message: string): readonly object[] {
  return [...message.matchAll(/(?<![\w(])(?:idTypeValue|predicate|expression)\(/g)].map(
    ({ index }) => {
      const text = call(message.slice(index))
      const event = /reg_event_type: '(\w+)'/.exec(message.slice(index))?.[1]
      const filled = text
        .replaceAll('YYYY-MM-DD', '2020-01-02')
        .replaceAll("'…'", "'x'")
        .replaceAll('…', '1')
      const query = runInNewContext(filled, { ...model }) as object
      return event === undefined ? query : { ...query, reg_event_type: event }
    },
  )
}

/** Up to the parenthesis that closes the first one. */
function call(text: string): string {
  let open = 0
  for (let at = text.indexOf('('); at < text.length; at += 1) {
    if (text[at] === '(') open += 1
    if (text[at] === ')') open -= 1
    if (open === 0) return text.slice(0, at + 1)
  }
  throw new Error(`no call: ${text}`)
}
