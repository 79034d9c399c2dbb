import type { Members } from '../peer-call.js'
import { attributeOf, openSppOperators } from './operators.js'

const comparison =
  /^\s*(?:[a-z]\w{0,20}\.)?([A-Za-z]\w{0,60})\s*(==|!=|>=|<=|>|<)\s*("[^"\\]{0,200}"|'[^'\\]{0,200}'|-?\d{1,15}(?:\.\d{1,9})?|true|false)\s*$/

/**
 * The simple part of CEL, in the mocks' expression language: comparisons of an attribute (also behind `r.` or `m.`) with a literal, joined by `&&`,
 * these joined by `||`. `undefined` for anything else, which a mock refuses rather than guesses: the live system evaluates more.
 */
export function readCel(text: string): Members | undefined {
  if (text.length > 2000) return undefined
  const alternatives = text.split('||').map((one) => one.split('&&').map(compared))
  if (alternatives.some((all) => all.includes(undefined))) return undefined
  return { $or: alternatives.map((all) => ({ $and: all })) }
}

function compared(text: string): Members | undefined {
  const [, name, operator = '', literal = ''] = comparison.exec(text) ?? []
  const known = openSppOperators.get(operator)
  if (name === undefined || known === undefined) return undefined
  const value: unknown = literal.startsWith("'") ? literal.slice(1, -1) : JSON.parse(literal)
  return { [attributeOf(name)]: { [known]: value } }
}
