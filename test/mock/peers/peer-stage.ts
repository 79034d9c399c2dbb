import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRegistryClient } from '../../../src/client/index.js'
import type { RegistryClient } from '../../../src/client/index.js'
import { createCorrelations, createSubscriptions } from '../../../src/delivery/index.js'
import { generateSigningJwk, requestHeader } from '../../../src/envelope/index.js'
import type { Jwk } from '../../../src/envelope/index.js'
import { startMockRegistry } from '../../../src/mock/index.js'
import type { MockServerOptions, RunningMockRegistry } from '../../../src/mock/index.js'
import { familyOf } from '../../../src/mock/peers/peer-families.js'
import { actions } from '../../../src/model/index.js'
import type { Operation, RegistryName } from '../../../src/model/index.js'
import { createIdentity, definePartner } from '../../../src/peers/index.js'
import type { Identity, PartnerOptions, PartnerToken } from '../../../src/peers/index.js'
import { createCallbackHandler } from '../../../src/server/index.js'
import { toNodeListener } from '../../../src/server/node.js'
import { createTransport } from '../../../src/transport/index.js'
import type { Transport } from '../../../src/transport/index.js'
import { noon } from '../../kit.js'
import type { Fields, PeerCase } from './peer-case.js'

/** Our keys: Ed25519, which every profile takes that takes any. */
const keys = [generateSigningJwk('EdDSA', 'us-1')]

/** A mock that plays a peer, and we before it, with a place to be called back at. */
export interface PeerStage {
  readonly mock: RunningMockRegistry
  readonly client: RegistryClient<RegistryName>
  readonly identity: Identity
  /** What listeners of ours were called, in order. */
  readonly heard: readonly string[]
  /** Resolves when so much was heard. */
  heardSo(many: number): Promise<void>
  /** Codes of the subscriptions that were granted. */
  codes(): readonly string[]
  /** Every call to our place, in order. */
  readonly called: readonly Called[]
  /** Where we are called back. */
  readonly sender_uri: string
  /** The time at which all takes place. */
  readonly now: () => number
  close(): Promise<void>
}

/** One call to our place. */
export interface Called {
  readonly headers: Fields
  readonly text: string
}

/** What is different this time. */
export interface PeerStageOptions {
  /** Whether requests and answers are signed, and have to be. Default: as the case says. */
  readonly signed?: boolean
  readonly mock?: MockServerOptions
  readonly sheet?: Partial<PartnerOptions>
  /** How a token is got, below the mock's URL. */
  readonly token?: (url: string) => PartnerToken
  /** Default: one without retries. */
  readonly transport?: () => Transport
}

const made = new Map<string, Jwk>()

/** The mock's own key: RSA keys take long to make, so one does for all. */
function keyOf({ profile }: PeerCase): Jwk {
  const [algorithm = 'EdDSA'] = familyOf(profile)?.algorithms ?? []
  const key = made.get(algorithm) ?? generateSigningJwk(algorithm)
  made.set(algorithm, key)
  return key
}

/** The time of these tests: that of signatures and of the mock. */
const now = (): number => noon

