import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerHeader,
  generateSigningJwk,
  importSigningKey,
  readEnvelope,
  requestHeader,
  seal,
  staticKeys,
  verifyEnvelope,
} from '../../src/envelope/index.js'
import type { Jwk, SignatureAlgorithm, SignatureVerdict } from '../../src/envelope/index.js'
import { profiles } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'

const now = Date.parse('2026-03-01T08:00:00Z')
const sender_id = 'sr.example.gov'
const signing = Object.values(profiles).filter(({ signature }) => signature.signs)
const keys = new Map<SignatureAlgorithm, Jwk>()
const cases = signing.flatMap((profile) =>
  profile.signature.algorithms.map((algorithm) => [profile.name, algorithm, profile] as const),
)

function keyFor(algorithm: SignatureAlgorithm): Jwk {
  const known = keys.get(algorithm) ?? generateSigningJwk(algorithm)
  keys.set(algorithm, known)
  return known
}

const common = {
  message_id: 'm-1',
  sender_id,
  receiver_id: 'crvs.example.gov',
  total_count: 1,
  now,
}
const request = requestHeader({
  ...common,
  action: 'search',
  sender_uri: 'https://sr.example.gov/dci',
})
const answer = answerHeader({ ...common, action: 'on-search', status: 'succ', completed_count: 1 })
const event = { ...request, action: 'notify' }
// `__proto__` as a member name is refused by the reader on purpose (S2).
const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => {
  const text = JSON.stringify(value)
  return !text.includes('\\ud') && !text.includes('__proto__')
})
const messages = fc.record({
  transaction_id: fc.string({ unit: 'grapheme', maxLength: 20 }),
  items: json,
})

async function sealed(
  profile: Profile,
  jwk: Jwk,
  header: object,
  message: object,
): Promise<string> {
  const key = importSigningKey(jwk)
  return (await seal(header, message, { dialect: profile.signature, key, sender_id, now })).text
}

function judge(profile: Profile, jwk: Jwk, text: string): Promise<SignatureVerdict> {
  const source = staticKeys([jwk])
  return verifyEnvelope(readEnvelope(text), {
    dialect: profile.signature,
    requirement: 'required',
    keys: source,
    now,
  })
}

describe.each(cases)('%s with %s', (_, algorithm, profile) => {
  it('verifies what it sealed: requests, answers and events of any content', async () => {
    const jwk = keyFor(algorithm)
    const headers = fc.constantFrom<object>(request, answer, event)
    await fc.assert(
      fc.asyncProperty(headers, messages, async (header, message) => {
        const text = await sealed(profile, jwk, header, message)
        const { signature: __, ...sent } = JSON.parse(text) as { signature: string }
        expect(await judge(profile, jwk, text)).toMatchObject({ status: 'verified', algorithm })
        expect(JSON.parse(JSON.stringify(sent))).toEqual(
          JSON.parse(JSON.stringify({ header, message })),
        )
      }),
      { numRuns: algorithm === 'EdDSA' ? 60 : 15 },
    )
  })
})

describe.each(signing.map((profile) => [profile.name, profile] as const))('%s', (_, profile) => {
  const jwk = keyFor('EdDSA')
  const message = {
    transaction_id: 't-1',
    n: 12.5,
    list: [1, { deep: 'Zoë \u{1F33E}' }],
    no: null,
    yes: true,
  }

  it('refuses every change of a compared value', async () => {
    const text = await sealed(profile, jwk, request, message)
    const parsed = JSON.parse(text) as Record<string, unknown>
    const places = leaves({ header: parsed.header, message: parsed.message })
    for (const path of places) {
      const changed = structuredClone(parsed)
      change(changed, path)
      const verdict = await judge(profile, jwk, JSON.stringify(changed))
      expect([path.join('/'), verdict.status]).toEqual([path.join('/'), 'refused'])
    }
    expect(places.length).toBeGreaterThan(12)
  })

  it('refuses every change of a character of the signature, save in what no signature covers', async () => {
    const text = await sealed(profile, jwk, request, message)
    const parsed = JSON.parse(text) as { signature: string }
    const { signature } = parsed
    const free = uncovered(signature)
    const survived: string[] = []
    for (let at = 0; at < signature.length; at += 1) {
      const other = signature[at] === 'x' ? 'y' : 'x'
      const changed = {
        ...parsed,
        signature: signature.slice(0, at) + other + signature.slice(at + 1),
      }
      const verdict = await judge(profile, jwk, JSON.stringify(changed))
      if (verdict.status === 'verified' && !free(at))
        survived.push(`${String(at)}:${signature.slice(at - 8, at + 8)}`)
    }
    expect(survived).toEqual([])
  })

  it('ignores white space and key order, which its form does not have', async () => {
    const text = await sealed(profile, jwk, request, message)
    const { signature, header, message: sent } = JSON.parse(text) as Record<string, object>
    const turned = Object.fromEntries(Object.entries(header as object).reverse())
    const loose = JSON.stringify({ message: sent, header: turned, signature }, null, 3)
    expect((await judge(profile, jwk, loose)).status).toBe('verified')
  })
})

function leaves(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const entries = Array.isArray(value)
    ? value.map((one, at) => [at, one] as const)
    : Object.entries(value)
  return entries.length === 0
    ? []
    : entries.flatMap(([name, inner]) => leaves(inner, [...path, name]))
}

function change(root: Record<string, unknown>, path: readonly (string | number)[]): void {
  const last = path.at(-1) as string
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], root)
  const owner = parent as Record<string, unknown>
  const value = owner[last]
  owner[last] =
    typeof value === 'number'
      ? value + 1
      : typeof value === 'boolean'
        ? !value
        : `${String(value)}x`
}

/** In the parameter string: the namespace, the separators, and the algorithm's name inside kidId. Nothing in a JWS. */
function uncovered(signature: string): (at: number) => boolean {
  const spans = [/namespace="[^"]*"/, /\|ed25519"/].flatMap((pattern) => {
    const match = pattern.exec(signature)
    return match === null ? [] : [[match.index, match.index + match[0].length] as const]
  })
  const bySender = /kidId="([^"]*)"/.exec(signature)
  return (at) =>
    spans.some(([from, to]) => at >= from && at < to) ||
    (bySender !== null && at >= bySender.index && at < bySender.index + bySender[0].length)
}
