import { gzipSync } from 'node:zlib'
import { garbage, reset, resetInBody } from '../live-peers/server.js'
import type { PlainReply, Reply } from '../live-peers/server.js'
import type { Random } from './random.js'

const statuses = [202, 204, 301, 400, 401, 403, 404, 409, 413, 418, 429, 500, 502, 503, 504, 599]

const strings = [
  '',
  'succ',
  'rjct',
  'pdng',
  'part',
  'ACK',
  'ERR',
  'on-search',
  '2026-03-01T08:30:00Z',
  '9999-99-99T99:99:99Z',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  'é'.repeat(300),
  'unsigned',
  'a.b.c',
  'namespace="dci", kidId="x|y|z", algorithm="none", signature="AA=="',
]

const tokens = [
  '1e999',
  '-0',
  '12345678901234567890123456789',
  '0.1e-400',
  '1'.repeat(400),
  'NaN',
  '01',
  '{"a":1,"a":2}',
  '{"__proto__":{"polluted":true}}',
  '"\\ud800"',
  '"\ufeff"',
]

/** Any value, to that depth. */
function anyValue(random: Random, depth: number): unknown {
  const kind = random.below(depth > 0 ? 8 : 5)
  if (kind === 0) return null
  if (kind === 1) return random.below(2) === 0
  if (kind === 2) return random.one([0, -1, 1, 1e21, 2 ** 53, 0.1, random.below(1e9)])
  if (kind < 5) return random.one(strings)
  const length = random.below(5)
  if (kind === 5) return Array.from({ length }, () => anyValue(random, depth - 1))
  const names = Array.from({ length }, () =>
    random.one([
      'header',
      'message',
      'signature',
      'status',
      'error',
      'errors',
      'data',
      'x',
      'ack_status',
    ]),
  )
  return Object.fromEntries(names.map((name) => [name, anyValue(random, depth - 1)]))
}

/** A real answer in which some value is another one, or is gone. */
function displaced(random: Random, body: string): string {
  const whole = JSON.parse(body) as Record<string, unknown>
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    let at: Record<string, unknown> = whole
    for (;;) {
      const name = random.one(Object.keys(at))
      const inner = at[name]
      if (
        typeof inner === 'object' &&
        inner !== null &&
        Object.keys(inner).length > 0 &&
        random.below(5) > 0
      ) {
        at = inner as Record<string, unknown>
        continue
      }
      if (random.below(4) === 0 && Object.keys(at).length > 1) Reflect.deleteProperty(at, name)
      else at[name] = anyValue(random, 3)
      break
    }
  }
  return JSON.stringify(whole)
}

/** A real answer with some of its bytes changed, left out or doubled. */
function scratched(random: Random, body: string): Buffer {
  let bytes = Buffer.from(body)
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(bytes.length)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + random.below(3))]
    bytes = Buffer.concat([before, random.bytes(random.below(3)), after])
  }
  return bytes
}

/** A real answer with a JSON token in it that JavaScript cannot hold, or no parser should take. */
function strange(random: Random, body: string): string {
  const places = [...body.matchAll(/:("[^"]{0,40}"|\d+|null|\[\]|\{\})/g)]
  const place = random.one(places)
  const token = random.one(tokens)
  return `${body.slice(0, place.index)}:${token}${body.slice(place.index + place[0].length)}`
}

function nested(random: Random): string {
  const depth = random.one([70, 1000, 50_000])
  const [open, close] = random.one([
    ['[', ']'],
    ['{"header":', '}'],
    ['{"message":[', ']}'],
  ] as const)
  const inside = open.repeat(depth)
  return random.below(2) === 0 ? inside : `${inside}1${close.repeat(depth)}`
}

function withLies(random: Random, body: string): PlainReply {
  return random.one<() => PlainReply>([
    () => ({ headers: { 'Content-Encoding': 'gzip' }, body: random.bytes(200) }),
    () => ({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(body).subarray(0, -9) }),
    () => ({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(body) }),
    () => ({ headers: { 'Content-Encoding': 'nonsense' }, body }),
    () => ({ headers: { 'Content-Type': 'image/png' }, body }),
    () => ({
      status: 429,
      headers: { 'Retry-After': random.one(['-1', '1e9', 'soon', '']) },
      body,
    }),
    () => ({ status: 307, headers: { Location: random.one(['//', 'http://[', '/']) }, body }),
  ])()
}

/** One body of a hostile peer; `body` is what an honest one would have sent. */
export function randomBody(random: Random, body: string): string | Buffer {
  return random.one<() => string | Buffer>([
    () => body,
    () => random.bytes(random.below(2000)),
    () => JSON.stringify(anyValue(random, 6)),
    () => displaced(random, body),
    () => displaced(random, body),
    () => displaced(random, body),
    () => scratched(random, body),
    () => strange(random, body),
    () => nested(random),
    () => body.slice(0, random.below(body.length)),
  ])()
}

/** One answer of a hostile peer; `body` is what an honest one would have sent. */
export function randomAnswer(random: Random, body: string): Reply {
  const status = random.below(3) > 0 ? 200 : random.one(statuses)
  const kind = random.below(12)
  if (kind === 0) return withLies(random, body)
  if (kind === 1) return random.one([reset, garbage, resetInBody(body)])
  return { status, body: randomBody(random, body) }
}
