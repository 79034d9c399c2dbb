/** Somebody who asks the registries of a town, signed, by this library's client or by hand. */
import { createRegistryClient } from '../../../src/client/index.js'
import type { RegistryClient } from '../../../src/client/index.js'
import { generateSigningJwk, seal, standardSignature } from '../../../src/envelope/index.js'
import type { RegistryName } from '../../../src/model/index.js'
import { createIdentity, definePartner } from '../../../src/peers/index.js'
import type { Identity, Partner } from '../../../src/peers/index.js'
import { createTransport } from '../../../src/transport/index.js'
import type { Transport } from '../../../src/transport/index.js'
import { envelope, postTo } from './town.js'
import type { Fields, Reply, Town } from './town.js'

export interface Asker {
  readonly identity: Identity
  /** Its sheet, as the registries have it. */
  readonly sheet: Partner
  client<R extends RegistryName>(registry: R): RegistryClient<R>
  /** Posts what it signed by hand to a path under `/registry/`. */
  post(registry: RegistryName, path: string, envelope: Fields): Promise<Reply>
  /** The same, unsigned. */
  postUnsigned(registry: RegistryName, path: string, envelope: Fields): Promise<Reply>
  close(): Promise<void>
}

/** Makes one who is called back at `sender_uri`; `town` is asked for when the first request leaves. */
export function createAsker(sender_id: string, sender_uri: string, town: () => Town): Asker {
  const key = generateSigningJwk('EdDSA')
  const identity = createIdentity({ sender_id, sender_uri, keys: [key] })
  const transport: Transport = createTransport()

  function addressed({ header, ...rest }: Fields): Fields {
    return { ...rest, header: { ...(header as Fields), sender_id, sender_uri } }
  }

  const urlOf = (registry: RegistryName, path: string): string =>
    `${town().url(registry)}/registry/${path}`

  return {
    identity,
    sheet: definePartner({ id: sender_id, keys: identity.jwks }),
    client: (registry) => {
      const url = town().url(registry)
      const keys = { jwks: `${url}/.well-known/jwks.json` }
      const partner = definePartner({ id: `${registry}.example.gov`, baseUrl: url, keys })
      return createRegistryClient({ registry, identity, partner, transport })
    },
    post: async (registry, path, given) => {
      const { header, message } = addressed(given) as { header: Fields; message: Fields }
      if (identity.signingKey === undefined) throw new Error('an asker has a key')
      const signing = { dialect: standardSignature, key: identity.signingKey, sender_id }
      const { text } = await seal(header, message, { ...signing, now: Date.now() })
      return postTo(urlOf(registry, path), text)
    },
    postUnsigned: (registry, path, given) => postTo(urlOf(registry, path), addressed(given)),
    close: () => transport.close(),
  }
}

/** An envelope whose action is that of the path. */
export function envelopeAt(path: string, message: Fields, header: Fields = {}): Fields {
  const action = path.replace(/^sync\//, '').replaceAll('/', '-')
  return envelope(action, message, header)
}
