import { gzipSync } from 'node:zlib'
import type { LivePeer } from '../live-peers/live-peer.js'
import { garbage, reset, resetInBody } from '../live-peers/server.js'
import type { Behaviour, PlainReply, Reply, ScriptedServer } from '../live-peers/server.js'
import { attempts } from './stage.js'
import type { Stage, Told } from './stage.js'

/** One behaviour of a peer, and the truth that the caller has to be told. */
export interface Cell {
  readonly name: string
  /** By which requests are answered, in order; the last one answers the rest. */
  script(peer: LivePeer, server: ScriptedServer): readonly (Behaviour | Reply)[]
  /** What has to happen while the call is under way. */
  drive?(stage: Stage): Promise<void>
  /** `undefined` where this peer has no such behaviour. */
  expected(peer: LivePeer): Expected | undefined
}

/** What the caller is told, how many requests the peer saw, and the pauses between them (milliseconds, at least). */
export interface Expected extends Told {
  readonly requests: number
  readonly pauses?: readonly number[]
}

const well: Expected = { records: 1, requests: 1 }
const wellAtLast: Expected = { records: 1, requests: 2 }
const web: PlainReply = {
  status: 502,
  headers: { 'Content-Type': 'text/html' },
  body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
}

function broken(code: string): Expected {
  return { code, retryable: true, requests: attempts, attempts }
}

function refused(code: string, more: Told = {}): Expected {
  return { code, retryable: false, requests: 1, ...more }
}

function failure(status: number, retryable: boolean): Expected {
  return {
    code: 'transport.status',
    status,
    retryable,
    requests: retryable ? attempts : 1,
  }
}

/** A family that says until when is told apart from one that only says "too many". */
const usedUp: Expected = { ...failure(429, true), code: 'quota.exceeded' }

const isOpenCrvs = ({ profile }: LivePeer): boolean => profile.name.startsWith('opencrvs')

/** Held requests run out of time one after the other, and each one's connection is closed (R12). */
async function runOutOfTime({ server, clock }: Stage): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await server.held.reaches(attempt)
    clock.expire()
    await server.dropped.reaches(attempt)
  }
}

function found(peer: LivePeer): Behaviour {
  return (call) => peer.found(call)
}

/** A well-formed body of that peer, to be maimed. */
function bodyOf(peer: LivePeer, maim: (body: string) => Reply): Behaviour {
  return (call) => maim(String(peer.found(call).body))
}

/** Every behaviour that a peer may have on a synchronous search. */
export const cells: readonly Cell[] = [
  {
    name: 'answers what was asked',
    script: (peer) => [
      (call) => {
        const complaint = peer.complains(call)
        return complaint === undefined ? peer.found(call) : peer.fails(400, complaint)
      },
    ],
    expected: () => well,
  },
  {
    name: 'finds nobody',
    script: (peer) => [(call) => peer.nobody(call)],
    expected: () => ({ records: 0, requests: 1 }),
  },
  {
    name: 'resets the connection once',
    script: (peer) => [reset, found(peer)],
    expected: () => wellAtLast,
  },
  {
    name: 'resets the connection always',
    script: () => [reset],
    expected: () => broken('transport.interrupted'),
  },
  {
    name: 'resets in mid-body once',
    script: (peer) => [bodyOf(peer, resetInBody), found(peer)],
    expected: () => wellAtLast,
  },
  {
    name: 'resets in mid-body always',
    script: (peer) => [bodyOf(peer, resetInBody)],
    expected: () => broken('transport.interrupted'),
  },
  {
    name: 'does not speak HTTP',
    script: () => [garbage],
    expected: () => broken('transport.interrupted'),
  },
  {
    name: 'sends half a JSON',
    script: (peer) => [bodyOf(peer, (body) => ({ body: body.slice(0, body.length / 2) }))],
    expected: () => ({ ...refused('json.invalid', { status: 200 }), requests: attempts, attempts }),
  },
  {
    name: 'sends nothing at all with HTTP 200',
    script: () => [{ body: '' }],
    expected: () => refused('json.invalid', { status: 200 }),
  },
  {
    name: 'sends a page of HTML with 502, once',
    script: (peer) => [web, found(peer)],
    expected: () => wellAtLast,
  },
  {
    name: 'sends a page of HTML with 502, always',
    script: () => [web],
    expected: () => ({ ...failure(502, true), peerText: String(web.body), attempts }),
  },
  {
    name: 'is slow with its headers',
    script: (_, server) => [server.holdHeaders],
    drive: runOutOfTime,
    expected: () => broken('transport.timeout'),
  },
  {
    name: 'is slow with its body',
    script: (peer, server) => [bodyOf(peer, (body) => server.holdBody(body))],
    drive: runOutOfTime,
    expected: () => broken('transport.timeout'),
  },
  {
    name: 'refuses with HTTP 200',
    script: (peer) => [(call) => peer.refuses(call)],
    expected: ({ refusal }) => refused('answer.refused', { reason: refusal }),
  },
  {
    name: 'answers about another transaction',
    script: (peer) => [(call) => peer.found(call, { transaction_id: 'somebody-elses' })],
    expected: () => refused('answer.uncorrelated'),
  },
  {
    name: 'answers about another request',
    script: (peer) => [(call) => peer.found(call, { reference_id: 'somebody-elses' })],
    expected: () => refused('answer.uncorrelated'),
  },
  {
    name: 'answers with somebody else',
    script: (peer) => [(call) => peer.found(call, { records: [peer.somebodyElse(call)] })],
    expected: ({ criteria }) =>
      criteria['query_type'] === 'idtype-value' ? refused('answer.wrong_identifier') : undefined,
  },
  {
    name: 'is tampered with on the way',
    script: (peer) => [(call) => peer.found(call, { tampered: true })],
    expected: ({ keys }) => (keys.length === 0 ? undefined : refused('signature.invalid')),
  },
  {
    name: 'names a wrong content type',
    script: (peer) => [
      (call) => ({ ...peer.found(call), headers: { 'Content-Type': 'text/html' } }),
    ],
    expected: () => well,
  },
  {
    name: 'answers in gzip',
    script: (peer) => [
      (call) => ({
        headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
        body: gzipSync(String(peer.found(call).body)),
      }),
    ],
    expected: () => well,
  },
  {
    name: 'redirects',
    script: () => [{ status: 302, headers: { Location: '/elsewhere' } }],
    expected: () => failure(302, false),
  },
  {
    name: 'wants another token',
    script: (peer) => [peer.fails(401, 'not you')],
    expected: () => failure(401, false),
  },
  {
    name: 'fails within, and says so its way',
    script: (peer) => [peer.fails(500, 'a bug of ours')],
    expected: (peer) => failure(500, !isOpenCrvs(peer)),
  },
  {
    name: 'is down for 20 s, and says so',
    script: (peer) => [
      { ...peer.fails(503, 'back soon'), headers: { 'Retry-After': '20' } },
      found(peer),
    ],
    expected: () => ({ ...wellAtLast, pauses: [20_000] }),
  },
  {
    name: 'has enough of us for a while',
    script: (peer) => [peer.tooMany(), found(peer)],
    expected: (peer) =>
      isOpenCrvs(peer)
        ? { ...usedUp, requests: 1, retryAt: '2026-03-02T00:00:00.000Z' }
        : { ...wellAtLast, pauses: [peer.pause ?? 0] },
  },
  {
    name: 'has enough of us for good',
    script: (peer) => [peer.tooMany()],
    expected: (peer) => {
      if (isOpenCrvs(peer)) return undefined
      return peer.profile.name === 'openspp' ? usedUp : failure(429, true)
    },
  },
]
