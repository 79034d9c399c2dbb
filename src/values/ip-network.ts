/** An IP address as a number. An IPv4 address and the IPv6 one that it is mapped to are two different addresses here. */
export interface IpAddress {
  readonly family: 4 | 6
  readonly bits: bigint
}

/** All addresses whose first `prefix` bits are those of `address`. */
export interface IpNetwork {
  readonly address: IpAddress
  readonly prefix: number
}

const widths = { 4: 32, 6: 128 } as const

/**
 * The address that a text is: IPv4 as four decimal numbers without leading zeros, IPv6 in any of its forms (RFC 4291 section 2.2), in
 * brackets or not; its zone (`%eth0`) is dropped. `undefined` for everything else, also for the octal, hexadecimal and short spellings
 * that some systems read.
 */
export function readIpAddress(text: string): IpAddress | undefined {
  if (text.length > 120) return undefined
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  const [inner = ''] = bare.split('%', 1)
  if (inner.includes(':')) return readIpv6(inner)
  const bits = ipv4Bits(inner)
  return bits === undefined || inner !== text ? undefined : { family: 4, bits }
}

/** The network that a text like `10.0.0.0/8` or `fd00::/8` names; `undefined` when it names none, or has bits beyond its prefix. */
export function readIpNetwork(text: string): IpNetwork | undefined {
  const [base = '', length = ''] = text.split('/', 2)
  const address = readIpAddress(base)
  if (address === undefined || text !== `${base}/${length}` || !/^(?:0|[1-9]\d{0,2})$/.test(length))
    return undefined
  const prefix = Number(length)
  const rest = widths[address.family] - prefix
  if (rest < 0 || (address.bits & ((1n << BigInt(rest)) - 1n)) !== 0n) return undefined
  return { address, prefix }
}

/** Whether an address lies in a network; never where they are of different families. */
export function isInNetwork(address: IpAddress, { address: base, prefix }: IpNetwork): boolean {
  if (address.family !== base.family) return false
  const rest = BigInt(widths[base.family] - prefix)
  return address.bits >> rest === base.bits >> rest
}

function ipv4Bits(text: string): bigint | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part)))
    return undefined
  const numbers = parts.map(Number)
  if (numbers.some((number) => number > 255)) return undefined
  return numbers.reduce((bits, number) => (bits << 8n) | BigInt(number), 0n)
}

function readIpv6(text: string): IpAddress | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map(groupsOf)
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined
  const missing = 8 - head.length - (tail?.length ?? 0)
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...head, ...Array<bigint>(Math.max(0, missing)).fill(0n), ...(tail ?? [])]
  return { family: 6, bits: groups.reduce((bits, group) => (bits << 16n) | group, 0n) }
}

/** Sixteen bits each; the last 32 may be written as an IPv4 address. */
function groupsOf(text: string): bigint[] | undefined {
  if (text === '') return []
  const parts = text.split(':')
  const groups: bigint[] = []
  for (const [index, part] of parts.entries()) {
    const embedded = index === parts.length - 1 ? ipv4Bits(part) : undefined
    if (embedded !== undefined) groups.push(embedded >> 16n, embedded & 0xffffn)
    else if (/^[\da-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`))
    else return undefined
  }
  return groups.length > 8 ? undefined : groups
}
