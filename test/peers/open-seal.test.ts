import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerHeader,
  generateSigningJwk,
  importSigningKey,
  open,
  publicHalf,
  requestHeader,
  seal,
  staticKeys,
} from '../../src/envelope/index.js'
import type { KeySource, SignatureAlgorithm, SigningKey } from '../../src/envelope/index.js'
import { actionsOf, registryNames } from '../../src/model/index.js'
import type { Operation, RegistryName } from '../../src/model/index.js'
import { messageTitles } from '../../src/model/generated/messages.js'
import { profiles } from '../../src/peers/index.js'
import type { Profile } from '../../src/peers/index.js'
import type { ShapeName } from '../../src/validation/generated/shapes.js'
import { samplesOf } from '../schemas/samples.js'

interface Kind {
  readonly registry: RegistryName
  readonly operation: Operation
  readonly direction: 'request' | 'answer'
  readonly title: ShapeName
  readonly header: object
}

const now = Date.parse('2026-03-01T08:00:00Z')
const sender_id = 'sr.example.gov'
const common = {
  message_id: 'm-1',
  sender_id,
  receiver_id: 'crvs.example.gov',
  total_count: 1,
  now,
}

/** Every kind of message that an envelope carries: requests, answers, callbacks and notifications of all registries. */
const kinds: Kind[] = registryNames.flatMap((registry) =>
  actionsOf(registry).flatMap((action): Kind[] => {
    const { operation } = action
    const rows: Readonly<Record<string, { request: string; answer: string }>> =
      messageTitles[registry]
    const titles = rows[operation]
    const sent = requestHeader({
      ...common,
      action: action.action,
      sender_uri: 'https://sr.example.gov/dci',
    })
    const back = answerHeader({
      ...common,
      action: action.answerAction ?? action.action,
      status: 'succ',
      completed_count: 1,
    })
    const header = action.kind === 'callback' && operation !== 'notify' ? back : sent
    const request = {
      registry,
      operation,
      direction: 'request' as const,
      title: titles?.request as ShapeName,
      header,
    }
    const answer = {
      registry,
      operation,
      direction: 'answer' as const,
      title: titles?.answer as ShapeName,
      header: back,
    }
    return action.kind === 'sync' ? [request, answer] : [request]
  }),
)

const cases = Object.values(profiles)
  .filter(({ signature }) => signature.signs)
  .flatMap((profile) =>
    profile.signature.algorithms.map((algorithm) => [profile.name, algorithm, profile] as const),
  )

async function opened(
  profile: Profile,
  algorithm: SignatureAlgorithm,
  kind: Kind,
  message: object,
): Promise<boolean> {
  const dialect = profile.signature
  const signing = { dialect, key: keys[algorithm].signing, sender_id, now }
  const { text } = await seal(kind.header, message, signing)
  const { registry, operation, direction } = kind
  const result = await open(text, {
    verification: { dialect, requirement: 'required', keys: keys[algorithm].source, now },
    reading: { registry, operation, direction },
  })
  if (result.message === undefined) throw new Error(`${kind.title}: ${result.signature.reason}`)
  expect(result.signature.status).toBe('verified')
  // A generated text may be one that the reader puts right (a label in place of its code): it says so, and then may differ.
  if (result.deviations.length > 0) return false
  expect(result.message).toEqual(JSON.parse(JSON.stringify(message)))
  expect(result.header).toEqual(kind.header)
  return true
}

const keys = {
  EdDSA: pair('EdDSA'),
  ES256: pair('ES256'),
  RS256: pair('RS256'),
  PS256: pair('PS256'),
}

function pair(algorithm: SignatureAlgorithm): { signing: SigningKey; source: KeySource } {
  const jwk = generateSigningJwk(algorithm)
  return { signing: importSigningKey(jwk), source: staticKeys([publicHalf(jwk)]) }
}

describe('open(seal(m)) is m', () => {
  it('knows at least sixty kinds of message', () => {
    expect(kinds.length).toBeGreaterThan(60)
  })

  it.each(cases)('%s with %s: every kind of message', async (_, algorithm, profile) => {
    const numRuns = algorithm === 'EdDSA' || algorithm === 'ES256' ? 4 : 1
    let same = 0
    for (const kind of kinds) {
      const messages = fc.sample(samplesOf(kind.title, 0), { numRuns, seed: 7 }) as object[]
      for (const message of messages) {
        if (await opened(profile, algorithm, kind, message)) same += 1
      }
    }
    expect(same).toBeGreaterThan((kinds.length * numRuns) / 4)
  })
})