/** Starts a mock of the case's profile with everything around it. */
export async function setPeerStage(
  peer: PeerCase,
  {
    signed = peer.signs !== false,
    mock: changes = {},
    sheet = {},
    token,
    transport: transportOf = () => createTransport({ retry: false }),
  }: PeerStageOptions = {},
): Promise<PeerStage> {
  const back = createServer()
  await new Promise<void>((resolve) => back.listen(0, '127.0.0.1', resolve))
  const { port } = back.address() as AddressInfo
  const sender_uri = `http://127.0.0.1:${String(port)}/dci/back?tenant=7`
  const identity = createIdentity({ sender_id: 'sr.example.gov', sender_uri, keys })
  const mock = await startMockRegistry(peer.registry, {
    profile: peer.profile,
    now,
    identity: createIdentity({ sender_id: peer.registry, keys: [keyOf(peer)] }),
    ...(signed ? { signatures: 'required', trust: identity.jwks } : { unsigned: true }),
    ...changes,
  })
  const partner = definePartner({
    id: mock.identity.sender_id,
    baseUrl: mock.url,
    profile: peer.profile,
    ...(peer.knowsUsAs === undefined ? {} : { knowsUsAs: peer.knowsUsAs }),
    ...(signed
      ? { signatures: 'required', keys: { jwks: mock.jwksUrl } }
      : { signatures: 'optional', sign: false }),
    ...(token === undefined ? {} : { token: token(mock.url) }),
    ...sheet,
  })
  const transport = transportOf()
  const correlations = createCorrelations({ now })
  const heard: string[] = []
  const called: Called[] = []
  const codes: string[] = []
  const waiting = new Set<() => void>()
  const hear = (what: string): void => {
    heard.push(what)
    for (const wake of waiting) wake()
  }
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  const handler = createCallbackHandler({
    identity,
    partners: [partner],
    correlations,
    subscriptions: createSubscriptions(),
    listener: {
      onSearch: () => {
        hear('onSearch')
      },
      onSubscribe: ({ subscriptions }) => {
        codes.push(...subscriptions.map(({ code }) => code))
        hear(`onSubscribe: ${String(subscriptions.length)}`)
      },
      onUnsubscribe: ({ subscriptions }) => {
        hear(`onUnsubscribe: ${String(subscriptions.length)}`)
      },
      notify: ({ message }) => {
        const { notify_event } = message as { notify_event: { data: { reg_records: unknown[] } }[] }
        hear(`notify: ${String(notify_event.flatMap(({ data }) => data.reg_records).length)}`)
      },
    },
    now,
  })
  const listener = toNodeListener(handler)
  back.on('request', (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      called.push({ headers: request.headers, text: Buffer.concat(chunks).toString() })
      for (const wake of waiting) wake()
    })
    listener(request, response)
  })
  const client = createRegistryClient({
    registry: peer.registry,
    identity,
    partner,
    transport,
    correlations,
    now,
  })

  return {
    mock,
    client,
    identity,
    heard,
    heardSo: (many) => until(() => heard.length >= many),
    codes: () => codes,
    called,
    sender_uri,
    now,
    close: async () => {
      await mock.close()
      await transport.close()
      back.closeAllConnections()
      await new Promise((resolve) => back.close(resolve))
    },
  }
}

/** What a request sent by hand is made of. */
export interface ByHand {
  readonly operation?: Operation
  readonly header?: Fields
  readonly message?: Fields
  /** Members of the body besides header and message. Default: what the profile has in the place of a signature. */
  readonly around?: Fields
  readonly headers?: Record<string, string>
  /** In the place of all that. */
  readonly body?: string
  readonly path?: string
}

/** Sends a request that no client of ours would write, and gives status, text and the JSON in it. */
export async function sendByHand(
  { profile }: Pick<PeerCase, 'profile'>,
  mock: Pick<RunningMockRegistry, 'url'>,
  parts: ByHand,
): Promise<{ status: number; headers: Headers; text: string; json: Fields }> {
  const { operation = 'sync.search', around, headers = {} } = parts
  const unsignedAs = profile.unsignedAs === undefined ? {} : { signature: profile.unsignedAs }
  const header = {
    ...requestHeader({
      message_id: 'by-hand-1',
      action: actions[operation].action,
      sender_id: 'sr.example.gov',
      sender_uri: '',
      receiver_id: 'them',
      total_count: 1,
      now: noon,
    }),
    ...parts.header,
  }
  const message = { transaction_id: 'by-hand-t', ...parts.message }
  const response = await fetch(mock.url + (parts.path ?? profile.path(operation)), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: parts.body ?? JSON.stringify({ ...(around ?? unsignedAs), header, message }),
  })
  const text = await response.text()
  let json: Fields = {}
  try {
    json = JSON.parse(text) as Fields
  } catch {
    // Some peers answer in plain text.
  }
  return { status: response.status, headers: response.headers, text, json }
}

/** A search message of one item. */
export function oneSearch(search_criteria: object): Fields {
  const timestamp = '2026-03-01T08:30:00Z'
  return {
    search_request: [{ reference_id: 'by-hand-r', timestamp, search_criteria, locale: 'eng' }],
  }
}

/** How many records the answer to a search has, wherever its family puts them. */
export function recordsIn(json: Fields): number {
  const found: number[] = []
  const look = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      if (['reg_records', 'data', 'reg_record'].includes(name)) found.push(value.length)
      else for (const one of value) look(one, '')
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) look(one, key)
    }
  }
  look(json['message'], 'message')
  return Math.max(0, ...found)
}
