import { createCorrelations } from '../../delivery/index.js'
import type { Correlations } from '../../delivery/index.js'
import { generateSigningJwk } from '../../envelope/index.js'
import { createIdentity, definePartner } from '../../peers/index.js'
import type { Identity, Partner, Profile } from '../../peers/index.js'
import { createCallbackHandler } from '../../server/index.js'
import type { CallbackHandler } from '../../server/index.js'
import { bodyOf } from '../../transport/body-of.js'
import type { DependableTransport, HttpAnswer, HttpRequest } from '../../transport/index.js'

/** What the asker has to know of its mock. */
export interface PageAskerParts {
  /** The mock's own: what its answers are verified with. */
  readonly identity: Identity
  /** How the mock answers: the published text's, or the one of the peer that it plays. */
  readonly profile: Profile
  readonly basePath: string
  readonly token: string | undefined
  readonly now: () => number
  readonly newId: () => string
}

/** Who asks when somebody uses the page's form: an identity with a key of its own, which stays in this process and which the mock knows. */
export interface PageAsker {
  readonly identity: Identity
  /** Where the mock may call it back. */
  readonly origin: string
  /** The mock, as the asker knows it. */
  partner(sign: boolean): Partner
  readonly correlations: Correlations
  /** A transport of callbacks by which those for the asker stay in this process. */
  beside(transport: DependableTransport): DependableTransport
}

const name = 'dci-connect-page'

/** Leads nowhere (RFC 6761): what is called there is taken before it leaves. */
const origin = `https://${name}.invalid`

/** The asker of one mock. No I/O. */
export function createPageAsker(parts: PageAskerParts): PageAsker {
  const { profile, token, now, newId } = parts
  const identity = createIdentity({
    sender_id: profile.senderIdProblem(name) === undefined ? name : origin,
    sender_uri: origin,
    keys: [generateSigningJwk('EdDSA')],
  })
  const correlations = createCorrelations({ now })
  let callbacks: CallbackHandler | undefined

  function partner(sign: boolean): Partner {
    return definePartner({
      id: parts.identity.sender_id,
      baseUrl: `http://mock.invalid${parts.basePath}`,
      profile,
      keys: parts.identity.jwks,
      signatures: 'optional',
      sign,
      ...(token === undefined ? {} : { token: { value: token } }),
    })
  }

  async function take(request: HttpRequest): Promise<HttpAnswer> {
    const { method, url, headers } = request
    callbacks ??= createCallbackHandler({
      ...{ identity, correlations, now, newId, replay: false, listener: {} },
      partners: [partner(true)],
    })
    const body = Buffer.from((await bodyOf(request)) ?? '')
    const response = await callbacks.handle({ method, path: new URL(url).pathname, headers, body })
    return { status: response.status, headers: {}, body: Buffer.from(response.body) }
  }

  return {
    identity,
    origin,
    partner,
    correlations,
    beside: (transport) => ({
      ...transport,
      send: (request) =>
        new URL(request.url).origin === origin ? take(request) : transport.send(request),
    }),
  }
}
