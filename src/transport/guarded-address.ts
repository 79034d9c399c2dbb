import { DciError } from '../errors/index.js'
import type { Partner } from '../peers/index.js'
import {
  addressKind,
  isInNetwork,
  neverRemote,
  readIpAddress,
  readIpNetwork,
} from '../values/index.js'
import type { IpAddress } from '../values/index.js'

/** What of a partner's sheet says where its callbacks may go. */
export type CallbackSheet = Pick<Partner, 'id' | 'baseUrl' | 'callbackOrigins' | 'callbackNetworks'>

/** Where callbacks may go besides what sheets say. */
export interface CallbackRules {
  /** Default `registered`: only origins in the partner's sheet. `any`: wherever https leads to a public address. */
  readonly origins?: 'registered' | 'any'
  /** Whether `localhost` and addresses of this machine are taken, from anybody and over http: for tests and mocks. Default `false`. */
  readonly loopback?: boolean
}

/** What a callback URL was found to be. */
export interface CallbackTarget {
  /** Whether nothing but this machine is meant. */
  readonly isLocal: boolean
}

const longestUrl = 2048

/**
 * Holds a URL that a peer named to what may be called (S8): https, an origin of the partner's sheet (`http:` where it is named there), no user or
 * password, and where the host is an address, one that `whyNotCalled` takes. The host is read as it will be called: octal, hexadecimal and short
 * spellings are the addresses that they mean. Throws `callback.forbidden`; the message has no part of the URL (S12).
 */
export function requireCallbackUrl(
  text: string,
  partner: CallbackSheet,
  rules: CallbackRules = {},
): CallbackTarget {
  const url = readUrl(text)
  if (url === undefined) throw forbidden(partner, 'it is no http(s) URL without a user')
  const address = readIpAddress(url.hostname)
  if (rules.loopback === true && isThisMachine(url.hostname, address)) return { isLocal: true }
  const { callbackOrigins } = partner
  const isNamed = callbackOrigins?.some((origin) => new URL(origin).origin === url.origin) === true
  if (url.protocol !== 'https:' && !isNamed) throw forbidden(partner, 'it is not https')
  if (rules.origins !== 'any' && !isNamed && !isOwnOrigin(url.origin, partner)) {
    throw forbidden(partner, 'its origin is not registered (callbackOrigins of its sheet)')
  }
  const why = address && whyNotCalled(address, partner.callbackNetworks)
  if (why !== undefined) throw forbidden(partner, why)
  return { isLocal: false }
}

/**
 * Why no callback may be delivered at an address; `undefined` where it may. It may at what is public, and at what `networks` of a sheet hold, but
 * never at loopback, link-local, multicast, unspecified and mapped addresses.
 */
export function whyNotCalled(
  address: IpAddress,
  networks: readonly string[] = [],
): string | undefined {
  const kind = addressKind(address)
  if (kind === 'public') return undefined
  const isAllowed = networks.some((text) => {
    const network = readIpNetwork(text)
    return network !== undefined && isInNetwork(address, network)
  })
  if (isAllowed && !neverRemote.has(kind)) return undefined
  return `it leads to an address that is ${kind}, not public`
}

/** As `whyNotCalled`, where this machine is meant: why an address is not taken. */
export function whyNotLocal(address: IpAddress): string | undefined {
  if (addressKind(address) === 'loopback') return undefined
  return 'it names this machine and leads to another'
}

/** The error for a callback that is not made. */
export function forbidden({ id }: Pick<CallbackSheet, 'id'>, why: string): DciError {
  return new DciError(
    'callback.forbidden',
    `the address that ${id} gave for callbacks is not called: ${why}; correct its sender_uri, or its sheet if that place is right`,
    { peer: id, problems: [{ pointer: '/header/sender_uri', text: 'is not to be called' }] },
  )
}

/** Parsers drop white space, read backslashes and missing slashes as slashes, and find users before an `@`: all of that is refused. */
function readUrl(text: string): URL | undefined {
  if (text.length > longestUrl || !/^https?:\/\/[^/\\?#@]+(?:[/?#]|$)/i.test(text)) return undefined
  if (/[^\x21-\x7e]|\\/.test(text) || !URL.canParse(text)) return undefined
  return new URL(text)
}

function isThisMachine(hostname: string, address: IpAddress | undefined): boolean {
  if (address !== undefined) return addressKind(address) === 'loopback'
  const name = hostname.replace(/\.$/, '')
  return name === 'localhost' || name.endsWith('.localhost')
}

/** Its `baseUrl`, or its `id` where that is a URL. */
function isOwnOrigin(origin: string, { id, baseUrl }: CallbackSheet): boolean {
  return [baseUrl, id].some(
    (url) => url !== undefined && URL.canParse(url) && new URL(url).origin === origin,
  )
}
