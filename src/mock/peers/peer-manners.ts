import type { DciError } from '../../errors/index.js'
import type {
  EncryptionKey,
  Jwk,
  JwkSet,
  SignatureAlgorithm,
  SignatureDialect,
  SigningKey,
} from '../../envelope/index.js'
import type { Operation, RegistryName } from '../../model/index.js'
import type { Profile } from '../../peers/index.js'
import type { Authorize, HandlerRequest, HandlerResponse } from '../../server/index.js'
import type { People, TypeAndValue } from '../people/index.js'
import type { OwnOperators } from '../query/index.js'
import type { HeaderAndMessage, Members, PeerCall } from './peer-call.js'

/** A family of live peers that a mock can play. One line of `peer-families.ts`. */
export interface PeerFamily {
  readonly profile: Profile
  /** The registries it serves. */
  readonly registries: readonly RegistryName[]
  /** Whether it answers for the other registries, too, if only to refuse; else there is no mock of them. */
  readonly answersForOthers?: boolean
  /** What it signs with; a mock's own key is of the first. Empty for a family that never signs. */
  readonly algorithms: readonly SignatureAlgorithm[]
  /** Whether it takes encrypted requests, and answers them encrypted: the mock's identity needs `decryptionKeys`, `trust` the asker's key. */
  readonly encrypts?: boolean
  /** Operators of its own in the queries that the real handler gets, besides those of `inner-query.ts`. */
  readonly operators?: OwnOperators
  /** Judges what each item may be given. Default: everything. */
  authorize?(parts: { readonly sender_id: string; readonly trust: JwkSet | undefined }): Authorize
  /** An identifier that its client finds here. Default: the registry's usual one. */
  sample?(usual: TypeAndValue, registry: RegistryName, people: People): PeerSample
  /** Its manners, for one mock: what they remember is that mock's. No I/O. */
  manners(parts: PeerParts): PeerManners
}

/** An identifier to try, with what a search for it has to say besides. */
export interface PeerSample extends TypeAndValue {
  /** `reg_event_type`, where it must be said. */
  readonly event?: string
  /** `reg_record_type`, where it must be said. */
  readonly recordType?: string
  /** `reg_type`, where it must be said. */
  readonly regType?: string
  /** Conditions that find somebody, as `dci-connect search --where` takes them, where the peer evaluates no identifier. */
  readonly where?: readonly string[]
}

/** What manners are made with. */
export interface PeerParts {
  readonly registry: RegistryName
  /** The mock's `sender_id`. */
  readonly sender_id: string
  /** Its public keys. */
  readonly keys: readonly Jwk[]
  readonly people: People
  /** What a token endpoint gives: the token that requests must carry, where they must. */
  readonly token: string
  readonly now: () => number
  readonly newId: () => string
}

/** Where a path leads: to an operation of the action table, or to something that the peer has besides. */
export type PeerRoute =
  | {
      readonly kind: 'operation'
      readonly operation: Operation
      /** What else it is at the same time: the answer to this is called back, where the asker says where to. */
      readonly besides?: Operation
    }
  /** Answered without being opened and without a token, e.g. the token endpoint. `method`: POST where it does not say. */
  | {
      readonly kind: 'own'
      readonly method?: 'GET'
      answer(request: HandlerRequest): HandlerResponse
    }

/**
 * What a call means: a message in the standard's form, which the real handler answers (see `inner-query.ts` for queries that the standard has no
 * words for); an answer in the standard's form that is given without asking it; or a response as it is, nothing written or signed.
 */
export type PeerReading =
  | { readonly message: Members; readonly sender_uri?: string }
  | { readonly answer: HeaderAndMessage }
  | { readonly response: HandlerResponse }

/** How a family does everything on its side of the wire. What is optional is done as most do. */
export interface PeerManners {
  /** By which dialect the signature of a request is judged; `signs: false` for a family that does not look at it. */
  readonly requests: SignatureDialect
  /** Where a path below the base path leads; `undefined`: it knows no such path. */
  route(path: string): PeerRoute | undefined
  /** Throws a `DciError` for what this peer does not take at all, before any signature is judged. */
  complain?(call: PeerCall): void
  /** What it makes of a request. Throws a `DciError` to refuse all of it. */
  read(call: PeerCall): PeerReading
  /**
   * Its own words for an answer, a callback or a notification in the standard's form. `call`: what it answers; absent for what nobody asked for.
   * `header.action` tells what it is.
   */
  write(answer: HeaderAndMessage, call: PeerCall | undefined, as: SealedAs): HeaderAndMessage
  /** The text that leaves, signed as this family signs; without a key, unsigned as it is then. */
  seal(written: HeaderAndMessage, sealing: Sealing): string | Promise<string>
  /** Takes the HTTP response that an answer is sent with. Default: 200 and JSON. */
  answered?(text: string): HandlerResponse
  /** Its acknowledgement, from the standard's (`ack_status`, `timestamp`, `correlation_id`). */
  acknowledged(acknowledgement: Members, call: PeerCall): HandlerResponse
  /** Its refusal of a call in an answer like any other, in the standard's form. Absent, or `undefined`: in an error body. */
  refused?(failure: DciError, call: PeerCall): HeaderAndMessage | undefined
  /** Its error body. What is wrong stands in `code`, and in `problems` where. */
  failed(failure: DciError, status: number): HandlerResponse
  /** HTTP status of a refusal, where it is not the error table's. */
  statusOf?(failure: DciError): number | undefined
  readonly callbacks: CallbackManners
}

/** In which part of an exchange a message leaves: some sign the two differently. */
export type SealedAs = 'answer' | 'callback'

/** What a message is sealed with. */
export interface Sealing {
  readonly as: SealedAs
  readonly sender_id: string
  /** Absent: it is not signed. */
  readonly key: SigningKey | undefined
  /** Milliseconds since 1970. */
  readonly now: number
  /** To be encrypted to, before it is signed; absent: it leaves in clear. */
  readonly encryptTo?: EncryptionKey
  /** What it answers; absent for what nobody asked for. */
  readonly call: PeerCall | undefined
}

/** How a family calls back. */
export interface CallbackManners {
  /** Milliseconds between one try and the next, so one less than the tries. `[]`: one try. */
  readonly waits: readonly number[]
  /** Headers of the request, besides `Content-Type: application/json`, or in its place. */
  headers?(written: HeaderAndMessage): Readonly<Record<string, string>>
  /** Whether it calls back at all with this answer (in the standard's form). Default: always. */
  calls?(answer: HeaderAndMessage): boolean
  /** Whether an answer other than 2xx to a callback ends its process. Default: `false`. */
  readonly endsWhenRefused?: boolean
}
