import type { SecureContext } from 'node:tls'
import { DciError } from '../errors/index.js'

/**
 * How we know peers over TLS, and how they know us. All is PEM text. Certificates are always verified: a private authority is named, not
 * switched around.
 */
export interface TlsOptions {
  /** The authorities that are trusted, instead of the public ones; one text may hold several. */
  readonly ca?: string | readonly string[]
  /** Our client certificate, with the authorities between after it. */
  readonly cert?: string
  /** The private key of `cert`. */
  readonly key?: string
  /** Of `key`, where it is encrypted. */
  readonly passphrase?: string
  /** The name that the peer's certificate must have, where it isn't the host of the URL. */
  readonly servername?: string
}

/** What undici's connector wants to know of TLS. */
export interface ConnectTls {
  readonly secureContext?: SecureContext
  readonly servername?: string
}

/**
 * Reads the texts once, for all connections. Throws `config.invalid`, naming the options that cannot be used and OpenSSL's code, never
 * what they hold.
 */
export async function connectTls(options: TlsOptions): Promise<ConnectTls> {
  const { ca, cert, key, passphrase, servername } = options
  const named = servername === undefined ? {} : { servername }
  if (ca === undefined && cert === undefined && key === undefined) return named
  if ((cert === undefined) !== (key === undefined))
    throw unusable('cert and key', 'one is there without the other')
  const [{ X509Certificate }, { createSecureContext }] = await Promise.all([
    import('node:crypto'),
    import('node:tls'),
  ])
  const trusted = typeof ca === 'string' ? [ca] : ca
  const authorities = trusted === undefined ? {} : { ca: [...trusted] }
  orUnusable('ca', () => trusted?.map((pem) => new X509Certificate(pem)))
  if (cert === undefined || key === undefined)
    return { ...named, secureContext: createSecureContext(authorities) }
  const ours = { cert, key, ...(passphrase === undefined ? {} : { passphrase }) }
  const secureContext = orUnusable('cert, key and passphrase', () =>
    createSecureContext({ ...authorities, ...ours }),
  )
  return { ...named, secureContext }
}

function orUnusable<T>(what: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    const { code } = error as { code?: unknown }
    throw unusable(what, typeof code === 'string' ? code : 'they cannot be read')
  }
}

function unusable(what: string, why: string): DciError {
  return new DciError(
    'config.invalid',
    `the transport's TLS options cannot be used: ${what} (${why}); give PEM texts that belong together`,
  )
}
