/** What a sheet must not set: who we are, what the body is, and how the connection is used are said by what sends the request. */
const taken =
  /^(?:authorization|content-.*|proxy-.*|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect)$/i

/**
 * Throws `TypeError` for headers that no request could carry (RFC 9110 section 5), that stand there twice, or that a sheet must not set:
 * `Authorization`, `Content-*`, and those of the connection. Values are never quoted.
 */
export function requireHeaders(headers: Readonly<Record<string, string>>, id: string): void {
  const seen = new Set<string>()
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
      throw new TypeError(`headers of partner ${id} have a name that is none`)
    }
    if (taken.test(name)) {
      throw new TypeError(`headers of partner ${id} must not set ${name}: that is said elsewhere`)
    }
    if (seen.has(name.toLowerCase())) {
      throw new TypeError(`headers of partner ${id} set ${name} twice`)
    }
    seen.add(name.toLowerCase())
    if (typeof value !== 'string' || !/^[!-~](?:[\t -~]*[!-~])?$/.test(value)) {
      throw new TypeError(
        `header ${name} of partner ${id} must be a text of printable ASCII characters without space around it`,
      )
    }
  }
}
