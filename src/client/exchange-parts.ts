import type { KeySource } from '../envelope/index.js'
import type { Operation, RegistryName } from '../model/index.js'
import type { Correlations } from '../delivery/index.js'
import type { EncryptionKeySource, Identity, Partner } from '../peers/index.js'
import type { Clock, Transport } from '../transport/index.js'
import type { Way } from './way.js'

/** Clock, ids and chance, injected. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** For waiting. */
  readonly clock: Clock
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number
}

/** Everything one exchange is made with. */
export interface ExchangeParts extends Surroundings {
  readonly registry: RegistryName
  readonly identity: Identity
  readonly partner: Partner
  readonly transport: Transport
  /** Whether the transport makes bodies itself, once for each sending. */
  readonly makesBodies: boolean
  readonly keys: KeySource | undefined
  /** Absent: requests are sent in clear. */
  readonly encryptionKey: EncryptionKeySource | undefined
  /** Where waiting searches are registered. */
  readonly correlations: Correlations
  /** Whether a callback handler knows them too: then whatever is answered later is registered, or its answer would be refused (S14). */
  readonly shared: boolean
  /** What never changes about an operation of this partner, made on its first call. */
  readonly ways: Map<Operation, Way>
}
