import { json } from '../live-peers/live-peer.js'
import type { Changes, LivePeer } from '../live-peers/live-peer.js'
import { onceATransaction } from '../live-peers/openspp.js'
import { reset } from '../live-peers/server.js'
import type { Behaviour, Reply } from '../live-peers/server.js'
import type { AsyncStage } from './async-stage.js'
import { attempts } from './stage.js'
import type { Told } from './stage.js'
import { until } from './until.js'

/** One behaviour of a peer that answers later, and the truth that the caller has to be told. */
export interface AsyncCell {
  readonly name: string
  /** How searches are taken. */
  script(stage: AsyncStage): readonly (Behaviour | Reply)[]
  /** How questions about them are answered. */
  status?(stage: AsyncStage): readonly (Behaviour | Reply)[]
  /** What happens then. */
  drive?(stage: AsyncStage): Promise<void>
  /** `undefined` where this peer has no such behaviour. */
  expected(peer: LivePeer): AsyncExpected | undefined
}

/** What the caller is told and hears, what the peer saw, and how its callbacks were answered. */
export interface AsyncExpected extends Told {
  readonly searches: number
  /** Questions about the search; none unless it says so. */
  readonly questions?: number
  /** HTTP statuses by which callbacks were answered. */
  readonly callbacks: readonly number[]
  readonly heard: readonly string[]
}

/** One search, one callback, one record. */
export const well: AsyncExpected = {
  records: 1,
  searches: 1,
  callbacks: [200],
  heard: ['onSearch'],
}

/** OpenSPP's asynchronous requests are never repeated (R9); others keep their ids over all attempts. */
function sendings({ profile }: LivePeer): number {
  return profile.name === 'openspp' ? 1 : attempts
}

/** OpenCRVS's process ends when a callback is answered by anything but 2xx: it is told in the body. */
function refusal({ profile }: LivePeer, status: number): number {
  return profile.name.startsWith('opencrvs') ? 200 : status
}

function takes({ peer }: AsyncStage): Behaviour {
  const { acknowledges } = peer
  if (acknowledges === undefined) throw new Error('this peer takes no asynchronous searches')
  return (call) => acknowledges(call)
}

async function acknowledged({ correlations }: AsyncStage): Promise<void> {
  await until(() => correlations.open()[0]?.acknowledged === true)
}

/** Callbacks that follow the acknowledgement, one after the other. */
export function callsBack(...callbacks: readonly Changes[]): (stage: AsyncStage) => Promise<void> {
  return async (stage) => {
    await acknowledged(stage)
    for (const changes of callbacks) await stage.post(stage.firstSearch(), changes)
  }
}

function page(page_number: number, total_count: number, message_id: string): Changes {
  return { message_id, pagination: { page_size: 1, page_number, total_count } }
}

