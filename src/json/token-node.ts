/**
 * A JSON value as it was written: numbers and strings are the characters received, members keep their order. What a peer signed can be
 * written again from it, which a parsed value cannot do (`2.0`, `12.50`, `1e-07` are gone there). Nodes are never changed; edits
 * make new ones that share what stayed.
 */
export type TokenNode = ObjectToken | ArrayToken | StringToken | NumberToken | LiteralToken

/** An object; names are decoded, each occurs once, in the order received. */
export interface ObjectToken {
  readonly kind: 'object'
  readonly members: readonly TokenMember[]
}

/** One member of an object. */
export interface TokenMember {
  /** Decoded: what the escapes in it stand for. */
  readonly name: string
  readonly value: TokenNode
}

/** An array. */
export interface ArrayToken {
  readonly kind: 'array'
  readonly items: readonly TokenNode[]
}

/** A string; `token` has its quotes and its escapes as written. */
export interface StringToken {
  readonly kind: 'string'
  readonly token: string
}

/** A number; `token` is its characters as written. */
export interface NumberToken {
  readonly kind: 'number'
  readonly token: string
}

/** `true`, `false` or `null`. */
export interface LiteralToken {
  readonly kind: 'literal'
  readonly token: 'true' | 'false' | 'null'
}

/** What a string token says, its escapes resolved. */
export function decodeString({ token }: StringToken): string {
  return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1)
}
