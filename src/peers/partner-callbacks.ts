import { addressKind, isInNetwork, neverRemote, readIpNetwork } from '../values/index.js'
import type { IpNetwork } from '../values/index.js'
import { requireHttpUrl } from './identifier.js'

/** What of a sheet says where callbacks to a partner may go (S8). */
export interface PartnerCallbacks {
  readonly callbackOrigins?: readonly string[]
  readonly callbackNetworks?: readonly string[]
}

/** Those that a network which begins before them could hold. */
const places: readonly string[] = ['169.254.0.0/16', 'fe80::/10']

/**
 * Throws `TypeError` for an origin that is more or less than one, and for a network that is none, is wider than 10.0.0.0/8 or fc00::/7, or holds
 * addresses of loopback, link-local or multicast: there is no partner there, but much to attack.
 */
export function requireCallbacks(sheet: PartnerCallbacks, id: string): void {
  const { callbackOrigins = [], callbackNetworks = [] } = sheet
  requireList(callbackOrigins, `callbackOrigins of partner ${id}`)
  requireList(callbackNetworks, `callbackNetworks of partner ${id}`)
  for (const origin of callbackOrigins) {
    requireHttpUrl(origin, `each of callbackOrigins of partner ${id}`)
    const isWritten = origin.replace(/\/$/, '').toLowerCase() === writtenOrigin(origin)
    if (isWritten && !origin.includes('*')) continue
    throw new TypeError(
      `callbackOrigins of partner ${id} must be origins like https://sr.example.gov:8443: no path, no user`,
    )
  }
  for (const text of callbackNetworks) {
    const network = readIpNetwork(text)
    if (network !== undefined && isSomebodys(network)) continue
    throw new TypeError(
      `callbackNetworks of partner ${id} must be networks like 10.20.0.0/16 or fd12:3456::/32, not wider than 10.0.0.0/8 or fc00::/7, and not of loopback, link-local or multicast addresses`,
    )
  }
}

function requireList(value: unknown, what: string): void {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return
  throw new TypeError(`${what} must be a list of texts`)
}

/** The origin, with the usual port where it was written. */
function writtenOrigin(text: string): string {
  const { origin, protocol, port } = new URL(text)
  const usual = protocol === 'https:' ? ':443' : ':80'
  return port === '' && /:\d+\/?$/.test(text) ? `${origin}${usual}` : origin
}

function isSomebodys(network: IpNetwork): boolean {
  const { address, prefix } = network
  if (prefix < (address.family === 4 ? 8 : 7) || neverRemote.has(addressKind(address))) return false
  return !places.some((place) => {
    const base = readIpNetwork(place)
    return base !== undefined && isInNetwork(base.address, network)
  })
}
