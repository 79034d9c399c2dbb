import { isObject } from '../checks.js'
import { deviate, move, pathTo } from './context.js'
import type { ReadContext } from './context.js'
import { isTelling } from './operations.js'

type Fields = Record<string, unknown>

/** Spellings of the members by which a message is recognised, seen on the wire (peers README, sections 5 and 8). */
const spellings: Readonly<Record<string, string>> = {
  notify_request: 'notify_event',
  sunscription_codes: 'subscription_codes',
  subscription_code: 'subscription_codes',
  receipt_information: 'enrolled_updates',
  subscibe_request: 'subscribe_request',
}

/**
 * Brings a message into the outline of the standard before it is recognised and read: a message within the message, records outside any
 * item (`results`), openIMIS's way to unsubscribe, and the spellings above. Returns the message given when it has the outline.
 */
export function reshape(context: ReadContext, given: Fields): Fields {
  if (isTelling(given)) return given
  const message = unnest(context, given)
  if (isTelling(message)) return message
  if (Array.isArray(message.results)) return gatherResults(context, message, message.results)
  if (Array.isArray(message.unsubscribe_request)) {
    return gatherCodes(context, message, message.unsubscribe_request)
  }
  const misspelt = Object.keys(spellings).find((key) => message[key] !== undefined)
  return misspelt === undefined ? message : respell(context, message, misspelt)
}

function unnest(context: ReadContext, given: Fields): Fields {
  const { message: inner, ...rest } = given
  if (!isObject(inner)) return given
  deviate(context, given, 'message', 'a message within the message; read as one')
  const path = pathTo(context, given, 'message')
  const out = { ...rest, ...inner }
  for (const key of Object.keys(inner)) move(context, out, key, [...path, key])
  return out
}

/** A dr sample answers with bare records. They become one item; what an item should say besides stays unsaid. */
function gatherResults(context: ReadContext, message: Fields, results: unknown[]): Fields {
  deviate(context, message, 'results', 'records outside any item; read as one search_response item')
  const path = pathTo(context, message, 'results')
  const { results: _, ...rest } = message
  const data = { reg_records: results }
  const item = { data }
  const items = [item]
  context.invented ??= new Set()
  context.invented.add(item)
  const out: Fields = { ...rest, search_response: items }
  for (const [owner, key] of [
    [data, 'reg_records'],
    [item, 'data'],
    [items, 0],
    [out, 'search_response'],
  ] as const) {
    move(context, owner, key, path)
  }
  return out
}

function gatherCodes(context: ReadContext, message: Fields, requests: unknown[]): Fields {
  deviate(context, message, 'unsubscribe_request', 'another name and shape of subscription_codes')
  const path = pathTo(context, message, 'unsubscribe_request')
  const { unsubscribe_request: _, ...rest } = message
  const codes: unknown[] = []
  const out: Fields = { ...rest, subscription_codes: codes }
  move(context, out, 'subscription_codes', path)
  for (const [at, request] of requests.entries()) {
    if (!isObject(request)) continue
    const { subscription_id, subscription_code, timestamp } = request
    const key = subscription_id === undefined ? 'subscription_code' : 'subscription_id'
    move(context, codes, codes.length, [...path, at, key])
    codes.push(subscription_id ?? subscription_code)
    if (out.timestamp !== undefined || timestamp === undefined) continue
    out.timestamp = timestamp
    move(context, out, 'timestamp', [...path, at, 'timestamp'])
  }
  return out
}

function respell(context: ReadContext, message: Fields, misspelt: string): Fields {
  const meant = spellings[misspelt] ?? misspelt
  deviate(context, message, misspelt, `another name of ${meant}`)
  const { [misspelt]: value, ...rest } = message
  const out: Fields = { ...rest, [meant]: value }
  for (const key of Object.keys(rest)) move(context, out, key, pathTo(context, message, key))
  move(context, out, meant, pathTo(context, message, misspelt))
  return out
}
