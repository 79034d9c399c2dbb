import type { LookupFunction } from 'node:net'
import type { Dispatcher } from 'undici'
import type { ProxyAccess } from './proxy.js'
import { connectTls } from './tls-options.js'
import type { TlsOptions } from './tls-options.js'

/** What an agent of ours is made from. */
export interface AgentParts {
  /** Milliseconds a connection may take to be made; `Infinity` for no bound. */
  readonly timeout: number
  /** Most connections to one origin. Absent: as many as there are requests at a time. */
  readonly connections?: number | undefined
  readonly tls?: TlsOptions | undefined
  readonly proxy?: ProxyAccess | undefined
  readonly lookup?: LookupFunction | undefined
}

/**
 * Loads undici and makes an agent that keeps connections alive. Its own limits on headers and body are off: the limit on an attempt covers
 * both, and may be longer for one request than for another. Over a proxy, `https:` goes through a tunnel and `http:` is forwarded, as proxies
 * often forbid tunnels to other ports.
 */
export async function makeUndiciAgent(parts: AgentParts): Promise<Dispatcher> {
  const { timeout, connections, proxy, lookup } = parts
  const [{ Agent, ProxyAgent }, tls] = await Promise.all([
    import('undici'),
    connectTls(parts.tls ?? {}),
  ])
  const common = {
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(connections === undefined ? {} : { connections }),
  }
  const connect = {
    ...tls,
    ...verified,
    timeout: Number.isFinite(timeout) ? timeout : 0,
    ...(lookup === undefined ? {} : { lookup }),
  }
  if (proxy === undefined) return new Agent({ ...common, connect })
  const ways = { proxyTunnel: false, proxyTls: verified, requestTls: connect }
  return new ProxyAgent({ ...common, ...proxy, ...ways })
}

/** Said, or a `NODE_TLS_REJECT_UNAUTHORIZED=0` left in the environment would switch it off. */
const verified = { rejectUnauthorized: true }
