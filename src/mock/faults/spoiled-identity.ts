import { AsyncLocalStorage } from 'node:async_hooks'
import { generateSigningJwk, importSigningKey } from '../../envelope/index.js'
import type { SigningKey } from '../../envelope/index.js'
import type { Identity } from '../../peers/index.js'
import type { MockFault } from './fault-rule.js'

/** How a signature is spoiled. */
export type Spoiling = NonNullable<MockFault['signature']>

/** An identity that can be made to sign so that nobody can verify it. */
export interface SpoiledIdentity {
  /** To be given to the handler. Its key set never changes. */
  readonly identity: Identity
  /** Runs `work`; whatever is signed in it and in what it begins, is signed wrongly. */
  spoiling<T>(how: Spoiling, work: () => T): T
}

/** The identity with a second and a third key behind it, of the algorithm of its own; they are made when first needed. */
export function createSpoiledIdentity(identity: Identity): SpoiledIdentity {
  const { signingKey } = identity
  if (signingKey === undefined) return { identity, spoiling: (_, work) => work() }
  const { algorithm, kid } = signingKey
  const asked = new AsyncLocalStorage<Spoiling>()
  const keys = new Map<Spoiling, SigningKey>()

  function key(how: Spoiling): SigningKey {
    const known = keys.get(how)
    if (known !== undefined) return known
    const jwk = generateSigningJwk(algorithm, how === 'wrong' ? kid : undefined)
    const made = importSigningKey(jwk)
    keys.set(how, made)
    return made
  }

  return {
    identity: {
      ...identity,
      get signingKey() {
        const how = asked.getStore()
        return how === undefined ? signingKey : key(how)
      },
    },
    spoiling: (how, work) => asked.run(how, work),
  }
}
