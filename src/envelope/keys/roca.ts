import { createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** The odd primes that divide the generator's constant at every key size it was used for. */
const primes: readonly number[] = oddPrimesTo(167)

/** Per prime, what 65537 generates modulo it; primes of which it generates everything say nothing. */
const marks: readonly { readonly prime: bigint; readonly residues: ReadonlySet<bigint> }[] = primes
  .map((prime) => ({ prime: BigInt(prime), residues: residuesOf(65_537 % prime, prime) }))
  .filter(({ prime, residues }) => residues.size < Number(prime) - 1)

/**
 * Whether an RSA key bears the mark of CVE-2017-15361: its modulus is a power of 65537 modulo each of many small primes, as those made in
 * the Infineon chips of several countries' identity cards are. A sound key does by a chance of less than one in a hundred million.
 */
export function hasRocaMark(key: KeyObject): boolean {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  const { n = '' } = publicKey.export({ format: 'jwk' })
  const modulus = BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`)
  return marks.every(({ prime, residues }) => residues.has(modulus % prime))
}

function oddPrimesTo(last: number): number[] {
  const found: number[] = []
  for (let candidate = 3; candidate <= last; candidate += 2) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  }
  return found
}

function residuesOf(base: number, prime: number): Set<bigint> {
  const residues = new Set<bigint>()
  for (let power = 1; !residues.has(BigInt(power)); power = (power * base) % prime) {
    residues.add(BigInt(power))
  }
  return residues
}
