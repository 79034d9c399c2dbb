/** Random answers: some nearly right, most wrong in one of the ways in which peers, proxies and attackers are wrong. */
import { searchAnswer } from '../lib/messages.mjs'

const statuses = [200, 200, 200, 200, 202, 204, 301, 400, 401, 403, 404, 418, 429, 500, 502, 503]
const types = ['application/json', 'text/html', 'text/plain', 'application/octet-stream', '']
const oddValues = [
  null,
  '',
  ' ',
  0,
  -1,
  Number.MAX_VALUE,
  true,
  [],
  {},
  [[]],
  [null],
  'x'.repeat(5000),
  '\ud800',
  '2026-13-45',
]

/** Bytes of one HTTP answer to the request body `asked`, and what becomes of the connection then: `keep`, `end` or `reset`. */
export function hostileAnswer(random, asked) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const body = Buffer.from(pick(bodies)(random, asked))
  const status = pick(statuses)
  const cut = random() < 0.1 ? Math.floor(random() * body.length) : body.length
  const lines = [
    `HTTP/1.1 ${status} ${random() < 0.1 ? 'x'.repeat(200) : 'Answer'}`,
    `Content-Type: ${pick(types)}`,
    `Content-Length: ${body.length}`,
    ...(random() < 0.1 ? [`Retry-After: ${pick(['-1', '1e9', 'soon', '0', '86400'])}`] : []),
    ...(random() < 0.05 ? [`X-Long: ${'x'.repeat(8000)}`] : []),
    ...(random() < 0.05 ? ['Content-Encoding: gzip'] : []),
    ...(random() < 0.02 ? ['Content-Encoding: br'] : []),
  ]
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
  if (random() < 0.03) return { bytes: noise(random, 200), then: 'end' }
  const then = cut < body.length ? pick(['end', 'reset']) : pick(['keep', 'keep', 'keep', 'end'])
  return { bytes: Buffer.concat([head, body.subarray(0, cut)]), then }
}

const bodies = [
  (random, asked) => JSON.stringify(answerTo(asked)),
  (random, asked) => JSON.stringify(mutated(random, answerTo(asked))),
  (random, asked) => JSON.stringify(mutated(random, mutated(random, answerTo(asked)))),
  (random, asked) => flipped(random, JSON.stringify(answerTo(asked))),
  (random, asked) => JSON.stringify({ ...answerTo(asked), signature: signatures(random) }),
  (random) => noise(random, 2000),
  (random) => '['.repeat(Math.floor(random() * 50_000)),
  () => '{"header":{"a":1,"a":2},"message":{}}',
  () => '{"header":{"__proto__":{"status":"succ"}},"message":{"constructor":{}}}',
  () => '<!DOCTYPE html><title>502 Bad Gateway</title>',
  () => '{"message":{"ack_status":"ERR","error":{"code":"err.request.bad","message":"no"}}}',
  () => '{"errors":[{"code":"err.service.unavailable"}],"header":7}',
  () => '"{\\"retry_after\\": 1e999}"',
  () => '',
]

function answerTo(asked) {
  const answer = searchAnswer(1)
  const { message } = JSON.parse(asked)
  answer.message.transaction_id = message.transaction_id
  answer.message.search_response[0].reference_id = message.search_request[0].reference_id
  return answer
}

/** One member somewhere in the answer replaced, removed or given another name. */
function mutated(random, answer) {
  const holders = []
  const collect = (value) => {
    if (typeof value !== 'object' || value === null) return
    holders.push(value)
    Object.values(value).forEach(collect)
  }
  collect(answer)
  const holder = holders[Math.floor(random() * holders.length)]
  const names = Object.keys(holder)
  const name = names[Math.floor(random() * names.length)] ?? 'extra'
  const way = random()
  if (way < 0.6) holder[name] = oddValues[Math.floor(random() * oddValues.length)]
  else if (way < 0.8) holder[`spdci:${name}`] = holder[name]
  if (way >= 0.6) delete holder[name]
  return answer
}

function flipped(random, text) {
  const bytes = Buffer.from(text)
  for (let flips = 0; flips < 3; flips += 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  }
  return bytes
}

function signatures(random) {
  return ['x', 'a.b.c', 'namespace="dci"', 'namespace="'.repeat(500), 7, null, {}][
    Math.floor(random() * 7)
  ]
}

function noise(random, most) {
  return Buffer.from(
    Array.from({ length: Math.floor(random() * most) }, () => Math.floor(random() * 256)),
  )
}
