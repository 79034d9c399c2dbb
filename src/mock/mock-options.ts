import type { JwkSet, ReplayOptions } from '../envelope/index.js'
import type { Identity, Profile } from '../peers/index.js'
import type {
  CallbackOptions,
  DeliveryEvent,
  ExchangeEvent,
  HandlerLimits,
} from '../server/index.js'
import type { Clock, Fetch } from '../transport/index.js'
import { requireKnownOptions } from '../values/index.js'
import type { FaultRule, MockFault } from './faults/fault-rule.js'
import type { People } from './people/index.js'

/** What a mock registry can be told. Everything has a default. */
export interface MockRegistryOptions {
  /**
   * How many invented people live in the country, or a world made by `createPeople`. All five registries of one `people` and `seed` know the
   * same ones. Default 200.
   */
  readonly people?: number | People
  /** Another seed, another country. Default 1. Not looked at when `people` is a world. */
  readonly seed?: number
  /**
   * Most records a search may find that is no look-up by identifier; one that finds more is answered `rjct.search.too_many_records_found`. Default
   * 10,000.
   */
  readonly maxFound?: number
  /**
   * The live system that this mock answers as: its paths, shapes, signatures, refusals and the way it reads queries, its silent widening included
   * (`docs/mock-registries.md`). Default: `standard`, the published text. Throws `config.invalid` for a registry that such systems do not serve.
   */
  readonly profile?: Profile
  /** What precedes `/registry/…`, e.g. `/sr`. Default `''`. */
  readonly basePath?: string
  /** Who the mock is, keys included. Default: the registry's name, and an EdDSA key made now. */
  readonly identity?: Identity
  /** Keys believed for any sender. Without it a signed request is taken unverified. A mock never fetches a key. */
  readonly trust?: JwkSet
  /** `required`: whatever no trusted key signed is refused. Default `optional`: requests may be signed or not; a signature that is none is refused. */
  readonly signatures?: 'required' | 'optional'
  /** Answers are not signed. Default `false`. */
  readonly unsigned?: boolean
  /** A bearer token without which the answer is 401. */
  readonly token?: string
  /**
   * A fault on demand: gets the number of the call, from 1 (calls to operations only, not to the key set), and gives what goes wrong with it, or an HTTP
   * status from 400 to 599 to answer with instead; `undefined` lets the call through, to `faults`. A status is answered before anything is read.
   */
  readonly fault?: (call: number) => number | MockFault | undefined
  /** Faults by rule. `setFaults` and the admin route change them while the mock runs. */
  readonly faults?: readonly FaultRule[]
  /**
   * Routes `/admin/faults`, `/admin/exchanges` and `/admin/events` under the base path, by which test tools in any language set faults, read what was
   * received and make something happen. They want `token` where there is one. Default `false`.
   */
  readonly admin?: boolean
  /** How many of the last exchanges are kept for `exchanges()`. Default 100. */
  readonly keepExchanges?: number
  readonly limits?: HandlerLimits
  /**
   * Memory of messages and bounds on their age, as a real registry has them; `{}` for its defaults. Default `false`, because test tools
   * repeat ids with other content, and send samples of 2023.
   */
  readonly replay?: ReplayOptions | false
  /** For the delay of faults, and the time where `now` does not say. Default: the system's. */
  readonly clock?: Clock
  /** Milliseconds since 1970. Default: the clock's. */
  readonly now?: () => number
  /** New message and correlation ids. Default: random UUIDs. */
  readonly newId?: () => string
  readonly onExchange?: (event: ExchangeEvent) => void
  /** What became of each asynchronous request. */
  readonly onDelivery?: (event: DeliveryEvent) => void
  /**
   * How asynchronous requests are answered, as a real registry has it. By default answers and events are called to this machine only, whoever
   * asked; `origins: 'any'`: also wherever https leads.
   */
  readonly callbacks?: CallbackOptions
  /** What they leave by, e.g. `(url, init) => fetch(url, init)`. Default: undici, every address checked as it is connected to (S8). */
  readonly fetch?: Fetch
}

/** A mock registry that listens: where, besides what it is. */
export interface MockServerOptions extends MockRegistryOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
}

const known: Readonly<Record<keyof MockServerOptions, true>> = {
  people: true,
  seed: true,
  maxFound: true,
  profile: true,
  basePath: true,
  identity: true,
  trust: true,
  signatures: true,
  unsigned: true,
  token: true,
  fault: true,
  faults: true,
  admin: true,
  keepExchanges: true,
  limits: true,
  replay: true,
  clock: true,
  now: true,
  newId: true,
  onExchange: true,
  onDelivery: true,
  callbacks: true,
  fetch: true,
  port: true,
  host: true,
}

/** Throws `TypeError` for an option that is not known: a misspelt one would be left out unseen. */
export function requireMockOptions(options: object): void {
  requireKnownOptions(options, known, 'a mock registry')
}
