/** Tokens shown of one text. */
const mostTokens = 20_000

/**
 * JSON text over several lines, two spaces a level. What was written stays as it was written, every name, number and escape, twice given names
 * included; text that is no JSON, or is cut off, comes out no worse than it went in.
 */
export function indented(text: string): string {
  const out: string[] = []
  let depth = 0
  let at = 0
  const line = (): string => `\n${'  '.repeat(Math.min(depth, 100))}`
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/gs)) {
    const before = out.at(-1)
    if (token === '}' || token === ']') {
      depth = Math.max(0, depth - 1)
      const begins = before === undefined || before === '{' || before === '['
      out.push(begins ? token : line() + token)
    } else {
      if (before === '{' || before === '[') out.push(line())
      out.push(token === ':' ? ': ' : token)
      if (token === ',') out.push(line())
      if (token === '{' || token === '[') depth += 1
    }
    at += 1
    if (at > mostTokens) return `${out.join('')}\n…`
  }
  return out.join('')
}
