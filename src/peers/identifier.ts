/**
 * A `sender_id` or `receiver_id` that every part of an exchange can carry: 1 to 99 printable ASCII characters without space, quote, bar or
 * backslash (the bar separates the parts of `kidId`, the quote ends a signature parameter).
 */
export function isPartyId(value: string): boolean {
  return /^[\x21-\x7e]{1,99}$/.test(value) && !/["|\\]/.test(value)
}

/** Throws a `TypeError` naming `what` when `value` cannot identify a party. */
export function requirePartyId(value: string, what: string): void {
  if (isPartyId(value)) return
  throw new TypeError(
    `${what} must be 1 to 99 printable ASCII characters without space, quote, bar or backslash`,
  )
}

/** Throws a `TypeError` naming `what` when `value` is no http(s) URL. */
export function requireHttpUrl(value: string, what: string): void {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return
  throw new TypeError(
    `${what} must be a URL that begins with https:// (or http:// on a test machine)`,
  )
}
