// Node 20 has these; TypeScript's ES2023 library does not yet.
type Es2024String = string & { isWellFormed(): boolean; toWellFormed(): string }

/** Whether every surrogate in `text` is one of a pair, so that the text has a UTF-8 form. */
export function isWellFormed(text: string): boolean {
  return (text as Es2024String).isWellFormed()
}

/** `text` with U+FFFD in place of every lone surrogate. */
export function toWellFormed(text: string): string {
  return (text as Es2024String).toWellFormed()
}
