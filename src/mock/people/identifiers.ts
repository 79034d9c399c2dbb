/** Kinds of number the invented world hands out. `HHID`, the household's, is not in the published list, which has persons' numbers only. */
export type InventedIdentifierType = 'UIN' | 'BRN' | 'MRN' | 'DRN' | 'HHID'

/** An identifier as records carry it (`Identifier` of the core data objects). */
export interface InventedIdentifier {
  identifier_type: InventedIdentifierType
  identifier_value: string
}

/** Letters of certificate numbers: without I and O, which clerks confuse with 1 and 0. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const certificateRange = letters.length ** 6
const uinRange = 100_000_000
const householdRange = 10_000_000

/** Steps coprime to their range, so that index → number is one-to-one and neighbours do not look alike. */
const certificateStep = 50_331_653
const uinStep = 61_803_399
const householdStep = 6_180_339

/** The last digit of a number by Luhn's rule (ISO/IEC 7812-1 annex B): any single wrong digit shows. */
export function luhnDigit(digits: string): string {
  let sum = 0
  for (let at = digits.length - 1, double = true; at >= 0; at--, double = !double) {
    const digit = digits.charCodeAt(at) - 48
    const weighed = double ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return String((10 - (sum % 10)) % 10)
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
  let rest = value
  let text = ''
  for (let at = 0; at < 6; at++) {
    text = letters.charAt(rest % letters.length) + text
    rest = Math.floor(rest / letters.length)
  }
  return text
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
  /** National number of person `index`: ten digits beginning with 9, the last a Luhn check digit. */
  uin(index: number): string
  /** Certificate number: the year, `B` (birth), `M` (marriage) or `D` (death), six letters. */
  certificate(kind: 'B' | 'M' | 'D', year: string, index: number): string
  /** Household number: `HH-` and seven digits. */
  householdNumber(household: number): string
  /**
   * The person (or, for `HHID`, the household) a number of this type belongs to if it belongs to any: the caller compares with the
   * number that one really bears. Undefined when the text has not the form.
   */
  indexOf(type: string, value: string): number | undefined
}

let inverses: { certificate: bigint; uin: bigint; household: bigint } | undefined

function inverseSteps(): { certificate: bigint; uin: bigint; household: bigint } {
  inverses ??= {
    certificate: inverseOf(certificateStep, certificateRange),
    uin: inverseOf(uinStep, uinRange),
    household: inverseOf(householdStep, householdRange),
  }
  return inverses
}

/** The numbering of a world; another seed starts elsewhere in the same ranges. All numbers are invented. */
export function createNumbering(seedHash: number): Numbering {
  const offset = seedHash % householdRange

  function certificate(kind: 'B' | 'M' | 'D', year: string, index: number): string {
    return `${year}${kind}${toLetters(scatter(index, certificateStep, offset, certificateRange))}`
  }

  function uin(index: number): string {
    const digits = `9${String(scatter(index, uinStep, offset, uinRange)).padStart(8, '0')}`
    return digits + luhnDigit(digits)
  }

  function householdNumber(household: number): string {
    return `HH-${String(scatter(household, householdStep, offset, householdRange)).padStart(7, '0')}`
  }

  function indexOf(type: string, value: string): number | undefined {
    if (type === 'UIN') {
      if (!/^9\d{9}$/.test(value)) return undefined
      return gather(Number(value.slice(1, 9)), inverseSteps().uin, offset, uinRange)
    }
    if (type === 'HHID') {
      if (!/^HH-\d{7}$/.test(value)) return undefined
      return gather(Number(value.slice(3)), inverseSteps().household, offset, householdRange)
    }
    if (!/^\d{4}[BMD][A-Z]{6}$/.test(value)) return undefined
    const scattered = fromLetters(value.slice(5))
    if (scattered === undefined) return undefined
    return gather(scattered, inverseSteps().certificate, offset, certificateRange)
  }

  return { uin, certificate, householdNumber, indexOf }
}
