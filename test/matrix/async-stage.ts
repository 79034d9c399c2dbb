import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRegistryClient } from '../../src/client/index.js'
import type { RegistryClient } from '../../src/client/index.js'
import { createCorrelations, createSubscriptions } from '../../src/delivery/index.js'
import type { Correlations, LiveSubscription } from '../../src/delivery/index.js'
import type { RegistryName, SearchAnswerLike } from '../../src/model/index.js'
import { createIdentity } from '../../src/peers/index.js'
import type { PartnerOptions } from '../../src/peers/index.js'
import { createCallbackHandler } from '../../src/server/index.js'
import { toNodeListener } from '../../src/server/node.js'
import { counter } from '../kit.js'
import type { Changes, LivePeer } from '../live-peers/live-peer.js'
import { postBack } from '../live-peers/post-callback.js'
import type { CallbackAnswer } from '../live-peers/post-callback.js'
import type { Received } from '../live-peers/server.js'
import { setStage, told } from './stage.js'
import type { Stage, Told } from './stage.js'
import { keys } from './us.js'

/** A stage on which we can be called back, too. */
export interface AsyncStage extends Stage {
  readonly correlations: Correlations
  readonly client: RegistryClient<RegistryName>
  /** What listeners were called, in order; of events with how many records, of subscriptions with their codes. */
  readonly heard: readonly string[]
  /** How callbacks were answered, in order. */
  readonly answered: readonly CallbackAnswer[]
  /** Where we are called back. */
  readonly sender_uri: string
  /** The peer calls back, at exactly the `sender_uri` of a request. */
  post(call: Received, changes?: Changes): Promise<void>
  /** The first search that the peer received. */
  firstSearch(): Received
  /** One search whose answer is waited for. */
  wait(): Promise<Told>
}

/** Longer than what the clock takes for a pause, so that a test decides when the status is asked for. */
const pollEvery = 60_000

/** What is different this time. */
export interface AsyncStageOptions {
  readonly sheet?: Partial<PartnerOptions>
  /** Subscriptions that live. */
  readonly known?: readonly LiveSubscription[]
}

/** Sets the stage for what comes later. */
export async function setAsyncStage(
  peer: LivePeer,
  { sheet = {}, known = [] }: AsyncStageOptions = {},
): Promise<AsyncStage> {
  const stage = await setStage(peer, () => sheet)
  const { server, clock, partner, transport } = stage
  const correlations = createCorrelations({ now: clock.now })
  const heard: string[] = []
  const answered: CallbackAnswer[] = []
  const hear = (name: string) => () => void heard.push(name)

  const back = createServer()
  await new Promise<void>((resolve) => back.listen(0, '127.0.0.1', resolve))
  const { port } = back.address() as AddressInfo
  const sender_uri = `http://127.0.0.1:${String(port)}/dci/back?tenant=7`
  const identity = createIdentity({ sender_id: 'sr.example.gov', sender_uri, keys })
  const handler = createCallbackHandler({
    identity,
    partners: [partner],
    correlations,
    subscriptions: createSubscriptions({ known }),
    listener: {
      onSearch: hear('onSearch'),
      late: hear('late'),
      duplicate: hear('duplicate'),
      onSubscribe: ({ subscriptions }) =>
        void heard.push(`onSubscribe: ${subscriptions.map(({ code }) => code).join()}`),
      onUnsubscribe: ({ subscriptions }) =>
        void heard.push(`onUnsubscribe: ${subscriptions.map(({ code }) => code).join()}`),
      notify: ({ message }) => void heard.push(`notify: ${String(recordsTold(message))}`),
    },
    now: clock.now,
    clock,
  })
  back.on('request', toNodeListener(handler))

  const client = createRegistryClient({
    registry: peer.registry,
    identity,
    partner,
    transport,
    correlations,
    now: clock.now,
    newId: counter(),
    random: () => 0.5,
    clock,
  })
  const searchAndWait = client.searchAndWait as (
    criteria: unknown,
    options: object,
  ) => Promise<SearchAnswerLike<unknown>>

  return {
    ...stage,
    correlations,
    client,
    heard,
    answered,
    sender_uri,
    firstSearch: () => server.received[0] as Received,
    post: async (call, changes) => {
      if (peer.callback === undefined) throw new Error('this peer never calls back')
      const { headers, body } = peer.callback(call, changes)
      const typed =
        changes?.contentType === undefined ? {} : { 'Content-Type': changes.contentType }
      answered.push(await postBack(call, { headers: { ...headers, ...typed }, body }))
    },
    wait: () => told(searchAndWait(peer.criteria, { pollEvery })),
    close: async () => {
      back.closeAllConnections()
      await new Promise((resolve) => back.close(resolve))
      await stage.close()
    },
  }
}

/** How many records the events of a notification bring, in the standard's shape. */
function recordsTold(message: object): number {
  const { notify_event } = message as { notify_event: { data: { reg_records: unknown[] } }[] }
  return notify_event.flatMap(({ data }) => data.reg_records).length
}
