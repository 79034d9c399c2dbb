import { generateSigningJwk, importSigningKey } from '../../envelope/index.js'
import type { SigningKey } from '../../envelope/index.js'
import type { Identity } from '../../peers/index.js'
import type { MockFault } from './fault-rule.js'
import type { Struck } from './struck.js'

/** How a signature is spoiled. */
type Spoiling = NonNullable<MockFault['signature']>

/**
 * The identity, which signs so that nobody can verify it while a fault says so, with a second and a third key behind it, of the algorithm of its own; they are
 * made when first needed. To be given to the handler. Its key set never changes.
 */
export function spoiledIdentity(identity: Identity, struck: Pick<Struck, 'now'>): Identity {
  const { signingKey } = identity
  if (signingKey === undefined) return identity
  const { algorithm, kid } = signingKey
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
    ...identity,
    get signingKey() {
      const how = struck.now()?.signature
      return how === undefined ? signingKey : key(how)
    },
  }
}
