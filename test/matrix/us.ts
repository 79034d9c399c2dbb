import { generateSigningJwk } from '../../src/envelope/index.js'
import type { Jwk } from '../../src/envelope/index.js'

/** Our keys in these tests. */
export const keys: readonly Jwk[] = [generateSigningJwk('EdDSA', 'us-1')]
