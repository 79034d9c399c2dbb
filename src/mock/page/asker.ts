import { generateSigningJwk } from '../../envelope/index.js'
import type { Answer, CallOptions } from '../../client/index.js'
import type { RegistryName } from '../../model/index.js'
import { createIdentity, definePartner, standard } from '../../peers/index.js'
import type { Identity, Partner, Profile } from '../../peers/index.js'
import type { HandlerRequest, HandlerResponse } from '../../server/index.js'
import { told } from './asked.js'
import type { Asked } from './asked.js'
import { ownFetch } from './own-fetch.js'
import type { Passage } from './own-fetch.js'
import type { AskedOperation, Question } from './question.js'

/** Who asks when somebody uses the page's form, as the mock knows it: by its key, so that what the form signs is verified. */
export interface PageAsker {
  readonly identity: Identity
}

/** The asker of one mock. Its key is made now and stays in this process. */
export function createPageAsker(profile: Profile = standard): PageAsker {
  const name = 'dci-connect-page'
  const sender_id = profile.senderIdProblem(name) === undefined ? name : `https://${name}.invalid`
  // Never called: the form asks what is answered at once. Without it each of its requests would show a deviation.
  const sender_uri = `https://${name}.invalid`
  return {
    identity: createIdentity({ sender_id, sender_uri, keys: [generateSigningJwk('EdDSA')] }),
  }
}

/** What asking needs of a mock. */
export interface AskParts {
  readonly registry: RegistryName
  readonly asker: PageAsker
  /** The mock's own: what its answers are verified with. */
  readonly identity: Identity
  readonly profile: Profile
  readonly basePath: string
  readonly token: string | undefined
  readonly handle: (request: HandlerRequest) => Promise<HandlerResponse>
  readonly now: () => number
  readonly newId: () => string
}

/** The synchronous operations of a client, whatever its registry. */
interface Sync {
  search(criteria: unknown, options: CallOptions): Promise<Answer<object>>
  enrolled(criteria: unknown, options: CallOptions): Promise<Answer<object>>
  readonly enrollment: {
    updates(beneficiaries: readonly unknown[], options: CallOptions): Promise<Answer<object>>
  }
  disabled(criteria: unknown, options: CallOptions): Promise<Answer<object>>
  getDisabilityDetails(criteria: unknown, options: CallOptions): Promise<Answer<object>>
  getDisabilitySupport(criteria: unknown, options: CallOptions): Promise<Answer<object>>
  readonly txn: { status(question: object, options: CallOptions): Promise<Answer<object>> }
}

type Call = (sync: Sync, question: Question, options: CallOptions) => Promise<Answer<object>>

const calls: Readonly<Record<AskedOperation, Call>> = {
  search: (sync, { criteria }, options) => sync.search(criteria, options),
  enrolled: (sync, { criteria }, options) => sync.enrolled(criteria, options),
  'enrollment.updates': (sync, { beneficiary }, options) =>
    sync.enrollment.updates([beneficiary], options),
  disabled: (sync, { criteria }, options) => sync.disabled(criteria, options),
  'get-disability-details': (sync, { criteria }, options) =>
    sync.getDisabilityDetails(criteria, options),
  'get-disability-support': (sync, { criteria }, options) =>
    sync.getDisabilitySupport(criteria, options),
  'txn.status': (sync, { transaction_id = '' }, options) =>
    sync.txn.status(
      { attribute_type: 'transaction_id', attribute_value: transaction_id, txn_type: 'search' },
      options,
    ),
}

/**
 * Asks the mock a question as anybody would: with this library's client, in the mock's own dialect, through all that stands before its
 * handler; so it is one of the exchanges, and a fault may strike it. Never rejects: what went wrong is told.
 */
export async function ask(
  parts: AskParts,
  question: Question,
  signal: AbortSignal | undefined,
): Promise<Asked> {
  const { registry, now, newId } = parts
  const { createRegistryClient } = await import('../../client/index.js')
  const { createTransport } = await import('../../transport/index.js')
  const passage: Passage = {}
  const alter = question.signing === 'altered' ? altered : (text: string): string => text
  const transport = createTransport({
    ...{ fetch: ownFetch(parts.handle, passage, alter) },
    ...{ retry: false, budget: false, bulkhead: false, pacing: false, circuitBreaker: false },
  })
  const client = createRegistryClient({
    ...{ registry, transport, now, newId },
    identity: parts.asker.identity,
    partner: partnerOf(parts, question.signing !== 'unsigned'),
  })
  const transaction_id = newId()
  const options = { transaction_id, ...(signal === undefined ? {} : { signal }) }
  const call = calls[question.operation]
  try {
    const answer = await call(client.sync as unknown as Sync, question, options)
    return told({ passage, transaction_id, operation: question.operation, answer })
  } catch (error) {
    return told({ passage, transaction_id, operation: question.operation, error })
  } finally {
    await transport.close()
  }
}

function partnerOf({ identity, profile, basePath, token }: AskParts, sign: boolean): Partner {
  return definePartner({
    id: identity.sender_id,
    baseUrl: `http://mock.invalid${basePath}`,
    profile,
    keys: identity.jwks,
    signatures: 'optional',
    sign,
    ...(token === undefined ? {} : { token: { value: token } }),
  })
}

/** One character of the message changed: the last of the transaction's name, or of what else stands first in it. */
function altered(text: string): string {
  const at = /"transaction_id" ?: ?"[^"]+(?=")/.exec(text)
  if (at === null) return text
  const last = at.index + at[0].length - 1
  return `${text.slice(0, last)}${text[last] === '0' ? '1' : '0'}${text.slice(last + 1)}`
}
