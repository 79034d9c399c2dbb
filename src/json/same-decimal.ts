/**
 * Whether two JSON number tokens stand for the same decimal value, exactly and not as doubles: `1.0` and `1`, `1e2` and `100`, `-0` and `0`
 * do; `9007199254740993` and `9007199254740992` do not. Linear in the tokens. Tokens whose exponents are beyond 2^53 are compared
 * as written.
 */
export function sameDecimal(a: string, b: string): boolean {
  return a === b || reduced(a) === reduced(b)
}

const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** Sign, digits without zeros at either end, and the power of ten of the last digit. */
function reduced(token: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(token) ?? []
  const digits = whole + fraction
  let start = 0
  let end = digits.length
  while (start < end && digits.charCodeAt(start) === 0x30) start++
  while (end > start && digits.charCodeAt(end - 1) === 0x30) end--
  if (start === end) return '0'
  const power = Number(exponent)
  if (!Number.isSafeInteger(power)) return token
  const last = power - fraction.length + digits.length - end
  return `${sign}${digits.slice(start, end)}e${String(last)}`
}