/** Every behaviour that a peer may have on an asynchronous search. */
export const asyncCells: readonly AsyncCell[] = [
  {
    name: 'answers after its acknowledgement',
    script: (stage) => {
      const { peer } = stage
      return [
        (call) => {
          const complaint = peer.complains(call)
          return complaint === undefined ? takes(stage)(call) : peer.fails(400, complaint)
        },
      ]
    },
    drive: callsBack({}),
    expected: () => well,
  },
  {
    name: 'answers before its acknowledgement',
    script: (stage) => [
      async (call) => {
        await stage.post(call)
        return takes(stage)(call)
      },
    ],
    expected: () => well,
  },
  {
    name: 'answers and never acknowledges',
    script: ({ server }) => [server.holdHeaders],
    drive: async (stage) => {
      await stage.server.held.reaches(1)
      await stage.post(stage.firstSearch())
    },
    expected: () => well,
  },
  {
    name: 'answers twice',
    script: (stage) => [takes(stage)],
    drive: callsBack({}, {}),
    expected: () => ({ ...well, callbacks: [200, 200], heard: ['onSearch', 'duplicate'] }),
  },
  {
    name: 'answers in pages, the second first (R18)',
    script: (stage) => [takes(stage)],
    drive: callsBack(page(2, 3, 'p-2'), page(1, 3, 'p-1'), page(3, 3, 'p-3')),
    expected: () => ({
      records: 3,
      searches: 1,
      callbacks: [200, 200, 200],
      heard: ['onSearch', 'onSearch', 'onSearch'],
    }),
  },
  {
    name: 'sends one page twice, the second time as another message (R18)',
    script: (stage) => [takes(stage)],
    drive: callsBack(page(1, 2, 'p-1'), page(1, 2, 'p-1-again'), page(2, 2, 'p-2')),
    expected: () => ({
      records: 2,
      searches: 1,
      callbacks: [200, 200, 200],
      heard: ['onSearch', 'onSearch', 'onSearch'],
    }),
  },
  {
    name: 'never answers, or too late (R16)',
    script: (stage) => [takes(stage)],
    status: ({ peer }) => [(call) => peer.settled?.(call, undefined) ?? {}],
    drive: async (stage) => {
      await acknowledged(stage)
      stage.clock.pass(299_999)
      stage.clock.expire()
      await until(() => stage.correlations.open().length === 0)
      await stage.post(stage.firstSearch())
    },
    expected: ({ paths }) => ({
      code: 'answer.unknown',
      retryable: false,
      searches: 1,
      questions: paths.status === undefined ? 0 : 1,
      callbacks: [200],
      heard: ['late'],
    }),
  },
  {
    name: 'answers about another transaction first',
    script: (stage) => [takes(stage)],
    drive: callsBack(
      {
        transaction_id: 'somebody-elses',
        reference_id: 'somebody-elses',
        correlation_id: 'somebody-elses',
        message_id: 'stray-1',
      },
      {},
    ),
    expected: (peer) => ({ ...well, callbacks: [refusal(peer, 400), 200] }),
  },
  {
    name: 'answers under a transaction_id of its own, and our reference_id',
    script: (stage) => [takes(stage)],
    drive: callsBack({ transaction_id: 'its-own' }),
    expected: () => well,
  },
  {
    name: 'answers about another request first',
    script: (stage) => [takes(stage)],
    drive: callsBack({ reference_id: 'somebody-elses', message_id: 'stray-1' }, {}),
    expected: () => ({ ...well, callbacks: [200, 200], heard: ['onSearch', 'onSearch'] }),
  },
  {
    name: 'is tampered with on the way back',
    script: (stage) => [takes(stage)],
    drive: callsBack({ tampered: true, message_id: 'forged-1' }, {}),
    expected: (peer) => ({ ...well, callbacks: [refusal(peer, 401), 200] }),
  },
  {
    name: 'answers with somebody else',
    script: (stage) => [takes(stage)],
    drive: async (stage) => {
      await acknowledged(stage)
      const call = stage.firstSearch()
      await stage.post(call, { records: [stage.peer.somebodyElse(call)] })
    },
    expected: () => ({
      code: 'answer.wrong_identifier',
      retryable: false,
      searches: 1,
      callbacks: [200],
      heard: ['onSearch'],
    }),
  },
  {
    name: 'breaks the connection after it took the search, and answers (R9)',
    script: () => [onceATransaction(() => reset)],
    drive: async (stage) => {
      await until(() => stage.server.received.length === sendings(stage.peer))
      await stage.post(stage.firstSearch())
    },
    expected: (peer) => ({ ...well, searches: sendings(peer) }),
  },
  {
    name: 'names a wrong content type on the way back',
    script: (stage) => [takes(stage)],
    drive: callsBack({ contentType: 'image/png' }),
    expected: () => well,
  },
  {
    name: 'breaks the connection after it took the search, and settles it when it is asked (R9, R16)',
    script: () => [onceATransaction(() => reset)],
    status: (stage) => [(call) => stage.peer.settled?.(call, stage.firstSearch()) ?? {}],
    drive: async ({ clock, peer, server, correlations }) => {
      await until(() => server.received.length === sendings(peer) && clock.pending === 1)
      clock.expire()
      await until(() => correlations.open().length === 0)
    },
    expected: (peer) =>
      peer.paths.status === undefined
        ? undefined
        : { ...well, searches: sendings(peer), questions: 1, callbacks: [], heard: [] },
  },
  {
    name: 'is asked about its search, and settles it by that',
    script: (stage) => [takes(stage)],
    status: (stage) => [
      (call) => stage.peer.settled?.(call, undefined) ?? {},
      (call) => stage.peer.settled?.(call, stage.firstSearch()) ?? {},
    ],
    drive: async (stage) => {
      const { clock, server } = stage
      await acknowledged(stage)
      clock.expire()
      await until(() => server.received.length === 2)
      await until(() => clock.pending === 1)
      clock.expire()
    },
    expected: ({ paths }) =>
      paths.status === undefined ? undefined : { ...well, questions: 2, callbacks: [], heard: [] },
  },
  {
    name: 'says NACK',
    script: () => [
      json('{"message":{"ack_status":"NACK","error":{"code":"err.busy","message":"no"}}}'),
    ],
    expected: () => ({
      code: 'answer.refused',
      reason: 'err.busy',
      retryable: false,
      searches: 1,
      callbacks: [],
      heard: [],
    }),
  },
  {
    name: 'refuses by its own error body',
    script: ({ peer }) => [peer.fails(400, 'criteria not understood')],
    expected: () => ({
      code: 'transport.status',
      status: 400,
      retryable: false,
      searches: 1,
      callbacks: [],
      heard: [],
    }),
  },
]
