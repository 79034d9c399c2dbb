import { standardSignature, toTimestamp } from '../../envelope/index.js'
import { actions, standardQuery } from '../../model/index.js'
import type { Profile } from '../profile.js'

/** The published text, with this library's stated choice where the text is silent (`docs/standard-dialect.md`). */
export const standard: Profile = {
  name: 'standard',
  signature: standardSignature,
  query: standardQuery,
  path: (operation) => actions[operation].path,
  serves: (operation, registry) => actions[operation].registries.includes(registry),
  shape: (message) => message,
  repeat: (action) => action.repeat,
  credentialsIn: ['form', 'basic', 'json'],
  refuseCallbacksBy: 'status',
  timestamp: toTimestamp,
  answerHeader: (header) => header,
  answerIds: 'swapped',
  senderIdProblem: () => undefined,
}
