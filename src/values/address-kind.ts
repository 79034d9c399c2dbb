import { isInNetwork, readIpNetwork } from './ip-network.js'
import type { IpAddress, IpNetwork } from './ip-network.js'

/**
 * What an address is for. `public` is where anybody may be; everything else is a place that no name from outside may lead to (S8). `reserved` is
 * whatever has no other kind.
 */
export type AddressKind =
  | 'public'
  | 'unspecified'
  | 'loopback'
  | 'link-local'
  | 'multicast'
  | 'private'
  | 'shared'
  | 'documentation'
  | 'benchmarking'
  | 'mapped'
  | 'embedded-ipv4'
  | 'reserved'

/**
 * The IANA registries of special-purpose addresses (RFC 6890 and its successors), most special first. IPv6 addresses that carry an IPv4 one
 * are `mapped` (mapped, compatible, translated: they never leave a machine) or `embedded-ipv4` (NAT64, 6to4, Teredo) whatever they carry.
 * Of IPv6, only what IANA gives out (`2000::/3`) is public.
 */
const table: readonly (readonly [AddressKind, ...string[]])[] = [
  ['unspecified', '0.0.0.0/8', '::/128'],
  ['loopback', '127.0.0.0/8', '::1/128'],
  ['link-local', '169.254.0.0/16', 'fe80::/10'],
  ['multicast', '224.0.0.0/4', 'ff00::/8'],
  ['private', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  ['shared', '100.64.0.0/10'],
  ['documentation', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  ['documentation', '2001:db8::/32', '3fff::/20'],
  ['benchmarking', '198.18.0.0/15', '2001:2::/48'],
  ['mapped', '::ffff:0:0/96', '::/96', '::ffff:0:0:0/96'],
  ['embedded-ipv4', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32', '192.88.99.0/24'],
  ['reserved', '192.0.0.0/24', '240.0.0.0/4', '2001::/23', '3ffe::/16'],
  ['public', '0.0.0.0/0', '2000::/3'],
]

const kinds = table.flatMap(([kind, ...networks]) =>
  networks.map((text) => ({ kind, network: readIpNetwork(text) as IpNetwork })),
)

/** What kind of address this is. */
export function addressKind(address: IpAddress): AddressKind {
  return kinds.find(({ network }) => isInNetwork(address, network))?.kind ?? 'reserved'
}

/** Kinds of address at which no other machine of a partner can be. */
export const neverRemote: ReadonlySet<AddressKind> = new Set([
  'unspecified',
  'loopback',
  'link-local',
  'multicast',
  'mapped',
])
