import type { HandlerRequest } from '../server/index.js'

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/**
 * Why a request of the page's own routes, or of the admin routes, is refused, in words for people; `undefined` for one of the page itself, or of a tool that
 * is no browser. The mock listens on a machine where other pages are open too: none of them reads what was received here, or asks. Against names that
 * are made to lead here (DNS rebinding) `Host` has to be an address, `localhost`, or a name without a dot, which nobody outside can own.
 */
export function foreignBecause({ headers }: Pick<HandlerRequest, 'headers'>): string | undefined {
  const { host, origin } = headers
  if (host !== undefined && !isNearName(host)) {
    return 'this is for addresses, localhost and names without a dot; ask by one of them'
  }
  const site = headers['sec-fetch-site'] ?? 'none'
  if (site !== 'none' && site !== 'same-origin') return 'another site asks; open the page itself'
  if (origin === undefined) return undefined
  const own = host !== undefined && [`http://${host}`, `https://${host}`].includes(origin)
  return own ? undefined : 'another origin asks; open the page itself'
}

function isNearName(host: string): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase()
  if (/^\[[0-9a-f:.]+\]$/.test(name) || ipv4.test(name)) return true
  return /^[a-z0-9_-]+$/.test(name) || /^(?:[a-z0-9_-]+\.)+localhost$/.test(name)
}
