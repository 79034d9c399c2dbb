/** A proxy's address, and what it is told of us. */
export interface ProxyAccess {
  /** Without credentials, so that no error can show them. */
  readonly uri: string
  /** The `Proxy-Authorization` header. */
  readonly token?: string
}

/**
 * Where a proxy is and how it knows us, from one URL such as `http://user:password@proxy.example.gov:3128`. Throws a `TypeError` that does
 * not show the URL when it is none of `http:` or `https:`.
 */
export function proxyAccess(url: string): ProxyAccess {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new TypeError('proxy: an absolute http: or https: URL is needed')
  const { origin, username, password } = parsed
  if (username === '' && password === '') return { uri: origin }
  const credentials = `${decoded(username)}:${decoded(password)}`
  return { uri: origin, token: `Basic ${Buffer.from(credentials).toString('base64')}` }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new TypeError('proxy: its credentials must be percent-encoded')
  }
}
