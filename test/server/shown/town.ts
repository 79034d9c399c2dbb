/** Five registries of this library on one server, as a country would run them, and what it takes to be a peer of theirs over sockets. */
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateSigningJwk, toTimestamp } from '../../../src/envelope/index.js'
import { createMockBackend, createPeople } from '../../../src/mock/index.js'
import { filterMatcher } from '../../../src/mock/query/index.js'
import { registryNames, registryVocabulary } from '../../../src/model/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import { createIdentity } from '../../../src/peers/index.js'
import type { Partner } from '../../../src/peers/index.js'
import { createRegistryHandler, mount } from '../../../src/server/index.js'
import type {
  DeliveryEvent,
  RegistryHandler,
  RegistryHandlerOptions,
} from '../../../src/server/index.js'
import { serve } from '../../../src/server/node.js'

export type Fields = Record<string, unknown>

/** Where each registry stands; prefixes as they are seen (peers README section 9). */
export const prefixes: Readonly<Record<RegistryName, string>> = {
  crvs: '/crvs',
  social: '/sr',
  ibr: '/ibr',
  dr: '/ess',
  fr: '/fr',
}

/** An event that each tells of. */
export const eventOf: Readonly<Record<RegistryName, string>> = {
  crvs: 'live_birth',
  social: 'REGISTER',
  ibr: 'enrollement',
  dr: 'REGISTER',
  fr: 'REGISTER',
}

/** Whom they all know. */
export const people = createPeople({ seed: 1, count: 120 })

/** Somebody that each registry finds. */
export function sampleOf(registry: RegistryName): {
  readonly type: string
  readonly value: string
} {
  return createMockBackend(registry, { people }).sample
}

export type AnyOptions = Partial<RegistryHandlerOptions<RegistryName>>

export interface Town {
  readonly port: number
  readonly handlers: Readonly<Record<RegistryName, RegistryHandler>>
  /** What became of what was answered later. */
  readonly deliveries: DeliveryEvent[]
  /** What became of a transaction, once that is known. */
  delivers(transaction_id: unknown): Promise<DeliveryEvent>
  /** Base URL of one registry. */
  url(registry: RegistryName): string
  close(): Promise<void>
}

/** Opens one. Its backends are the mocks', which evaluate what they are asked. */
export async function openTown(
  partners: readonly Partner[],
  optionsOf: (registry: RegistryName) => AnyOptions = () => ({}),
): Promise<Town> {
  const deliveries: DeliveryEvent[] = []
  const waiting = new Set<() => void>()
  const made = registryNames.map((registry) => {
    const options: RegistryHandlerOptions<RegistryName> = {
      registry,
      identity: createIdentity({
        sender_id: `${registry}.example.gov`,
        keys: [generateSigningJwk('EdDSA')],
      }),
      partners,
      backend: createMockBackend(registry, { people }) as never,
      basePath: prefixes[registry],
      matches: filterMatcher(registry),
      callbacks: { allowLoopback: true },
      onDelivery: (event) => {
        deliveries.push(event)
        for (const look of waiting) look()
      },
      ...optionsOf(registry),
    }
    return [registry, createRegistryHandler(options)] as const
  })
  const handlers = Object.fromEntries(made) as Record<RegistryName, RegistryHandler>
  const server = await serve(mount(registryNames.map((registry) => handlers[registry])))
  return {
    port: server.port,
    handlers,
    deliveries,
    delivers: (id) => found(waiting, () => deliveries.find((one) => one.transaction_id === id)),
    url: (registry) => `${server.url}${prefixes[registry]}`,
    close: async () => {
      await server.close()
      await Promise.all(registryNames.map((registry) => handlers[registry].close()))
    },
  }
}

/** A call that came to an ear. */
export interface Heard {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly header: Fields
  readonly message: Fields
}

