/** Every reader and validator takes time in proportion to its input, also where the input is made to hurt (S11): 100 kB beside 400 kB. */
import { built } from './lib/built.mjs'
import { batch, inTurn, median, medianRatio } from './lib/median.mjs'
import { searchAnswer, searchRequest } from './lib/messages.mjs'
import { judged, microseconds, times, told } from './lib/row.mjs'

const size = 100_000
const rounds = 15

/** A row for each input (milliseconds for 100 kB, and its growth), and one that judges the steepest growth. */
export async function measure() {
  const product = await built('index.js')
  const crvs = await product.loadValidators('crvs')
  const rows = []
  let steepest = 0
  for (const [name, hurt] of Object.entries(inputs(product, crvs))) {
    const tasks = [size, 4 * size].map((length) => batch(hurt(length), 5))
    await inTurn(tasks, 3)
    const [once, fourfold] = await inTurn(tasks, rounds)
    const growth = medianRatio(fourfold, once)
    steepest = Math.max(steepest, growth)
    rows.push(
      told(`${name}, 100 kB, growth to 400 kB`, `${times(growth)} (${microseconds(median(once))})`),
    )
  }
  return [
    ...rows,
    judged('hostile text: the steepest growth from 100 to 400 kB', steepest, 8, times),
  ]
}

function inputs({ readEnvelope, readMessage, parameterString, canonicalize }, crvs) {
  const { header, message } = searchRequest()
  const repeated = (piece, length) => piece.repeat(Math.ceil(length / piece.length))
  const refusedOrRead = (run) => () => {
    try {
      run()
    } catch {
      // a refusal is as good an answer here
    }
  }
  const headerWith = (name, text) => (length) => () =>
    crvs.accepts('MsgHeader', { ...header, [name]: text(length) })
  const messageWith = (change) => (length) => {
    const answer = searchAnswer(1)
    change(answer.message.search_response[0], length)
    return refusedOrRead(() =>
      readMessage(answer, { registry: 'crvs', operation: 'sync.search', direction: 'answer' }),
    )
  }
  return {
    'readEnvelope of escaped quotes': (length) => {
      const text = `{"header":{},"message":"${repeated('\\"', length)}"}`
      return () => readEnvelope(text)
    },
    'readEnvelope of escaped names, one twice': (length) => {
      const names = Array.from({ length: length / 16 }, (_, at) => `"\\u0061${at}":1`)
      const text = `{"header":{${names.join()},"a0":1},"message":{}}`
      return refusedOrRead(() => readEnvelope(text))
    },
    'a signature of many parameters': (length) => {
      const text = Array.from({ length: length / 8 }, (_, at) => `${letters(at)}="x"`).join(', ')
      return () => parameterString.parse(text)
    },
    'a signature of opening quotes': (length) => {
      const text = `namespace="dci", kidId=${repeated('="', length)}`
      return () => parameterString.parse(text)
    },
    'a sender_uri of escapes': headerWith(
      'sender_uri',
      (length) => `u:${repeated('%41', length)}%`,
    ),
    'a timestamp of digits': headerWith(
      'message_ts',
      (length) => `2026-01-01T00:00:00.${repeated('0', length)}x`,
    ),
    'a locale of letters, read': messageWith((item, length) => {
      item.locale = repeated('a', length)
    }),
    'a date of spaces and digits, read': messageWith((item, length) => {
      item.data.reg_records[0].birth_date = repeated(' 1', length)
    }),
    'a name of white space, read': messageWith((item, length) => {
      item.data.reg_records[0].name = repeated(' \t', length)
    }),
    'a code of joining marks, read': messageWith((item, length) => {
      item.data.reg_records[0].sex = repeated('_-', length)
    }),
    'members under other names, read': messageWith((item, length) => {
      const { data } = item
      for (let at = 0; at < length / 16; at += 1) data.reg_records[0][`spdci:other${at}`] = ''
    }),
    'canonicalize of what looks like surrogate escapes': (length) => {
      const value = { ...message, text: repeated('\\ud800', length) }
      return () => canonicalize(value)
    },
  }
}

function letters(number) {
  return number.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[digit])
}
