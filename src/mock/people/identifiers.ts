/** Kinds of number the invented world hands out: the published list (`IdentifierTypeEnum`), and no other. */
export type InventedIdentifierType = 'UIN' | 'BRN' | 'MRN' | 'DRN'

/** An identifier as records carry it (`Identifier` of the core data objects). */
export interface InventedIdentifier {
  identifier_type: InventedIdentifierType
  identifier_value: string
}

/** Letters of certificate numbers: without I and O, which clerks confuse with 1 and 0. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const certificateRange = letters.length ** 6
const uinRange = 100_000_000

/** Steps coprime to their range, so that index → number is one-to-one and neighbours do not look alike. */
const certificateStep = 50_331_653
const uinStep = 61_803_399

/** The last digit of a number by Luhn's rule (ISO/IEC 7812-1 annex B): any single wrong digit shows. */
export function luhnDigit(digits: string): string {
  return String(luhnOf(Number(digits)))
}

function luhnOf(number: number): number {
  let sum = 0
  let rest = number
  for (let double = true; rest > 0; double = !double) {
    const left = Math.floor(rest / 10)
    const digit = rest - left * 10
    const weighed = double ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
    rest = left
  }
  return (10 - (sum % 10)) % 10
}

/** Exact for indices up to a hundred million: the product stays below 2^53. */
function scatter(index: number, step: number, offset: number, range: number): number {
  return (index * step + offset) % range
}

function inverseOf(step: number, range: number): bigint {
  let [r0, r1] = [BigInt(range), BigInt(step)]
  let [t0, t1] = [0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
  return ((t0 % BigInt(range)) + BigInt(range)) % BigInt(range)
}

function gather(scattered: number, inverse: bigint, offset: number, range: number): number {
  const size = BigInt(range)
  return Number(((((BigInt(scattered) - BigInt(offset)) * inverse) % size) + size) % size)
}

function toLetters(value: number): string {
  const units: number[] = [0, 0, 0, 0, 0, 0]
  let rest = value
  for (let at = 5; at >= 0; at--) {
    units[at] = letters.charCodeAt(rest % letters.length)
    rest = Math.floor(rest / letters.length)
  }
  return String.fromCharCode(...units)
}

function fromLetters(text: string): number | undefined {
  let value = 0
  for (const letter of text) {
    const digit = letters.indexOf(letter)
    if (digit < 0) return undefined
    value = value * letters.length + digit
  }
  return value
}

/** Writes and reads the numbers of one invented world. Reading needs no table: a number tells its index, so a look-up costs the same in a world of ten and of a million. */
export interface Numbering {
  /** National number (`UIN`) of person `index`: ten digits beginning with 9, the last a Luhn check digit. */
  uin(index: number): string
  /** The number of a household, also a `UIN` since the list has no other kind for groups: as a person's, beginning with 8. */
  householdUin(household: number): string
  /** Certificate number: the year, `B` (birth), `M` (marriage) or `D` (death), six letters. */
  certificate(kind: 'B' | 'M' | 'D', year: string, index: number): string
  /**
   * The person a number of this type belongs to if it belongs to any: the caller compares with the number that one really bears.
   * Undefined when the text has not the form.
   */
  indexOf(type: string, value: string): number | undefined
  /** The household that a text can be the `UIN` of; to be compared likewise. */
  householdOf(value: string): number | undefined
}

let inverses: { certificate: bigint; uin: bigint } | undefined

function inverseSteps(): { certificate: bigint; uin: bigint } {
  inverses ??= {
    certificate: inverseOf(certificateStep, certificateRange),
    uin: inverseOf(uinStep, uinRange),
  }
  return inverses
}

/** The numbering of a world; another seed starts elsewhere in the same ranges. All numbers are invented. */
export function createNumbering(seedHash: number): Numbering {
  const offset = seedHash % uinRange

  function certificate(kind: 'B' | 'M' | 'D', year: string, index: number): string {
    return `${year}${kind}${toLetters(scatter(index, certificateStep, offset, certificateRange))}`
  }

  function numberOf(first: '8' | '9', index: number): string {
    const number = Number(first) * uinRange + scatter(index, uinStep, offset, uinRange)
    return String(number * 10 + luhnOf(number))
  }

  function ownerOf(first: '8' | '9', value: string): number | undefined {
    if (!value.startsWith(first) || !/^\d{10}$/.test(value)) return undefined
    return gather(Number(value.slice(1, 9)), inverseSteps().uin, offset, uinRange)
  }

  function indexOf(type: string, value: string): number | undefined {
    if (type === 'UIN') return ownerOf('9', value)
    if (!/^\d{4}[BMD][A-Z]{6}$/.test(value)) return undefined
    const scattered = fromLetters(value.slice(5))
    if (scattered === undefined) return undefined
    return gather(scattered, inverseSteps().certificate, offset, certificateRange)
  }

  return {
    uin: (index) => numberOf('9', index),
    householdUin: (household) => numberOf('8', household),
    certificate,
    indexOf,
    householdOf: (value) => ownerOf('8', value),
  }
}
