import { prefixedParameterString, standardSignature } from '../../envelope/index.js'
import type { SignatureDialect } from '../../envelope/index.js'
import { actions } from '../../model/index.js'
import type { Operation } from '../../model/index.js'
import { defineProfile } from '../profile.js'
import type { Profile } from '../profile.js'
import { standard } from './standard.js'

/**
 * openIMIS neither signs nor verifies: it sends the request's own signature back, and one version wants one that begins with `Signature: `.
 * Nothing of it is ever read as verified.
 */
const openImisSignature: SignatureDialect = {
  ...standardSignature,
  name: 'openimis',
  scheme: prefixedParameterString,
  signs: false,
}

/** Its one search answers at once, at the path the text has for the asynchronous one. */
function pathUnder(root: string): (operation: Operation) => string {
  return (operation) => {
    const { path } = actions[operation === 'sync.search' ? 'search' : operation]
    return root + path.slice('/registry'.length)
  }
}

/** openIMIS, line A. */
export const openimis: Profile = defineProfile(standard, {
  name: 'openimis',
  signature: openImisSignature,
  path: pathUnder('/api/api_dci/registry'),
  unsignedAs: 'Signature: unsigned',
  answerIds: 'any',
})

/** openIMIS, line B. */
export const openimisB: Profile = defineProfile(openimis, {
  name: 'openimis-b',
  path: pathUnder('/api/api_dci/reg'),
})
