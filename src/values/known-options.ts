/**
 * Throws `TypeError` for an option that is not known, and names those that are: a misspelt one would be left out unseen, and what it asked for
 * would not be done. `made` says what is made of the options.
 */
export function requireKnownOptions(
  options: object,
  known: Readonly<Record<string, true>>,
  made: string,
): void {
  const other = Object.keys(options).find((name) => !Object.hasOwn(known, name))
  if (other === undefined) return
  const name = other.replaceAll(/[^\w$-]/g, '?').slice(0, 40)
  throw new TypeError(`${made} has no option ${name}; there are ${Object.keys(known).join(', ')}`)
}
