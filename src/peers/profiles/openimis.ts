import { prefixedParameterString, standardSignature } from '../../envelope/index.js'
import type { SignatureDialect } from '../../envelope/index.js'
import { actions } from '../../model/index.js'
import type { Operation } from '../../model/index.js'
import { defineProfile } from '../profile.js'
import type { Profile } from '../profile.js'
import { openImisBQuery, openImisQuery } from './openimis-query.js'
import { openImisShape } from './openimis-shape.js'
import { serving } from './serving.js'
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

/**
 * openIMIS, line A, for farmers and the social registry. Of a message it reads the first item alone. It acknowledges a question about a
 * transaction and says no more, so only its callback tells, which it tries once.
 */
export const openimis: Profile = defineProfile(standard, {
  name: 'openimis',
  signature: openImisSignature,
  query: openImisQuery,
  path: pathUnder('/api/api_dci/registry'),
  serves: serving(
    ['fr', 'social'],
    ['sync.search', 'search', 'subscribe', 'unsubscribe', 'notify', 'txn.status'],
  ),
  shape: openImisShape,
  maxItems: 1,
  unsignedAs: 'Signature: unsigned',
  answerIds: 'any',
})

/** openIMIS, line B: it has no subscriptions. */
export const openimisB: Profile = defineProfile(openimis, {
  name: 'openimis-b',
  query: openImisBQuery,
  path: pathUnder('/api/api_dci/reg'),
  serves: serving(['fr', 'social'], ['sync.search', 'search', 'txn.status']),
})
