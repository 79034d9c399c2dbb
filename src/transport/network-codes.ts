/** What a network code of Node, OpenSSL or undici tells of a failed attempt (R10). */
export interface NetworkFailure {
  /**
   * `never`: nothing reached the peer, or it took nothing of it. `connecting`: that, when it happened before the request was written; a
   * connection in use may break with the same code. `unknown`: what the peer did with the request cannot be known.
   */
  readonly sent: 'never' | 'connecting' | 'unknown'
  /** What to do about it. */
  readonly advice: string
}

const network = 'check the URL, that the peer is up, and the network between'
const chain = 'give the authority that signed its certificate as `tls.ca`'
const dates = "the peer has to renew its certificate; or this machine's clock is wrong"
const name = 'use the name that its certificate has, in the URL or as `tls.servername`'
const clientCertificate = 'the peer wants a client certificate it knows: `tls.cert` and `tls.key`'
const protocol = 'check that the port speaks TLS (https: in the URL), and which versions'
const proxy = "check the proxy's URL, its credentials and what it lets pass"

const never = (advice: string): NetworkFailure => ({ sent: 'never', advice })
const unknown = (advice: string): NetworkFailure => ({ sent: 'unknown', advice })
const connecting = (advice: string): NetworkFailure => ({ sent: 'connecting', advice })

const table = new Map<string, NetworkFailure>([
  ['ENOTFOUND', never("check the host's name in the URL")],
  ['EAI_AGAIN', never('the name service does not answer; check it, then try again')],
  ['EAI_FAIL', never('the name service failed; check it, then try again')],
  ['EAI_NODATA', never("check the host's name in the URL")],
  ['EAI_NONAME', never("check the host's name in the URL")],
  ['ECONNREFUSED', never('check the URL and that the peer is up')],
  ['EADDRNOTAVAIL', never('this machine has no free port or address left; send less at a time')],
  ['EMFILE', never('this process has no file handle left; send less at a time or allow more')],
  ['ENFILE', never('this machine has no file handle left; send less at a time or allow more')],
  ['EACCES', never('a firewall of this machine forbids it')],
  ['EPERM', never('a firewall of this machine forbids it')],
  ['UND_ERR_CONNECT_TIMEOUT', never(network)],
  ['UND_ERR_MAX_ORIGINS_REACHED', never('the dispatcher given serves too few origins')],
  ['UND_ERR_CLOSED', never('the transport was closed')],
  ['UND_ERR_DESTROYED', connecting('the transport was closed')],
  ['EHOSTUNREACH', connecting(network)],
  ['EHOSTDOWN', connecting(network)],
  ['ENETUNREACH', connecting(network)],
  ['ENETDOWN', connecting(network)],
  ['ETIMEDOUT', connecting(network)],
  ['ECONNRESET', connecting(network)],
  ['ECONNABORTED', connecting(network)],
  ['EPIPE', connecting(network)],
  ['UND_ERR_SOCKET', connecting(network)],
  ['UND_ERR_ABORTED', connecting(proxy)],
  ['UND_ERR_PRX_TLS', never(proxy)],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', unknown('its length is not what it says')],
  ['UND_ERR_HEADERS_OVERFLOW', unknown('its headers are longer than is taken')],
  ['CERT_HAS_EXPIRED', never(dates)],
  ['CERT_NOT_YET_VALID', never(dates)],
  ['CERT_REVOKED', never('the peer has to replace its certificate')],
  ['CERT_UNTRUSTED', never(chain)],
  ['CERT_REJECTED', never(chain)],
  ['CERT_SIGNATURE_FAILURE', never(chain)],
  ['CERT_CHAIN_TOO_LONG', never(chain)],
  ['INVALID_CA', never(chain)],
  ['INVALID_PURPOSE', never(chain)],
  ['PATH_LENGTH_EXCEEDED', never(chain)],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', never(chain)],
  ['SELF_SIGNED_CERT_IN_CHAIN', never(chain)],
  ['UNABLE_TO_GET_ISSUER_CERT', never(chain)],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', never(chain)],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', never(chain)],
  ['HOSTNAME_MISMATCH', never(name)],
  ['ERR_TLS_CERT_ALTNAME_INVALID', never(name)],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', never(network)],
  ['EPROTO', never(protocol)],
])

/** An alert about our certificate; in TLS 1.3 it comes after the request was written, and still nothing of it was taken (RFC 8446 section 4.4.2.4). */
const certificateAlert = /^ERR_SSL_(TLSV1|TLSV13|SSLV3)_ALERT_.*(CERTIFICATE|UNKNOWN_CA)/
const handshakeAlert = /^ERR_SSL_.*_ALERT_HANDSHAKE_FAILURE$/
const badRecord = /^ERR_SSL_.*(BAD_RECORD_MAC|DECRYPT|UNEXPECTED_EOF)/

/** What a code means; one that is not known leaves it open what the peer did. */
export function networkFailure(code: string): NetworkFailure {
  const known = table.get(code)
  if (known !== undefined) return known
  if (certificateAlert.test(code)) return never(clientCertificate)
  if (handshakeAlert.test(code)) return never(`${clientCertificate}; or other versions of TLS`)
  if (badRecord.test(code)) return connecting(protocol)
  if (code.startsWith('ERR_SSL_')) return never(protocol)
  if (code.startsWith('HPE_')) return unknown('what came is not HTTP: check the port in the URL')
  return unknown(network)
}
