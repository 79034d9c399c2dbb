import { createPublicKey, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What a test certificate is made of. */
export interface CertificateParts {
  readonly subject: string
  /** The private key whose public half is certified. */
  readonly key: KeyObject
  /** RFC 3339, whole seconds, `Z`. */
  readonly from: string
  readonly to: string
  /** Default: the subject itself, with its own key. */
  readonly issuer?: { readonly name: string; readonly key: KeyObject }
}

/** An X.509 v1 certificate as PEM: enough of DER for tests, so that their dates are theirs to choose. */
export function certificatePem({ subject, key, from, to, issuer }: CertificateParts): string {
  const signer = issuer?.key ?? key
  const algorithm = signer.asymmetricKeyType === 'rsa' ? sha256WithRsa : ecdsaWithSha256
  const body = sequence(
    tlv(0x02, Buffer.from([1])),
    algorithm,
    name(issuer?.name ?? subject),
    sequence(generalizedTime(from), generalizedTime(to)),
    name(subject),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
  )
  const signature = sign('sha256', body, signer)
  const der = sequence(body, algorithm, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

const ecdsaWithSha256 = sequence(tlv(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
const sha256WithRsa = sequence(
  tlv(0x06, Buffer.from('2a864886f70d01010b', 'hex')),
  tlv(0x05, Buffer.alloc(0)),
)

function name(text: string): Buffer {
  const commonName = sequence(tlv(0x06, Buffer.from('550403', 'hex')), tlv(0x0c, Buffer.from(text)))
  return sequence(tlv(0x31, commonName))
}

function generalizedTime(time: string): Buffer {
  return tlv(0x18, Buffer.from(time.replaceAll(/[-:T]/g, '')))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts))
}

function tlv(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}
