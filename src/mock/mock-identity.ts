import { generateSigningJwk } from '../envelope/index.js'
import type { RegistryName } from '../model/index.js'
import { createIdentity } from '../peers/index.js'
import type { Identity } from '../peers/index.js'
import type { PeerFamily } from './peers/peer-manners.js'

/** Without a key where the peer never signs: none is shown that signs nothing. */
export function freshIdentity(registry: RegistryName, family: PeerFamily | undefined): Identity {
  const { algorithms: [algorithm] = [] } = family ?? { algorithms: ['EdDSA'] as const }
  const keys = algorithm === undefined ? [] : [generateSigningJwk(algorithm)]
  return createIdentity({ sender_id: registry, keys })
}

/** The identity, if the peer that is played signs with a key such as its. Throws `TypeError` if not. */
export function suitableIdentity(identity: Identity, family: PeerFamily | undefined): Identity {
  const { algorithm } = identity.signingKey ?? {}
  const { profile, algorithms = [] } = family ?? {}
  if (algorithms.length === 0 || algorithm === undefined || algorithms.includes(algorithm)) {
    return identity
  }
  throw new TypeError(
    `systems of profile ${profile?.name ?? ''} sign with ${algorithms.join(', ')}: give the mock an identity with such a key, or none`,
  )
}
