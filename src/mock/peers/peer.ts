import type { DciError } from '../../errors/index.js'
import type { JwkSet } from '../../envelope/index.js'
import type { RegistryName } from '../../model/index.js'
import type { Identity } from '../../peers/index.js'
import type {
  ExchangeEvent,
  HandlerRequest,
  HandlerResponse,
  RegistryHandler,
} from '../../server/index.js'
import type { Clock, Transport } from '../../transport/index.js'
import type { People } from '../people/index.js'
import type { PeerFamily } from './peer-manners.js'

/** What a peer mock is made of. */
export interface CreatePeerParts {
  readonly family: PeerFamily
  readonly registry: RegistryName
  readonly basePath: string
  readonly identity: Identity
  readonly people: People
  readonly unsigned: boolean
  readonly signatures: 'required' | 'optional'
  readonly trust: JwkSet | undefined
  /** Who asks for the mock's own page: its keys are known. */
  readonly asker: Identity
  readonly token: string | undefined
  /** Sends callbacks, one try each. */
  readonly callbacks: Transport
  readonly clock: Clock
  readonly now: () => number
  readonly newId: () => string
  /** Told of every exchange, as the real handler tells. */
  readonly onExchange: (event: ExchangeEvent, request: HandlerRequest) => void
  /** Told of a call that is not answered because the peer's process has ended. */
  readonly onEnded: (request: HandlerRequest, why: string) => void
}

/** The outside of a mock that plays a live peer. */
export interface Peer {
  /** For the real handler: its callbacks leave by it as the peer writes them. */
  readonly transport: Transport
  /** To be told of what the real handler reports. */
  noteInner(event: ExchangeEvent, request: HandlerRequest): void
  /** The real handler in this peer's manners. Rejects, so that the connection is closed, once the peer's process has ended. */
  surround(inner: RegistryHandler): (request: HandlerRequest) => Promise<HandlerResponse>
  /** The standard's path of the operation that a path leads to, for faults and recordings; the same where it leads to none. */
  standardPath(path: string): string
  /** An error in this peer's form. */
  failed(failure: DciError, status?: number): HandlerResponse
  /** To a body longer than that. */
  tooLarge(maxBodyBytes: number): HandlerResponse
  /** Why the live system's process would have ended; `undefined` while it runs. */
  ended(): string | undefined
  /** Starts it again. */
  restart(): void
}
