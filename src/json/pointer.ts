/**
 * Appends one token to an RFC 6901 JSON pointer, escaped as section 3 has it (`~` is `~0`, `/` is `~1`).
 *
 * @param base a pointer, `''` for the whole value
 * @param token a member name, or an array index from 0
 */
export function appendPointer(base: string, token: string | number): string {
  return typeof token === 'number' ? `${base}/${token}` : `${base}/${escapeToken(token)}`
}

/** The RFC 6901 JSON pointer that walks `path` from the root; `''` when the path is empty. */
export function toPointer(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const token of path) pointer = appendPointer(pointer, token)
  return pointer
}

function escapeToken(token: string): string {
  if (!token.includes('~') && !token.includes('/')) return token
  return token.replaceAll('~', '~0').replaceAll('/', '~1')
}
