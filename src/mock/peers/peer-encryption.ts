import { DciError } from '../../errors/index.js'
import { decryptEnvelope, importEncryptionKey } from '../../envelope/index.js'
import type { EncryptionKey, RawEnvelope } from '../../envelope/index.js'
import type { CreatePeerParts } from './peer.js'

/** What of a peer mock is about encryption. */
export interface PeerEncryption {
  /** The envelope with its message decrypted; one in clear as it is. Throws `message.encrypted` where the mock has no key or the peer takes none. */
  opened(raw: RawEnvelope): RawEnvelope | Promise<RawEnvelope>
  /** The trusted key of use `enc`. Throws `encryption.key_unknown` where there is none: who asks encrypted is not answered in clear. */
  askersKey(): EncryptionKey
}

/** A mock fetches no key: what answers are encrypted to is the last such key in `trust`. */
export function createEncryption({
  family,
  identity,
  trust,
}: Pick<CreatePeerParts, 'family' | 'identity' | 'trust'>): PeerEncryption {
  const keys = family.encrypts === true ? identity.decryptionKeys : []
  return {
    opened: (raw) => decryptEnvelope(raw, { keys }),
    askersKey: () => {
      const jwk = trust?.keys.findLast(({ use }) => use === 'enc')
      if (jwk !== undefined) return importEncryptionKey(jwk)
      throw new DciError(
        'encryption.key_unknown',
        'the answer cannot be encrypted: there is no key of use "enc" among those trusted',
      )
    },
  }
}