/** A server that hears callbacks, whatever their path. */
export interface Ear {
  readonly url: string
  readonly heard: readonly Heard[]
  /** The first call, of those heard and those to come, that this is true of. */
  hears(wanted: (call: Heard) => boolean): Promise<Heard>
  /** How calls are answered from now on. Default: 200. */
  answerWith(status: number, body?: string): void
  close(): Promise<void>
}

/** Opens one, at that port or at any. */
export async function openEar(port = 0): Promise<Ear> {
  const heard: Heard[] = []
  const waiting = new Set<() => void>()
  let reply: readonly [number, string] = [200, '{}']
  const server = createServer((incoming, outgoing) => {
    let text = ''
    incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    incoming.on('end', () => {
      const [status, body] = reply
      outgoing.writeHead(status).end(body)
      const { url: path = '', headers } = incoming
      heard.push({
        path,
        headers,
        text,
        ...(JSON.parse(text) as Pick<Heard, 'header' | 'message'>),
      })
      for (const look of waiting) look()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    heard,
    hears: (wanted) => found(waiting, () => heard.find(wanted)),
    answerWith: (status, body = '') => (reply = [status, body]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** What `look` finds, now or when those who wait are told to look again. */
function found<Value>(waiting: Set<() => void>, look: () => Value | undefined): Promise<Value> {
  return new Promise((resolve) => {
    const again = (): void => {
      const value = look()
      if (value === undefined) return
      waiting.delete(again)
      resolve(value)
    }
    waiting.add(again)
    again()
  })
}

let messages = 0

/** Another id, never the same. */
export function fresh(prefix = 'm'): string {
  messages += 1
  return `${prefix}-${String(messages)}`
}

/** An envelope as a tool in the field writes it: by hand, unsigned. */
export function envelope(action: string, message: unknown, header: Fields = {}): Fields {
  return {
    signature: 'unsigned',
    header: {
      version: '1.0.0',
      message_id: fresh(),
      message_ts: toTimestamp(Date.now()),
      action,
      sender_id: 'tool.example.gov',
      total_count: 1,
      is_msg_encrypted: false,
      ...header,
    },
    message,
  }
}

/** `search_request` for the sample of a registry. */
export function searchFor(registry: RegistryName, changes: Fields = {}): Fields {
  const { reg_type } = registryVocabulary[registry]
  const query = sampleOf(registry)
  const search_criteria = { version: '1.0.0', reg_type, query_type: 'idtype-value', query }
  const timestamp = toTimestamp(Date.now())
  const item = { reference_id: 'r-1', timestamp, search_criteria, locale: 'eng', ...changes }
  return { transaction_id: fresh('t'), search_request: [item] }
}

/** `subscribe_request` for the sample of a registry. */
export function subscriptionTo(registry: RegistryName, changes: Fields = {}): Fields {
  const subscribe_criteria = {
    version: '1.0.0',
    reg_type: registryVocabulary[registry].reg_type,
    reg_event_type: eventOf[registry],
    filter_type: 'idtype-value',
    filter: sampleOf(registry),
    notify_record_type: registryVocabulary[registry].reg_record_type,
    ...changes,
  }
  const timestamp = toTimestamp(Date.now())
  const item = { reference_id: 'r-1', timestamp, subscribe_criteria, locale: 'eng' }
  return { transaction_id: fresh('t'), subscribe_request: [item] }
}

/** `txnstatus_request` about a transaction. */
export function questionAbout(attribute_value: unknown, changes: Fields = {}): Fields {
  const asked = { reference_id: 'q-1', txn_type: 'search', attribute_type: 'transaction_id' }
  return {
    transaction_id: fresh('t'),
    txnstatus_request: { ...asked, attribute_value, ...changes },
  }
}

/** What a POST was answered with. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: { readonly header: Fields; readonly message: Fields; readonly errors?: Fields[] }
}

/** Posts by a fetch that knows nothing of this library. */
export async function postTo(url: string, body: unknown, headers: Fields = {}): Promise<Reply> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Reply['body'],
  }
}
